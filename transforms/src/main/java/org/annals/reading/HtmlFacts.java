package org.annals.reading;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Title, address, site, author and language as a page's head states them. */
final class HtmlFacts {

  private static final int LONGEST_NAME = 80;

  private HtmlFacts() {}

  static Facts of(PageElements elements) {
    List<Element> metas = elements.tagged("meta");
    String title = first(metas, "og:title", "twitter:title", "dc.title");
    String site = first(metas, "og:site_name", "application-name", "dc.publisher");
    Optional<Element> html =
        elements.tagged("html").stream().filter(element -> element.hasAttr("lang")).findFirst();
    return new Facts(
        title == null ? blankToNull(elements.document().title()) : title,
        address(elements),
        site == null ? LinkedNames.publisher(elements) : site,
        null,
        author(elements),
        html.isEmpty() ? first(metas, "content-language") : html.get().attr("lang"));
  }

  /** As the head names it, else the linked data, else the page's own mark. */
  private static @Nullable String author(PageElements elements) {
    String stated =
        first(elements.tagged("meta"), "author", "article:author", "dc.creator", "parsely-author");
    if (stated != null && !stated.startsWith("http")) {
      return stated;
    }
    String linked = LinkedNames.author(elements);
    return linked == null
        ? elements
            .author()
            .map(mark -> mark.text().strip())
            .filter(words -> !words.isEmpty() && words.length() <= LONGEST_NAME)
            .orElse(null)
        : linked;
  }

  private static @Nullable String address(PageElements elements) {
    Optional<Element> canonical =
        elements.tagged("link").stream()
            .filter(link -> link.hasAttr("href") && PageElements.has(link, "rel", "canonical"))
            .findFirst();
    String stated =
        canonical.isEmpty()
            ? first(elements.tagged("meta"), "og:url")
            : canonical.get().attr("href");
    return stated != null && stated.startsWith("http") ? stated : null;
  }

  /** The content of the first tag of the first name that has one; or null. */
  private static @Nullable String first(List<Element> metas, String... names) {
    for (String name : names) {
      for (Element meta : metas) {
        boolean named =
            name.equalsIgnoreCase(meta.attr("property"))
                || name.equalsIgnoreCase(meta.attr("name"))
                || name.equalsIgnoreCase(meta.attr("http-equiv"));
        if (named && !meta.attr("content").isBlank()) {
          return meta.attr("content").strip();
        }
      }
    }
    return null;
  }

  private static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text.strip();
  }
}
