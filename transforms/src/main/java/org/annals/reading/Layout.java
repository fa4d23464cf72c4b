package org.annals.reading;

import static org.annals.model.Region.Kind.BODY;
import static org.annals.model.Region.Kind.BYLINE;
import static org.annals.model.Region.Kind.CAPTION;
import static org.annals.model.Region.Kind.FURNITURE;
import static org.annals.model.Region.Kind.HEADING;
import static org.annals.model.Region.Kind.HEADLINE;
import static org.annals.model.Region.Kind.PAGE_CLOCK;
import static org.annals.model.Region.Kind.STAMP;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.annals.model.Region;
import org.annals.model.Region.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Blocks to regions: what each block is, by its own shape and by where it stands. A page has a head
 * before its first paragraph, a story, and a tail after its last; the same short line is a headline
 * in the first, a heading in the second and furniture in the third.
 */
final class Layout {

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "[\\[(]?(?:(?:first|originally) )?(?:published|posted|date|dated)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Words, or the dash before a source, and not the bare day. */
  private static final Pattern LABELLED = Pattern.compile("[—–-]{0,2} ?\\p{L}");

  private static final int MIN_HEADLINE_WORDS = 4;
  private static final int MAX_SIGNATURE = 5;
  private static final int MAX_HEADLINE = 220;
  private static final double REPEATED = 0.5;
  private static final int NEAR = 3;

  private final List<Block> blocks;
  private final Landmarks landmarks;
  private final int firstProse;
  private final int lastProse;
  private final int headline;

  private Layout(List<Block> blocks, FurnitureWords words) {
    this.blocks = blocks;
    this.landmarks = new Landmarks(blocks, words);
    this.firstProse = landmarks.firstProse();
    this.lastProse = landmarks.lastProse();
    this.headline = landmarks.headline();
  }

  /** The regions of {@code blocks}, one each, in their order. */
  static List<Region> regions(List<Block> blocks, FurnitureWords words) {
    Layout layout = new Layout(blocks, words);
    List<Region> regions = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      regions.add(new Region(blocks.get(i).span(), layout.kind(i)));
    }
    return regions;
  }

  private Kind kind(int i) {
    Block block = blocks.get(i);
    Kind known = block.known();
    if (known != null && known != BODY) {
      return known;
    }
    Kind marked = marked(i);
    if (marked != null) {
      return marked;
    }
    if (landmarks.isSmallPrint(i)) {
      return FURNITURE;
    }
    if (isCaption(i)) {
      return CAPTION;
    }
    if (i < firstProse) {
      return inHead(i);
    }
    return i > lastProse ? inTail(i) : inStory(i);
  }

  private @Nullable Kind marked(int i) {
    return switch (blocks.get(i).mark()) {
      case NONE -> null;
      case FURNITURE, SMALL_PRINT, OTHER_STORIES, COMMENTS, PICTURE_CREDIT -> FURNITURE;
      case WEATHER -> PAGE_CLOCK;
      case CAPTION -> CAPTION;
      case BYLINE -> i <= firstProse || i > lastProse ? BYLINE : FURNITURE;
      case DATE -> dated(i);
    };
  }

  /**
   * A date beside a temperature or a clock is the page's own; one in mid-story belongs to something
   * else on the page.
   */
  private Kind dated(int i) {
    for (int near = Math.max(0, i - NEAR); near <= Math.min(blocks.size() - 1, i + NEAR); near++) {
      Block other = blocks.get(near);
      // A time of day below the headline is the story's own.
      boolean clock = other.text().indexOf(':') > 0 && i > headline && headline >= 0;
      if (other.mark() == Mark.WEATHER && !clock) {
        return PAGE_CLOCK;
      }
    }
    boolean labelled = LABELLED.matcher(blocks.get(i).text()).lookingAt();
    return i < firstProse || (i == lastProse + 1 && labelled) || isColophon(i) ? STAMP : FURNITURE;
  }

  /**
   * "(Published 3 May 2014)", "Ada Moe / Bergen, 4 March 2014": what is left behind the story, and
   * stands right behind it and its writer's name or says what it is.
   */
  private boolean isColophon(int i) {
    boolean signed = i == lastProse + 2 && blocks.get(i - 1).words() <= MAX_SIGNATURE;
    return i > lastProse
        && i == blocks.size() - 1
        && (i == lastProse + 1 || signed || PUBLISHED.matcher(blocks.get(i).text()).lookingAt());
  }

  private boolean isCaption(int i) {
    Block block = blocks.get(i);
    if (block.text().length() > 2 * MAX_HEADLINE) {
      return false;
    }
    boolean credited =
        i + 1 < blocks.size()
            && blocks.get(i + 1).mark() == Mark.PICTURE_CREDIT
            && i != headline
            && !block.isProse();
    boolean labelled = i > 0 && Captions.isLabel(blocks.get(i - 1).text()) && block.known() == null;
    return credited
        || labelled
        || (Captions.ends(block.text()) && i != headline)
        || (Captions.speaksOfPicture(block.text()) && i > 0 && i != firstProse);
  }

  private Kind inHead(int i) {
    Block block = blocks.get(i);
    if (i == headline) {
      return HEADLINE;
    }
    if (headline < 0 || i < headline) {
      return FURNITURE;
    }
    if (block.isSentence()) {
      return BODY;
    }
    boolean repeats = block.overlap(blocks.get(headline)) >= REPEATED;
    return repeats || block.words() >= 2 * MIN_HEADLINE_WORDS
        ? HEADLINE
        : block.words() >= MIN_HEADLINE_WORDS ? HEADING : FURNITURE;
  }

  private Kind inStory(int i) {
    Block block = blocks.get(i);
    if (block.isProse() || landmarks.isStoryAt(i)) {
      return BODY;
    }
    if (headline >= 0
        && block.overlap(blocks.get(headline)) == 1
        && block.words() >= MIN_HEADLINE_WORDS) {
      return HEADLINE;
    }
    if (landmarks.isOtherStory(i)) {
      return FURNITURE;
    }
    return block.isHeadingLike() ? HEADING : BODY;
  }

  private Kind inTail(int i) {
    Block block = blocks.get(i);
    return i < landmarks.closing() && SentenceEnd.at(block.text()) ? BODY : FURNITURE;
  }
}
