package org.annals.pipeline;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annals.model.Event;
import org.annals.model.PublishedArticle;
import org.annals.model.Rejection;
import org.annals.pipeline.release.RefusedException;
import org.annals.publishing.RunReport;

/**
 * What became of every record of a run, against the release before it.
 *
 * @param before uri and hash of each article of the release before; empty for the first
 * @param articles the articles of this run
 * @param duplicates uris of records with the same bytes as an article
 * @param rejections what could not be used
 */
record Accounting(
    Map<String, String> before,
    List<PublishedArticle> articles,
    Set<String> duplicates,
    List<Rejection> rejections) {

  private static final int ENOUGH_TO_JUDGE = 20;

  /** Every record, once. */
  RunReport.Records records() {
    long changed = 0;
    long unchanged = 0;
    for (PublishedArticle article : articles) {
      String known = before.get(article.uri());
      if (article.sha256().equals(known)) {
        unchanged++;
      } else if (known != null) {
        changed++;
      }
    }
    long fresh = articles.size() - changed - unchanged;
    return new RunReport.Records(fresh, changed, unchanged, duplicates.size(), rejections.size());
  }

  /** What was found of the articles beside that, {@code events} being all that they tell. */
  RunReport.Articles articles(Collection<Event> events) {
    Set<String> telling = new HashSet<>();
    for (Event event : events) {
      telling.addAll(event.told().tellers());
    }
    return new RunReport.Articles(
        articles.stream().filter(article -> article.copyOf() != null).count(),
        articles.stream().filter(article -> !telling.contains(article.id())).count(),
        removed());
  }

  /**
   * Refuses what is more likely an accident than an edition.
   *
   * @throws RefusedException when nothing can be used, too much was rejected, or too much is gone
   */
  void requireSound(double maxRejected, boolean allowShrink) throws RefusedException {
    if (articles.isEmpty()) {
      throw new RefusedException(
          rejections.isEmpty()
              ? "nothing to read in the input: name a folder with articles by --input"
              : "no usable article among "
                  + rejections.size()
                  + ": the first, "
                  + rejections.get(0).uri()
                  + ", was rejected: "
                  + rejections.get(0).detail());
    }
    long read = records().read();
    if (read >= ENOUGH_TO_JUDGE && rejections.size() > maxRejected * read) {
      throw new RefusedException(
          rejections.size()
              + " of "
              + read
              + " records were rejected, the first "
              + rejections.get(0).uri()
              + " ("
              + rejections.get(0).reason()
              + "): mend them, or allow more by --maxRejected");
    }
    if (before.size() >= ENOUGH_TO_JUDGE && removed() * 2 > before.size() && !allowShrink) {
      throw new RefusedException(
          removed()
              + " of "
              + before.size()
              + " known articles are gone: look at --input, or allow it by --allowShrink=true");
    }
  }

  private long removed() {
    if (before.isEmpty()) {
      return 0;
    }
    Set<String> others = new HashSet<>(duplicates);
    rejections.forEach(rejection -> others.add(rejection.uri()));
    long staying = others.stream().filter(before::containsKey).count();
    for (PublishedArticle article : articles) {
      staying += before.containsKey(article.uri()) && !others.contains(article.uri()) ? 1 : 0;
    }
    return before.size() - staying;
  }
}
