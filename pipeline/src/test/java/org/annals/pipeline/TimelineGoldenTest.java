package org.annals.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.annals.model.Event;
import org.annals.publishing.ArticleText;
import org.annals.publishing.Chronology;
import org.annals.publishing.EventText;
import org.annals.publishing.Quotes;
import org.annals.publishing.TimelineJson;
import org.junit.jupiter.api.Test;

final class TimelineGoldenTest {

  @Test
  void theHandmadeChronologyIsWrittenToTheLetter() throws IOException {
    assertEquals(golden(), written(Sample.chronology(Quotes.FULL)));
  }

  @Test
  void theOrderInWhichEventsComeChangesNothing() throws IOException {
    Chronology chronology = Sample.chronology(Quotes.FULL);
    List<Event> reversed = new ArrayList<>(chronology.events());
    Collections.reverse(reversed);

    assertEquals(
        golden(),
        written(
            new Chronology(
                chronology.from(), chronology.to(), Quotes.FULL, chronology.articles(), reversed)));
  }

  private static String golden() throws IOException {
    try (InputStream in = TimelineGoldenTest.class.getResourceAsStream("sample-timeline.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    }
  }

  private static String written(Chronology chronology) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EventText text = new EventText(chronology.quotes());
    ArticleText articles = new ArticleText(chronology.articles());
    try (TimelineJson timeline = new TimelineJson(chronology, articles, out)) {
      for (Event event : chronology.events()) {
        timeline.add(text.of(event));
      }
    }
    return out.toString(UTF_8);
  }
}
