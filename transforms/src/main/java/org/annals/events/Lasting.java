package org.annals.events;

import java.time.LocalDate;
import org.annals.model.EventCandidate;
import org.annals.model.EventKind;
import org.annals.model.Precision;
import org.annals.model.Published;
import org.annals.model.TextSpan;
import org.annals.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/** What has lasted since a time lasts until the article that tells it. */
final class Lasting {

  private static final String SINCE = "since";

  private Lasting() {}

  /**
   * The days of a candidate: for a period told with "since", from the first day of {@code span} to
   * the last day the article can have been published; {@code span} for any other.
   */
  static TimeSpan days(String text, EventCandidate candidate, TimeSpan span, Published published) {
    LocalDate first = span.earliest();
    LocalDate last = published.latest();
    boolean since = candidate.kind() == EventKind.PERIOD && isSince(text, candidate.timex());
    return since && first != null && last != null && !last.isBefore(span.to())
        ? new TimeSpan(first, last, Precision.RANGE)
        : span;
  }

  private static boolean isSince(String text, @Nullable TextSpan timex) {
    if (timex == null) {
      return false;
    }
    int end = timex.start();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int start = end - SINCE.length();
    return start >= 0
        && text.regionMatches(true, start, SINCE, 0, SINCE.length())
        && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)));
  }
}
