package org.annals.pipeline.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Reads one file of {@code years/} beside what {@code timeline.json} says. */
final class ShardReading implements TimelineReader.Visitor {

  private final String path;
  private final Map<String, Long> articles;
  private final Map<String, ShardCheck.Known> events;
  private final Predicate<LocalDate> isHere;
  private final Findings findings;
  private final Set<String> listed = new TreeSet<>();
  private final Set<String> told = new TreeSet<>();
  private int held;
  private int last = -1;

  /**
   * Reads {@code path}.
   *
   * @param articles hashes of all articles, by id
   * @param events all events, by id
   * @param isHere whether an event of that first day belongs into this file
   */
  ShardReading(
      String path,
      Map<String, Long> articles,
      Map<String, ShardCheck.Known> events,
      Predicate<LocalDate> isHere,
      Findings findings) {
    this.path = path;
    this.articles = articles;
    this.events = events;
    this.isHere = isHere;
    this.findings = findings;
  }

  @Override
  public void article(int index, JsonNode article) {
    String id = article.path("id").asText();
    Long known = articles.get(id);
    listed.add(id);
    findings.require(
        known != null && known == ShardCheck.hash(article),
        path,
        "article " + id + " is not as timeline.json has it");
  }

  @Override
  public void event(int index, JsonNode event) {
    String id = event.path("id").asText();
    ShardCheck.Known known = events.get(id);
    held++;
    if (known == null || known.hash() != ShardCheck.hash(event)) {
      findings.fail(path, "event " + id + " is not as timeline.json has it");
      return;
    }
    findings.require(isHere.test(known.day()), path, "event " + id + " belongs elsewhere");
    findings.require(known.index() > last, path, "event " + id + " is not in order");
    last = known.index();
    event.path("mentions").forEach(mention -> told.add(mention.path("article").asText()));
  }

  /** To be called at the end of the file; returns how many events it holds. */
  int finish() {
    findings.require(
        listed.equals(told), path, "lists other articles than those that tell its events");
    return held;
  }
}
