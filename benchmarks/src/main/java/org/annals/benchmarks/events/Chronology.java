package org.annals.benchmarks.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.annals.analysis.ArticleAnalyzer;
import org.annals.analysis.ReadingResolver;
import org.annals.events.NamedEvent;
import org.annals.events.NamedEvents;
import org.annals.merging.EventMerger;
import org.annals.model.Article;
import org.annals.model.EventMention;
import org.annals.model.MentionKey;
import org.annals.model.MergedEvent;
import org.annals.model.Published;
import org.annals.model.Reading;
import org.annals.model.ResolvedTimex;
import org.annals.model.TextSpan;
import org.annals.reading.ArticleReader;
import org.annals.resolution.TimexResolver;
import org.annals.timex.Tagging;

/**
 * What the product makes of dated articles: the mentions of each, its time expressions, and which
 * mentions are one event.
 *
 * @param texts by document
 * @param mentions by document
 * @param times by document
 * @param events which event a mention became one of
 */
record Chronology(
    Map<String, String> texts,
    Map<String, List<EventMention>> mentions,
    Map<String, List<ResolvedTimex>> times,
    Map<MentionKey, Integer> events) {

  /** Reads each article as a plain text file whose day a sidecar gives, and merges them all. */
  static Chronology of(Collection<NewsDocument> documents) {
    ArticleReader reader = new ArticleReader();
    ArticleAnalyzer analyzer = new ArticleAnalyzer();
    ReadingResolver resolver = new ReadingResolver(true);
    TimexResolver timexes = new TimexResolver();
    Map<String, String> texts = new TreeMap<>();
    Map<String, List<EventMention>> mentions = new TreeMap<>();
    Map<String, Reading> readings = new TreeMap<>();
    Map<String, List<ResolvedTimex>> times = new TreeMap<>();
    for (NewsDocument document : documents) {
      texts.put(document.id(), document.text());
      String sidecar = "{\"published\":\"" + document.published() + "\"}";
      Article article =
          reader
              .read(
                  document.id() + ".txt",
                  document.text().getBytes(UTF_8),
                  Optional.of(sidecar.getBytes(UTF_8)))
              .articles()
              .get(0);
      Reading reading = analyzer.analyze(article);
      readings.put(document.id(), reading);
      Published published = reading.published();
      mentions.put(document.id(), resolver.resolve(reading, published, null).mentions());
      times.put(
          document.id(),
          timexes.resolve(
              new Tagging(reading.timexes(), reading.narrative(), reading.headings()), published));
    }
    NamedEvents named =
        new NamedEvents(
            mentions.values().stream().flatMap(List::stream).flatMap(NamedEvent::of).toList());
    readings.forEach(
        (id, reading) ->
            mentions.merge(
                id,
                resolver.resolveNamed(reading, reading.published(), null, named).mentions(),
                Chronology::both));
    return new Chronology(texts, mentions, times, events(mentions));
  }

  private static <T> List<T> both(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private static Map<MentionKey, Integer> events(Map<String, List<EventMention>> mentions) {
    List<EventMention> all = mentions.values().stream().flatMap(List::stream).toList();
    Map<MentionKey, Integer> events = new TreeMap<>();
    int number = 0;
    for (MergedEvent event : new EventMerger().merge(all)) {
      for (EventMention mention : event.mentions()) {
        events.put(mention.key(), number);
      }
      number++;
    }
    return events;
  }

  /** Which event {@code mention} became one of. */
  Optional<Integer> eventOf(EventMention mention) {
    return Optional.ofNullable(events.get(mention.key()));
  }

  /** The mentions of a document whose {@code level} holds the gold trigger. */
  List<EventMention> at(GoldMention gold, Level level) {
    List<EventMention> found = new ArrayList<>();
    for (EventMention mention : mentions.getOrDefault(gold.document(), List.of())) {
      if (level.of(mention).overlaps(gold.trigger())) {
        found.add(mention);
      }
    }
    return found;
  }

  /** Whether a time of the gold's days stands in the sentence of its word, which is a line. */
  boolean saysBeside(GoldMention gold) {
    return says(gold, gold.line(texts.getOrDefault(gold.document(), "")));
  }

  /** Whether a time of the gold's days stands within {@code part} of its document. */
  boolean says(GoldMention gold, TextSpan part) {
    return times.getOrDefault(gold.document(), List.of()).stream()
        .filter(t -> part.contains(t.timex().span()))
        .map(ResolvedTimex::span)
        .anyMatch(span -> span != null && gold.date().holds(span));
  }

  /** Which part of a mention has to hold the annotated word. */
  enum Level {
    SENTENCE,
    CLAUSE,
    TRIGGER;

    TextSpan of(EventMention mention) {
      return switch (this) {
        case SENTENCE -> mention.candidate().sentence();
        case CLAUSE -> mention.candidate().clause();
        case TRIGGER -> mention.candidate().trigger().span();
      };
    }
  }
}
