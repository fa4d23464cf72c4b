package org.annals.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The verbs of English: base forms, inflected forms both ways, and which need an object. Words are
 * in lower case throughout.
 */
public final class Verbs {

  private static final Map<String, Reading> IRREGULAR = new HashMap<>();
  private static final Map<String, List<String>> PRINCIPAL = new HashMap<>();
  private static final Map<String, String> SYNONYMS = new HashMap<>();
  private static final Set<String> TRANSITIVE = new HashSet<>();
  private static final Set<String> NOTHING_ELSE = new HashSet<>();
  private static final WordMemo<Optional<Reading>> READINGS = new WordMemo<>(1 << 14, Verbs::look);
  private static final Pattern SILENT_E =
      Pattern.compile(
          ".*([^aeiou]|[^aeo]u)[aiou][cdgklmnprstvz]|.*([cgsvz]|[rl]s|dg|[bcdfgkptz]l|u)");

  static {
    for (List<String> row : Table.rows(Verbs.class, "verbs.tsv")) {
      SYNONYMS.put(row.get(0), row.get(2).equals("-") ? row.get(0) : row.get(2));
      if (row.get(1).equals("t")) {
        TRANSITIVE.add(row.get(0));
      }
      if (row.get(3).equals("v")) {
        NOTHING_ELSE.add(row.get(0));
      }
    }
    for (List<String> row : Table.rows(Verbs.class, "irregular-verbs.tsv")) {
      addIrregular(row.get(0), Table.variants(row.get(1)), Table.variants(row.get(2)));
    }
    for (String be : List.of("was", "were")) {
      IRREGULAR.put(be, new Reading("be", VerbForm.PAST));
    }
    IRREGULAR.put("been", new Reading("be", VerbForm.PARTICIPLE));
    IRREGULAR.put("is", new Reading("be", VerbForm.THIRD));
    IRREGULAR.put("are", new Reading("be", VerbForm.BASE));
    IRREGULAR.put("am", new Reading("be", VerbForm.BASE));
    IRREGULAR.put("has", new Reading("have", VerbForm.THIRD));
    IRREGULAR.put("had", new Reading("have", VerbForm.PAST_OR_PARTICIPLE));
    IRREGULAR.put("does", new Reading("do", VerbForm.THIRD));
    IRREGULAR.put("goes", new Reading("go", VerbForm.THIRD));
  }

  /**
   * A word read as a verb.
   *
   * @param lemma base form
   * @param form what the ending says
   */
  public record Reading(String lemma, VerbForm form) {}

  private Verbs() {}

  private static void addIrregular(String base, List<String> pasts, List<String> participles) {
    PRINCIPAL.put(base, List.of(pasts.get(0), participles.get(0)));
    for (String past : pasts) {
      VerbForm form = participles.contains(past) ? VerbForm.PAST_OR_PARTICIPLE : VerbForm.PAST;
      IRREGULAR.putIfAbsent(past, new Reading(base, past.equals(base) ? VerbForm.ANY : form));
    }
    for (String participle : participles) {
      if (!participle.equals(base)) {
        IRREGULAR.putIfAbsent(participle, new Reading(base, VerbForm.PARTICIPLE));
      }
    }
  }

  /** Whether {@code lemma} is a verb's base form. */
  public static boolean isVerb(String lemma) {
    return SYNONYMS.containsKey(lemma) || PRINCIPAL.containsKey(lemma) || lemma.equals("be");
  }

  /** Whether the verb is of those that need an object, as "invade" does and "arrive" does not. */
  public static boolean needsObject(String lemma) {
    return TRANSITIVE.contains(lemma);
  }

  /** Whether the base form {@code lemma} is a verb's and no other word: "plead", not "vote". */
  public static boolean isNothingElse(String lemma) {
    return NOTHING_ELSE.contains(lemma);
  }

  /**
   * The verb that stands for the commonest sense of {@code lemma}: itself, a synonym, or itself
   * when unknown.
   */
  public static String synonym(String lemma) {
    return SYNONYMS.getOrDefault(lemma, lemma);
  }

  /** Whether {@code word} is a verb as it stands in dictionaries, and no other form: "go". */
  public static boolean isBase(String word) {
    return read(word).filter(reading -> reading.form() == VerbForm.BASE).isPresent();
  }

  /** Whether {@code word} may be that: "go", and "put", which may be past too. */
  public static boolean mayBeBase(String word) {
    return read(word)
        .filter(reading -> reading.form() == VerbForm.BASE || reading.form() == VerbForm.ANY)
        .isPresent();
  }

  /** {@code word} read as a form of a verb; empty when it is none. */
  public static Optional<Reading> read(String word) {
    return READINGS.of(word);
  }

  private static Optional<Reading> look(String word) {
    Reading irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return Optional.of(irregular);
    }
    if (isVerb(word)) {
      return Optional.of(new Reading(word, VerbForm.BASE));
    }
    return regular(word, "ing", VerbForm.GERUND)
        .or(() -> regular(word, "ed", VerbForm.PAST_OR_PARTICIPLE))
        .or(() -> third(word))
        .or(() -> compound(word))
        .or(() -> unknown(word));
  }

  private static Optional<Reading> regular(String word, String ending, VerbForm form) {
    if (!word.endsWith(ending) || word.length() < ending.length() + 2) {
      return Optional.empty();
    }
    String stem = word.substring(0, word.length() - ending.length());
    for (String base : bases(stem, ending)) {
      if (isVerb(base)) {
        return Optional.of(new Reading(base, form));
      }
    }
    return Optional.empty();
  }

  private static List<String> bases(String stem, String ending) {
    List<String> bases = new ArrayList<>();
    int last = stem.length() - 1;
    boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
    if (doubled && "lsz".indexOf(stem.charAt(last)) < 0) {
      bases.add(stem.substring(0, last));
    }
    if (stem.endsWith("i") && ending.equals("ed")) {
      bases.add(stem.substring(0, last) + "y");
    }
    if (stem.endsWith("y") && ending.equals("ing")) {
      bases.add(stem.substring(0, last) + "ie");
    }
    if (stem.endsWith("ck")) {
      bases.add(stem.substring(0, last));
    }
    boolean silentE = SILENT_E.matcher(stem).matches();
    bases.add(silentE ? stem + "e" : stem);
    bases.add(silentE ? stem : stem + "e");
    if (doubled) {
      bases.add(stem.substring(0, last));
    }
    return bases;
  }

  private static Optional<Reading> third(String word) {
    if (!word.endsWith("s") || word.length() < 3) {
      return Optional.empty();
    }
    String stem = word.substring(0, word.length() - 1);
    if (isVerb(stem)) {
      return Optional.of(new Reading(stem, VerbForm.THIRD));
    }
    if (stem.endsWith("ie") && isVerb(stem.substring(0, stem.length() - 2) + "y")) {
      return Optional.of(new Reading(stem.substring(0, stem.length() - 2) + "y", VerbForm.THIRD));
    }
    if (stem.endsWith("e") && isVerb(stem.substring(0, stem.length() - 1))) {
      return Optional.of(new Reading(stem.substring(0, stem.length() - 1), VerbForm.THIRD));
    }
    return Optional.empty();
  }

  /** "re-elected", "test-fired": as its last part. */
  private static Optional<Reading> compound(String word) {
    int hyphen = word.lastIndexOf('-');
    if (hyphen < 1 || hyphen > word.length() - 3) {
      return Optional.empty();
    }
    String head = word.substring(0, hyphen + 1);
    return look(word.substring(hyphen + 1)).map(r -> new Reading(head + r.lemma(), r.form()));
  }

  /** A verb newer than the dictionary: its past tense gives it away. */
  private static Optional<Reading> unknown(String word) {
    if (!word.endsWith("ed")
        || word.length() < 6
        || word.endsWith("eed")
        || word.equals("hundred")
        || word.indexOf('-') >= 0) {
      return Optional.empty();
    }
    String stem = word.substring(0, word.length() - 2);
    return Optional.of(new Reading(bases(stem, "ed").get(0), VerbForm.PAST_OR_PARTICIPLE));
  }

  /** The past tense of a verb. */
  public static String past(String lemma) {
    return principal(lemma, 0);
  }

  /** The past participle of a verb. */
  public static String participle(String lemma) {
    return principal(lemma, 1);
  }

  private static String principal(String lemma, int part) {
    int hyphen = lemma.lastIndexOf('-');
    List<String> irregular = PRINCIPAL.get(lemma.substring(hyphen + 1));
    if (irregular != null) {
      return lemma.substring(0, hyphen + 1) + irregular.get(part);
    }
    if (lemma.endsWith("e")) {
      return lemma + "d";
    }
    if (lemma.matches(".*[^aeiou]y")) {
      return lemma.substring(0, lemma.length() - 1) + "ied";
    }
    return lemma + (doubles(lemma) ? lemma.charAt(lemma.length() - 1) : "") + "ed";
  }

  /** One syllable with one vowel and one consonant, or stress on such a last syllable. */
  private static boolean doubles(String lemma) {
    return lemma.matches("[^aeiou]*[aeiou][bdgklmnprt]")
        || lemma.matches(
            ".*(mit|(re|pre|trans|con|de|in)fer|cur|pel|bel|gret|plan|stop|ban|trol|cel|vel|nap)$");
  }
}
