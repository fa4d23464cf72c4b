package org.annals.events;

import org.annals.model.AnchorKind;
import org.annals.model.EventCandidate;
import org.annals.model.EventStatus;
import org.annals.model.Published;
import org.annals.model.ResolvedTimex;
import org.annals.model.Tense;
import org.annals.model.TimeSpan;

/** What lies ahead of the article is planned, whatever tense tells it. */
final class Ahead {

  private Ahead() {}

  /**
   * The candidate, planned when its days all lie behind the last day the article can have been
   * published.
   */
  static EventCandidate of(EventCandidate candidate, TimeSpan span, Published published) {
    boolean told =
        candidate.status() == EventStatus.HAPPENED || candidate.status() == EventStatus.ONGOING;
    boolean ahead = published.latest() != null && span.from().isAfter(published.latest());
    return told && ahead ? candidate.with(EventStatus.PLANNED) : candidate;
  }

  /**
   * Whether a past tense refutes a date that was counted from another: "the following month they
   * invaded" behind a day to come.
   */
  static boolean contradicts(EventCandidate candidate, ResolvedTimex answer, Published published) {
    TimeSpan span = answer.span();
    return span != null
        && candidate.status() == EventStatus.HAPPENED
        && answer.resolution().anchorIs() == AnchorKind.MENTION
        && answer.timex().tense() == Tense.PAST
        && published.latest() != null
        && span.from().isAfter(published.latest());
  }
}
