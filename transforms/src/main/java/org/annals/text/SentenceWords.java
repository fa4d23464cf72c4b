package org.annals.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a sentence on one side of a place, nearest first. */
final class SentenceWords {

  private static final int MOST = 40;
  private static final int FARTHEST = 300;

  private SentenceWords() {}

  /** The words before {@code start}. */
  static List<String> before(CharSequence text, int start) {
    List<String> words = new ArrayList<>();
    int limit = Math.max(0, start - FARTHEST);
    int i = start;
    while (i > limit && words.size() < MOST) {
      char c = text.charAt(i - 1);
      if (isLetter(c)) {
        int end = i;
        while (i > limit && isLetter(text.charAt(i - 1))) {
          i--;
        }
        words.add(word(text, i, end));
      } else if (endsSentence(text, i - 1)) {
        break;
      } else {
        i--;
      }
    }
    return words;
  }

  /** The words from {@code end} on. */
  static List<String> after(CharSequence text, int end) {
    List<String> words = new ArrayList<>();
    int limit = Math.min(text.length(), end + FARTHEST);
    int i = end;
    while (i < limit && words.size() < MOST) {
      if (isLetter(text.charAt(i))) {
        int start = i;
        while (i < limit && isLetter(text.charAt(i))) {
          i++;
        }
        words.add(word(text, start, i));
      } else if (endsSentence(text, i)) {
        break;
      } else {
        i++;
      }
    }
    return words;
  }

  private static String word(CharSequence text, int start, int end) {
    return text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
  }

  /**
   * A full stop ends a sentence unless it stands behind an abbreviation of three letters or less.
   */
  private static boolean endsSentence(CharSequence text, int i) {
    char c = text.charAt(i);
    if (c == '!' || c == '?' || c == ';') {
      return true;
    }
    if (c == '.') {
      return blank(text, i + 1)
          && (!letter(text, i - 1)
              || (letter(text, i - 2) && letter(text, i - 3) && letter(text, i - 4)));
    }
    return c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
  }

  private static boolean blank(CharSequence text, int i) {
    return i >= text.length()
        || text.charAt(i) <= ' '
        || !Character.isLetterOrDigit(text.charAt(i));
  }

  private static boolean letter(CharSequence text, int i) {
    return i >= 0 && isLetter(text.charAt(i));
  }

  private static boolean isLetter(char c) {
    int low = c | 0x20;
    return low >= 'a' && low <= 'z';
  }
}
