package org.annals.pipeline.explain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.annals.pipeline.verify.TimelineReader;
import org.annals.publishing.SchemaFile;
import org.jspecify.annotations.Nullable;

/** A release's articles and the headlines of its events, with one event whole. */
public final class TimelineIndex implements TimelineReader.Visitor {

  private final String wanted;
  private final Map<String, JsonNode> articles = new LinkedHashMap<>();
  private final Map<String, String> headlines = new LinkedHashMap<>();
  private @Nullable JsonNode event;

  private TimelineIndex(String wanted) {
    this.wanted = wanted;
  }

  /** Reads {@code release}, keeping the event {@code wanted} whole. */
  public static TimelineIndex read(Path release, String wanted) throws IOException {
    TimelineIndex index = new TimelineIndex(wanted);
    TimelineReader.read(release.resolve(SchemaFile.TIMELINE.file()), index);
    return index;
  }

  @Override
  public void article(int index, JsonNode article) {
    articles.put(article.path("id").asText(), article);
  }

  @Override
  public void event(int index, JsonNode node) {
    String id = node.path("id").asText();
    String title = Plain.of(node.path("title").asText());
    headlines.put(id, id + "  " + node.path("date").path("display").asText() + "  " + title);
    if (id.equals(wanted)) {
      event = node;
    }
  }

  /** The event that was wanted; empty when the release has none of that id. */
  public Optional<JsonNode> event() {
    return Optional.ofNullable(event);
  }

  /** Id, date and title of an event, or the id alone when the release does not have it. */
  String headline(String id) {
    return headlines.getOrDefault(id, id);
  }

  /** The article of this id; a missing node when the release does not have it. */
  JsonNode article(String id) {
    return articles.getOrDefault(id, MissingNode.getInstance());
  }

  /** Headlines of events whose id begins like {@code words} or whose line holds them, at most. */
  public List<String> like(String words, int most) {
    String sought = words.toLowerCase(Locale.ROOT);
    List<String> like = new ArrayList<>();
    for (Map.Entry<String, String> each : headlines.entrySet()) {
      if (like.size() < most
          && (sharedPrefix(each.getKey(), sought) >= Math.min(6, sought.length())
              || each.getValue().toLowerCase(Locale.ROOT).contains(sought))) {
        like.add(each.getValue());
      }
    }
    return like;
  }

  private static int sharedPrefix(String a, String b) {
    int length = 0;
    while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    return length;
  }
}
