package org.annals.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.text.Cardinals;

/** How many, in a clause: "kills nine", "9 miners", from two on; years and hours are no counts. */
final class Counts {

  /** What a number written out has none of, before its first letter and behind its last. */
  private static final String NOT_BEFORE = ".,:$€£-_";

  private static final Pattern DIGITS =
      Pattern.compile(
          "(\\d{1,3}(?:,\\d{3})*)(?![\\w.:%-]|,\\d| (?:per ?cent|[ap]\\.?m\\b))",
          Pattern.CASE_INSENSITIVE);

  /** What the words from "two" to "twenty" begin with; most words of a clause do not. */
  private static final String FIRST_LETTERS = "tfsenTFSEN";

  /** Letters of "seventeen", the longest of them. */
  private static final int LONGEST = 9;

  private Counts() {}

  /** The numbers of {@code clause} in digits; sorted, each once. */
  static List<String> of(String clause) {
    List<String> counts = new ArrayList<>(1);
    Matcher digits = null;
    for (int i = 0; i < clause.length(); i++) {
      char c = clause.charAt(i);
      if (!isOfWord(c) || (i > 0 && joins(clause.charAt(i - 1)))) {
        continue;
      }
      if (c >= '0' && c <= '9') {
        digits = digits == null ? DIGITS.matcher(clause).useTransparentBounds(true) : digits;
        if (digits.region(i, clause.length()).lookingAt()) {
          counts.add(digits.group(1).replace(",", ""));
          i = digits.end() - 1;
        }
      } else if (FIRST_LETTERS.indexOf(c) >= 0) {
        number(clause, i).ifPresent(number -> counts.add(Integer.toString(number)));
      }
    }
    return counts.size() < 2 ? counts : counts.stream().distinct().sorted().toList();
  }

  /** A number as a word, from two on, when the word that starts at {@code from} is one. */
  private static OptionalInt number(String clause, int from) {
    int end = from;
    while (end < clause.length() && isOfWord(clause.charAt(end))) {
      end++;
    }
    if (end - from > LONGEST || (end < clause.length() && clause.charAt(end) == '-')) {
      return OptionalInt.empty();
    }
    OptionalInt number = Cardinals.number(clause.substring(from, end).toLowerCase(Locale.ROOT));
    return number.orElse(0) > 1 ? number : OptionalInt.empty();
  }

  private static boolean joins(char before) {
    return isOfWord(before) || NOT_BEFORE.indexOf(before) >= 0;
  }

  private static boolean isOfWord(char c) {
    int low = c | 0x20;
    return (low >= 'a' && low <= 'z') || (c >= '0' && c <= '9');
  }
}
