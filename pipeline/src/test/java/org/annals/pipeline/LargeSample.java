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
    StringBuilder many = new StringBuilder("3 February 2001\n");
    StringBuilder few = new StringBuilder("3 February 2001\n");
    for (int gate = 0; gate < IN_1990 + 4; gate++) {
      (gate < IN_1990 ? many : few).append(sentence(gate)).append('\n');
    }
    SampleText first = SampleText.of("a-1", "many.txt", "Gates", TOLD, many.toString());
    SampleText second = SampleText.of("a-2", "few.txt", "More gates", TOLD, few.toString());
    List<Event> events = new ArrayList<>();
    for (int gate = 0; gate < IN_1990 + 4; gate++) {
      events.add(event(gate, gate < IN_1990 ? first : second));
    }
    Chronology chronology =
        new Chronology(
            LocalDate.of(1945, 1, 1),
            LocalDate.of(2025, 12, 31),
            Quotes.FULL,
            List.of(first.listed(), second.listed()),
            events);
    byte[] identity = Sample.living(chronology).toString().getBytes(UTF_8);
    Sample.publish(folder, runId, List.of(first, second), chronology, identity);
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
