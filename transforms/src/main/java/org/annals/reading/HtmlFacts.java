package org.annals.reading;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Title, address, site, author and language as a page's head states them. */
final class HtmlFacts {

  private HtmlFacts() {}

  static Facts of(Document document) {
    String title =
        first(
            document, "meta[property=og:title]", "meta[name=twitter:title]", "meta[name=dc.title]");
    String site =
        first(
            document,
            "meta[property=og:site_name]",
            "meta[name=application-name]",
            "meta[name=dc.publisher]");
    String author =
        first(
            document,
            "meta[name=author]",
            "meta[property=article:author]",
            "meta[name=dc.creator]",
            "meta[name=parsely-author]");
    Element html = document.selectFirst("html[lang]");
    return new Facts(
        title == null ? blankToNull(document.title()) : title,
        address(document),
        site,
        null,
        author == null || author.startsWith("http") ? null : author,
        html == null ? first(document, "meta[http-equiv=content-language]") : html.attr("lang"));
  }

  private static @Nullable String address(Document document) {
    Element canonical = document.selectFirst("link[rel=canonical][href]");
    String stated =
        canonical == null ? first(document, "meta[property=og:url]") : canonical.attr("href");
    return stated != null && stated.startsWith("http") ? stated : null;
  }

  private static @Nullable String first(Document document, String... selectors) {
    for (String selector : selectors) {
      Element element = document.selectFirst(selector);
      String content = element == null ? "" : element.attr("content");
      if (!content.isBlank()) {
        return content.strip();
      }
    }
    return null;
  }

  private static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text.strip();
  }
}
