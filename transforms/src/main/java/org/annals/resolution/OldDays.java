package org.annals.resolution;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;
import org.annals.model.AnchorKind;
import org.jspecify.annotations.Nullable;

/**
 * The last day told in news that is long past. What follows it by day and month, and lies within
 * weeks of it, goes on with it: "the dam broke on 3 May 1998 … On 10 May the village was left".
 */
final class OldDays {

  /** Beyond so many characters news has come back to its own days. */
  private static final int NEAR = 700;

  private static final int LONG_AGO = 300;

  /** So many days lie between two days of one affair. */
  private static final int CLOSE = 45;

  private @Nullable Anchor day;
  private int toldAt;

  /** Remembers what is one day, long before {@code published}. */
  void tell(Days days, int end, @Nullable LocalDate published) {
    if (days.first().equals(days.last())
        && published != null
        && between(days.first(), published) > LONG_AGO) {
      day = new Anchor(days, AnchorKind.MENTION);
      toldAt = end;
    }
  }

  /**
   * The year of a day that tells none; 0 when it does not go on with one told before.
   *
   * @param inYear the day in each year
   */
  int yearOf(IntFunction<Days> inYear, int at) {
    Anchor told = day;
    if (told == null || at - toldAt > NEAR) {
      return 0;
    }
    int year = told.day().getYear();
    for (int candidate : new int[] {year, year + 1, year - 1}) {
      if (Math.abs(between(told.day(), inYear.apply(candidate).first())) <= CLOSE) {
        return candidate;
      }
    }
    return 0;
  }

  /** The day; null when none was told. */
  @Nullable Anchor day() {
    return day;
  }

  private static long between(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }
}
