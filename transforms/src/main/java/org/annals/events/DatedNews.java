package org.annals.events;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.model.Basis;
import org.annals.model.EventCandidate;
import org.annals.model.EventKind;
import org.annals.model.Timex;

/**
 * Undated news that its article dates elsewhere: a headline that tells without a time what the
 * story below tells of a day has that day, and not the one of publication.
 */
final class DatedNews {

  /** Sentences from the first on that tell the news; further down stands what led to it. */
  private static final int STORY = 8;

  private final ArticleText article;
  private final List<EventCandidate> candidates;

  /** For the candidates of {@code article}. */
  DatedNews(ArticleText article, List<EventCandidate> candidates) {
    this.article = article;
    this.candidates = candidates;
  }

  /** All candidates, those that another one dates with its date. */
  List<EventCandidate> joined() {
    return candidates.stream()
        .map(c -> telling(c).map(t -> c.with(t.timex(), Basis.INHERITED)).orElse(c))
        .toList();
  }

  /** What tells the same with a day near publication; the first of several. */
  private Optional<EventCandidate> telling(EventCandidate news) {
    return news.basis() == Basis.REPORTED
        ? candidates.stream().filter(other -> isNear(other) && isSame(news, other)).findFirst()
        : Optional.empty();
  }

  private boolean isNear(EventCandidate other) {
    int last = Math.min(STORY, article.sentences().size()) - 1;
    return other.basis() == Basis.STATED
        && other.kind() == EventKind.INSTANT
        && other.sentence().end() <= article.sentences().get(last).end()
        && article.timexAt(other.timex()).filter(DatedNews::isPastDay).isPresent();
  }

  private static boolean isPastDay(Timex timex) {
    return Direction.isOfTheseDays(timex) && Direction.of(timex.meaning()) != Direction.FUTURE;
  }

  /** The same action of the same actor, about mostly the same things. */
  private static boolean isSame(EventCandidate news, EventCandidate other) {
    return news.action().equals(other.action())
        && news.status() == other.status()
        && news.report() == other.report()
        && actorsAgree(news, other)
        && sharesMost(news, other);
  }

  private static boolean actorsAgree(EventCandidate news, EventCandidate other) {
    return news.actors().isEmpty()
        || other.actors().isEmpty()
        || news.actors().get(0).equals(other.actors().get(0));
  }

  private static boolean sharesMost(EventCandidate news, EventCandidate other) {
    Set<String> shared = new HashSet<>(news.topics());
    shared.retainAll(new HashSet<>(other.topics()));
    int word = news.trigger().lemma().equals(other.trigger().lemma()) ? 1 : 0;
    int fewer = Math.min(news.topics().size(), other.topics().size());
    return !shared.isEmpty() && 2 * shared.size() + word >= fewer;
  }
}
