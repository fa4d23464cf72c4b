package org.annals.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many, in a clause: "kills nine", "9 miners", from two on; years and hours are no counts. */
final class Counts {

  private static final List<String> WORDS =
      List.of(
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private static final Map<String, String> NUMBERS = new HashMap<>();

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\w.,:$€£-])(?:(\\d{1,3}(?:,\\d{3})*)(?![\\w.:%-]|,\\d| (?:per ?cent|[ap]\\.?m\\b))|("
              + String.join("|", WORDS)
              + ")\\b(?!-))",
          Pattern.CASE_INSENSITIVE);

  static {
    for (int i = 0; i < WORDS.size(); i++) {
      NUMBERS.put(WORDS.get(i), Integer.toString(i + 2));
    }
  }

  private Counts() {}

  /** The numbers of {@code clause} in digits; sorted, each once. */
  static List<String> of(String clause) {
    List<String> counts = new ArrayList<>(1);
    Matcher matcher = NUMBER.matcher(clause);
    while (matcher.find()) {
      String digits = matcher.group(1);
      counts.add(
          digits == null
              ? NUMBERS.getOrDefault(matcher.group(2).toLowerCase(Locale.ROOT), "")
              : digits.replace(",", ""));
    }
    return counts.stream().distinct().sorted().toList();
  }
}
