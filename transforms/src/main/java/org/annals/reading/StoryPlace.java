package org.annals.reading;

import java.util.function.Predicate;
import org.annals.model.Region;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where on a page its story stands. What page builders name as furniture is left out first; where
 * that leaves nearly nothing, they named the story so, and only tags are believed, and names that
 * no story has.
 *
 * @param main the element that holds the story
 * @param blocks its blocks, without furniture
 */
record StoryPlace(Element main, HtmlBlocks blocks) {

  /** Less than any story has. */
  private static final int NEARLY_NOTHING = 250;

  /** The story's place; {@code headline} is put before it unless it holds it itself. */
  static StoryPlace of(PageText page, PageElements elements, @Nullable String headline) {
    StoryPlace named = among(page, elements, headline, HtmlFurniture::is);
    if (named.storyLength() >= NEARLY_NOTHING) {
      return named;
    }
    StoryPlace tagged = among(page, elements, headline, HtmlFurniture::isSurely);
    return named.isBare() || tagged.storyLength() > 2 * named.storyLength() ? tagged : named;
  }

  private static StoryPlace among(
      PageText page,
      PageElements elements,
      @Nullable String headline,
      Predicate<Element> furniture) {
    PageNames names = new PageNames(furniture);
    Element main = MainContent.of(elements, names);
    return new StoryPlace(main, HtmlBlocks.of(page, names, headline, main));
  }

  /** Whether there is nothing but a headline. */
  boolean isBare() {
    return blocks.list().stream().allMatch(block -> block.known() == Region.Kind.HEADLINE);
  }

  /** How many characters of running text it holds. */
  private int storyLength() {
    return blocks.list().stream()
        .filter(block -> block.known() != Region.Kind.HEADLINE && block.isProse())
        .mapToInt(block -> block.text().length())
        .sum();
  }
}
