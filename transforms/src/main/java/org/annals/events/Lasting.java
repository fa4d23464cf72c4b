package org.annals.events;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.annals.model.EventCandidate;
import org.annals.model.EventKind;
import org.annals.model.EventStatus;
import org.annals.model.Precision;
import org.annals.model.Published;
import org.annals.model.TextSpan;
import org.annals.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * What has lasted since a time lasts until the article that tells it, and what is so until a time
 * is so from the article on.
 */
final class Lasting {

  private static final Set<String> STAYING = Set.of("remain", "stay", "continue", "last", "keep");

  private Lasting() {}

  /**
   * The days of a candidate: for a period told with "since", from the first day of {@code span} to
   * the last day the article can have been published; for what goes on "until" a time to come, from
   * the first day the article can have been published; {@code span} for any other.
   */
  static TimeSpan days(String text, EventCandidate candidate, TimeSpan span, Published published) {
    LocalDate first = span.earliest();
    LocalDate last = published.latest();
    LocalDate now = published.earliest();
    boolean until =
        (candidate.status() != EventStatus.PLANNED || staysSo(candidate))
            && endsAt(text, candidate);
    if (until && now != null && span.latest() != null && !span.from().isBefore(now)) {
      return new TimeSpan(now, span.latest(), Precision.RANGE);
    }
    boolean since =
        candidate.kind() == EventKind.PERIOD && follows(text, candidate.timex(), "since");
    return since && first != null && last != null && !last.isBefore(span.to())
        ? new TimeSpan(first, last, Precision.RANGE)
        : span;
  }

  /** "Was remanded until April": its time is when it ends. */
  static boolean endsAt(String text, EventCandidate candidate) {
    return follows(text, candidate.timex(), "until", "till");
  }

  /** "Will remain closed": as it is now. */
  private static boolean staysSo(EventCandidate candidate) {
    return STAYING.contains(candidate.trigger().lemma());
  }

  /** Whether one of {@code words} stands right before the expression. */
  private static boolean follows(String text, @Nullable TextSpan timex, String... words) {
    return timex != null && Arrays.stream(words).anyMatch(word -> standsBefore(text, timex, word));
  }

  private static boolean standsBefore(String text, TextSpan timex, String word) {
    int end = timex.start();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int start = end - word.length();
    return start >= 0
        && text.regionMatches(true, start, word, 0, word.length())
        && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)));
  }
}
