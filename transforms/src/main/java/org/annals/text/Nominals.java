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

  /** Whether {@code words[i]} is a noun: "the close", "41 marks"; words run backwards. */
  static boolean isNoun(List<String> words, int i) {
    if (i + 1 == words.size()) {
      return words.get(i).endsWith("s"); // "Matches on May 3": no sentence begins with such a verb
    }
    return BEFORE_NOUNS.contains(words.get(i + 1));
  }

  /** The same of words that run forwards: "after the vote". */
  static boolean isNounAhead(List<String> words, int i) {
    return i > 0 && BEFORE_NOUNS.contains(words.get(i - 1));
  }
}
