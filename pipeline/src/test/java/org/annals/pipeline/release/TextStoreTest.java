package org.annals.pipeline.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.model.KeptText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TextStoreTest {

  @TempDir private Path folder;
  private TextStore texts;

  @BeforeEach
  void texts() {
    texts = new TextStore(folder);
  }

  @Test
  void aTextComesBackAsItWas() throws IOException {
    String text = "line\r\nbreaks,\ttabs and 𝄞";

    assertEquals(Optional.of(text), texts.find(kept(text)));
  }

  @Test
  void aTextLiesUnderItsOwnHash() throws IOException {
    String hash = kept("hello");

    assertEquals(KeptText.sha256("hello"), hash);
    assertEquals("hello", Files.readString(folder.resolve("2c").resolve(hash + ".txt")));
  }

  @Test
  void onlyWhatIsSettledIsAmongTheHashes() throws IOException {
    String settled = kept("hello");
    String taken = texts.take("goodbye");

    assertEquals(Set.of(settled), texts.hashes());
    assertFalse(texts.keepsAll(List.of(settled, taken)));
    texts.settle();
    assertEquals(Set.of(settled, taken), texts.hashes());
  }

  @Test
  void aKeptTextIsNotTouchedAgain() throws IOException {
    Path file = texts.file(kept("hello"));
    FileTime longAgo = FileTime.fromMillis(0);
    Files.setLastModifiedTime(file, longAgo);

    kept("hello");

    assertEquals(longAgo, Files.getLastModifiedTime(file));
  }

  @Test
  void othersMayReadWhatIsKeptAsFarAsTheSystemLetsThem() throws IOException {
    Path plain = Files.writeString(folder.resolve("plain.txt"), "x");
    Set<PosixFilePermission> usual = Files.getPosixFilePermissions(plain);

    assertEquals(usual, Files.getPosixFilePermissions(texts.file(kept("hello"))));
  }

  @Test
  void manyThreadsMayKeepTheSameText() throws IOException {
    IntStream.range(0, 200).parallel().forEach(i -> take("text " + i % 5));
    texts.settle();

    for (int i = 0; i < 5; i++) {
      assertEquals(Optional.of("text " + i), texts.find(KeptText.sha256("text " + i)));
    }
    assertEquals(5, Disk.files(folder).size());
  }

  @Test
  void whatIsNotKeptIsNotFound() throws IOException {
    assertTrue(texts.find(KeptText.sha256("never")).isEmpty());
  }

  @Test
  void retainingRemovesTheRestAndWhatIsHalfWritten() throws IOException {
    String wanted = kept("wanted");
    String other = kept("other");
    Path half = Partial.of(texts.file(wanted));
    Files.writeString(half, "wan");

    texts.retain(Set.of(wanted));

    assertEquals(List.of(texts.file(wanted)), Disk.files(folder));
    assertTrue(texts.find(other).isEmpty());
  }

  @Test
  void whatWasTakenInIsKeptOnlyWhenItIsSettled() throws IOException {
    String hash = texts.take("hello");
    assertTrue(texts.find(hash).isEmpty());
    texts.dropIncoming();
    texts.settle();
    assertTrue(texts.find(hash).isEmpty());
  }

  private String kept(String text) throws IOException {
    String hash = texts.take(text);
    texts.settle();
    return hash;
  }

  private void take(String text) {
    try {
      texts.take(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
