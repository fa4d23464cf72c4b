package org.annals.pipeline.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.annals.beam.InputFile;
import org.annals.reading.ReadLimits;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileReaderTest {

  private static final int RECORDS = 300;

  @TempDir Path folder;

  @Test
  void manyArticlesAtOnceGiveTheSameInTheSameOrder() throws IOException {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < RECORDS; i++) {
      String told = "The council of ward " + i + " opened a bridge on Tuesday.";
      lines.append("{\"id\":\"n").append(i).append("\",\"published\":\"2021-03-1").append(i % 9);
      lines.append("\",\"text\":\"").append(told).append("\"}\n");
    }
    Path file = Files.writeString(folder.resolve("news.jsonl"), lines + "{\"id\":\"broken\"\n");
    List<FilePart> oneByOne = read(file, false);
    assertEquals(RECORDS, oneByOne.stream().mapToInt(part -> part.readings().size()).sum());
    assertEquals(1, oneByOne.stream().mapToInt(part -> part.rejections().size()).sum());
    assertTrue(oneByOne.size() > 2, "comes in pieces");
    assertEquals(oneByOne, read(file, true));
  }

  private List<FilePart> read(Path file, boolean parallel) throws IOException {
    InputFile input = new InputFile("news.jsonl", file.toString(), Files.size(file), null, "", 0);
    List<FilePart> parts = new ArrayList<>();
    new FileReader(
            new LedgerFolder(folder.resolve("ledger").toString()), parallel, ReadLimits.DEFAULT)
        .read(FilePlan.unknown(input), parts::add);
    return parts;
  }
}
