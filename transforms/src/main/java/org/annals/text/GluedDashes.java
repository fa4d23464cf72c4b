package org.annals.text;

import java.util.Set;

/**
 * Tells a hyphen that stands for a dash from one within a word: "the army-which had left-returned",
 * as texts have it that lost their dashes.
 */
final class GluedDashes {

  /** Words that no compound ends on. */
  private static final Set<String> OPENING =
      Set.of(
          ("who which the a an but that he she they we his her their its this these those although"
                  + " though including was were has have had is are where when while if and such"
                  + " as from with not before would will could should can might must did does")
              .split(" ", -1));

  private static final int LEAST = 2;

  private GluedDashes() {}

  /** Whether the hyphen at {@code at}, between letters, is a dash. */
  static boolean isDash(String text, int at, int limit) {
    int end = at + 1;
    while (end < limit && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean over =
        end == limit || Character.isWhitespace(text.charAt(end)) || text.charAt(end) == ',';
    return over && OPENING.contains(text.substring(at + 1, end)) && isPlainBefore(text, at);
  }

  /** Whether the word before has no hyphen of its own. */
  private static boolean isPlainBefore(String text, int at) {
    int start = at;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    boolean joined = start > 0 && text.charAt(start - 1) == '-';
    return at - start >= LEAST && !joined;
  }
}
