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
      if (beside) {
        words.set(i, new Word(words.get(i).token(), Tag.ADV));
      }
    }
  }
}
