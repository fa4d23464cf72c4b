package org.annals.benchmarks.scale;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a published timeline of made articles, one event at a time, however long it is. */
final class FoundTimeline {

  /** Is told what a timeline holds, the articles first. */
  interface Reader {

    /**
     * An article.
     *
     * @param copyOf number of the article it is a copy of, or −1
     */
    void article(int number, @Nullable LocalDate published, int copyOf);

    /**
     * An event.
     *
     * @param id its id
     * @param inConflict ids of the events that it is in conflict with
     */
    void event(String id, List<FoundMention> mentions, List<String> inConflict);
  }

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Reader reader;

  private FoundTimeline(Reader reader) {
    this.reader = reader;
  }

  /** Reads {@code file} to its end. */
  static void read(Path file, Reader reader) throws IOException {
    FoundTimeline timeline = new FoundTimeline(reader);
    try (JsonParser json = new JsonFactory(new ObjectMapper()).createParser(file.toFile())) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        switch (name) {
          case "articles" -> timeline.articles(json);
          case "events" -> timeline.events(json);
          default -> json.skipChildren();
        }
      }
    }
  }

  /** A copy may stand before its original, so they are told when all are known. */
  private void articles(JsonParser json) throws IOException {
    record Copy(int number, @Nullable LocalDate published, @Nullable String of) {}
    List<Copy> all = new ArrayList<>();
    while (json.nextToken() == JsonToken.START_OBJECT) {
      JsonNode article = json.readValueAsTree();
      int number = PlainArticles.number(article.get("uri").asText());
      numbers.put(article.get("id").asText(), number);
      JsonNode copyOf = article.get("copyOf");
      all.add(
          new Copy(
              number,
              day(article.at("/published/date")),
              copyOf.isNull() ? null : copyOf.asText()));
    }
    for (Copy each : all) {
      Integer original = each.of == null ? Integer.valueOf(-1) : numbers.get(each.of);
      reader.article(each.number, each.published, original == null ? -1 : original);
    }
  }

  private void events(JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.START_OBJECT) {
      JsonNode event = json.readValueAsTree();
      List<FoundMention> mentions = new ArrayList<>();
      for (JsonNode mention : event.get("mentions")) {
        mentions.add(mention(mention));
      }
      List<String> inConflict = new ArrayList<>();
      for (JsonNode related : event.get("related")) {
        if (related.get("relation").asText().equals("conflict")) {
          inConflict.add(related.get("id").asText());
        }
      }
      reader.event(event.get("id").asText(), mentions, inConflict);
    }
  }

  private FoundMention mention(JsonNode mention) {
    Integer article = numbers.get(mention.get("article").asText());
    if (article == null) {
      throw new IllegalArgumentException("a mention of no article: " + mention);
    }
    return new FoundMention(
        article,
        mention.get("start").asInt(),
        mention.get("end").asInt(),
        day(mention.at("/date/earliest")),
        day(mention.at("/date/latest")));
  }

  private static @Nullable LocalDate day(JsonNode day) {
    return day.isTextual() ? LocalDate.parse(day.asText()) : null;
  }
}
