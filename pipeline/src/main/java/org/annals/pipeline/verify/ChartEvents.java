package org.annals.pipeline.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annals.publishing.ChartEvent;
import org.jspecify.annotations.Nullable;

/** Reads from {@code timeline.json} what charts take of an event. */
final class ChartEvents {

  private record Article(String uri, String title) {}

  private final Map<String, Article> articles = new HashMap<>();

  /** Many events are of one day. */
  private final Map<String, LocalDate> days = new HashMap<>();

  /** Takes note of an article; all of them come before the events. */
  void add(JsonNode article) {
    articles.put(
        article.path("id").asText(),
        new Article(article.path("uri").asText(), article.path("title").asText()));
  }

  /** What charts take of {@code event}, which holds by its schema. */
  ChartEvent of(JsonNode event) {
    JsonNode date = event.path("date");
    JsonNode first = event.path("mentions").path(0);
    return new ChartEvent(
        event.path("id").asText(),
        event.path("title").asText(),
        event.path("kind").asText(),
        event.path("status").asText(),
        day(date.path("earliest")),
        day(date.path("latest")),
        date.path("edtf").asText(),
        date.path("precision").asText(),
        date.path("display").asText(),
        date.path("basis").asText(),
        texts(event.path("actors")),
        texts(event.path("places")),
        texts(event.path("topics")),
        new BigDecimal(event.path("importance").asText()).setScale(3, RoundingMode.HALF_UP),
        event.path("sources").asInt(),
        first.path("quote").asText(),
        article(first).title(),
        uris(event.path("mentions")));
  }

  private List<String> uris(JsonNode mentions) {
    Set<String> uris = new LinkedHashSet<>();
    mentions.forEach(mention -> uris.add(article(mention).uri()));
    return List.copyOf(uris);
  }

  private Article article(JsonNode mention) {
    return articles.getOrDefault(mention.path("article").asText(), new Article("", ""));
  }

  private @Nullable LocalDate day(JsonNode day) {
    return day.isNull() ? null : days.computeIfAbsent(day.asText(), LocalDate::parse);
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
