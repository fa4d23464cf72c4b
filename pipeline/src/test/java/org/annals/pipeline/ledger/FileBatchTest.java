package org.annals.pipeline.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.annals.beam.InputFile;
import org.junit.jupiter.api.Test;

final class FileBatchTest {

  @Test
  void smallFilesGoTogetherInTheirOrder() {
    List<FilePlan> files = IntStream.range(0, 70).mapToObj(i -> file(i, 3000)).toList();
    List<FileBatch> batches = FileBatch.of(files);
    assertEquals(List.of(32, 32, 6), batches.stream().map(b -> b.files().size()).toList());
    assertEquals(files, batches.stream().flatMap(b -> b.files().stream()).toList());
  }

  @Test
  void aLargeFileGoesAlone() {
    List<FilePlan> files = List.of(file(0, 10), file(1, 1_000_000), file(2, 10), file(3, 10));
    assertEquals(
        List.of(1, 1, 2), FileBatch.of(files).stream().map(b -> b.files().size()).toList());
  }

  @Test
  void noFileIsNoBatch() {
    assertEquals(List.of(), FileBatch.of(List.of()));
  }

  private static FilePlan file(int number, long bytes) {
    String name = number + ".txt";
    return FilePlan.unknown(new InputFile(name, name, bytes, null, "", 0));
  }
}
