package org.annals.events;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.AnchorKind;
import org.annals.model.EventCandidate;
import org.annals.model.EventStatus;
import org.annals.model.Meaning;
import org.annals.model.Published;
import org.annals.model.ResolvedTimex;
import org.annals.model.TimeSpan;
import org.annals.text.Verbs;
import org.jspecify.annotations.Nullable;

/**
 * Dates without a year that would lie most of a year back beside a past verb, and are more likely
 * the next ones, of what that verb was for: "accepted an invitation to visit Lima in July", "was
 * remanded for trial on 3 November".
 */
final class NextTime {

  /** From so many days back on the next such date is much nearer. */
  private static final int FAR = 240;

  /** What stands before something that is to come. */
  private static final Pattern PURPOSE =
      Pattern.compile("\\b(?:to (\\p{Ll}+)|for (?=\\p{Ll})|until|till|ahead of)\\b");

  private NextTime() {}

  /** Whether {@code answer} is likelier the date of what was to come. */
  static boolean isMeant(
      String text, EventCandidate candidate, ResolvedTimex answer, Published published) {
    TimeSpan span = answer.span();
    LocalDate told = published.earliest();
    int trigger = candidate.trigger().end();
    int timex = answer.timex().start();
    return span != null
        && told != null
        && isWithoutYear(answer.timex().meaning())
        && answer.resolution().anchorIs() == AnchorKind.PUBLICATION
        && candidate.status() != EventStatus.PLANNED
        && ChronoUnit.DAYS.between(span.from(), told) > FAR
        && trigger < timex
        && isOfPurpose(text.substring(trigger, timex));
  }

  private static boolean isOfPurpose(String between) {
    Matcher matcher = PURPOSE.matcher(between);
    while (matcher.find()) {
      String verb = matcher.group(1);
      if (verb == null || Verbs.mayBeBase(verb)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWithoutYear(@Nullable Meaning meaning) {
    if (meaning instanceof Meaning.Slice slice) {
      return isWithoutYear(slice.whole());
    }
    return meaning instanceof Meaning.CalendarDate date
        && date.year().isEmpty()
        && date.month().isPresent();
  }
}
