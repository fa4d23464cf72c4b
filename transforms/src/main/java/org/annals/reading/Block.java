package org.annals.reading;

import java.util.Locale;
import java.util.regex.Pattern;
import org.annals.model.Region;
import org.annals.model.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Lines that belong together: a paragraph, a heading, a caption, a piece of furniture.
 *
 * @param span where it stands
 * @param text its words, line breaks included
 * @param mark what its first line's shape said
 * @param known its kind, when the format itself states it; null otherwise
 */
record Block(TextSpan span, String text, Mark mark, Region.@Nullable Kind known) {

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int SENTENCE = 60;
  private static final int MIN_SENTENCE_WORDS = 4;
  private static final int LONG = 140;
  private static final int MAX_HEADING = 100;
  private static final int MAX_HEADING_WORDS = 12;

  /** Whether it can only be running text: a sentence of some length, or anything long. */
  boolean isProse() {
    return mark == Mark.NONE
        && (text.length() >= LONG || (text.length() >= SENTENCE && SentenceEnd.at(text)));
  }

  /** Whether it can be a sentence, if only a short one. */
  boolean isSentence() {
    return mark == Mark.NONE && SentenceEnd.at(text) && words() >= MIN_SENTENCE_WORDS;
  }

  /** Whether it could stand as a heading: short, no sentence, not begun in mid-sentence. */
  boolean isHeadingLike() {
    int first = text.codePointAt(0);
    return text.length() <= MAX_HEADING
        && words() <= MAX_HEADING_WORDS
        && !SentenceEnd.at(text)
        && !Character.isLowerCase(first)
        && !text.endsWith(",")
        && !text.endsWith(":");
  }

  int words() {
    return SPACES.split(text.strip(), -1).length;
  }

  /** How many of this block's words, by number, the other has too; 0 to 1. */
  double overlap(Block other) {
    String[] mine = NO_WORD.split(text.toLowerCase(Locale.ROOT), -1);
    String theirs =
        " " + NO_WORD.matcher(other.text.toLowerCase(Locale.ROOT)).replaceAll(" ") + " ";
    int shared = 0;
    for (String word : mine) {
      shared += theirs.contains(" " + word + " ") ? 1 : 0;
    }
    return (double) shared / Math.max(1, mine.length);
  }
}
