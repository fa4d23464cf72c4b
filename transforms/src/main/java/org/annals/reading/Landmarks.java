package org.annals.reading;

import static org.annals.model.Region.Kind.BODY;
import static org.annals.model.Region.Kind.HEADLINE;

import java.util.BitSet;
import java.util.List;

/**
 * The places of a page that say what stands around them: its headline, the first and the last
 * paragraph of its story, and where below it speaks of other things.
 */
final class Landmarks {

  private static final int MIN_HEADLINE_WORDS = 4;
  private static final int MAX_HEADLINE = 220;

  private final List<Block> blocks;
  private final BitSet smallPrint = new BitSet();
  private final BitSet story = new BitSet();
  private final BitSet otherStories = new BitSet();
  private final int firstProse;
  private final int lastProse;
  private final int headline;
  private final int closing;

  Landmarks(List<Block> blocks, FurnitureWords words) {
    this.blocks = blocks;
    for (int i = 0; i < blocks.size(); i++) {
      smallPrint.set(i, words.isSmallPrint(blocks.get(i).text()));
    }
    smallPrint.or(Promotions.in(blocks));
    smallPrint.or(AuthorNotes.in(blocks));
    for (int i = 0; i < blocks.size(); i++) {
      story.set(i, isStory(i));
    }
    if (story.isEmpty()) {
      markSentences();
    }
    markOtherStories();
    this.firstProse = story.isEmpty() ? blocks.size() : story.nextSetBit(0);
    this.lastProse = findLastProse();
    this.headline = findHeadline();
    this.closing = findClosing();
  }

  /** The first paragraph of the story; the number of blocks when there is none. */
  int firstProse() {
    return firstProse;
  }

  /**
   * The last paragraph of the story, which never stands after the comments have begun; −1 when
   * there is none.
   */
  int lastProse() {
    return lastProse;
  }

  /**
   * The block that the format calls so, or the last before byline or stamp, or the first of the
   * head; −1 when there is none.
   */
  int headline() {
    return headline;
  }

  /** Where the tail begins to speak of other things than the story. */
  int closing() {
    return closing;
  }

  /** Whether a block holds what only the small print, an offer or a note on the writer says. */
  boolean isSmallPrint(int i) {
    return smallPrint.get(i);
  }

  /** Whether a block is a paragraph of the story by itself, wherever it stands. */
  boolean isStoryAt(int i) {
    return story.get(i);
  }

  /** Whether a block is the headline of another story, in a list of such. */
  boolean isOtherStory(int i) {
    return otherStories.get(i);
  }

  private boolean isStory(int i) {
    Block block = blocks.get(i);
    return block.known() == BODY
        || (block.known() == null && block.isProse() && !smallPrint.get(i));
  }

  /** A text of a few short sentences has no paragraph that is long; then any sentence is one. */
  private void markSentences() {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      story.set(i, block.known() == null && block.isSentence() && !smallPrint.get(i));
    }
  }

  /** The short lines right below "Related stories", before the story goes on. */
  private void markOtherStories() {
    boolean listed = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean plain = block.mark() == Mark.NONE && !block.isProse() && !block.text().endsWith(".");
      otherStories.set(i, listed && plain);
      listed = plain ? listed : block.mark() == Mark.OTHER_STORIES;
    }
  }

  private int findLastProse() {
    int last = -1;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).mark() == Mark.COMMENTS && last >= 0) {
        break;
      }
      last = story.get(i) ? i : last;
    }
    return last;
  }

  private int findClosing() {
    for (int i = lastProse + 1; i < blocks.size(); i++) {
      if (blocks.get(i).mark() == Mark.COMMENTS || blocks.get(i).mark() == Mark.OTHER_STORIES) {
        return i;
      }
    }
    return blocks.size();
  }

  private int findHeadline() {
    int found = -1;
    boolean masthead = false;
    boolean anchored = false;
    boolean few = true;
    for (int i = 0; i < firstProse && !anchored; i++) {
      Block block = blocks.get(i);
      if (block.known() == HEADLINE) {
        return i;
      }
      anchored =
          found >= 0
              && !masthead
              && blocks.get(found).words() >= MIN_HEADLINE_WORDS
              && (block.mark() == Mark.DATE || block.mark() == Mark.BYLINE);
      if (couldBeHeadline(block)) {
        boolean enough = block.words() >= MIN_HEADLINE_WORDS;
        boolean better = found < 0 || masthead || (enough && (few || isAboveByline(i)));
        found = better ? i : found;
        masthead = found == i ? isMasthead(i) : masthead;
        few &= !enough;
      }
    }
    return found;
  }

  /** A newspaper's name at the top, above the date of its edition. */
  private boolean isMasthead(int i) {
    return i == 0
        && firstProse > 1
        && blocks.get(1).mark() == Mark.DATE
        && Mastheads.is(blocks.get(0).text());
  }

  private static boolean couldBeHeadline(Block block) {
    return block.mark() == Mark.NONE
        && block.known() == null
        && block.text().length() <= MAX_HEADLINE
        && !isCaption(block.text());
  }

  /** A caption's credit stands in brackets; behind a headline an agency stands without. */
  private static boolean isCaption(String text) {
    return text.endsWith(")") && Captions.ends(text);
  }

  /** Any line beats those of few words before it; this beats even a masthead's long motto. */
  private boolean isAboveByline(int i) {
    int next = i + 1;
    while (next < firstProse && blocks.get(next).mark() == Mark.FURNITURE) {
      next++;
    }
    return next < firstProse
        && (blocks.get(next).mark() == Mark.DATE || blocks.get(next).mark() == Mark.BYLINE);
  }
}
