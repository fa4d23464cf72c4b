package org.annals.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.MetadataField;
import org.jsoup.nodes.Element;

/**
 * Dates in a page's linked data (JSON-LD), and in the data that its scripts carry under the same
 * names.
 */
final class LinkedData {

  private static final Set<String> NAMES =
      Set.of("datepublished", "datecreated", "datemodified", "uploaddate");
  private static final Set<String> OTHER_THINGS =
      Set.of(
          "videoobject",
          "imageobject",
          "comment",
          "review",
          "event",
          "person",
          "product",
          "offer",
          "userreview",
          "answer");

  private static final Pattern IN_SCRIPT =
      Pattern.compile(
          "\"(?<name>datePublished|publishDate|publishedDate|publicationDate|published_at|publishedAt|firstPublished|pubDate|datePublication"
              + "|publish_date|dateCreated|dateModified|modifiedDate|publishTime|published_time)\"\\s*:\\s*\"(?<value>[^\"]{6,40})\"");

  /** One of these is in each of the names; asked first, for most scripts hold none. */
  private static final List<String> IN_NAMES =
      List.of("ublish", "ublication", "pubDate", "dateCreated", "odified");

  private static final int MAX_SCRIPT = 300_000;
  private static final int MAX_FOUND = 40;

  private final List<MetadataField> found = new ArrayList<>();

  private LinkedData() {}

  static List<MetadataField> of(PageElements elements) {
    LinkedData data = new LinkedData();
    for (Element script : elements.tagged("script")) {
      String words = script.data();
      if (words.length() > MAX_SCRIPT || data.found.size() > MAX_FOUND) {
        continue;
      }
      if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
        data.linked(words);
      } else if (words.contains("\"")) {
        data.scan(words, "script");
      }
    }
    return data.found;
  }

  private void linked(String json) {
    try {
      visit(JsonRecords.MAPPER.readTree(json), "");
    } catch (JsonProcessingException pagesOftenBreakIt) {
      scan(json, "json-ld");
    }
  }

  private void visit(JsonNode node, String type) {
    if (node.isArray()) {
      node.forEach(item -> visit(item, type));
      return;
    }
    String own =
        node.path("@type").isArray()
            ? node.path("@type").path(0).asText()
            : node.path("@type").asText(type);
    if (OTHER_THINGS.contains(own.toLowerCase(Locale.ROOT))) {
      return;
    }
    node.fields()
        .forEachRemaining(
            field -> {
              String name = field.getKey();
              if (field.getValue().isTextual() && NAMES.contains(name.toLowerCase(Locale.ROOT))) {
                add("json-ld", name, own, field.getValue().asText());
              } else if (field.getValue().isContainerNode()) {
                visit(field.getValue(), own);
              }
            });
  }

  private void scan(String script, String carrier) {
    if (IN_NAMES.stream().noneMatch(script::contains)) {
      return;
    }
    Matcher matcher = IN_SCRIPT.matcher(script);
    while (matcher.find() && found.size() < MAX_FOUND) {
      add(carrier, matcher.group("name"), "", matcher.group("value"));
    }
  }

  private void add(String carrier, String name, String type, String value) {
    String stated = DateNames.meaning(name);
    String meaning = stated == null ? DateNames.PUBLISHED : stated;
    String of = type.isEmpty() ? "" : "@" + type;
    found.add(new MetadataField(carrier + ":" + meaning + ":" + name + of, value));
  }
}
