package org.annals.publishing;

import java.util.Locale;

/** How much of a source's sentence is published. */
public enum Quotes {
  /** The sentence, verbatim. */
  FULL,
  /** Its beginning, verbatim, up to 120 code units and the end of a word, then an ellipsis. */
  SHORT,
  /** Nothing. */
  NONE;

  private static final int SHORT_LENGTH = 120;
  private static final String ELLIPSIS = "…";

  /** The word that options and files write. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What is published of {@code sentence}. */
  public String of(String sentence) {
    return switch (this) {
      case FULL -> sentence;
      case SHORT -> sentence.length() <= SHORT_LENGTH ? sentence : cut(sentence) + ELLIPSIS;
      case NONE -> "";
    };
  }

  /** Up to the last white space within the length, or through a word that is longer. */
  private static String cut(String sentence) {
    int end = SHORT_LENGTH;
    while (end > 0 && !Character.isWhitespace(sentence.charAt(end))) {
      end--;
    }
    while (end > 0 && Character.isWhitespace(sentence.charAt(end - 1))) {
      end--;
    }
    if (end > 0) {
      return sentence.substring(0, end);
    }
    boolean pair = Character.isLowSurrogate(sentence.charAt(SHORT_LENGTH));
    return sentence.substring(0, pair ? SHORT_LENGTH - 1 : SHORT_LENGTH);
  }
}
