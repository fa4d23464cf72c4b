package org.annals.timex;

import java.util.ArrayList;
import java.util.List;
import org.annals.model.TextSpan;

/** Finds the headlines within a text: short lines of their own that are no sentences. */
final class Headings {

  private static final int LONGEST = 80;

  private Headings() {}

  /** The lines that are headlines, in text order. */
  static List<TextSpan> of(String text) {
    List<TextSpan> found = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int stop = end < 0 ? text.length() : end;
      if (stop - start <= LONGEST && isHeading(text.substring(start, stop).strip())) {
        found.add(new TextSpan(start, stop));
      }
      start = stop + 1;
    }
    return found;
  }

  private static boolean isHeading(String line) {
    if (line.isEmpty()) {
      return false;
    }
    char first = line.charAt(0);
    char last = line.charAt(line.length() - 1);
    boolean begins = Character.isUpperCase(first) || Character.isDigit(first);
    return begins && (Character.isLetterOrDigit(last) || last == ')' || last == '\'');
  }
}
