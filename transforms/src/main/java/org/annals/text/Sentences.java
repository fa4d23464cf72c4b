package org.annals.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.annals.model.Region;
import org.annals.model.TextSpan;

/**
 * Cuts regions into sentences by rules: a sentence ends at a full stop, question or exclamation
 * mark, with the quotes and brackets that close behind it, when what follows can open another, and
 * where another plainly begins without a mark ({@link RunOns}). A region's end always ends a
 * sentence, a line break within one never does.
 */
public final class Sentences {

  private Sentences() {}

  /**
   * The sentences of all regions, in text order, each without blanks at its ends; none is empty and
   * none crosses a region.
   *
   * @param text the whole text
   * @param regions where to look, in text order
   */
  public static List<TextSpan> split(String text, List<Region> regions) {
    List<TextSpan> sentences = new ArrayList<>();
    for (Region region : regions) {
      split(text, region.span(), sentences);
    }
    return List.copyOf(sentences);
  }

  /** The sentences within one stretch of {@code text}. */
  public static List<TextSpan> split(String text, TextSpan within) {
    List<TextSpan> sentences = new ArrayList<>();
    split(text, within, sentences);
    return List.copyOf(sentences);
  }

  private static void split(String text, TextSpan within, List<TextSpan> sentences) {
    int start = within.start();
    for (int i = within.start(); i < within.end(); i++) {
      char c = text.charAt(i);
      if (c == '.' || c == '!' || c == '?' || c == '…') {
        int end = closed(text, i + 1, within.end());
        if (endsAt(text, i, end, within)) {
          add(text, start, end, sentences);
          start = end;
        }
        i = end - 1;
      } else if (isSpace(c) && i > start + 1 && RunOns.begins(text, i + 1, start, within.end())) {
        add(text, start, i, sentences);
        start = i + 1;
      }
    }
    add(text, start, within.end(), sentences);
  }

  /**
   * Past the marks, quotes and brackets that close the sentence, each of which a tokenised text may
   * set off by a blank.
   */
  private static int closed(String text, int from, int limit) {
    int end = from;
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      boolean spacedQuote =
          c == ' ' && i + 1 < limit && isClosing(text.charAt(i + 1)) && isBlank(text, i + 2, limit);
      if (".!?…".indexOf(c) >= 0 || isClosing(c)) {
        end = i + 1;
      } else if (!spacedQuote) {
        break;
      }
    }
    return end;
  }

  private static boolean isClosing(char c) {
    return "\"'”’»)]".indexOf(c) >= 0;
  }

  private static boolean isBlank(String text, int at, int limit) {
    return at >= limit || isSpace(text.charAt(at));
  }

  private static boolean endsAt(String text, int mark, int end, TextSpan within) {
    if (end >= within.end()) {
      return true;
    }
    if (!isSpace(text.charAt(end))) {
      return false;
    }
    int next = end;
    while (next < within.end() && isSpace(text.charAt(next))) {
      next++;
    }
    if (next == within.end()) {
      return true;
    }
    return opens(text, next, within.end()) && !abbreviated(text, mark, next, within);
  }

  private static boolean opens(String text, int at, int limit) {
    char c = text.charAt(at);
    if (Character.isUpperCase(c) || Character.isTitleCase(c) || Character.isDigit(c)) {
      return true;
    }
    if ("\"'“‘«([".indexOf(c) < 0) {
      return c == '–' || c == '—' || c == '•';
    }
    int inside = at + 1;
    while (inside < limit
        && (isSpace(text.charAt(inside)) || "\"'“‘".indexOf(text.charAt(inside)) >= 0)) {
      inside++;
    }
    return inside < limit && !Character.isLowerCase(text.charAt(inside));
  }

  private static boolean abbreviated(String text, int mark, int next, TextSpan within) {
    if (text.charAt(mark) != '.') {
      return false;
    }
    int start = mark;
    while (start > within.start() && isWordOrDot(text.charAt(start - 1))) {
      start--;
    }
    if (mark - start == 1 && isUnit(text, start, next)) {
      return false;
    }
    String word = text.substring(start, mark).toLowerCase(Locale.ROOT);
    if (Abbreviations.neverLast(word)) {
      return true;
    }
    return Abbreviations.seldomLast(word)
        && !Abbreviations.opensSentences(wordAt(text, next, within));
  }

  /** "140 km/h.", "5 m.": a small letter that no number follows is no initial and no page. */
  private static boolean isUnit(String text, int letter, int next) {
    return Character.isLowerCase(text.charAt(letter)) && !Character.isDigit(text.charAt(next));
  }

  private static String wordAt(String text, int start, TextSpan within) {
    int end = start;
    while (end < within.end() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isWordOrDot(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  private static void add(String text, int from, int to, List<TextSpan> sentences) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      sentences.add(new TextSpan(start, end));
    }
  }

  /** Also the blanks that {@link Character#isWhitespace} leaves out: no-break spaces. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
