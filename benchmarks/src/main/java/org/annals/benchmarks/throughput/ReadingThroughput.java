package org.annals.benchmarks.throughput;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.analysis.ArticleAnalyzer;
import org.annals.beam.RecordCoder;
import org.annals.benchmarks.CommandLine;
import org.annals.model.Article;
import org.annals.model.Published;
import org.annals.reading.ArticleReader;
import org.annals.reading.ReadResult;

/** Times the reading and dating of files, in one thread, without a look at what they tell. */
public final class ReadingThroughput {

  private static final String HELP =
      """
      usage: benchmarks/run reading-throughput FOLDER [--files=2000] [--rounds=5]

      Reads the first files of FOLDER (recursively, by name) from memory and dates each of their articles, in one
      thread. A line a round: files per CPU-second of this thread, of it reading and dating, then of the whole process,
      compilers and garbage collection included. The first round starts cold. At the end a hash of all that was read
      and dated, to tell whether a change of the code changed a result.
      """;

  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final RecordCoder<Article> ARTICLES = RecordCoder.of(Article.class);
  private static final RecordCoder<Published> DAYS = RecordCoder.of(Published.class);

  private final ArticleReader reader = new ArticleReader();
  private final ArticleAnalyzer analyzer = new ArticleAnalyzer();

  private static final class InMemory {

    private final String name;
    private final byte[] bytes;

    InMemory(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }
  }

  private record Found(ReadResult read, List<Published> days) {}

  private ReadingThroughput() {}

  /** See {@code --help}. */
  public static void main(String[] args) throws Exception {
    CommandLine.run(
        args,
        new CommandLine.Accepts(HELP, 1, 1, Set.of("files", "rounds")),
        (line, out) -> new ReadingThroughput().measure(line, out));
  }

  private void measure(CommandLine line, PrintStream out) throws Exception {
    List<InMemory> files = files(line.paths().get(0), line.number("files", 2000));
    long bytes = files.stream().mapToLong(file -> file.bytes.length).sum();
    out.printf(Locale.ROOT, "%d files, %,d bytes%n", files.size(), bytes);
    out.println("round   thread  reading   dating  process   (files a CPU-second)");
    for (int round = 1; round <= Math.max(1, line.number("rounds", 5)); round++) {
      long began = PROCESS.getProcessCpuTime();
      Stopwatch parts = new Stopwatch();
      files.forEach(file -> find(file, parts));
      long spent = PROCESS.getProcessCpuTime() - began;
      out.printf(
          Locale.ROOT,
          "%5d %,8.0f %,8.0f %,8.0f %,8.0f%n",
          round,
          perSecond(files, parts.total()),
          perSecond(files, parts.nanos().getOrDefault("read", 0L)),
          perSecond(files, parts.nanos().getOrDefault("date", 0L)),
          perSecond(files, spent));
    }
    out.println("all that was read and dated: " + hash(files));
  }

  private Found find(InMemory file, Stopwatch parts) {
    ReadResult read =
        parts.time("read", () -> reader.read(file.name, file.bytes, Optional.empty()));
    List<Published> days =
        parts.time("date", () -> read.articles().stream().map(analyzer::date).toList());
    return new Found(read, days);
  }

  private String hash(List<InMemory> files) throws Exception {
    MessageDigest hash = MessageDigest.getInstance("SHA-256");
    Stopwatch unused = new Stopwatch();
    for (InMemory file : files) {
      Found found = find(file, unused);
      found.read().articles().forEach(article -> hash.update(ARTICLES.bytes(article)));
      found.days().forEach(day -> hash.update(DAYS.bytes(day)));
    }
    return HexFormat.of().formatHex(hash.digest()).substring(0, 16);
  }

  private static List<InMemory> files(Path folder, int most) throws IOException {
    List<Path> paths;
    try (Stream<Path> all = Files.walk(folder)) {
      paths = all.filter(Files::isRegularFile).sorted().limit(most).toList();
    }
    List<InMemory> files = new ArrayList<>();
    for (Path path : paths) {
      files.add(new InMemory(folder.relativize(path).toString(), Files.readAllBytes(path)));
    }
    return files;
  }

  private static double perSecond(List<InMemory> files, long nanos) {
    return files.size() * 1e9 / Math.max(1, nanos);
  }
}
