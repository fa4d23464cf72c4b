package org.annals.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a word is written, and what follows from that alone. News says the same few thousand words
 * again and again: of equal ones most share a spelling, so that little is made or looked at twice.
 *
 * @param text verbatim
 * @param lower in lower case, with a typewriter apostrophe
 * @param isWord whether it is a word or number rather than a mark
 * @param isCapitalised whether it starts with a capital, or has one behind a small letter
 *     ("iPhone")
 */
public record Spelling(String text, String lower, boolean isWord, boolean isCapitalised) {

  /** What is longer is seldom said twice. */
  private static final int LONGEST = 48;

  private static final int SLOT_BITS = 15;
  private static final int MULTIPLIER = 0x9E3779B9;

  /** The last that came of each hash. Threads may see old ones: any equal one will do. */
  private static final @Nullable Spelling[] KNOWN = new Spelling[1 << SLOT_BITS];

  /** Of a whole string, which is not empty. */
  public static Spelling of(String word) {
    return in(word, 0, word.length());
  }

  /** Of what stands in {@code text} from {@code from} to before {@code to}, which is not empty. */
  public static Spelling in(String text, int from, int to) {
    if (to - from > LONGEST) {
      return make(text.substring(from, to));
    }
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = (hash * MULTIPLIER) >>> (Integer.SIZE - SLOT_BITS);
    Spelling known = KNOWN[slot];
    if (known == null || known.text.length() != to - from || !text.startsWith(known.text, from)) {
      known = make(text.substring(from, to));
      KNOWN[slot] = known;
    }
    return known;
  }

  private static Spelling make(String text) {
    boolean second =
        text.length() > 2
            && Character.isLowerCase(text.charAt(0))
            && Character.isUpperCase(text.charAt(1))
            && Character.isLowerCase(text.charAt(2));
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    return new Spelling(
        text,
        lower.equals(text) ? text : in(lower, 0, lower.length()).text,
        Character.isLetterOrDigit(text.charAt(0)),
        Character.isUpperCase(text.charAt(0)) || second);
  }
}
