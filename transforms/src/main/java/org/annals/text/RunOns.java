package org.annals.text;

import java.util.Set;

/**
 * Where a sentence begins though no mark ends what stands before, as in captions, headlines and
 * lists whose lines were run together: "a blast near the consulate in Lima The blast was heard".
 * Only a word that opens sentences tells it, with a capital that it has nowhere else, before a word
 * in lower case ("The Hague" goes on).
 */
final class RunOns {

  /** Words that begin a sentence and no name, or none whose next word has a small letter. */
  private static final Set<String> OPENERS =
      Set.of("The", "An", "This", "These", "There", "He", "She", "It", "They", "However");

  /** What may stand behind "it" and "this" in the title of a song as well. */
  private static final Set<String> WITHIN_TITLES =
      Set.of(
          "be", "to", "of", "in", "on", "or", "and", "for", "up", "down", "at", "by", "off", "out");

  /** Words that end no line. */
  private static final Set<String> UNFINISHED =
      Set.of(
          "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "from", "with", "and", "or",
          "as", "that", "is", "was", "are", "were", "called", "titled", "named", "than", "his",
          "her", "their", "its");

  private RunOns() {}

  /**
   * Whether a sentence begins at {@code at}, behind a blank and no mark.
   *
   * @param start where the sentence before it begins
   * @param limit where the text ends
   */
  static boolean begins(String text, int at, int start, int limit) {
    if (at >= limit || !Character.isUpperCase(text.charAt(at)) || !isWordEnd(text.charAt(at - 2))) {
      return false;
    }
    int end = wordEnd(text, at, limit);
    boolean goesOn =
        end + 2 < limit && text.charAt(end) == ' ' && Character.isLowerCase(text.charAt(end + 1));
    if (!goesOn || end - at > "However".length() || !OPENERS.contains(text.substring(at, end))) {
      return false;
    }
    int before = at - 1;
    while (before > start && Character.isLetterOrDigit(text.charAt(before - 1))) {
      before--;
    }
    return before > start
        && !UNFINISHED.contains(text.substring(before, at - 1))
        && !WITHIN_TITLES.contains(text.substring(end + 1, wordEnd(text, end + 1, limit)));
  }

  private static boolean isWordEnd(char c) {
    return Character.isLetterOrDigit(c) || c == ')' || c == '%';
  }

  private static int wordEnd(String text, int from, int limit) {
    int end = from;
    while (end < limit && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
