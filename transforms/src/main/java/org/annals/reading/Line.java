package org.annals.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.annals.model.TextSpan;

/**
 * A line of a text that is not blank.
 *
 * @param span its content, white space at both ends left out
 * @param text the content
 * @param afterBlank whether it is the first line or a blank line stands before it
 */
record Line(TextSpan span, String text, boolean afterBlank) {

  private static final Set<String> NEVER_LAST =
      Set.of(
          "the", "a", "an", "of", "to", "in", "on", "at", "by", "for", "with", "from", "and", "or",
          "its", "his", "her", "their", "that", "which", "was", "were", "is", "are", "been", "as");

  /** A headline may be short and end with such a word: the show goes on. */
  private static final int RUNNING = 50;

  /** The lines of {@code text} in order; CR, LF and CRLF end a line, blank ones are left out. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    boolean blank = true;
    int start = 0;
    while (start < text.length()) {
      int end = lineEnd(text, start);
      TextSpan span = trimmed(text, start, end);
      if (span.length() > 0) {
        lines.add(new Line(span, span.in(text), blank));
      }
      blank = span.length() == 0;
      boolean crlf =
          end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      start = end + (crlf ? 2 : 1);
    }
    return lines;
  }

  private static int lineEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static TextSpan trimmed(String text, int start, int end) {
    int first = start;
    int last = end;
    while (first < last && isBlank(text.charAt(first))) {
      first++;
    }
    while (last > first && isBlank(text.charAt(last - 1))) {
      last--;
    }
    return new TextSpan(first, last);
  }

  /**
   * White space of every kind: also no-break, zero-width and soft-hyphen characters alone are
   * nothing to read.
   */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u00AD'
        || c == 0
        || c == '\u200B'
        || c == '\uFEFF';
  }

  int length() {
    return text.length();
  }

  /** Lower case, without decoration at either end. */
  String plain() {
    int first = 0;
    int last = text.length();
    while (first < last && !Character.isLetterOrDigit(text.charAt(first))) {
      first++;
    }
    while (last > first && !Character.isLetterOrDigit(text.charAt(last - 1))) {
      last--;
    }
    return text.substring(first, last).replace('\u00A0', ' ').toLowerCase(Locale.ROOT);
  }

  /** Whether it ends as a sentence ends, and not with an abbreviation or an initial. */
  boolean endsSentence() {
    return SentenceEnd.at(text);
  }

  /** Whether it is long and its last word hardly a sentence's last. */
  boolean breaksOff() {
    int word = text.lastIndexOf(' ') + 1;
    return text.length() >= RUNNING && NEVER_LAST.contains(text.substring(word));
  }

  boolean startsLowerCase() {
    return Character.isLowerCase(text.codePointAt(0));
  }
}
