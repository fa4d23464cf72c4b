package org.annals.pipeline.reasons;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.annals.model.Event;
import org.annals.model.MergedEvent;
import org.annals.pipeline.Sample;
import org.annals.publishing.Quotes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is scored as it was is taken from the release before, and nothing else is. */
class ReasonLinesTest {

  private final List<Event> events = Sample.chronology(Quotes.FULL).events();

  @TempDir private Path temp;
  private Path earlier;

  /** Leaves reasons in which what was written then can be told from what is written now. */
  @BeforeEach
  void markEarlier() throws IOException {
    String text = written(events, Optional.empty());
    assertTrue(text.contains("done: opened"), text);
    earlier = temp.resolve(ReasonLines.FILE);
    Files.writeString(earlier, text.replace("done: opened", "DONE: OPENED"));
  }

  @Test
  void whatIsAsItWasIsTaken() throws IOException {
    assertEquals(Files.readString(earlier), written(events, Optional.of(earlier)));
  }

  @Test
  void orderIsThatOfTheEvents() throws IOException {
    List<Event> others = new ArrayList<>(events);
    Collections.reverse(others);
    assertEquals(
        written(others, Optional.empty()).replace("done: opened", "DONE: OPENED"),
        written(others, Optional.of(earlier)));
  }

  @Test
  void whatSaysAnythingElseIsScoredAgain() throws IOException {
    List<Event> others = new ArrayList<>();
    events.forEach(event -> others.add(with(event, List.of("harbour"))));
    assertFalse(written(others, Optional.of(earlier)).contains("DONE: OPENED"));
  }

  @Test
  void anotherIdIsAnotherEvent() throws IOException {
    List<Event> others = new ArrayList<>();
    for (Event event : events) {
      others.add(
          new Event(event.id() + "0", event.told(), List.of(), List.of(), "run", "run", List.of()));
    }
    assertFalse(written(others, Optional.of(earlier)).contains("DONE: OPENED"));
  }

  /** The same, in articles about {@code keywords}. */
  private static Event with(Event event, List<String> keywords) {
    MergedEvent told = event.told();
    MergedEvent other =
        new MergedEvent(
            told.title(),
            told.kind(),
            told.status(),
            told.span(),
            told.basis(),
            told.actors(),
            told.places(),
            told.topics(),
            told.importance(),
            told.sources(),
            told.mentions().stream().map(mention -> mention.with(keywords)).toList(),
            told.related());
    return new Event(event.id(), other, event.related(), List.of(), "run", "run", List.of());
  }

  private static String written(List<Event> events, Optional<Path> earlier) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReasonLines.write(events, earlier, out);
    return out.toString(UTF_8);
  }
}
