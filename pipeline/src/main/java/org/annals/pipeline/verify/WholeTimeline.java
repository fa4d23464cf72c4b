package org.annals.pipeline.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * What of {@code timeline.json} must be at hand while files with parts of it are read: hashes, days
 * and numbers of its articles and events.
 */
final class WholeTimeline {

  private final KeyIndex articles = new KeyIndex();
  private final Map<String, Integer> articleNumbers = new HashMap<>();
  private final KeyIndex events = new KeyIndex();
  private final IntList articleLengths = new IntList();
  private final IntList eventLengths = new IntList();
  private final IntList days = new IntList();
  private final IntList tellers = new IntList();
  private final IntList tellersEnd = new IntList();

  void article(Element element, JsonNode article) {
    if (articles.add(element.key())) {
      articleLengths.add(element.length());
      articleNumbers.put(article.path("id").asText(), articleNumbers.size());
    }
  }

  void event(Element element, JsonNode event, LocalDate day) {
    if (events.add(element.key())) {
      eventLengths.add(element.length());
      days.add((int) day.toEpochDay());
      for (JsonNode mention : event.path("mentions")) {
        tellers.add(articleNumbers.getOrDefault(mention.path("article").asText(), 0));
      }
      tellersEnd.add(tellers.size());
    }
  }

  /** How many events there are. */
  int events() {
    return events.size();
  }

  /** The number of the article with these bytes; negative for none. */
  int article(Element element) {
    return articles.of(element.key());
  }

  /**
   * The number of the event with these bytes, in the order of the chronology; negative for none.
   */
  int event(Element element) {
    return events.of(element.key());
  }

  /** How many bytes the article of this number has. */
  int articleLength(int number) {
    return articleLengths.get(number);
  }

  /** How many bytes the event of this number has. */
  int eventLength(int number) {
    return eventLengths.get(number);
  }

  /** The day from which {@code event} is drawn. */
  LocalDate day(int event) {
    return LocalDate.ofEpochDay(days.get(event));
  }

  /** Adds the numbers of the articles that tell {@code event} to {@code told}. */
  void addTellers(int event, BitSet told) {
    for (int i = event == 0 ? 0 : tellersEnd.get(event - 1); i < tellersEnd.get(event); i++) {
      told.set(tellers.get(i));
    }
  }
}
