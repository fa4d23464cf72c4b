package org.annals.benchmarks.tagging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.annals.model.ResolvedTimex;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Tagging and resolving synthetic news, one article after the other; an operation is a character of
 * text, so the score reads as characters a microsecond.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
@Fork(1)
public class TaggerBenchmark {

  private static final int ARTICLES = 64;
  private static final int LENGTH = 4096;

  private final AnnalsTagger tagger = new AnnalsTagger();
  private final List<String> articles = new ArrayList<>();
  private final List<LocalDate> days = new ArrayList<>();

  /** How dense the text is in time expressions: as news is, or without any. */
  @Param({"news", "plain"})
  public String text = "news";

  /** Writes the articles. */
  @Setup
  public void write() {
    for (int i = 0; i < ARTICLES; i++) {
      String article =
          text.equals("news")
              ? SyntheticNews.article(i, LENGTH)
              : SyntheticNews.withoutTime(i, LENGTH);
      articles.add(article.substring(0, LENGTH));
      days.add(LocalDate.of(2001, 1, 1).plusDays(37L * i));
    }
  }

  /** All articles once. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES * LENGTH)
  public List<List<ResolvedTimex>> tag() {
    List<List<ResolvedTimex>> found = new ArrayList<>(ARTICLES);
    for (int i = 0; i < ARTICLES; i++) {
      found.add(tagger.tag(articles.get(i), days.get(i)));
    }
    return found;
  }
}
