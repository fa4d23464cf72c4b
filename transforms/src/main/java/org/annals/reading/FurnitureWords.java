package org.annals.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The dictionary of what page furniture says: menus, share links, comment forms, credits, the small
 * print.
 */
final class FurnitureWords {

  private static final String FILE = "furniture.txt";

  /** Longest line that its beginning alone can make furniture. */
  private static final int MAX_BEGUN = 200;

  private static final int MIN_MENU = 3;
  private static final Pattern CELLS = Pattern.compile("[\\s,|•·/>]+");

  private final Set<String> whole = new HashSet<>();
  private final Map<String, List<String>> beginningsByWord = new HashMap<>();
  private final Map<String, List<String>> sureBeginningsByWord = new HashMap<>();
  private final Set<String> otherStories = new HashSet<>();
  private final Set<String> comments = new HashSet<>();
  private final List<String> anywhere = new ArrayList<>();
  private Phrases smallPrint = new Phrases(List.of());

  private FurnitureWords() {}

  /**
   * Reads the dictionary.
   *
   * @throws UncheckedIOException when the resource is missing or broken, which only a broken build
   *     can cause
   */
  static FurnitureWords load() {
    FurnitureWords words = new FurnitureWords();
    try (InputStream in =
            Objects.requireNonNull(FurnitureWords.class.getResourceAsStream(FILE), FILE);
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      reader.lines().filter(row -> !row.isBlank() && row.charAt(0) != '#').forEach(words::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    words.smallPrint = new Phrases(words.anywhere);
    return words;
  }

  private void add(String row) {
    String words = row.substring(1);
    switch (row.charAt(0)) {
      case '=' -> whole.add(words);
      case '^' -> addBeginning(words, beginningsByWord);
      case '!' -> addBeginning(words, sureBeginningsByWord);
      case '>' -> otherStories.add(words);
      case '?' -> comments.add(words);
      case '~' -> anywhere.add(words.replace("\\n", "\n"));
      default -> throw new IllegalStateException(FILE + ": " + row);
    }
  }

  private static void addBeginning(String words, Map<String, List<String>> byWord) {
    byWord.computeIfAbsent(firstWord(words), key -> new ArrayList<>()).add(words);
  }

  /** Whether a whole line stands above the headlines of other stories. */
  boolean opensOtherStories(String plainLine) {
    return otherStories.contains(plainLine);
  }

  /** Whether a whole line stands above what readers, or others than the reporter, wrote. */
  boolean opensComments(String plainLine) {
    return comments.contains(withoutCount(plainLine));
  }

  /**
   * Whether a whole line, without decoration, is furniture; a count before or after it ("12
   * comments") is decoration.
   */
  boolean isWhole(String plainLine) {
    return whole.contains(plainLine) || whole.contains(withoutCount(plainLine));
  }

  /** Whether a line is made of nothing but names of sections and tools, three at the least. */
  boolean isAllMenu(String plainLine) {
    String[] parts = CELLS.split(plainLine, -1);
    if (parts.length < MIN_MENU) {
      return false;
    }
    for (String part : parts) {
      if (!whole.contains(part)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line that is no sentence begins as furniture does; never one that is long. */
  boolean begins(String plainLine) {
    return begins(plainLine, beginningsByWord);
  }

  /** Whether a line begins as nothing but furniture does; never one that is long. */
  boolean surelyBegins(String plainLine) {
    return begins(plainLine, sureBeginningsByWord);
  }

  private static boolean begins(String line, Map<String, List<String>> byWord) {
    if (line.length() > MAX_BEGUN) {
      return false;
    }
    for (String beginning : byWord.getOrDefault(firstWord(line), List.of())) {
      if (line.startsWith(beginning) && isWordEnd(line, beginning.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a paragraph holds a phrase that only the small print has. */
  boolean isSmallPrint(String paragraph) {
    return smallPrint.standIn(paragraph);
  }

  private static boolean isWordEnd(String line, int at) {
    return at >= line.length()
        || !Character.isLetterOrDigit(line.charAt(at - 1))
        || !Character.isLetterOrDigit(line.charAt(at));
  }

  private static String firstWord(String line) {
    int end = 0;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return line.substring(0, end);
  }

  /** The words of a line without a number before or after them. */
  static String withoutCount(String line) {
    int first = 0;
    int last = line.length();
    while (first < last && isCount(line.charAt(first))) {
      first++;
    }
    while (last > first && isCount(line.charAt(last - 1))) {
      last--;
    }
    return line.substring(first, last);
  }

  private static boolean isCount(char c) {
    return (c >= '0' && c <= '9') || c == ' ' || c == '(' || c == ')' || c == '+' || c == ',';
  }
}
