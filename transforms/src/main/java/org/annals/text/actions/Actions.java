package org.annals.text.actions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.text.Nouns;
import org.annals.text.Table;
import org.annals.text.Verbs;

/**
 * Classes of action: words of one class ("invade", "invasion", "occupy") can tell the same event.
 * All words in lower case.
 */
public final class Actions {

  private static final Map<String, String> VERBS = new HashMap<>();
  private static final Map<String, String> NOUNS = new HashMap<>();
  private static final Map<String, String> VERB_OF_NOUN = new HashMap<>();
  private static final Set<String> CLASSES = new HashSet<>();

  static {
    for (List<String> row : Table.rows(Actions.class, "actions.tsv")) {
      CLASSES.add(row.get(0));
      Table.variants(row.get(1)).forEach(verb -> VERBS.putIfAbsent(verb, row.get(0)));
      if (row.size() > 2) {
        Table.variants(row.get(2)).forEach(noun -> NOUNS.putIfAbsent(noun, row.get(0)));
      }
    }
    for (List<String> row : Table.rows(Actions.class, "event-nouns.tsv")) {
      VERB_OF_NOUN.put(row.get(0), row.get(1));
    }
  }

  private Actions() {}

  /** Whether a noun, in either number, names an event. */
  public static boolean isEvent(String noun) {
    return known(noun) || known(Nouns.singular(noun));
  }

  private static boolean known(String noun) {
    return NOUNS.containsKey(noun) || VERB_OF_NOUN.containsKey(noun);
  }

  /** Whether {@code action} is one of the classes. */
  public static boolean isClass(String action) {
    return CLASSES.contains(action);
  }

  /** The class that has {@code noun} in its row. */
  public static Optional<String> classOfNoun(String noun) {
    return Optional.ofNullable(NOUNS.get(noun));
  }

  /** The class that has {@code lemma} in its row. */
  public static Optional<String> classOfVerb(String lemma) {
    return Optional.ofNullable(VERBS.get(lemma));
  }

  /** The class of an event noun, in either number; the noun itself when it has no other. */
  public static String ofNoun(String noun) {
    String key = known(noun) ? noun : Nouns.singular(noun);
    String own = NOUNS.get(key);
    if (own != null) {
      return own;
    }
    String verb = VERB_OF_NOUN.getOrDefault(key, "-");
    return verb.equals("-") ? key : ofVerb(verb, Optional.empty());
  }

  /** The class of a verb and the noun that it acts on, where the two together have one. */
  public static Optional<String> ofPhrase(String lemma, String noun) {
    return Optional.ofNullable(VERBS.get(lemma + " " + noun));
  }

  /**
   * The class of a verb, with the particle behind it if there is one ("break down"); the verb's
   * commonest synonym when it has none.
   */
  public static String ofVerb(String lemma, Optional<String> particle) {
    String whole = particle.map(p -> VERBS.get(lemma + " " + p)).orElse(null);
    if (whole != null) {
      return whole;
    }
    String own = VERBS.get(lemma);
    if (own != null) {
      return own;
    }
    String synonym = Verbs.synonym(lemma);
    return VERBS.getOrDefault(synonym, synonym);
  }
}
