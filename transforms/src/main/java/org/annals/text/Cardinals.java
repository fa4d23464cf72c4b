package org.annals.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Numbers that newspapers write as one word. */
public final class Cardinals {

  private static final List<String> WORDS =
      List.of(
          "one",
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

  private static final Map<String, OptionalInt> NUMBERS = new HashMap<>();

  static {
    WORDS.forEach(word -> NUMBERS.put(word, OptionalInt.of(NUMBERS.size() + 1)));
  }

  private Cardinals() {}

  /** The number that {@code word} (lower case) says, 1 to 20; empty when it says none of these. */
  public static OptionalInt number(String word) {
    return NUMBERS.getOrDefault(word, OptionalInt.empty());
  }
}
