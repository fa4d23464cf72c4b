package org.annals.reading;

import java.util.List;
import java.util.Set;
import org.annals.model.MetadataField;
import org.jspecify.annotations.Nullable;

/** A news item of NewsML-G2, by the standard's names. */
record NewsItem(XmlElement item) {

  private static final Set<String> WITHDRAWN = Set.of("stat:canceled", "stat:withheld");

  /** Whether its publisher has taken it back, or holds it back. */
  boolean isWithdrawn() {
    XmlElement status = item.within("itemmeta", "pubstatus");
    String code = status == null ? null : status.attribute("qcode");
    return code != null && WITHDRAWN.contains(code);
  }

  Facts facts() {
    String title = words("contentmeta", "headline");
    return new Facts(
        title == null ? words("itemmeta", "title") : title,
        address(),
        named("itemmeta", "provider"),
        named("contentmeta", "infosource"),
        author(),
        language());
  }

  /** The embargo is when it may be read; what was written before it stays as it was. */
  List<MetadataField> dates() {
    return new StatedDates("feed")
        .published("embargoed", words("itemmeta", "embargoed"))
        .published("contentCreated", words("contentmeta", "contentcreated"))
        .published("firstCreated", words("itemmeta", "firstcreated"))
        .published("versionCreated", words("itemmeta", "versioncreated"))
        .modified("contentModified", words("contentmeta", "contentmodified"))
        .modified("versionCreated", words("itemmeta", "versioncreated"))
        .list();
  }

  /** The text within the item, as HTML or plain; null when it lies elsewhere. */
  @Nullable String body() {
    XmlElement set = item.child("contentset");
    if (set == null) {
      return null;
    }
    for (XmlElement content : set.children()) {
      boolean plain = content.name().equals("inlinedata") && content.attribute("encoding") == null;
      if (content.words().isEmpty()) {
        continue;
      }
      if (content.name().equals("inlinexml")) {
        Nitf story = Nitf.in(content);
        return story == null ? content.content() : story.body();
      } else if (plain) {
        return content.words();
      }
    }
    return null;
  }

  private @Nullable String author() {
    String by = words("contentmeta", "by");
    return by == null ? named("contentmeta", "creator") : by.replaceFirst("^(?i:by)\\s+", "");
  }

  private @Nullable String address() {
    XmlElement meta = item.child("itemmeta");
    if (meta == null) {
      return null;
    }
    for (XmlElement link : meta.children()) {
      if (link.name().equals("link") && "irel:isAlternativeTo".equals(link.attribute("rel"))) {
        return link.attribute("href");
      }
    }
    return null;
  }

  private @Nullable String language() {
    XmlElement stated = item.within("contentmeta", "language");
    String tag = stated == null ? null : stated.attribute("tag");
    return tag == null ? item.attribute("xml:lang") : tag;
  }

  private @Nullable String words(String part, String name) {
    XmlElement element = item.within(part, name);
    return element == null || element.words().isEmpty() ? null : element.words();
  }

  /** A party: by its name, else by its code without the scheme before the colon. */
  private @Nullable String named(String part, String name) {
    XmlElement party = item.within(part, name);
    if (party == null) {
      return null;
    }
    String words = party.words("name");
    String literal = words == null ? party.attribute("literal") : words;
    String code = party.attribute("qcode");
    return literal != null || code == null ? literal : code.substring(code.indexOf(':') + 1);
  }
}
