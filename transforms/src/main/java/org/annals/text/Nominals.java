package org.annals.text;

import java.util.List;
import java.util.Set;

/** Tells nouns from the verbs that they look like, by the word before them. */
final class Nominals {

  /** What a noun follows and a verb of the present does not. */
  private static final Set<String> BEFORE_NOUNS =
      Set.of(
          ("the a an its his their our my your of at by for in with from after before until on"
                  + " no any some each every "
                  + SentenceWords.NUMBER)
              .split(" ", -1));

  private Nominals() {}

  /** So many words stand between an article and its noun at most. */
  private static final int BETWEEN = 3;

  private static final Set<String> COUNTS =
      Set.of(
          "two three four five six seven eight nine ten several many these those".split(" ", -1));

  private static final Set<String> ARTICLES =
      Set.of("a an the its his her their our this that each every another".split(" ", -1));

  /** Whether {@code words[i]} is a noun: "the close", "41 marks"; words run backwards. */
  static boolean isNoun(List<String> words, int i) {
    if (i + 1 == words.size()) {
      return words.get(i).endsWith("s"); // "Matches on May 3": no sentence begins with such a verb
    }
    return BEFORE_NOUNS.contains(words.get(i + 1)) || isDescribed(words, i);
  }

  /**
   * "a key vote", "the presidential debate", "two campaign stops": a verb of the present would
   * agree with the word before it.
   */
  private static boolean isDescribed(List<String> words, int i) {
    boolean plural = words.get(i).endsWith("s");
    Set<String> heads = plural ? COUNTS : ARTICLES;
    for (int at = i + 1; at < Math.min(words.size(), i + BETWEEN + 2); at++) {
      String word = words.get(at);
      if (heads.contains(word)) {
        return at > i + 1 || plural;
      }
      boolean describes = !word.endsWith("s") && VerbForms.of(word) == VerbForms.Form.NONE;
      if (!describes || BEFORE_NOUNS.contains(word) || COUNTS.contains(word)) {
        return false;
      }
    }
    return false;
  }

  /** The same of words that run forwards: "after the vote". */
  static boolean isNounAhead(List<String> words, int i) {
    return i > 0 && BEFORE_NOUNS.contains(words.get(i - 1));
  }
}
