package org.annals.pipeline.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.annals.beam.RecordCoder;
import org.annals.model.TextSpan;
import org.annals.pipeline.ledger.BlockFormat.Entry;
import org.junit.jupiter.api.Test;

class BlockFormatTest {

  private static final RecordCoder<TextSpan> SPANS = RecordCoder.of(TextSpan.class);
  private static final String SAME = "a".repeat(400);

  @Test
  void whatIsPackedIsFoundAgainDeflatedOrNot() throws IOException {
    List<Entry> entries = List.of(span("0a", 3, 9), span("1b", 70_000, 70_007));
    for (byte[] block : List.of(BlockFormat.pack(entries), BlockFormat.packPlain(entries))) {
      List<Entry> found = BlockFormat.unpack(block).orElseThrow();
      assertEquals(
          entries.stream().map(Entry::key).toList(), found.stream().map(Entry::key).toList());
      assertEquals(new TextSpan(3, 9), found.get(0).decoded(SPANS));
      assertEquals(new TextSpan(70_000, 70_007), found.get(1).decoded(SPANS));
    }
  }

  @Test
  void someOfABlockAreKeptAsTheBlockWas() throws IOException {
    List<Entry> entries = List.of(text("0a"), text("1b"), text("2c"));
    for (byte[] block : List.of(BlockFormat.pack(entries), BlockFormat.packPlain(entries))) {
      boolean plain = holdsPlainly(block);
      List<Entry> some = BlockFormat.unpack(block).orElseThrow().subList(1, 2);
      byte[] again = BlockFormat.repack(some, block);
      assertEquals(plain, holdsPlainly(again));
      List<Entry> found = BlockFormat.unpack(again).orElseThrow();
      assertEquals(List.of(key("1b")), found.stream().map(Entry::key).toList());
      assertEquals(SAME.length(), found.get(0).length());
    }
  }

  @Test
  void aBlockThatIsCutOrChangedHoldsNothing() throws IOException {
    for (byte[] block :
        List.of(
            BlockFormat.pack(List.of(text("0a"))), BlockFormat.packPlain(List.of(text("0a"))))) {
      for (int length = 0; length < block.length; length++) {
        assertEquals(Optional.empty(), BlockFormat.unpack(Arrays.copyOf(block, length)));
      }
      byte[] changed = block.clone();
      changed[changed.length - 1]++;
      assertEquals(Optional.empty(), BlockFormat.unpack(changed));
    }
  }

  @Test
  void onlyWhatIsReadInEachRunTakesItsWholeRoom() throws IOException {
    List<Entry> entries = List.of(text("0a"));
    assertTrue(BlockFormat.pack(entries).length < SAME.length());
    assertTrue(holdsPlainly(BlockFormat.packPlain(entries)));
  }

  private static boolean holdsPlainly(byte[] block) {
    return new String(block, US_ASCII).contains(SAME);
  }

  private static Entry text(String key) {
    return new Entry(key(key), SAME.getBytes(US_ASCII));
  }

  private static Entry span(String key, int start, int end) {
    return new Entry(key(key), SPANS.bytes(new TextSpan(start, end)));
  }

  private static String key(String start) {
    return start + "0".repeat(BlockFormat.KEY_DIGITS - start.length());
  }
}
