package org.annals.reading;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** Title, address, site, author and language as a page's head states them. */
final class HtmlFacts {

  private HtmlFacts() {}

  static Facts of(Document document) {
    Elements metas = document.getElementsByTag("meta");
    String title = first(metas, "og:title", "twitter:title", "dc.title");
    String author = first(metas, "author", "article:author", "dc.creator", "parsely-author");
    Element html = document.selectFirst("html[lang]");
    return new Facts(
        title == null ? blankToNull(document.title()) : title,
        address(document, metas),
        first(metas, "og:site_name", "application-name", "dc.publisher"),
        null,
        author == null || author.startsWith("http") ? null : author,
        html == null ? first(metas, "content-language") : html.attr("lang"));
  }

  private static @Nullable String address(Document document, Elements metas) {
    Element canonical = document.selectFirst("link[rel=canonical][href]");
    String stated = canonical == null ? first(metas, "og:url") : canonical.attr("href");
    return stated != null && stated.startsWith("http") ? stated : null;
  }

  /** The content of the first tag of the first name that has one; or null. */
  private static @Nullable String first(Elements metas, String... names) {
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
