package org.annals.publishing;

import java.util.regex.Pattern;

/**
 * Words of an article made fit to stand in a chart: one line, not endless, and without the
 * characters that turn round the text beside them.
 */
final class Label {

  /** Stands for a title that is empty. */
  static final String UNTITLED = "(untitled)";

  private static final int TITLE_LENGTH = 200;
  private static final int QUOTE_LENGTH = 1000;
  private static final String ELLIPSIS = "…";
  private static final Pattern SPACES = Pattern.compile("[\\p{Cc}\\p{Z}]+");

  /** Embeddings, overrides and isolates; Arabic and Hebrew letters need none of them. */
  private static final Pattern DIRECTIONS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

  private Label() {}

  /** A title, at most 200 code units long; {@link #UNTITLED} when nothing is left of it. */
  static String title(String title) {
    String line = line(title, TITLE_LENGTH);
    return line.isEmpty() ? UNTITLED : line;
  }

  /** A sentence, at most 1,000 code units long; may be empty. */
  static String quote(String quote) {
    return line(quote, QUOTE_LENGTH);
  }

  /** {@code text} as HTML that shows it, also within a quoted attribute. */
  static String html(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      switch (unit) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(unit);
      }
    }
    return html.toString();
  }

  /** Whether it is of ASCII letters, marks and single spaces within: most titles are. */
  private static boolean isFit(String text) {
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit > '~' || unit < ' ' || (unit == ' ' && blank)) {
        return false;
      }
      blank = unit == ' ';
    }
    return !blank;
  }

  private static String line(String text, int length) {
    String line =
        isFit(text)
            ? text
            : SPACES.matcher(DIRECTIONS.matcher(text).replaceAll("")).replaceAll(" ").strip();
    if (line.length() <= length) {
      return line;
    }
    int end = length - ELLIPSIS.length();
    if (Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end) + ELLIPSIS;
  }
}
