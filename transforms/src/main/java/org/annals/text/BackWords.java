package org.annals.text;

import java.util.List;
import java.util.Set;

/** Tells "back" beside its verb from the verb that it is like: "put back the vote". */
final class BackWords {

  private static final Set<String> BEFORE_VERBS = Set.of("help", "let", "make", "dare", "do");

  private BackWords() {}

  /** Mends the tags of a sentence in place. */
  static void mend(List<Word> words) {
    for (int i = 1; i < words.size(); i++) {
      Word verb = words.get(i - 1);
      boolean beside =
          words.get(i).lower().equals("back")
              && words.get(i).is(Tag.VERB)
              && verb.is(Tag.VERB)
              && Verbs.read(verb.lower())
                  .filter(r -> !BEFORE_VERBS.contains(r.lemma()))
                  .isPresent();
      if (beside || isLongAgo(words, i)) {
        words.set(i, new Word(words.get(i).token(), Tag.ADV));
      }
    }
  }

  /** "Planned the raid back in 2002". */
  private static boolean isLongAgo(List<Word> words, int i) {
    return i + 2 < words.size()
        && words.get(i).lower().equals("back")
        && words.get(i).is(Tag.NOUN)
        && words.get(i - 1).is(Tag.NOUN)
        && words.get(i + 1).lower().equals("in")
        && (words.get(i + 2).is(Tag.NUM) || words.get(i + 2).token().isCapitalised());
  }
}
