package org.annals.pipeline.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annals.merging.HomeCell;
import org.annals.merging.Level;
import org.annals.merging.MergedCell;
import org.annals.merging.ToldCell;
import org.annals.model.EventMention;
import org.annals.model.TextSpan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptCellsTest {

  private static final HomeCell DAY = new HomeCell(Level.DAY, 7000);
  private static final MergedCell MADE = new MergedCell(List.of(), List.of());
  private static final List<EventMention> MENTIONS =
      List.of(
          SampleMention.of("a-1", new TextSpan(3, 9), new TextSpan(12, 20)),
          SampleMention.of("a-2", new TextSpan(5, 11), null));
  private static final ToldCell TOLD =
      new ToldCell(DAY, MENTIONS.stream().map(EventMention::key).toList(), MADE);
  private static final Map<String, String> ARTICLES = Map.of("a-1", "one", "a-2", "two");

  @TempDir private Path folder;
  private LedgerFolder ledger;
  private Map<String, Place> places;

  @BeforeEach
  void keepsOne() throws IOException {
    ledger = new LedgerFolder(folder.toString());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Set<String> live = new HashSet<>();
    try (KeptCells cells = cells(ARTICLES, Map.of(), live, out)) {
      cells.keep(TOLD);
      cells.keep(TOLD);
    }
    places = StoredBlocks.in(ledger, out.toByteArray());
    assertEquals(live, places.keySet());
    assertEquals(1, live.size());
  }

  @Test
  void whatWasKeptIsFoundAndStaysAlive() throws IOException {
    Set<String> live = new HashSet<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (KeptCells cells = cells(ARTICLES, places, live, out)) {
      assertEquals(MADE, cells.of(DAY, MENTIONS, KeptCellsTest::another));
    }

    assertEquals(places.keySet(), live);
    assertEquals(0, out.size());
  }

  @Test
  void anotherCellIsMergedAndKept() throws IOException {
    assertEquals(another(), made(ARTICLES, new HomeCell(Level.MONTH, 7000), MENTIONS));
    assertEquals(another(), made(ARTICLES, DAY, MENTIONS.subList(0, 1)));
  }

  @Test
  void anArticleThatBecameSomethingElseMakesAnotherCell() throws IOException {
    assertEquals(another(), made(Map.of("a-1", "one", "a-2", "three"), DAY, MENTIONS));
  }

  @Test
  void nothingIsKnownOrKeptOfArticlesThatWait() throws IOException {
    Map<String, String> one = Map.of("a-1", "one");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Set<String> live = new HashSet<>();
    try (KeptCells cells = cells(one, places, live, out)) {
      cells.keep(TOLD);
      assertEquals(another(), cells.of(DAY, MENTIONS, KeptCellsTest::another));
    }

    assertEquals(0, out.size());
    assertEquals(Set.of(), live);
  }

  @Test
  void whatIsDamagedIsMergedAgain() throws IOException {
    Path segment = folder.resolve(StoredBlocks.SEGMENT);
    byte[] bytes = Files.readAllBytes(segment);
    bytes[bytes.length - 1] ^= 1;
    Files.write(segment, bytes);

    assertEquals(another(), made(ARTICLES, DAY, MENTIONS));
  }

  @Test
  void aFullDiskIsSaid() throws IOException {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int unit) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    KeptCells cells = cells(ARTICLES, Map.of(), new HashSet<>(), full);
    cells.keep(TOLD);

    assertThrows(IOException.class, cells::close);
  }

  private static MergedCell another() {
    return new MergedCell(List.of(0), List.of());
  }

  /** What is made of a cell, which is kept when it was not. */
  private MergedCell made(Map<String, String> articles, HomeCell cell, List<EventMention> mentions)
      throws IOException {
    Set<String> live = new HashSet<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MergedCell made;
    try (KeptCells cells = cells(articles, places, live, out)) {
      made = cells.of(cell, mentions, KeptCellsTest::another);
    }
    assertEquals(1, live.size());
    assertNotEquals(0, out.size());
    return made;
  }

  private KeptCells cells(
      Map<String, String> articles, Map<String, Place> known, Set<String> live, OutputStream out) {
    return new KeptCells(
        articles, new KeptResults<>(MergedCell.class, 8, known, new BlockShelf(ledger), live, out));
  }
}
