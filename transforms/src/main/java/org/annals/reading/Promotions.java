package org.annals.reading;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Blocks in mid-story that sell the newsletter: between the mark where readers may skip them and
 * the mark where the story goes on, or between an offer and the field for an address.
 */
final class Promotions {

  private static final int LONGEST = 15;

  private static final Pattern SKIP = Pattern.compile("^\\W*skip (?:past|ad)\\b.*", Pattern.DOTALL);
  private static final Pattern AFTER =
      Pattern.compile("^\\W*after .{0,40}\\b(?:promotion|ad)\\W*$");
  private static final Pattern OFFER =
      Pattern.compile(
          "^\\W*(?:sign up|subscribe|free|get|join|our|the)\\b.{0,60}|.{0,60}\\bnewsletters?\\W*$",
          Pattern.DOTALL);
  private static final Pattern FIELD =
      Pattern.compile(
          "^\\W*(?:enter your|your e-?mail|e-?mail|sign up|sign me up|subscribe|submit)\\b.*",
          Pattern.DOTALL);

  private Promotions() {}

  /** Which of {@code blocks} are such. */
  static BitSet in(List<Block> blocks) {
    BitSet promotions = new BitSet();
    int skipFrom = -1;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (says(SKIP, block)) {
        skipFrom = i;
      } else if (skipFrom >= 0 && i - skipFrom <= LONGEST && says(AFTER, block)) {
        promotions.set(skipFrom, i + 1);
      }
      boolean between = i > 0 && i + 1 < blocks.size() && block.mark() == Mark.NONE;
      if (between && says(OFFER, blocks.get(i - 1)) && says(FIELD, blocks.get(i + 1))) {
        promotions.set(i);
      }
    }
    return promotions;
  }

  private static boolean says(Pattern pattern, Block block) {
    return block.mark() == Mark.FURNITURE
        && pattern.matcher(block.text().toLowerCase(Locale.ROOT)).matches();
  }
}
