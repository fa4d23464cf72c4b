package org.annals.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.calendar.WrittenDates;
import org.annals.model.MetadataField;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Dates that a page shows to its readers: in time elements, in elements that page builders name as
 * dates, and in short lines of text. What stands among comments, in the margin or in the footer
 * says so.
 */
final class VisibleDates implements NodeVisitor {

  private static final int MAX_FOUND = 60;
  private static final int MAX_LINE = 250;
  private static final int SHORTEST = 6;
  private static final int LEADING = 12;
  private static final int MAX_LABEL_OF_PROSE = 25;
  private static final int SHORT_LINE = 70;
  private static final int NOWHERE = -1;

  private static final Pattern DATE_NAME =
      Pattern.compile(
          "(?:^|[\\s_-])(?:date|datum|dateline|datetime|time|timestamp|published|publishdate|pubdate|publish|posted|posted-on|postdate|entry-date"
              + "|entrydate|post-date|meta-date|article-date|submitted|created|byline|post-meta|entry-meta|meta|postmeta|entry-info|post-info|fecha"
              + "|published-date|date-published|time-stamp|storydate|article-time|articledate|day|veroeffentlicht|erstellt|stand)(?:$|[\\s_-])|date$");

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern UPDATED_NAME =
      Pattern.compile("updated|modified|aktualisiert|last-?mod|dt-updated");
  private static final Pattern PUBLISHED_NAME =
      Pattern.compile("published|pubdate|entry-date|post-date|posted|dt-published|created");
  private static final Set<String> SKIPPED =
      Set.of("script", "style", "noscript", "template", "svg", "select", "textarea");

  private final List<MetadataField> found = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final PageZones zones;
  private final PageNames dateNames = new PageNames(VisibleDates::isNamedAsDate);
  private int skipped = NOWHERE;
  private @Nullable Element named;

  private VisibleDates(Element main) {
    this.zones = new PageZones(main);
  }

  static List<MetadataField> of(Document document, Element main) {
    VisibleDates dates = new VisibleDates(main);
    NodeTraversor.traverse(dates, document.body());
    dates.flush();
    return dates.found;
  }

  @Override
  public void head(Node node, int depth) {
    if (skipped != NOWHERE || found.size() > MAX_FOUND) {
      return;
    }
    if (node instanceof TextNode words) {
      line.append(words.getWholeText());
    } else if (node instanceof Element element) {
      open(element, depth);
    }
  }

  private void open(Element element, int depth) {
    if (SKIPPED.contains(element.normalName())) {
      skipped = depth;
      return;
    }
    if (element.isBlock() || element.normalName().equals("br")) {
      flush();
    }
    zones.open(element, depth);
    addMarked(element);
    if (named == null && dateNames.holds(element)) {
      named = element;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (skipped != NOWHERE) {
      skipped = depth == skipped ? NOWHERE : skipped;
      return;
    }
    if (node instanceof Element element) {
      if (element.isBlock() || element.equals(named)) {
        flush();
      }
      zones.close(depth);
      named = element.equals(named) ? null : named;
    }
  }

  private void addMarked(Element element) {
    String property = element.attr("itemprop").toLowerCase(Locale.ROOT);
    String meaning = property.isEmpty() ? null : DateNames.meaning(property);
    boolean isTime =
        element.normalName().equals("time") || element.normalName().equals("relative-time");
    if (meaning == null && !isTime && !isTitledDate(element)) {
      return;
    }
    String value =
        firstOf(
            element.attr("datetime"),
            element.attr("content"),
            element.attr("title"),
            element.text());
    if (value.length() <= MAX_LINE && value.chars().anyMatch(Character::isDigit)) {
      String tag = meaning != null ? "html:microdata:" : "html:time:";
      add(tag + (meaning != null ? meaning : timeMeaning(element)), value);
    }
  }

  private static boolean isTitledDate(Element element) {
    String title = element.attr("title");
    return (element.normalName().equals("abbr") || element.normalName().equals("span"))
        && title.length() >= 8
        && title.length() <= 60
        && WrittenDates.firstIn(title).isPresent();
  }

  private static String timeMeaning(Element element) {
    String name = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    if (element.hasAttr("pubdate") || PUBLISHED_NAME.matcher(name).find()) {
      return DateNames.PUBLISHED;
    }
    return UPDATED_NAME.matcher(name).find() ? DateNames.MODIFIED : "date";
  }

  private static boolean isNamedAsDate(Element element) {
    String name = element.className() + " " + element.id();
    return name.length() > 3
        && name.length() < 200
        && DATE_NAME.matcher(name.toLowerCase(Locale.ROOT).strip()).find();
  }

  private void flush() {
    String words = hasDigit() ? SPACES.matcher(line).replaceAll(" ").strip() : "";
    line.setLength(0);
    if (words.length() < SHORTEST) {
      return;
    }
    if (words.contains("©") || words.toLowerCase(Locale.ROOT).contains("copyright")) {
      add("html:copyright", words.substring(0, Math.min(words.length(), MAX_LINE)));
    } else if (words.length() <= MAX_LINE) {
      WrittenDates.firstIn(words)
          .ifPresent(
              date ->
                  add(
                      kindOf(words, words.substring(0, date.start()), words.substring(date.end())),
                      words));
    }
  }

  private boolean hasDigit() {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) >= '0' && line.charAt(i) <= '9') {
        return line.length() >= SHORTEST;
      }
    }
    return false;
  }

  private String kindOf(String words, String before, String behind) {
    boolean leads = before.length() <= MAX_LABEL_OF_PROSE || words.length() <= MAX_LINE / 2;
    String label = leads ? DateLabels.meaning(before, behind) : null;
    if (label != null) {
      return label.equals(DateLabels.CLOCK) ? "html:clock" : "html:labelled:" + label;
    }
    if (named != null && words.length() <= MAX_LINE / 2) {
      boolean updated = UPDATED_NAME.matcher(named.className().toLowerCase(Locale.ROOT)).find();
      return "html:named:" + (updated ? DateNames.MODIFIED : "date");
    }
    if (Stamps.isStamp(words)) {
      return "html:stamp";
    }
    return words.length() <= SHORT_LINE
            || (before.length() <= LEADING && words.length() <= MAX_LINE / 2)
        ? "html:line"
        : "html:text";
  }

  private void add(String source, String value) {
    found.add(new MetadataField(source + zones.suffix(), value.strip()));
  }

  private static String firstOf(String... values) {
    for (String value : values) {
      if (!value.isBlank()) {
        return value;
      }
    }
    return "";
  }
}
