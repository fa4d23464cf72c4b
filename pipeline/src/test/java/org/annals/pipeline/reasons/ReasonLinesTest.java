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
import java.util.stream.Stream;
import org.annals.identity.IdentityLines;
import org.annals.identity.KnownEvent;
import org.annals.model.Event;
import org.annals.model.PublishedArticle;
import org.annals.pipeline.Sample;
import org.annals.publishing.Chronology;
import org.annals.publishing.Quotes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is scored as it was is taken from the release before, and nothing else is. */
class ReasonLinesTest {

  private final Chronology chronology = Sample.chronology(Quotes.FULL);
  private final List<Event> events = chronology.events();

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
    EventDigests others = new EventDigests(chronology.articles(), living("00000000000b"));
    assertFalse(written(events, others, Optional.of(earlier)).contains("DONE: OPENED"));
  }

  @Test
  void whatArticlesOfOtherWordsTellIsScoredAgain() throws IOException {
    List<PublishedArticle> others = new ArrayList<>();
    chronology.articles().forEach(article -> others.add(withText(article, "0".repeat(64))));
    EventDigests digests = new EventDigests(others, living("00000000000a"));
    assertFalse(written(events, digests, Optional.of(earlier)).contains("DONE: OPENED"));
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

  private static PublishedArticle withText(PublishedArticle article, String textSha256) {
    return new PublishedArticle(
        article.id(),
        article.uri(),
        article.url(),
        article.sha256(),
        article.title(),
        article.publisher(),
        article.origin(),
        article.author(),
        article.language(),
        article.quality(),
        article.published(),
        article.copyOf(),
        textSha256);
  }

  /** What a release remembers of the events, of whose mentions there is this hash. */
  private List<KnownEvent> living(String mentions) {
    Stream<String> lines =
        events.stream()
            .map(
                event ->
                    ("{\"id\":\"%s\",\"mentions\":[],\"replaces\":[],\"generation\":1,"
                            + "\"firstSeen\":\"run\",\"lastChanged\":\"run\","
                            + "\"content\":{\"mentions\":\"%s\"}}")
                        .formatted(event.id(), mentions));
    String head = "{\"identityVersion\":1,\"generation\":1}";
    return IdentityLines.read(Stream.concat(Stream.of(head), lines)).living();
  }

  private String written(List<Event> told, Optional<Path> before) throws IOException {
    EventDigests digests = new EventDigests(chronology.articles(), living("00000000000a"));
    return written(told, digests, before);
  }

  private static String written(List<Event> told, EventDigests digests, Optional<Path> before)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReasonLines.write(told, digests, before, out);
    return out.toString(UTF_8);
  }
}
