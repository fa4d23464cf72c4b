package org.annals.events;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.annals.model.EventCandidate;
import org.annals.model.Meaning;
import org.annals.model.Meaning.CalendarDate;
import org.annals.model.Meaning.Weekday;
import org.annals.model.Published;
import org.annals.model.Resolution;
import org.annals.model.ResolvedTimex;
import org.annals.model.Tense;
import org.annals.model.TimeSpan;
import org.annals.model.Timex;
import org.jspecify.annotations.Nullable;

/**
 * The day before publication that a weekday or a date without its year means beside a deed done,
 * where the words around it had it ahead: "rejected a plan to sell the mill on Monday", "the boat
 * sank on 20 July" told in June.
 */
final class EarlierDate {

  /** What stands between a deed and its day, if anything does. */
  private static final Set<String> JOINTS = Set.of("on", "in", "at", "early", "late", "last");

  /** What says of something else that it is to be then: "a dividend payable on July 20". */
  private static final Set<String> AHEAD =
      Set.of(
          "payable",
          "due",
          "effective",
          "starting",
          "beginning",
          "opening",
          "planned",
          "scheduled",
          "set",
          "slated",
          "expected",
          "held");

  /**
   * So many days back a deed is told by a date that a plan in its sentence set ahead; what is
   * further off is the plan's own date.
   */
  private static final int CLOSE = 60;

  private EarlierDate() {}

  /** The answer for the date before; empty where the words name the day ahead, or no such date. */
  static Optional<ResolvedTimex> of(
      String text, EventCandidate candidate, ResolvedTimex answer, Published published) {
    TimeSpan span = answer.span();
    LocalDate first = span == null ? null : span.earliest();
    LocalDate end = span == null ? null : span.latest();
    LocalDate last = published.latest();
    ChronoUnit step = step(answer.timex().meaning());
    if (span == null
        || first == null
        || end == null
        || last == null
        || step == null
        || !mayBeOfDeed(text, answer.timex())) {
      return Optional.empty();
    }
    TimeSpan before = new TimeSpan(first.minus(1, step), end.minus(1, step), span.precision());
    boolean told =
        (answer.timex().tense() == Tense.PAST && !isBehindPurpose(text, candidate, answer.timex()))
            || ChronoUnit.DAYS.between(before.to(), last) <= CLOSE;
    String value = earlier(answer.value(), step);
    return before.to().isAfter(last) || !told || value == null
        ? Optional.empty()
        : Optional.of(
            new ResolvedTimex(
                answer.timex(), value, answer.mod(), before, explained(answer.resolution())));
  }

  /** What lies between two such dates; null for what names its own. */
  private static @Nullable ChronoUnit step(@Nullable Meaning meaning) {
    if (meaning instanceof Meaning.PartOfDay part) {
      return step(part.day());
    }
    if (meaning instanceof Meaning.ClockTime clock) {
      return step(clock.day());
    }
    if (meaning instanceof Meaning.Slice slice) {
      return step(slice.whole());
    }
    if (meaning instanceof Weekday weekday) {
      return weekday.choice() == Meaning.Choice.BARE ? ChronoUnit.WEEKS : null;
    }
    return meaning instanceof CalendarDate date && date.year().isEmpty() && date.month().isPresent()
        ? ChronoUnit.YEARS
        : null;
  }

  private static boolean mayBeOfDeed(String text, Timex timex) {
    List<String> before = wordsBefore(text, timex.start());
    boolean joint = !before.isEmpty() && JOINTS.contains(before.get(0));
    int next = joint ? 1 : 0;
    return before.size() > next
        && !AHEAD.contains(before.get(next))
        && (joint || !Set.of("for", "from", "until", "till", "by", "to").contains(before.get(0)));
  }

  /** "Signed a contract to play in July": what the deed was for may be what is to be then. */
  private static boolean isBehindPurpose(String text, EventCandidate candidate, Timex timex) {
    int deed = candidate.trigger().end();
    return deed < timex.start() && text.substring(deed, timex.start()).contains(" to ");
  }

  /** The two words right before {@code end}, nearest first, in lower case. */
  private static List<String> wordsBefore(String text, int end) {
    List<String> words = new ArrayList<>(2);
    int i = end;
    while (words.size() < 2) {
      while (i > 0 && !Character.isLetterOrDigit(text.charAt(i - 1))) {
        i--;
      }
      int stop = i;
      while (i > 0 && Character.isLetterOrDigit(text.charAt(i - 1))) {
        i--;
      }
      if (stop == i) {
        break;
      }
      words.add(text.substring(i, stop).toLowerCase(Locale.ROOT));
    }
    return words;
  }

  private static @Nullable String earlier(String value, ChronoUnit step) {
    if (step == ChronoUnit.WEEKS) {
      return value.matches("\\d{4}-\\d\\d-\\d\\d.*")
          ? LocalDate.parse(value.substring(0, 10)).minusWeeks(1) + value.substring(10)
          : null;
    }
    return value.matches("\\d{4}-.*") && !value.startsWith("02-29", 5)
        ? Integer.parseInt(value.substring(0, 4)) - 1 + value.substring(4)
        : null;
  }

  private static Resolution explained(Resolution resolution) {
    List<String> steps = new ArrayList<>(resolution.steps());
    steps.add("it dates a deed done, which cannot lie ahead: the one before");
    return new Resolution(resolution.rule(), resolution.anchor(), resolution.anchorIs(), steps);
  }
}
