package org.annals.events;

import java.util.List;
import java.util.stream.Stream;
import org.annals.model.EventCandidate;

/**
 * What an article has told so far, in the order of its sentences.
 *
 * @param article whose it is
 * @param candidates what was found; grows as the article is read
 */
record Told(ArticleText article, List<EventCandidate> candidates) {

  boolean isEmpty() {
    return candidates.isEmpty();
  }

  /** What the {@code back} sentences before sentence {@code number} tell. */
  Stream<EventCandidate> shortlyBefore(int number, int back) {
    int first = article.sentences().get(Math.max(0, number - back)).start();
    int limit = article.sentences().get(number).start();
    return candidates.stream()
        .filter(c -> c.trigger().start() >= first && c.trigger().end() <= limit);
  }

  /** All that was told before sentence {@code number}. */
  Stream<EventCandidate> before(int number) {
    return shortlyBefore(number, number);
  }
}
