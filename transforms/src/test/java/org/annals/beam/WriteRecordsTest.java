package org.annals.beam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.annals.model.Rejection;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestPipelineExtension.class)
class WriteRecordsTest {

  private static final Rejection FIRST = new Rejection("a.txt", "reading", "empty", "");
  private static final Rejection SECOND = new Rejection("b.txt", "reading", "binary", "line\nend");

  @Test
  void whatWasWrittenIsReadInOrderAndOnce(TestPipeline pipeline, @TempDir Path folder)
      throws Exception {
    String work = folder + "/";
    pipeline
        .apply(Create.of(SECOND, FIRST, FIRST).withCoder(RecordCoder.of(Rejection.class)))
        .apply(WriteRecords.of(Rejection.class, work));
    pipeline.run().waitUntilFinish();
    assertEquals(List.of(FIRST, SECOND), ReadRecords.of(Rejection.class, work));
  }

  @Test
  void nothingToWriteLeavesNoFile(TestPipeline pipeline, @TempDir Path folder) throws Exception {
    pipeline
        .apply(Create.empty(RecordCoder.of(Rejection.class)))
        .apply(WriteRecords.of(Rejection.class, folder + "/"));
    pipeline.run().waitUntilFinish();
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
    assertEquals(List.of(), ReadRecords.of(Rejection.class, folder + "/"));
  }
}
