package org.annals.events;

import java.util.Optional;
import java.util.Set;
import org.annals.events.clauses.Chunk;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.text.Nouns;
import org.annals.text.Tag;
import org.annals.text.Word;
import org.annals.text.actions.Actions;
import org.annals.text.names.Roles;

/**
 * Reads the class of action from a clause: of the subject that names the event ("the quake hit"),
 * of the verb with its particle or its object ("laid a wreath"), of the object alone behind a verb
 * that leaves the action to it, or of a noun.
 */
final class ActionReader {

  /** Verbs that leave the action to their object: "gave a speech", "held talks". */
  private static final Set<String> LIGHT =
      Set.of(
          "give",
          "make",
          "hold",
          "take",
          "pay",
          "conduct",
          "stage",
          "have",
          "deliver",
          "perform",
          "declare",
          "carry",
          "suffer",
          "undergo",
          "launch",
          "see",
          "experience",
          "attend",
          "mount",
          "complete",
          "finalize",
          "finalise",
          "clinch",
          "commit");

  /** Verbs that mean a discharge where they act on somebody. */
  private static final Set<String> DISCHARGING = Set.of("fire", "dismiss");

  /** Who is said to be fired has no weapon's name. */
  private static final String FIRE = "fire";

  private static final String DISMISS = "dismiss";

  private static final String FIGHT = "fight";

  private static final String TRY = "try";

  private static final String ATTEMPT = "attempt";

  private final ParsedSentence sentence;

  ActionReader(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** The class of what {@code dated} tells, whose trigger has this lemma. */
  String of(Dated dated, String lemma) {
    if (dated.isNoun()) {
      return ofNoun(dated.noun(), lemma);
    }
    int next = dated.clause().verbChunk() + 1;
    return new EventSubject(sentence)
        .action(dated.clause(), lemma)
        .or(() -> whole(dated.clause(), lemma))
        .or(() -> attempt(dated.clause(), lemma, next))
        .or(() -> LIGHT.contains(lemma) ? objectEvent(next) : Optional.empty())
        .orElseGet(
            () ->
                Actions.ofVerb(
                    lemma,
                    next < sentence.chunks().size()
                        ? Optional.of(sentence.head(next))
                        : Optional.empty()));
  }

  /** Who tried to do something tried nobody in court. */
  private Optional<String> attempt(Clause clause, String lemma, int next) {
    VerbGroup verb = clause.verb();
    boolean tried = lemma.equals(TRY) && verb != null && !VerbText.isPassive(clause, verb);
    return tried && !is(next, Kind.NOUN) ? Optional.of(ATTEMPT) : Optional.empty();
  }

  /** "The end of the war" is one with "an armistice", its start with an invasion. */
  private String ofNoun(int noun, String lemma) {
    String own = new Stoppages(sentence).ofNoun(lemma);
    boolean part =
        is(noun + 1, Kind.PREPOSITION)
            && sentence.head(noun + 1).equals("of")
            && is(noun + 2, Kind.NOUN)
            && Actions.isEvent(sentence.head(noun + 2));
    if (!part || !Actions.ofNoun(sentence.head(noun + 2)).equals(FIGHT)) {
      return own;
    }
    return Actions.ofPhrase(own, "war").orElse(own);
  }

  /** The verb with its object, or, where it is acted upon, with its subject. */
  private Optional<String> whole(Clause clause, String lemma) {
    VerbGroup verb = clause.verb();
    for (int k : clause.chunks()) {
      Optional<String> found =
          k > clause.verbChunk() && is(k, Kind.NOUN) ? behind(clause, lemma, k) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    if (isObjectRelative(clause)) {
      return phrase(lemma, clause.chunks().get(0) - 1);
    }
    boolean undergoes = verb != null && VerbText.isPassive(clause, verb);
    if (!undergoes || clause.subject() < 0) {
      return Optional.empty();
    }
    Optional<String> together = phrase(lemma, clause.subject());
    return together.isEmpty() && lemma.equals(FIRE) ? Optional.of(DISMISS) : together;
  }

  /**
   * With the object at {@code k}, or with what stands there behind "into": "took into custody",
   * "took two men into custody".
   */
  private Optional<String> behind(Clause clause, String lemma, int k) {
    if (!is(k - 1, Kind.PREPOSITION)) {
      return phrase(lemma, k);
    }
    int object = clause.verbChunk() + 1;
    return k == object + 1 || (k == object + 2 && is(object, Kind.NOUN))
        ? phrase(lemma + " " + sentence.head(k - 1), k)
        : Optional.empty();
  }

  /** "The war that it launched". */
  private boolean isObjectRelative(Clause clause) {
    return clause.is(Clause.Kind.RELATIVE)
        && clause.subject() >= clause.chunks().get(0)
        && is(clause.chunks().get(0) - 1, Kind.NOUN);
  }

  private Optional<String> phrase(String lemma, int noun) {
    String head = sentence.head(noun);
    return Actions.ofPhrase(lemma, head)
        .or(() -> Actions.ofPhrase(lemma, Nouns.singular(head)))
        .or(
            () ->
                Optional.of(DISMISS).filter(d -> DISCHARGING.contains(lemma) && isSomebody(noun)));
  }

  /** A name, or somebody by the role. */
  private boolean isSomebody(int noun) {
    Chunk chunk = sentence.chunks().get(noun);
    Word head = sentence.words().get(chunk.head());
    return head.is(Tag.PROPN)
        || Roles.isRole(head.lower())
        || (Character.isUpperCase(head.text().charAt(0)) && hasRole(chunk));
  }

  /** "Manager Lind", whatever the name was taken for. */
  private boolean hasRole(Chunk chunk) {
    for (int i = chunk.from(); i < chunk.head(); i++) {
      if (Roles.isRole(sentence.words().get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> objectEvent(int next) {
    for (int k = next; k < sentence.chunks().size() && k < next + 2; k++) {
      if (is(k, Kind.NOUN) && Actions.isEvent(sentence.head(k))) {
        return Optional.of(new Stoppages(sentence).ofNoun(sentence.head(k)));
      }
    }
    return Optional.empty();
  }

  private boolean is(int k, Kind kind) {
    return sentence.is(k, kind);
  }
}
