package org.annals.text;

import java.util.List;
import java.util.Set;

/** Tells what an apostrophe is: the mark of an owner, a verb cut short, or a quotation mark. */
final class Apostrophes {

  private final List<Word> words;
  private final List<Word> done;

  /**
   * For a sentence.
   *
   * @param words as they were tagged
   * @param done those that were mended, from the first on; grows
   */
  Apostrophes(List<Word> words, List<Word> done) {
    this.words = words;
    this.done = done;
  }

  /** "Japan's parliament", not "Japan's weighing": nothing that follows "is". */
  boolean isPossessive(int i) {
    Word before = words.get(i - 1);
    if (before.is(Tag.PRON)
        && !before.lower().endsWith("one")
        && !before.lower().endsWith("body")) {
      return false;
    }
    Word next = i + 1 < words.size() ? words.get(i + 1) : null;
    return next == null
        || !Set.of("a", "an", "the", "not", "been", "going", "expected").contains(next.lower());
  }

  /**
   * "The soldiers' cemetery": tight behind an s, no opening quote before it, a noun phrase behind.
   */
  boolean closesPlural(int i) {
    Word before = i > 0 ? done.get(i - 1) : null;
    Word next = i + 1 < words.size() ? words.get(i + 1) : null;
    if (before == null
        || next == null
        || !before.lower().endsWith("s")
        || (before.end() != words.get(i).start() && !isDetached(i))) {
      return false;
    }
    boolean open =
        done.stream()
            .anyMatch(w -> w.text().equals("‘") || (w.text().equals("'") && w.is(Tag.PUNCT)));
    return !open
        && next.start() > words.get(i).end()
        && next.token().isWord()
        && !next.is(Tag.VERB)
        && !next.is(Tag.AUX);
  }

  /** "Diallo ' s", "the Joneses ' house": set apart from its name by a tokenizer, the only one. */
  private boolean isDetached(int i) {
    Word next = i + 1 < words.size() ? words.get(i + 1) : null;
    return words.get(i - 1).token().isCapitalised()
        && next != null
        && next.is(Tag.NOUN)
        && !next.token().isCapitalised()
        && words.stream().filter(word -> word.text().equals("'")).count() == 1;
  }
}
