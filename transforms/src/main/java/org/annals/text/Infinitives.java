package org.annals.text;

import java.util.List;
import java.util.Set;

/** Tells the "to" of an infinitive from the preposition where a tagger took its verb for a noun. */
final class Infinitives {

  /** "To open next week": what stands before a time. */
  private static final Set<String> TIMED = Set.of("next", "last", "this", "later", "early");

  private static final Set<String> TIME_WORDS =
      Set.of(
          "on", "in", "since", "week", "month", "year", "yesterday", "today", "earlier", "night");

  private static final Set<String> TO_COME =
      Set.of("due", "set", "expected", "scheduled", "likely", "supposed");

  /** Words of a time at most: "on Monday night last week". */
  private static final int LONGEST_TIME = 6;

  /** Verbs that an infinitive follows, and hardly ever "to" with a noun that has no article. */
  private static final Set<String> WANTING =
      Set.of(
          "vote",
          "agree",
          "decide",
          "plan",
          "promise",
          "vow",
          "pledge",
          "threaten",
          "refuse",
          "decline",
          "hope",
          "want",
          "offer",
          "fail",
          "try",
          "seek",
          "choose",
          "begin",
          "start",
          "continue",
          "order",
          "urge",
          "ask",
          "tell",
          "propose",
          "attempt",
          "manage",
          "intend");

  private final List<Word> words;

  Infinitives(List<Word> words) {
    this.words = words;
  }

  /** Whether "to" at {@code i} opens an infinitive although it was taken for a preposition. */
  boolean opens(int i) {
    return words.get(i).lower().equals("to") && i + 1 < words.size() && isVerb(i + 1);
  }

  /** Whether the word at {@code i} is a verb behind such a "to", which is mended by now. */
  boolean isHidden(int i, List<Word> done) {
    return i > 0
        && done.get(i - 1).lower().equals("to")
        && done.get(i - 1).is(Tag.PART)
        && (words.get(i - 1).is(Tag.ADP) || isLoneAdjective(i) || isWanted(i - 2) || isDue(i))
        && isVerb(i);
  }

  private boolean isVerb(int i) {
    Word word = words.get(i);
    boolean base = !word.token().isCapitalised() && Verbs.isBase(word.lower());
    boolean taken = word.is(Tag.NOUN) && (goesOn(i - 2) || isWanted(i - 2) || isDue(i));
    return base && (isLoneAdjective(i) || taken);
  }

  /** "Had been due to start last May": before a time, so that it is no cause of anything. */
  private boolean isDue(int i) {
    return i > 2
        && i + 1 < words.size()
        && words.get(i - 1).lower().equals("to")
        && TO_COME.contains(words.get(i - 2).lower())
        && (TIMED.contains(words.get(i + 1).lower())
            || Set.of("in", "on", "at", "by").contains(words.get(i + 1).lower()));
  }

  /** "Voted on Monday to strike", "agreed last week to advance": a time parts the two verbs. */
  private boolean isWanted(int last) {
    int i = last;
    while (i > 0 && last - i < LONGEST_TIME && isOfTime(words.get(i))) {
      i--;
    }
    return i >= 0
        && i < last
        && Verbs.read(words.get(i).lower()).filter(r -> WANTING.contains(r.lemma())).isPresent();
  }

  private static boolean isOfTime(Word word) {
    return CalendarWords.isName(word.lower())
        || TIMED.contains(word.lower())
        || TIME_WORDS.contains(word.lower())
        || word.is(Tag.NUM);
  }

  /** "Forced them to withdraw": an adjective by its tag that describes nothing. */
  private boolean isLoneAdjective(int i) {
    boolean time = i + 1 < words.size() && TIMED.contains(words.get(i + 1).lower());
    boolean noun =
        !time && i + 1 < words.size() && (isNominal(i + 1) || words.get(i + 1).is(Tag.ADJ));
    return words.get(i).is(Tag.ADJ) && !noun;
  }

  private boolean isNominal(int i) {
    return words.get(i).tag().isNominal();
  }

  /** "To start in May and to finish in June": joined at {@code and} to an infinitive before. */
  private boolean goesOn(int and) {
    if (and < 0 || !words.get(and).is(Tag.CCONJ)) {
      return false;
    }
    return words.subList(0, and).stream()
        .anyMatch(word -> word.is(Tag.PART) && word.lower().equals("to"));
  }
}
