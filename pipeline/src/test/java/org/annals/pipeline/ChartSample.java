package org.annals.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.annals.model.Event;
import org.annals.model.EventKind;
import org.annals.model.Precision;
import org.annals.model.TimeSpan;
import org.annals.pipeline.release.OutputFolder;
import org.annals.pipeline.release.RefusedException;
import org.annals.publishing.Chronology;
import org.annals.publishing.Quotes;
import org.jspecify.annotations.Nullable;

/**
 * A handmade chronology with what is hard on charts: every precision, days at which zones differ,
 * open ends, and titles, sentences and headlines that mean harm. Harm sets {@code window.hacked}.
 */
public final class ChartSample {

  private static final LocalDate TOLD = LocalDate.of(2025, 1, 2);

  private static final List<String> EVIL =
      List.of(
          Sample.HOSTILE,
          "<img src=http://192.0.2.1/x.png onerror=\"window.hacked=1\">",
          "<svg/onload='window.hacked=2'><script>window.hacked=3</script>",
          "&lt;img src=x onerror=window.hacked=4&gt; <a href=\"javascript:window.hacked=5\">go</a>",
          "{{constructor.constructor('window.hacked=6')()}} ${window.hacked=7} %s {b} {@c}",
          "\u202E\u2066 turned \u200F round \u2069",
          "=HYPERLINK(\"http://192.0.2.1/\")",
          "Endless " + "word<b>".repeat(1500),
          "𝄞".repeat(5000),
          "",
          " \t ");

  private final StringBuilder text = new StringBuilder("2 January 2025\n");
  private final List<String> titles = new ArrayList<>();
  private final List<String> sentences = new ArrayList<>();
  private final List<TimeSpan> spans = new ArrayList<>();

  private ChartSample() {
    days();
    units();
    open();
    for (String evil : EVIL) {
      add(evil, TimeSpan.day(LocalDate.of(2001, 5, 1 + sentences.size() % 28)));
    }
  }

  /** Publishes it as the release of {@code runId}, checked. */
  public static void publish(OutputFolder folder, String runId)
      throws IOException, RefusedException {
    ChartSample sample = new ChartSample();
    SampleText article =
        SampleText.of("a-1", "charts.txt", EVIL.get(1), TOLD, sample.text.toString());
    Chronology chronology =
        new Chronology(
            LocalDate.of(1945, 1, 1),
            LocalDate.of(2025, 12, 31),
            Quotes.FULL,
            List.of(article.listed()),
            sample.events(article));
    byte[] identity = Sample.living(chronology).toString().getBytes(UTF_8);
    Sample.publish(folder, runId, List.of(article), chronology, identity);
  }

  /** Publishes a chronology of an article in which nothing happens. */
  public static void publishEmpty(OutputFolder folder, String runId)
      throws IOException, RefusedException {
    SampleText article = SampleText.of("a-1", "quiet.txt", "Quiet", TOLD, "2 January 2025\n");
    Chronology chronology =
        new Chronology(
            LocalDate.of(1945, 1, 1),
            LocalDate.of(2025, 12, 31),
            Quotes.FULL,
            List.of(article.listed()),
            List.of());
    byte[] identity = Sample.living(chronology).toString().getBytes(UTF_8);
    Sample.publish(folder, runId, List.of(article), chronology, identity);
  }

  private void days() {
    for (String day :
        List.of(
            "1945-01-01",
            "1969-12-31",
            "1970-01-01",
            "2018-11-04", // begins at one o'clock in São Paulo
            "2023-03-26",
            "2023-07-26",
            "2024-02-29",
            "2024-12-31")) {
      add("Day " + day, TimeSpan.day(LocalDate.parse(day)));
    }
  }

  private void units() {
    add("A week", "2023-07-24", "2023-07-30", Precision.WEEK);
    add("A month", "1950-02-01", "1950-02-28", Precision.MONTH);
    add("An autumn", "1950-09-01", "1950-11-30", Precision.SEASON);
    add("A winter", "1950-12-01", "1951-02-28", Precision.SEASON);
    add("A year", "1953-01-01", "1953-12-31", Precision.YEAR);
    add("A decade", "1950-01-01", "1959-12-31", Precision.DECADE);
    add("A century", "1900-01-01", "1999-12-31", Precision.CENTURY);
    add("Years", "1950-01-01", "1953-12-31", Precision.RANGE);
    add("Early years", "1990-01-01", "1993-12-31", Precision.FUZZY);
    add("Part of a month", "2023-07-01", "2023-07-27", Precision.FUZZY);
  }

  private void open() {
    add("Since a day", "2020-05-05", null, Precision.RANGE);
    add("Until a year", null, "1949-12-31", Precision.RANGE);
  }

  private void add(
      String title, @Nullable String earliest, @Nullable String latest, Precision precision) {
    add(
        title,
        new TimeSpan(
            earliest == null ? null : LocalDate.parse(earliest),
            latest == null ? null : LocalDate.parse(latest),
            precision));
  }

  private void add(String title, TimeSpan span) {
    String sentence = "Number " + sentences.size() + " happened then, " + title;
    titles.add(title);
    sentences.add(sentence);
    spans.add(span);
    text.append(sentence).append('\n');
  }

  private List<Event> events(SampleText article) {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      for (EventKind kind : EventKind.values()) {
        if (kind == EventKind.INSTANT || spans.get(i).precision() != Precision.DAY) {
          events.add(event(i, kind, article));
        }
      }
    }
    return events;
  }

  private Event event(int number, EventKind kind, SampleText article) {
    TimeSpan span = spans.get(number);
    boolean instant = kind == EventKind.INSTANT;
    return Sample.event(
        (instant ? "e-1" : "e-2") + number,
        titles.get(number),
        kind,
        span,
        List.of(
            article.mention(
                sentences.get(number),
                instant ? "happened" : "Number",
                "then",
                "2001",
                span,
                kind)),
        List.of());
  }
}
