package org.annals.benchmarks.throughput;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.analysis.ArticleAnalyzer;
import org.annals.beam.RecordCoder;
import org.annals.benchmarks.CommandLine;
import org.annals.events.EventExtractor;
import org.annals.model.Article;
import org.annals.model.Reading;
import org.annals.reading.ArticleReader;
import org.annals.stories.Keywords;
import org.annals.stories.StorySketcher;
import org.annals.timex.Stretches;
import org.annals.timex.Tagging;
import org.annals.timex.TaggingContext;
import org.annals.timex.TimexTagger;

/** Times the stages that make a reading of an article, in one thread. */
public final class AnalysisThroughput {

  private static final String HELP =
      """
      usage: benchmarks/run analysis-throughput IN.jsonl [--articles=1500] [--rounds=3] [--warm=1]

      Reads the articles of a file of JSON lines and analyses them one by one, in one thread. A table for each
      round after the warm ones: characters per CPU-second of each stage, alone and as a share of all; then that of
      the whole process, compiler and garbage collection included. The stages within `analyze` are done once more,
      by themselves, for their figures.
      """;

  private static final RecordCoder<Reading> READINGS = RecordCoder.of(Reading.class);

  private final ArticleReader reader = new ArticleReader();
  private final ArticleAnalyzer analyzer = new ArticleAnalyzer();
  private final TimexTagger tagger = new TimexTagger();
  private final EventExtractor extractor = new EventExtractor();

  private AnalysisThroughput() {}

  /** See {@code --help}. */
  public static void main(String[] args) throws Exception {
    CommandLine.run(
        args,
        new CommandLine.Accepts(HELP, 1, 1, Set.of("articles", "rounds", "warm")),
        (line, out) -> new AnalysisThroughput().measure(line, out));
  }

  private void measure(CommandLine line, PrintStream out) throws IOException {
    List<String> records;
    try (Stream<String> all = Files.lines(line.paths().get(0))) {
      records = all.limit(line.number("articles", 1500)).toList();
    }
    int warm = line.number("warm", 1);
    for (int round = 0; round < warm + line.number("rounds", 3); round++) {
      Stopwatch parts = new Stopwatch();
      Stopwatch whole = new Stopwatch();
      long began = processNanos();
      long characters = 0;
      for (String record : records) {
        characters += read(record, whole, parts);
      }
      if (round >= warm) {
        out.printf(Locale.ROOT, "%d articles, %d characters%n", records.size(), characters);
        print(whole, characters, out);
        out.println("  within analyze:");
        print(parts, characters, out);
        long spent = processNanos() - began - parts.total();
        out.printf(Locale.ROOT, "  %-10s %,14.0f%n%n", "process", perSecond(characters, spent));
      }
    }
  }

  private long read(String record, Stopwatch whole, Stopwatch parts) {
    byte[] bytes = record.getBytes(StandardCharsets.UTF_8);
    List<Article> articles = whole.time("read", () -> articles(bytes));
    long characters = 0;
    for (Article article : articles) {
      characters += article.text().length();
      if (whole.time("language", () -> ArticleAnalyzer.unreadable(article)).isEmpty()) {
        Reading reading = whole.time("analyze", () -> analyzer.analyze(article));
        whole.time("code", () -> READINGS.bytes(reading));
        parts(article, parts);
      }
    }
    return characters;
  }

  private void parts(Article article, Stopwatch parts) {
    TaggingContext context =
        new TaggingContext(
            article.paraphrased(),
            article.regions().stream()
                .filter(region -> !region.kind().tellsEvents())
                .map(region -> region.span())
                .toList());
    Tagging tagging = parts.time("tag", () -> tagger.tag(article.text(), context));
    parts.time("date", () -> analyzer.date(article));
    Tagging joined = parts.time("join", () -> Stretches.joined(tagging, article.text()));
    parts.time("extract", () -> extractor.extract(article, joined));
    parts.time("sketch", () -> StorySketcher.sketch(article));
    parts.time("keywords", () -> Keywords.of(article));
  }

  private List<Article> articles(byte[] record) {
    try {
      return reader
          .read("articles.jsonl", new ByteArrayInputStream(record), Optional.empty())
          .articles();
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
  }

  private static void print(Stopwatch stages, long characters, PrintStream out) {
    stages
        .nanos()
        .forEach(
            (stage, nanos) ->
                out.printf(
                    Locale.ROOT,
                    "  %-10s %,14.0f characters a CPU-second %5.1f %%%n",
                    stage,
                    perSecond(characters, nanos),
                    100.0 * nanos / stages.total()));
    out.printf(Locale.ROOT, "  %-10s %,14.0f%n", "all", perSecond(characters, stages.total()));
  }

  private static double perSecond(long characters, long nanos) {
    return characters * 1e9 / Math.max(1, nanos);
  }

  private static long processNanos() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
