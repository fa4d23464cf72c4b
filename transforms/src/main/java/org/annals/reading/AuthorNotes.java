package org.annals.reading;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Paragraphs below a story that tell of its writer: who is named in the byline, and is then told
 * of, or who is said to report or to write.
 */
final class AuthorNotes {

  private static final Pattern BY =
      Pattern.compile(
          "\\b(?:[Bb][Yy]|[Aa]bout|[Aa]uthor):?\\s+(?<names>\\p{Lu}[^|•·;()\\d]{2,80})");

  private static final Pattern BETWEEN_NAMES =
      Pattern.compile("\\s*(?:,|&|\\band\\b|\\bin\\b)\\s*");

  /** What is said of a writer behind the name. */
  private static final Pattern SAID =
      Pattern.compile(
          "^,? ?(?:is|was|has|had|covers?|covered|writes?|wrote|reports?|reported|joined|lives?|lived|can"
              + " be|studied|won|works?|worked|edits?|edited|grew|holds|began|started|tweets)\\b.*",
          Pattern.DOTALL);

  private static final Pattern TRADE =
      Pattern.compile(
          "^\\W*(?:\\p{Lu}[\\p{L}.'’-]+ ){2,4}(?:is|was) (?:an?|the|our|\\p{L}+['’]s?)"
              + " (?:[\\p{L}&,'’-]+"
              + " ){0,8}(?:reporter|correspondent|journalist|columnist|writer|contributor|editor|producer|bureau"
              + " chief|fellow)\\b.{0,40}\\b(?:for|at|with|in|based|covering|who covers|on)\\b.*",
          Pattern.DOTALL);

  private AuthorNotes() {}

  /** Which of {@code blocks} are such. */
  static BitSet in(List<Block> blocks) {
    Set<String> names = names(blocks);
    BitSet notes = new BitSet();
    boolean last = true;
    for (int i = blocks.size() - 1; i > 0; i--) {
      Block block = blocks.get(i);
      if (block.mark() != Mark.NONE || !SentenceEnd.at(block.text())) {
        continue;
      }
      boolean note = isOf(names, block.text()) || (last && TRADE.matcher(block.text()).matches());
      notes.set(i, note);
      last &= note || !block.isProse();
    }
    return notes;
  }

  private static boolean isOf(Set<String> names, String words) {
    String bare = words.replaceFirst("^[\\W_]+", "");
    return names.stream()
        .anyMatch(
            name -> bare.startsWith(name) && SAID.matcher(bare.substring(name.length())).matches());
  }

  private static Set<String> names(List<Block> blocks) {
    Set<String> names = new HashSet<>();
    for (Block block : blocks) {
      boolean byline = block.mark() == Mark.BYLINE || block.mark() == Mark.DATE;
      Matcher matcher = BY.matcher(block.text());
      if (byline && matcher.find()) {
        for (String name : BETWEEN_NAMES.split(matcher.group("names").strip(), -1)) {
          if (name.strip().contains(" ")) {
            names.add(name.strip());
          }
        }
      }
    }
    return names;
  }
}
