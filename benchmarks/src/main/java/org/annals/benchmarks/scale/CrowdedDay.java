package org.annals.benchmarks.scale;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.analysis.ArticleAnalyzer;
import org.annals.analysis.ReadingResolver;
import org.annals.benchmarks.CommandLine;
import org.annals.benchmarks.reruns.MadeEvent;
import org.annals.merging.EventMerger;
import org.annals.model.Article;
import org.annals.model.EventMention;
import org.annals.model.MergedEvent;
import org.annals.model.Reading;
import org.annals.reading.ArticleReader;

/** Merges more and more mentions of one day: does what a mention costs stay the same? */
public final class CrowdedDay {

  private static final String HELP =
      """
      usage: benchmarks/run crowded-day [--mentions=100000] [--tellers=5] [--seed=1]

      Reads so many short articles that all tell of one day, each event told by so many of them, and merges
      an eighth, a quarter, half and all of their mentions; prints CPU seconds of merging, microseconds a mention,
      and how many events came out beside how many there are.
      """;

  private static final LocalDate DAY = LocalDate.of(2019, 5, 14);
  private static final int[] PARTS = {8, 4, 2, 1};

  private final ArticleReader reader = new ArticleReader();
  private final ArticleAnalyzer analyzer = new ArticleAnalyzer();
  private final ReadingResolver resolver = new ReadingResolver(true);
  private final int seed;
  private final int tellers;

  private CrowdedDay(int seed, int tellers) {
    this.seed = seed;
    this.tellers = tellers;
  }

  /** See {@code --help}. */
  public static void main(String[] args) throws Exception {
    CommandLine.run(
        args,
        new CommandLine.Accepts(HELP, 0, 0, Set.of("mentions", "tellers", "seed")),
        (line, out) ->
            new CrowdedDay(line.number("seed", 1), line.number("tellers", 5))
                .measure(line.number("mentions", 100_000), out));
  }

  private void measure(int mentions, PrintStream out) {
    List<EventMention> all =
        IntStream.range(0, mentions).boxed().flatMap(number -> told(number).stream()).toList();
    new EventMerger().merge(all.subList(0, Math.min(all.size(), 5_000)));
    out.println("mentions   CPU s   µs a mention   events found   events told");
    for (int part : PARTS) {
      List<EventMention> some = new ArrayList<>(all.subList(0, all.size() / part));
      long began = cpuNanos();
      List<MergedEvent> events = new EventMerger().merge(some);
      double seconds = (cpuNanos() - began) / 1e9;
      out.printf(
          Locale.ROOT,
          "%8d %7.1f %14.1f %14d %13d%n",
          some.size(),
          seconds,
          1e6 * seconds / some.size(),
          events.size(),
          (some.size() + tellers - 1) / tellers);
    }
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** What the article of that number tells: one event, of that day. */
  private List<EventMention> told(int number) {
    MadeEvent event = MadeEvent.of(seed, number / tellers);
    LocalDate published = DAY.plusDays(1 + number % 3);
    String text =
        "News from %s\n\n%s %d, %d\n\n%s %s in %s on %s.\n"
            .formatted(
                event.where(),
                published.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                published.getDayOfMonth(),
                published.getYear(),
                event.who(),
                event.did(),
                event.where(),
                DAY.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    try {
      ByteArrayInputStream bytes = new ByteArrayInputStream(text.getBytes(UTF_8));
      Article article =
          reader.read("day-" + number + ".txt", bytes, Optional.empty()).articles().get(0);
      Reading reading = analyzer.analyze(article);
      return resolver.resolve(reading, reading.published(), null).mentions();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
