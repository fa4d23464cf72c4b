package org.annals.reading;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Which part of a page a traversal is in: before or after the first heading, among comments, in the
 * margin, in the footer.
 */
final class PageZones {

  private static final int NOWHERE = -1;

  private final PageNames comments = new PageNames(HtmlFurniture::holdsComments);
  private final PageNames margins = new PageNames(HtmlFurniture::isMargin);
  private int commentsDepth = NOWHERE;
  private int margin = NOWHERE;
  private boolean headingSeen;
  private final Set<Element> aroundStory = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Zones of the page whose story stands in {@code main}. */
  PageZones(Element main) {
    aroundStory.add(main);
    aroundStory.addAll(main.parents());
  }

  void open(Element element, int depth) {
    headingSeen |= element.normalName().equals("h1");
    if (aroundStory.contains(element)) {
      return;
    }
    if (commentsDepth == NOWHERE && element.isBlock() && comments.holds(element)) {
      commentsDepth = depth;
    }
    if (margin == NOWHERE && isMarginal(element)) {
      margin = depth;
    }
  }

  private boolean isMarginal(Element element) {
    String tag = element.normalName();
    return tag.equals("footer")
        || tag.equals("aside")
        || tag.equals("nav")
        || tag.equals("blockquote")
        || margins.holds(element);
  }

  void close(int depth) {
    commentsDepth = commentsDepth == depth ? NOWHERE : commentsDepth;
    margin = margin == depth ? NOWHERE : margin;
  }

  /** What the zone adds to the name of a source found in it. */
  String suffix() {
    if (commentsDepth != NOWHERE) {
      return "#comments";
    }
    if (margin != NOWHERE) {
      return "#margin";
    }
    return headingSeen ? "" : "#above";
  }
}
