package org.annals.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.annals.model.MetadataField;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Every date that a page states in its head or marks as one. */
final class HtmlDates {

  /** What the usual names of date tags mean. */
  private static final Map<String, String> META =
      Map.ofEntries(
          Map.entry("article:published_time", "published"),
          Map.entry("article:modified_time", "modified"),
          Map.entry("og:updated_time", "modified"));

  private HtmlDates() {}

  static List<MetadataField> of(Document document) {
    List<MetadataField> found = new ArrayList<>();
    for (Element meta : document.select("meta[content]")) {
      String name =
          (meta.attr("property") + meta.attr("name") + meta.attr("itemprop"))
              .toLowerCase(Locale.ROOT);
      if (META.containsKey(name)) {
        found.add(new MetadataField("meta:" + META.get(name) + ":" + name, meta.attr("content")));
      }
    }
    return found;
  }
}
