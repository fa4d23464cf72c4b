package org.annals.resolution;

import java.time.LocalDate;
import org.annals.model.Granularity;
import org.annals.model.Portion;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a stretch: thirds for early, mid and late (of a month 1–10, 11–20, 21–end; of a year
 * four months each; of a decade 0–3, 4–6, 7–9), "mid-to-late" of a decade 5–9.
 */
final class Slices {

  private Slices() {}

  static Answer resolve(Portion portion, Answer whole, Scene scene) {
    Days days = whole.days();
    Answer answer = whole.withValue(value(portion, whole)).withMod(portion.mod());
    if (days == null || days.grain() == Granularity.DAY) {
      return answer;
    }
    return portion == Portion.UP_TO_NOW
        ? upToNow(answer, days)
        : answer.with(part(portion, days, scene.published()), "only a part of it");
  }

  /** TIMEX3 writes "the past year" as the year before; what is told so goes on to the anchor. */
  private static Answer upToNow(Answer whole, Days days) {
    Anchor anchor = whole.anchor();
    return anchor == null
        ? whole
        : whole.with(
            days.fuzzy(Offsets.moved(anchor.day(), -1, days.grain()), anchor.day()),
            "as long up to the anchor");
  }

  /** Half a year has a value of its own. */
  private static String value(Portion portion, Answer whole) {
    Days days = whole.days();
    boolean year = days != null && days.grain() == Granularity.YEAR;
    if (year && portion == Portion.FIRST_HALF) {
      return whole.value() + "-H1";
    }
    return year && portion == Portion.SECOND_HALF ? whole.value() + "-H2" : whole.value();
  }

  private static Days part(Portion portion, Days days, @Nullable LocalDate published) {
    return switch (portion) {
      case EARLY, START -> days.fuzzy(days.first(), edge(days, 1).minusDays(1));
      case MID -> days.fuzzy(edge(days, 1), edge(days, 2).minusDays(1));
      case LATE, END -> days.fuzzy(edge(days, 2), days.last());
      case EARLY_TO_MID -> days.fuzzy(days.first(), half(days).minusDays(1));
      case MID_TO_LATE -> days.fuzzy(half(days), days.last());
      case FIRST_HALF -> days.fuzzy(days.first(), half(days).minusDays(1));
      case SECOND_HALF -> days.fuzzy(half(days), days.last());
      case EARLIER -> earlier(days, published);
      case LATER -> later(days, published);
      case UP_TO_NOW -> days;
    };
  }

  private static Days earlier(Days days, @Nullable LocalDate published) {
    return published != null && days.holds(published) && published.isAfter(days.first())
        ? days.fuzzy(days.first(), published.minusDays(1))
        : days.fuzzy(days.first(), days.last());
  }

  private static Days later(Days days, @Nullable LocalDate published) {
    return published != null && days.holds(published) && published.isBefore(days.last())
        ? days.fuzzy(published.plusDays(1), days.last())
        : days.fuzzy(days.first(), days.last());
  }

  /** First day of the second or third third. */
  private static LocalDate edge(Days days, int third) {
    LocalDate first = days.first();
    return switch (days.grain()) {
      case SECOND, MINUTE, HOUR, DAY, WEEKEND -> first;
      case WEEK -> first.plusDays(2L * third);
      case MONTH -> first.plusDays(10L * third);
      case QUARTER, SEASON -> first.plusMonths(third);
      case HALF -> first.plusMonths(2L * third);
      case YEAR -> first.plusMonths(4L * third);
      case DECADE -> first.plusYears(third == 1 ? 4 : 7);
      case CENTURY -> first.plusYears(third == 1 ? 34 : 67);
      case MILLENNIUM -> first.plusYears(third == 1 ? 334 : 667);
    };
  }

  private static LocalDate half(Days days) {
    LocalDate first = days.first();
    return switch (days.grain()) {
      case SECOND, MINUTE, HOUR, DAY, WEEKEND -> first;
      case WEEK -> first.plusDays(3);
      case MONTH -> first.plusDays(15);
      case QUARTER, SEASON -> first.plusDays(45);
      case HALF -> first.plusMonths(3);
      case YEAR -> first.plusMonths(6);
      case DECADE -> first.plusYears(5);
      case CENTURY -> first.plusYears(50);
      case MILLENNIUM -> first.plusYears(500);
    };
  }
}
