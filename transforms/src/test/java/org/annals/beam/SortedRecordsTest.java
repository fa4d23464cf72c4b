package org.annals.beam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.annals.model.Rejection;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedRecordsTest {

  private static final int FILES = 5;
  private static final int IN_A_FILE = 300;

  @TempDir private Path folder;

  /** Parts of one record, of some, and of all that there are. */
  @ParameterizedTest
  @ValueSource(longs = {1, 4_000, 1L << 20})
  void theyAreWhatMemoryWouldHold(long aPart) throws IOException {
    write();
    List<Rejection> expected = ReadRecords.of(Rejection.class, folder + "/");
    List<Rejection> sorted = sorted(aPart);

    assertEquals(expected, sorted);
    assertEquals(expected, List.copyOf(sorted), "gone through a second time");
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      int place = random.nextInt(expected.size());
      assertEquals(expected.get(place), sorted.get(place));
    }
  }

  @Test
  void theirPartsAreGoneWhenTheyAreMerged() throws IOException {
    write();
    sorted(4_000);
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          List.of("Rejection-sorted"),
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.endsWith(ReadRecords.ENDING))
              .toList());
    }
  }

  @Test
  void ofNoFilesThereAreNone() throws IOException {
    assertEquals(List.of(), sorted(1));
  }

  @Test
  void aFileThatEndsWithinARecordIsAnError() throws IOException {
    Path file = write();
    byte[] all = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(all, all.length - 1));
    assertThrows(EOFException.class, () -> sorted(4_000));
  }

  private List<Rejection> sorted(long aPart) throws IOException {
    return SortedRecords.of(
        Rejection.class,
        FileSystems.match(folder + "/Rejection-*" + ReadRecords.ENDING, EmptyMatchTreatment.ALLOW)
            .metadata(),
        folder,
        aPart);
  }

  /** Several files, in each of which some records are that others have, too; the last of them. */
  private Path write() throws IOException {
    RecordCoder<Rejection> coder = RecordCoder.of(Rejection.class);
    Random random = new Random(3);
    List<Path> written = new ArrayList<>();
    for (int file = 0; file < FILES; file++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      for (int i = 0; i < IN_A_FILE; i++) {
        String uri = random.nextInt(1000) + ".txt";
        coder.encode(new Rejection(uri, "reading", "empty", "é…".repeat(random.nextInt(20))), out);
      }
      Path path = folder.resolve("Rejection-" + file + ReadRecords.ENDING);
      written.add(Files.write(path, out.toByteArray()));
    }
    return written.get(FILES - 1);
  }
}
