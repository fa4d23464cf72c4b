package org.annals.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a page that state something of it, found in one walk; each list in page order.
 */
final class PageElements implements NodeVisitor {

  private static final Set<String> TAGS = Set.of("html", "meta", "link", "script", "h1");

  private final Document document;
  private final Map<String, List<Element>> byTag = new HashMap<>();
  private @Nullable Element articleBody;
  private @Nullable Element author;

  private PageElements(Document document) {
    this.document = document;
  }

  /** Those of {@code document}. */
  static PageElements of(Document document) {
    PageElements elements = new PageElements(document);
    NodeTraversor.traverse(elements, document);
    return elements;
  }

  /** The page itself. */
  Document document() {
    return document;
  }

  /** All with a tag, which is one of those that are looked for. */
  List<Element> tagged(String tag) {
    if (!TAGS.contains(tag)) {
      throw new IllegalArgumentException("not looked for: " + tag);
    }
    return byTag.getOrDefault(tag, List.of());
  }

  /** The first that says to hold the article's body. */
  Optional<Element> articleBody() {
    return Optional.ofNullable(articleBody);
  }

  /** The first that says to name the writer. */
  Optional<Element> author() {
    return Optional.ofNullable(author);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      if (TAGS.contains(element.normalName())) {
        byTag.computeIfAbsent(element.normalName(), tag -> new ArrayList<>()).add(element);
      }
      if (articleBody == null && has(element, "itemprop", "articleBody")) {
        articleBody = element;
      }
      if (author == null && (has(element, "rel", "author") || has(element, "itemprop", "author"))) {
        author = element;
      }
    }
  }

  /** Whether an element has an attribute of that value, whatever its letter case. */
  static boolean has(Element element, String attribute, String value) {
    return value.equalsIgnoreCase(element.attr(attribute).strip());
  }
}
