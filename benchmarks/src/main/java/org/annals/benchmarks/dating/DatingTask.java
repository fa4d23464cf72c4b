package org.annals.benchmarks.dating;

import java.lang.management.ManagementFactory;
import java.util.List;
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

  private final ArticleReader reader = new ArticleReader();
  private final TimexTagger tagger = new TimexTagger();
  private final PublicationDater dater = new PublicationDater();
  private long nanos;
  private int articles;

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
    return answer;
  }

  /** Articles per CPU-second of this thread so far, start-up included. */
  double perCpuSecond() {
    return nanos == 0 ? 0 : articles / (nanos / NANOS);
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
