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

/**
 * A handmade chronology that is large: 5,001 gates opened in 1990, one every hour or two; three in
 * 1991; one until 1991, nobody knows since when.
 */
public final class LargeSample {

  private static final int IN_1990 = 5001;
  private static final LocalDate TOLD = LocalDate.of(2001, 2, 3);

  private LargeSample() {}

  /** Publishes it as the release of {@code runId}, checked. */
  public static void publish(OutputFolder folder, String runId)
      throws IOException, RefusedException {
    Chronology chronology = chronology();
    byte[] identity = Sample.living(chronology).toString().getBytes(UTF_8);
    Sample.publish(folder, runId, List.of(many(), few()), chronology, identity);
  }

  /** The chronology. */
  public static Chronology chronology() {
    SampleText many = many();
    SampleText few = few();
    List<Event> events = new ArrayList<>();
    for (int gate = 0; gate < IN_1990 + 4; gate++) {
      events.add(event(gate, gate < IN_1990 ? many : few));
    }
    return new Chronology(
        LocalDate.of(1945, 1, 1),
        LocalDate.of(2025, 12, 31),
        Quotes.FULL,
        List.of(many.listed(), few.listed()),
        events);
  }

  private static SampleText many() {
    return SampleText.of("a-1", "many.txt", "Gates", TOLD, sentences(0, IN_1990));
  }

  private static SampleText few() {
    return SampleText.of("a-2", "few.txt", "More gates", TOLD, sentences(IN_1990, IN_1990 + 4));
  }

  private static String sentences(int first, int end) {
    StringBuilder text = new StringBuilder("3 February 2001\n");
    for (int gate = first; gate < end; gate++) {
      text.append(sentence(gate)).append('\n');
    }
    return text.toString();
  }

  private static Event event(int gate, SampleText article) {
    TimeSpan span = span(gate);
    return Sample.event(
        "e-" + gate,
        "Gate " + gate + " opened",
        EventKind.INSTANT,
        span,
        List.of(article.mention(sentence(gate), "opened", "then", "1990", span, EventKind.INSTANT)),
        List.of());
  }

  private static TimeSpan span(int gate) {
    if (gate < IN_1990) {
      return TimeSpan.day(LocalDate.of(1990, 1, 1).plusDays(gate * 365L / IN_1990));
    }
    LocalDate day = LocalDate.of(1991, 7, 1);
    return gate < IN_1990 + 3 ? TimeSpan.day(day) : new TimeSpan(null, day, Precision.DAY);
  }

  private static String sentence(int gate) {
    return "Gate " + gate + " opened then.";
  }
}
