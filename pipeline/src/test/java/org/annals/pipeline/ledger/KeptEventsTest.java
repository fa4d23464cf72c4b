package org.annals.pipeline.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annals.identity.Imprint;
import org.annals.identity.ImprintMaker;
import org.annals.merging.Account;
import org.annals.model.Basis;
import org.annals.model.EventKind;
import org.annals.model.EventMention;
import org.annals.model.EventStatus;
import org.annals.model.TextSpan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptEventsTest {

  private static final List<EventMention> MENTIONS =
      List.of(
          SampleMention.of("a-1", new TextSpan(15, 21), new TextSpan(25, 39)),
          SampleMention.of("a-2", new TextSpan(15, 21), null));
  private static final Imprint IMPRINT = new ImprintMaker().of(MENTIONS);
  private static final Account MADE = account("The bridge was opened");
  private static final Map<String, String> ARTICLES = Map.of("a-1", "one", "a-2", "two");

  @TempDir private Path folder;
  private LedgerFolder ledger;
  private Map<String, Place> places;

  @BeforeEach
  void keepsOne() throws IOException {
    ledger = new LedgerFolder(folder.toString());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Set<String> live = new HashSet<>();
    try (KeptEvents events = events(ARTICLES, Map.of(), live, out)) {
      assertEquals(MADE, events.of(MENTIONS, () -> MADE));
      assertEquals(IMPRINT, events.of(MENTIONS));
    }
    places = StoredBlocks.in(ledger, out.toByteArray());
    assertEquals(live, places.keySet());
    assertEquals(1, live.size());
  }

  @Test
  void whatWasKeptIsFoundAndStaysAlive() throws IOException {
    Set<String> live = new HashSet<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (KeptEvents events = events(ARTICLES, places, live, out)) {
      assertEquals(MADE, events.of(MENTIONS, () -> fail("it is known")));
      assertEquals(IMPRINT, events.of(MENTIONS));
    }

    assertEquals(places.keySet(), live);
    assertEquals(0, out.size());
  }

  @Test
  void otherMentionsAreAnotherEvent() throws IOException {
    assertIsMadeAnew(ARTICLES, MENTIONS.subList(0, 1));
    assertIsMadeAnew(ARTICLES, List.of(MENTIONS.get(1), MENTIONS.get(0)));
  }

  @Test
  void anArticleThatBecameSomethingElseMakesAnotherEvent() throws IOException {
    assertIsMadeAnew(Map.of("a-1", "one", "a-2", "three"), MENTIONS);
  }

  @Test
  void whatIsDamagedIsMadeAnew() throws IOException {
    Path segment = folder.resolve(StoredBlocks.SEGMENT);
    byte[] bytes = Files.readAllBytes(segment);
    bytes[bytes.length - 1] ^= 1;
    Files.write(segment, bytes);

    assertIsMadeAnew(ARTICLES, MENTIONS);
  }

  @Test
  void nothingIsKnownOrKeptOfArticlesThatWait() throws IOException {
    Set<String> live = new HashSet<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Account another = account("Another was opened");
    try (KeptEvents events = events(Map.of("a-1", "one"), places, live, out)) {
      assertEquals(another, events.of(MENTIONS, () -> another));
    }

    assertEquals(0, out.size());
    assertEquals(Set.of(), live);
  }

  @Test
  void anImprintIsMadeOfWhatAnEditorPutTogether() throws IOException {
    List<EventMention> part = MENTIONS.subList(0, 1);
    try (KeptEvents events =
        events(ARTICLES, places, new HashSet<>(), new ByteArrayOutputStream())) {
      events.of(MENTIONS, () -> MADE);

      assertEquals(new ImprintMaker().of(part), events.of(part));
      assertNotEquals(IMPRINT, events.of(part));
    }
  }

  private void assertIsMadeAnew(Map<String, String> articles, List<EventMention> mentions)
      throws IOException {
    Set<String> live = new HashSet<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Account another = account("Another was opened");
    try (KeptEvents events = events(articles, places, live, out)) {
      assertEquals(another, events.of(mentions, () -> another));
    }
    assertEquals(1, live.size());
    assertNotEquals(0, out.size());
  }

  private KeptEvents events(
      Map<String, String> articles,
      Map<String, Place> known,
      Set<String> live,
      ByteArrayOutputStream out) {
    return new KeptEvents(
        articles,
        new KeptResults<>(KeptEvents.Kept.class, 8, known, new BlockShelf(ledger), live, out));
  }

  private static Account account(String title) {
    return new Account(
        title,
        EventKind.INSTANT,
        EventStatus.HAPPENED,
        SampleMention.DAY,
        Basis.STATED,
        List.of("Ada Lind"),
        List.of("Uppsala"),
        List.of("bridge"),
        75,
        2);
  }
}
