package org.annals.reading;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The element that holds a page's story. Paragraphs vote for their parent and, by half, for its
 * parent, with their length and their commas; the scheme is that of the Arc90 readability
 * bookmarklet. Links and furniture do not vote.
 */
final class MainContent implements NodeVisitor {

  private static final int NOWHERE = -1;
  private static final int MIN_PARAGRAPH = 25;
  private static final int MIN_STATED = 250;
  private static final double MAX_LENGTH_SCORE = 3;

  private final IdentityHashMap<Element, Double> scores = new IdentityHashMap<>();
  private final PageNames furniture;
  private int skippedDepth = NOWHERE;
  private @Nullable Element best;
  private double bestScore;

  private MainContent(PageNames furniture) {
    this.furniture = furniture;
  }

  /**
   * The best element; the body when no paragraph votes.
   *
   * @param furniture whether nothing of an element can be story
   */
  static Element of(PageElements elements, PageNames furniture) {
    Optional<Element> stated =
        elements.articleBody().filter(body -> body.text().length() >= MIN_STATED);
    if (stated.isPresent()) {
      return stated.get();
    }
    MainContent votes = new MainContent(furniture);
    Element body = elements.document().body();
    NodeTraversor.traverse(votes, body);
    return votes.best == null ? body : votes.best;
  }

  @Override
  public void head(Node node, int depth) {
    if (skippedDepth != NOWHERE || !(node instanceof Element element)) {
      return;
    }
    if (depth > 0 && furniture.holds(element)) {
      skippedDepth = depth;
    } else if (isParagraph(element)) {
      vote(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    skippedDepth = depth == skippedDepth ? NOWHERE : skippedDepth;
  }

  private static boolean isParagraph(Element element) {
    String tag = element.normalName();
    return tag.equals("p")
        || tag.equals("pre")
        || tag.equals("blockquote")
        || (tag.equals("div") && hasOwnWords(element));
  }

  private static boolean hasOwnWords(Element element) {
    for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
      if (child instanceof TextNode words && !words.isBlank()) {
        return true;
      }
    }
    return false;
  }

  private void vote(Element paragraph) {
    String words = paragraph.normalName().equals("div") ? paragraph.ownText() : paragraph.text();
    if (words.length() < MIN_PARAGRAPH) {
      return;
    }
    int linked =
        paragraph.getElementsByTag("a").stream().mapToInt(link -> link.text().length()).sum();
    double prose = 1 - Math.min(1, (double) linked / words.length());
    double commas = words.chars().filter(c -> c == ',').count();
    double score = prose * (1 + commas + Math.min(MAX_LENGTH_SCORE, words.length() / 100.0));
    Element parent = paragraph.normalName().equals("div") ? paragraph : paragraph.parent();
    add(parent, score);
    add(parent == null ? null : parent.parent(), score / 2);
  }

  private void add(@Nullable Element element, double score) {
    if (element == null || element.normalName().equals("html") || score <= 0) {
      return;
    }
    double sum = scores.merge(element, score, Double::sum);
    if (sum > bestScore) {
      bestScore = sum;
      best = element;
    }
  }
}
