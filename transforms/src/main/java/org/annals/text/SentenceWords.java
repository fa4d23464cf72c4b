package org.annals.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a sentence on one side of a place, nearest first; numbers only before it. */
final class SentenceWords {

  private static final int MOST = 40;
  private static final int FARTHEST = 300;
  private static final int LONGEST_ABBREVIATION = 6;
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          ("mr mrs ms dr gen sen rep gov lt col capt sgt maj adm cmdr rev hon prof st jr sr inc"
                  + " corp co ltd bros no vs jan feb mar apr jun jul aug sept sep oct nov dec mass"
                  + " calif fla tex ill conn wash ala ariz colo del ind kan mich minn miss mo mont neb"
                  + " nev okla ore pa tenn va wis wyo")
              .split(" ", -1));

  /** A month or a name, and no verb; it keeps its capital. */
  private static final String MAY = "May";

  /** Stands for a number in digits. */
  static final String NUMBER = "0";

  /**
   * Stands for a number before a comma, which counts nothing behind it: "shut since 1998, opens".
   */
  private static final String NUMBER_SET_OFF = "0,";

  private SentenceWords() {}

  /** The words before {@code start}, nearest first. */
  static List<String> before(CharSequence text, int start) {
    List<String> words = new ArrayList<>();
    int limit = Math.max(0, start - FARTHEST);
    int i = start;
    while (i > limit && words.size() < MOST) {
      char c = text.charAt(i - 1);
      if (isLetter(c)) {
        int end = i;
        while (i > limit && (isLetter(text.charAt(i - 1)) || isHyphen(text, i - 1))) {
          i--;
        }
        words.add(word(text, i, end));
      } else if (isDigit(c)) {
        boolean apart = i < start && text.charAt(i) == ',';
        i = numberStart(text, i, limit);
        words.add(apart ? NUMBER_SET_OFF : NUMBER);
      } else if (endsSentence(text, i - 1) || opensQuotation(text, i - 1)) {
        break;
      } else {
        i--;
      }
    }
    return words;
  }

  /** "She said: “The vote in July will …": a mark behind a colon or a comma begins anew. */
  private static boolean opensQuotation(CharSequence text, int i) {
    char c = text.charAt(i);
    if (c != '"' && c != '\u201c') {
      return false;
    }
    int before = i - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before >= 0 && (text.charAt(before) == ':' || text.charAt(before) == ',');
  }

  /** Where the digits, with the points and commas among them, begin that end before {@code i}. */
  private static int numberStart(CharSequence text, int end, int limit) {
    int i = end;
    while (i > limit
        && (isDigit(text.charAt(i - 1)) || (isPoint(text.charAt(i - 1)) && isDigit(text, i - 2)))) {
      i--;
    }
    return i;
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == ',';
  }

  private static boolean isDigit(CharSequence text, int i) {
    return i >= 0 && isDigit(text.charAt(i));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The words from {@code end} on. */
  static List<String> after(CharSequence text, int end) {
    List<String> words = new ArrayList<>();
    int limit = Math.min(text.length(), end + FARTHEST);
    int i = end;
    while (i < limit && words.size() < MOST) {
      if (isLetter(text.charAt(i))) {
        int start = i;
        while (i < limit && (isLetter(text.charAt(i)) || isHyphen(text, i))) {
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
    String word = text.subSequence(start, end).toString();
    return word.equals(MAY) ? word : word.toLowerCase(Locale.ROOT);
  }

  private static boolean endsSentence(CharSequence text, int i) {
    char c = text.charAt(i);
    if (c == '!' || c == '?' || c == ';') {
      return true;
    }
    if (c == '.') {
      return blank(text, i + 1) && !isAbbreviation(text, i);
    }
    return c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
  }

  /** Whether the word before a full stop is a single letter, or short for a title or a month. */
  private static boolean isAbbreviation(CharSequence text, int stop) {
    int start = stop;
    while (start > 0 && isLetter(text.charAt(start - 1)) && stop - start < LONGEST_ABBREVIATION) {
      start--;
    }
    return stop - start == 1 || ABBREVIATIONS.contains(word(text, start, stop));
  }

  private static boolean blank(CharSequence text, int i) {
    return i >= text.length()
        || text.charAt(i) <= ' '
        || !Character.isLetterOrDigit(text.charAt(i));
  }

  /** "worst-hit" is one word. */
  private static boolean isHyphen(CharSequence text, int i) {
    return text.charAt(i) == '-'
        && i > 0
        && i + 1 < text.length()
        && isLetter(text.charAt(i - 1))
        && isLetter(text.charAt(i + 1));
  }

  private static boolean isLetter(char c) {
    int low = c | 0x20;
    return low >= 'a' && low <= 'z';
  }
}
