package org.annals.pipeline;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.annals.model.Published;
import org.annals.model.ResolvedTimex;
import org.annals.model.Timex;
import org.annals.pipeline.tag.BadLine;
import org.annals.pipeline.tag.Document;
import org.annals.pipeline.tag.LineReader;
import org.annals.pipeline.tag.LineWriter;
import org.annals.resolution.TimexResolver;
import org.annals.text.ParaphraseDetector;
import org.annals.timex.RangeParts;
import org.annals.timex.Stretches;
import org.annals.timex.Tagging;
import org.annals.timex.TaggingContext;
import org.annals.timex.TimexTagger;

/** {@code tag IN.jsonl OUT.jsonl}: finds and resolves the time expressions of texts. */
public final class TagCommand {

  private static final String USAGE = "tag wants two files: annals tag IN.jsonl OUT.jsonl";
  private static final long WARM_CHARS = 300_000;
  private static final TaggingContext SPUN = new TaggingContext(true, List.of());

  private final PrintStream err;
  private final TimexTagger tagger = new TimexTagger();
  private final TimexResolver resolver = new TimexResolver();
  private int documents;
  private int failed;
  private long chars;
  private long timexes;

  /** Word of bad lines and the figures go to {@code err}. */
  public TagCommand(PrintStream err) {
    this.err = err;
  }

  /**
   * Tags the file that {@code args} names first into the one it names second. A line that cannot be
   * read is told of and counted, and the rest is tagged.
   *
   * @return 0 when it is done, 2 when the arguments cannot be used
   * @throws IOException if a file cannot be read or written
   */
  public int run(List<String> args) throws IOException {
    if (args.size() != 2 || !Files.isReadable(Path.of(args.get(0)))) {
      err.println(args.size() == 2 ? "cannot read " + args.get(0) + "; " + USAGE : USAGE);
      return ExitCode.WRONG_USAGE.number();
    }
    Path input = Path.of(args.get(0));
    long began = System.nanoTime();
    warmUp(input);
    double init = seconds(began);
    began = System.nanoTime();
    long cpu = processorTime();
    tagAll(input, Path.of(args.get(1)));
    report(init, seconds(began), (processorTime() - cpu) / 1e9);
    return ExitCode.DONE.number();
  }

  /** Tags as much as the environment variable {@code WARM_CHARS} says, for nothing. */
  private void warmUp(Path input) throws IOException {
    String told = System.getenv("WARM_CHARS");
    long left = told == null ? WARM_CHARS : Long.parseLong(told.strip());
    while (left > 0) {
      long before = left;
      try (LineReader lines = new LineReader(input)) {
        while (left > 0 && lines.next()) {
          left -= warm(lines);
        }
      }
      if (before == left) {
        return;
      }
    }
  }

  private int warm(LineReader lines) {
    try {
      Document document = lines.document();
      resolved(tagging(document), document);
      return document.text().length();
    } catch (BadLine toldOfWhenItCounts) {
      return 0;
    }
  }

  private void tagAll(Path input, Path output) throws IOException {
    int number = 0;
    try (LineReader lines = new LineReader(input);
        LineWriter writer = new LineWriter(output)) {
      while (lines.next()) {
        number++;
        try {
          Document document = lines.document();
          Tagging tagging = tagging(document);
          List<ResolvedTimex> found = resolved(tagging, document);
          writer.write(document.id(), found, stretches(document, tagging));
          count(document, found);
        } catch (BadLine bad) {
          failed++;
          err.println(input + ", document " + number + ": " + bad.getMessage());
        }
      }
    }
  }

  private void count(Document document, List<ResolvedTimex> found) {
    documents++;
    chars += document.text().length();
    timexes += found.size();
  }

  private Tagging tagging(Document document) {
    boolean spun = ParaphraseDetector.isParaphrased(document.text());
    TaggingContext context = spun ? SPUN : TaggingContext.plain();
    return tagger.tag(document.text(), context);
  }

  private List<ResolvedTimex> resolved(Tagging tagging, Document document) {
    return resolver.resolve(RangeParts.apart(tagging), published(document));
  }

  /** What pairs of the expressions say together; most texts have none. */
  private List<ResolvedTimex> stretches(Document document, Tagging tagging) {
    Tagging joined = Stretches.joined(tagging, document.text());
    if (joined.timexes().stream().noneMatch(TagCommand::isStretch)) {
      return List.of();
    }
    return resolver.resolve(joined, published(document)).stream()
        .filter(timex -> isStretch(timex.timex()))
        .toList();
  }

  private static boolean isStretch(Timex timex) {
    return timex.rule().equals(Stretches.RULE) || RangeParts.isWhole(timex);
  }

  private static Published published(Document document) {
    return document.published() == null
        ? Published.unknown(List.of())
        : Published.on(document.published(), Published.Method.GIVEN, 1, List.of());
  }

  private void report(double init, double tagging, double cpu) {
    err.println(
        String.format(
            Locale.ROOT,
            "docs=%d failed=%d chars=%d timexes=%d init_s=%.3f tag_s=%.3f chars_per_s=%.0f"
                + " cpu_s=%.3f chars_per_cpu_s=%.0f",
            documents,
            failed,
            chars,
            timexes,
            init,
            tagging,
            chars / Math.max(tagging, 1e-9),
            cpu,
            chars / Math.max(cpu, 1e-9)));
  }

  private static long processorTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static double seconds(long from) {
    return (System.nanoTime() - from) / 1e9;
  }
}
