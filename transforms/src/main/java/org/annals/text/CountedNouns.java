package org.annals.text;

import java.util.List;
import java.util.Set;

/**
 * Tells plural nouns from the verbs that they are like, by the number in front that no singular can
 * follow: "on seven national television shows".
 */
final class CountedNouns {

  private static final Set<String> SEVERAL =
      Set.of("these", "those", "several", "many", "few", "various", "numerous", "both");

  private final List<Word> words;

  private CountedNouns(List<Word> words) {
    this.words = words;
  }

  /** Mends the tags of a sentence in place. */
  static void mend(List<Word> words) {
    CountedNouns nouns = new CountedNouns(words);
    for (int i = 2; i < words.size(); i++) {
      if (nouns.isCounted(i)) {
        words.set(i, new Word(words.get(i).token(), Tag.NOUN));
      }
    }
  }

  private boolean isCounted(int i) {
    Word word = words.get(i);
    if (!word.is(Tag.VERB)
        || word.token().isCapitalised()
        || !isSingular(words.get(i - 1))
        || Verbs.read(word.lower()).filter(r -> r.form() == VerbForm.THIRD).isEmpty()) {
      return false;
    }
    int first = i - 1;
    while (first > 0 && (isSingular(words.get(first)) || words.get(first).is(Tag.ADJ))) {
      first--;
    }
    Word count = words.get(first);
    return (count.is(Tag.NUM) && isMany(count.lower())) || SEVERAL.contains(count.lower());
  }

  private static boolean isMany(String number) {
    return !number.equals("one")
        && !number.equals("1")
        && !number.matches("(?:1[89]|20)\\d\\d")
        && number.chars().noneMatch(c -> "$£€%".indexOf(c) >= 0);
  }

  private static boolean isSingular(Word word) {
    return word.is(Tag.NOUN) && !Nouns.isPlural(word.lower());
  }
}
