package org.annals.benchmarks.dating;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.annals.dating.PublicationDater;
import org.annals.model.Article;
import org.annals.model.Published;
import org.annals.model.Region;
import org.annals.reading.ArticleReader;
import org.annals.timex.Tagging;
import org.annals.timex.TaggingContext;
import org.annals.timex.TimexTagger;

/** Reads and dates files as the product does, and counts the CPU time of it. */
final class DatingTask {

  private static final double NANOS = 1e9;
  private static final int WARM_ARTICLES = 200;
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final ArticleReader reader = new ArticleReader();
  private final TimexTagger tagger = new TimexTagger();
  private final PublicationDater dater = new PublicationDater();
  private long nanos;
  private int articles;
  private long whenWarm;

  /** The date of the one article in {@code bytes}; unknown when it cannot be read. */
  Published date(String uri, byte[] bytes) {
    long before = cpu();
    Published answer =
        reader.read(uri, bytes, Optional.empty()).articles().stream()
            .findFirst()
            .map(article -> dater.date(article, () -> tagging(article)))
            .orElseGet(() -> Published.unknown(List.of()));
    nanos += cpu() - before;
    articles++;
    whenWarm = articles == WARM_ARTICLES ? PROCESS.getProcessCpuTime() : whenWarm;
    return answer;
  }

  /**
   * Articles per CPU-second, in a line: of this thread with its start-up, then of the whole
   * process, compiler and garbage collector included, from after the first articles.
   */
  String speed() {
    double all = nanos == 0 ? 0 : articles / (nanos / NANOS);
    int counted = Math.max(0, articles - WARM_ARTICLES);
    double cpu = (PROCESS.getProcessCpuTime() - whenWarm) / NANOS;
    return String.format(
        Locale.ROOT,
        "articles=%d articles_per_cpu_s=%.0f (this thread, start-up included)%n"
            + "warm_articles=%d cpu_s=%.2f articles_per_cpu_s=%.0f (process, after the first %d)",
        articles,
        all,
        counted,
        counted == 0 ? 0 : cpu,
        counted == 0 ? 0 : counted / cpu,
        WARM_ARTICLES);
  }

  private Tagging tagging(Article article) {
    var furniture =
        article.regions().stream()
            .filter(region -> region.kind() == Region.Kind.FURNITURE)
            .map(Region::span)
            .toList();
    return tagger.tag(article.text(), new TaggingContext(article.paraphrased(), furniture));
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
