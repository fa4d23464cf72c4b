package org.annals.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.MetadataField;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * An item of an RSS feed or an entry of an Atom feed. Elements of other vocabularies that are not
 * usual in feeds (media, podcasts) are not asked.
 */
record FeedItem(XmlElement item) {

  /** How RSS writes an author: an address, the name in brackets. */
  private static final Pattern MAILBOX = Pattern.compile("\\S+@\\S+\\s*\\((?<name>[^()]+)\\)");

  private static final Pattern ENTITY = Pattern.compile("&#?\\w{2,8};");
  private static final Pattern PREFIX = Pattern.compile("(</?)\\w+:");

  /** Its own id; null when it has none. */
  @Nullable String id() {
    String id = item.words("guid", "id", "dc:identifier");
    return id == null ? item.attribute("rdf:about") : id;
  }

  Facts facts() {
    return new Facts(
        title(item.words("title", "dc:title")),
        link(),
        publisher(),
        null,
        author(item),
        language(item));
  }

  /** What the whole feed says of every item that does not say otherwise. */
  static Facts feedFacts(XmlElement feed) {
    String publisher = feed.words("dc:publisher");
    return new Facts(
        null,
        null,
        publisher == null ? title(feed.words("title")) : publisher,
        null,
        feed.name().equals("feed") ? author(feed) : null,
        language(feed));
  }

  /** The text, as markup or plain: the whole of it where the feed has it, else the summary. */
  @Nullable String body() {
    for (String name :
        List.of(
            "content:encoded",
            "content",
            "xhtml:body",
            "body",
            "description",
            "summary",
            "dc:description")) {
      XmlElement field = item.child(name);
      String content = field == null || isMedia(field) ? "" : markup(field);
      if (!content.isEmpty()) {
        return content;
      }
    }
    return null;
  }

  /** Whether it holds a picture or a sound, letter by letter. */
  private static boolean isMedia(XmlElement field) {
    String type = field.attribute("type");
    return type != null && type.contains("/") && !type.startsWith("text/") && !type.endsWith("xml");
  }

  /** Markup that stands as elements of a prefix is markup as well. */
  private static String markup(XmlElement field) {
    return field.element().childrenSize() > 0
        ? PREFIX.matcher(field.content()).replaceAll("$1")
        : field.words();
  }

  List<MetadataField> dates() {
    StatedDates dates = new StatedDates("feed");
    for (String name :
        List.of(
            "pubdate",
            "published",
            "dcterms:issued",
            "issued",
            "dc:date",
            "dcterms:created",
            "created",
            "a10:published")) {
      dates.published(name, item.words(name));
    }
    for (String name :
        List.of(
            "updated",
            "modified",
            "dcterms:modified",
            "atom:updated",
            "a10:updated",
            "lastbuilddate")) {
      dates.modified(name, item.words(name));
    }
    return dates.list();
  }

  private @Nullable String link() {
    String first = null;
    for (XmlElement link : item.children()) {
      if (link.name().equals("link")) {
        String relation = link.attribute("rel");
        String address = link.words().isEmpty() ? link.attribute("href") : link.words();
        if (relation == null || relation.equals("alternate")) {
          return address;
        }
        first = first == null && relation.equals("self") ? address : first;
      }
    }
    String id = item.words("guid");
    return first == null && id != null && id.startsWith("http") ? id : first;
  }

  /** Another feed that the item was taken from is whose page it is. */
  private @Nullable String publisher() {
    XmlElement source = item.child("source");
    String named = source == null ? null : source.words("title");
    if (source != null && named == null && source.element().childrenSize() == 0) {
      named = source.words();
    }
    return named == null || named.isEmpty() ? item.words("dc:publisher") : named;
  }

  private static @Nullable String author(XmlElement element) {
    StringBuilder names = new StringBuilder();
    for (XmlElement child : element.children()) {
      if (child.name().equals("author") || child.name().equals("dc:creator")) {
        String name = child.words("name");
        name = name == null && child.element().childrenSize() == 0 ? bare(child.words()) : name;
        names.append(name == null || name.isEmpty() || names.isEmpty() ? "" : "\n");
        names.append(name == null ? "" : name);
      }
    }
    return names.isEmpty() ? null : names.toString();
  }

  private static String bare(String mailbox) {
    Matcher matcher = MAILBOX.matcher(mailbox);
    return matcher.matches() ? matcher.group("name").strip() : mailbox;
  }

  private static @Nullable String language(XmlElement element) {
    String stated = element.words("language", "dc:language");
    return stated == null ? element.attribute("xml:lang") : stated;
  }

  /** Titles are often escaped twice, or hold markup. */
  private static @Nullable String title(@Nullable String title) {
    if (title == null) {
      return null;
    }
    boolean escaped = FieldDrafts.isMarkup(title) || ENTITY.matcher(title).find();
    return escaped ? Jsoup.parseBodyFragment(title).text() : title;
  }
}
