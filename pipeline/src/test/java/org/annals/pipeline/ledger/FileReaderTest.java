package org.annals.pipeline.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.annals.analysis.ArticleAnalyzer;
import org.annals.beam.InputFile;
import org.annals.model.Article;
import org.annals.model.Reading;
import org.annals.model.Rejection;
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

  @Test
  void anArticleOnWhichARuleBreaksIsRejectedAlone() throws IOException {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    Path file = Files.writeString(folder.resolve("news.jsonl"), line("a") + line("b") + line("c"));
    List<FilePart> parts = new ArrayList<>();
    new FileReader(ledger(), true, ReadLimits.DEFAULT, FileReaderTest::breakOnB)
        .read(FilePlan.unknown(input(file)), parts::add);
    assertEquals(
        List.of("a", "c"),
        parts.stream().flatMap(part -> part.readings().stream()).map(FileReaderTest::id).toList());
    Rejection rejection = parts.get(parts.size() - 1).rejections().get(0);
    assertEquals("fault", rejection.reason());
    assertTrue(rejection.detail().contains("FileReaderTest.breakOnB"), rejection.detail());
    ReadFile found = Objects.requireNonNull(parts.get(parts.size() - 1).opened());
    assertEquals(List.of(rejection), found.rejections());
    assertEquals(2, found.articles().size());
  }

  private static Reading breakOnB(Article article) {
    if (article.uri().endsWith("b")) {
      throw new IndexOutOfBoundsException("9");
    }
    return new ArticleAnalyzer().analyze(article);
  }

  private static String id(Reading reading) {
    String uri = reading.article().uri();
    return uri.substring(uri.length() - 1);
  }

  private static String line(String id) {
    return "{\"id\":\"" + id + "\",\"text\":\"The council opened a bridge in 1971.\"}\n";
  }

  private List<FilePart> read(Path file, boolean parallel) throws IOException {
    List<FilePart> parts = new ArrayList<>();
    new FileReader(ledger(), parallel, ReadLimits.DEFAULT)
        .read(FilePlan.unknown(input(file)), parts::add);
    return parts;
  }

  private LedgerFolder ledger() {
    return new LedgerFolder(folder.resolve("ledger").toString());
  }

  private static InputFile input(Path file) throws IOException {
    return new InputFile("news.jsonl", file.toString(), Files.size(file), null, "", 0);
  }
}
