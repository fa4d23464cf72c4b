package org.annals.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annals.model.MetadataField;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A story in the News Industry Text Format (IPTC), alone or within a news item. */
record Nitf(XmlElement root) {

  static final String NAME = "nitf";

  /** What its elements are called in HTML, where they are called otherwise. */
  private static final Map<String, String> IN_HTML =
      Map.of(
          "hl2", "h2",
          "media-caption", "figcaption",
          "media", "figure",
          "block", "div",
          "note", "aside",
          "tagline", "footer",
          "bibliography", "footer");

  private static final Set<String> LEFT_OUT =
      Set.of("media-reference", "media-producer", "media-metadata", "media-object");

  /** The story directly in {@code content}; null when it holds something else. */
  static @Nullable Nitf in(XmlElement content) {
    Element first = content.element().firstElementChild();
    return first != null && XmlElement.root(first).name().equals(NAME)
        ? new Nitf(XmlElement.root(first))
        : null;
  }

  /** Its text as HTML; null when it has none. */
  @Nullable String body() {
    XmlElement content = root.within("body", "body.content");
    if (content == null || content.words().isEmpty()) {
      return null;
    }
    Element copy = content.element().clone();
    for (Element element : copy.getAllElements()) {
      String name = new XmlElement(element, root.home()).name();
      if (LEFT_OUT.contains(name)) {
        element.remove();
      } else {
        element.tagName(IN_HTML.getOrDefault(name, name));
      }
    }
    return copy.html();
  }

  Facts facts() {
    String title = words("hedline", "hl1");
    String publisher = value("pubdata", "name");
    return new Facts(
        title == null ? words("head", "title") : title,
        value("pubdata", "ex-ref"),
        publisher == null ? words("body.head", "distributor") : publisher,
        null,
        author(),
        root.attribute("xml:lang"));
  }

  List<MetadataField> dates() {
    return new StatedDates("feed")
        .published("date.publication", value("pubdata", "date.publication"))
        .published("date.release", value("docdata", "date.release", "norm"))
        .published("date.issue", value("docdata", "date.issue", "norm"))
        .published("story.date", value("dateline", "story.date", "norm"))
        .list();
  }

  private @Nullable String author() {
    String byline = words("body.head", "byline");
    return byline == null ? null : byline.replaceFirst("^(?i:by)\\s+", "").replaceAll("\\s+", " ");
  }

  private @Nullable String words(String part, String name) {
    XmlElement found = root.within(part, name);
    return found == null || found.words().isEmpty() ? null : found.words();
  }

  private @Nullable String value(String part, String attribute) {
    XmlElement found = root.first(part);
    return found == null ? null : found.attribute(attribute);
  }

  private @Nullable String value(String part, String name, String attribute) {
    XmlElement found = root.within(part, name);
    return found == null ? null : found.attribute(attribute);
  }
}
