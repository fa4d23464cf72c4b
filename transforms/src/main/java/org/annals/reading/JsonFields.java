package org.annals.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.annals.model.MetadataField;
import org.jspecify.annotations.Nullable;

/**
 * The usual names of an article's fields in JSON, whatever their letter case and with or without
 * underscores. A name that stands earlier in its list wins.
 */
final class JsonFields {

  private static final List<String> TEXT =
      List.of(
          "text",
          "body",
          "content",
          "maintext",
          "articlebody",
          "articletext",
          "fulltext",
          "bodytext",
          "contenttext",
          "story",
          "article",
          "paragraphs");
  private static final List<String> HTML = List.of("contenthtml", "bodyhtml", "html");
  private static final List<String> SUMMARY =
      List.of(
          "description",
          "summary",
          "abstract",
          "lead",
          "leadparagraph",
          "standfirst",
          "trailtext",
          "snippet");
  static final List<String> ID = List.of("id", "uuid", "guid", "docid", "articleid");

  private static final List<String> TITLE =
      List.of("title", "headline", "articletitle", "webtitle", "name", "heading");
  private static final List<String> URL =
      List.of("url", "link", "uri", "canonicalurl", "sourceurl", "weburl", "permalink");
  private static final List<String> PUBLISHER =
      List.of(
          "publisher",
          "source",
          "sitename",
          "site",
          "outlet",
          "newspaper",
          "publication",
          "sourcedomain",
          "domain",
          "medianame",
          "provider");
  private static final List<String> AUTHOR = List.of("author", "authors", "byline", "creator");
  private static final List<String> LANGUAGE = List.of("language", "lang", "inlanguage");
  private static final List<String> PUBLISHED =
      List.of(
          "published",
          "datepublished",
          "publisheddate",
          "publishdate",
          "datepublish",
          "publishedat",
          "publicationdate",
          "pubdate",
          "firstpublished",
          "webpublicationdate",
          "firstpublicationdate",
          "publishtime",
          "publishedtime",
          "issued",
          "dateissued",
          "displaydate",
          "releasedate",
          "date",
          "datetime",
          "timestamp",
          "created",
          "createdat",
          "datecreated",
          "time",
          "dct");
  private static final List<String> MODIFIED =
      List.of(
          "modified",
          "datemodified",
          "modifieddate",
          "datemodify",
          "updated",
          "updatedat",
          "lastmodified");

  private final Map<String, JsonNode> fields = new HashMap<>();

  JsonFields(JsonNode object) {
    add(object);
    add(object.path("fields"));
  }

  private void add(JsonNode object) {
    object
        .fields()
        .forEachRemaining(field -> fields.putIfAbsent(key(field.getKey()), field.getValue()));
  }

  /** The first of {@code names} that holds something, as text; null when none does. */
  @Nullable String text(List<String> names) {
    for (String name : names) {
      JsonNode node = fields.get(name);
      String value = node == null ? "" : flat(node);
      if (!value.isBlank()) {
        return value;
      }
    }
    return null;
  }

  /** The article's text, plain or as HTML; its summary where that is all there is. */
  @Nullable String body() {
    String text = text(TEXT);
    String markup = text == null ? text(HTML) : text;
    return markup == null ? text(SUMMARY) : markup;
  }

  Facts facts() {
    return new Facts(
        text(TITLE),
        text(URL),
        text(PUBLISHER),
        text(List.of("origin", "agency")),
        text(AUTHOR),
        text(LANGUAGE));
  }

  /** Every date field, published before modified. */
  List<MetadataField> dates(String carrier) {
    List<MetadataField> found = new ArrayList<>();
    addAll(carrier, "published", PUBLISHED, found);
    addAll(carrier, "modified", MODIFIED, found);
    return found;
  }

  boolean isTrue(String name) {
    JsonNode node = fields.get(name);
    return node != null && (node.asBoolean() || node.asText().equalsIgnoreCase("true"));
  }

  private void addAll(
      String carrier, String meaning, List<String> names, List<MetadataField> found) {
    for (String name : names) {
      JsonNode node = fields.get(name);
      if (node != null && !flat(node).isBlank()) {
        found.add(new MetadataField(carrier + ":" + meaning + ":" + name, flat(node).strip()));
      }
    }
  }

  /** Strings as they are, lists line by line, objects by their name or value. */
  private static String flat(JsonNode node) {
    if (node.isArray()) {
      List<String> parts = new ArrayList<>();
      node.forEach(part -> parts.add(flat(part)));
      parts.removeIf(String::isBlank);
      return String.join("\n", parts);
    }
    if (node.isObject()) {
      return new JsonFields(node).named();
    }
    // Escaped characters are seen only now.
    return node.isNull() ? "" : Mojibake.repaired(node.asText());
  }

  private String named() {
    String name = text(List.of("name", "title", "main", "text", "value", "$date", "iso"));
    return name == null ? "" : name;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
  }
}
