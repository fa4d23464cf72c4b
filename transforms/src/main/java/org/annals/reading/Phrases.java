package org.annals.reading;

import java.util.Arrays;
import java.util.List;

/**
 * A set of phrases, found anywhere in a text whatever its letter case. Each place of the text is
 * asked by its first two letters only, so the number of phrases costs nothing.
 */
final class Phrases {

  private static final int LETTERS = 128;

  private static final String[] NONE = {};

  /** Whether any begins with these two letters; it is all that is asked of most places. */
  private final boolean[] begins = new boolean[LETTERS * LETTERS];

  /** By the first two letters. */
  private final String[][] byStart = new String[LETTERS * LETTERS][];

  /**
   * Phrases in lower case, each of two letters or more, the first two of them ASCII.
   *
   * @throws IllegalArgumentException for any other
   */
  Phrases(List<String> phrases) {
    Arrays.fill(byStart, NONE);
    for (String phrase : phrases) {
      if (phrase.length() < 2 || start(phrase.charAt(0), phrase.charAt(1)) < 0) {
        throw new IllegalArgumentException("no phrase to look for: " + phrase);
      }
      int start = start(phrase.charAt(0), phrase.charAt(1));
      String[] same = Arrays.copyOf(byStart[start], byStart[start].length + 1);
      same[same.length - 1] = phrase;
      byStart[start] = same;
      begins[start] = true;
    }
  }

  /** Whether one of them stands in {@code text}. */
  boolean standIn(String text) {
    char[] letters = text.toCharArray();
    // One by one: a string's own way takes the square of the time where a letter becomes two.
    for (int i = 0; i < letters.length; i++) {
      letters[i] = Character.toLowerCase(letters[i]);
    }
    String lower = new String(letters);
    for (int i = 0; i + 1 < letters.length; i++) {
      int start = start(letters[i], letters[i + 1]);
      if (start >= 0 && begins[start] && beginsAt(lower, i, byStart[start])) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsAt(String text, int at, String[] phrases) {
    for (String phrase : phrases) {
      if (text.startsWith(phrase, at)) {
        return true;
      }
    }
    return false;
  }

  private static int start(char first, char second) {
    return first < LETTERS && second < LETTERS ? first * LETTERS + second : -1;
  }
}
