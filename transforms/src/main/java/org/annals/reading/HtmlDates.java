package org.annals.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.annals.model.MetadataField;
import org.jsoup.nodes.Element;

/**
 * Every date that a page states in its head, in its scripts' data, or before its readers' eyes
 * outside the story. The source of each says where it stood: {@code meta:published:NAME}, {@code
 * json-ld:modified:NAME}, {@code html:time:published}, {@code html:labelled:…}.
 */
final class HtmlDates {

  private static final Set<String> RELATIONS = Set.of("canonical", "shortlink", "image_src");

  private HtmlDates() {}

  static List<MetadataField> of(PageElements elements, Element main) {
    List<MetadataField> found = new ArrayList<>(LinkedData.of(elements));
    for (Element meta : elements.tagged("meta")) {
      addMeta(meta, found);
    }
    for (Element link : elements.tagged("link")) {
      String relation = link.attr("rel").strip().toLowerCase(Locale.ROOT);
      if (RELATIONS.contains(relation) && link.hasAttr("href")) {
        found.add(new MetadataField("link:" + link.attr("rel"), link.attr("href")));
      }
    }
    found.addAll(VisibleDates.of(elements.document(), main));
    return found;
  }

  private static void addMeta(Element meta, List<MetadataField> found) {
    String value = meta.attr("content").strip();
    if (value.isEmpty()) {
      return;
    }
    for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
      String name = meta.attr(attribute);
      String meaning = name.isEmpty() ? null : DateNames.meaning(name);
      if (meaning != null) {
        found.add(new MetadataField("meta:" + meaning + ":" + name, value));
        return;
      }
    }
    String property = meta.attr("property");
    if (property.equals("og:url") || property.equals("og:image")) {
      found.add(new MetadataField("link:" + property, value));
    }
  }
}
