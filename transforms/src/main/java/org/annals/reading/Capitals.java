package org.annals.reading;

import java.util.Set;
import java.util.regex.Pattern;

/** How a line uses capitals: what tells a heading from a broken line. */
final class Capitals {

  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "and", "or", "but", "nor", "of", "in", "on", "at", "to", "for", "by",
          "with", "from", "as", "over", "into", "is", "vs", "via", "after", "under", "amid", "than",
          "de", "la", "le", "du");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Capitals() {}

  /** Whether it has letters, at least four, and all of them are capitals. */
  static boolean all(String line) {
    long letters = line.codePoints().filter(Character::isLetter).count();
    return letters >= 4
        && line.codePoints().filter(Character::isLetter).noneMatch(Character::isLowerCase);
  }

  /**
   * Whether it has two words or more, each with a capital but for the small words that headlines
   * leave in lower case.
   */
  static boolean title(String line) {
    String[] words = SPACES.split(line.strip(), -1);
    if (words.length < 2 || SMALL.contains(words[words.length - 1])) {
      return false;
    }
    for (String word : words) {
      int first = word.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('A');
      if (Character.isLowerCase(first) && !SMALL.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
