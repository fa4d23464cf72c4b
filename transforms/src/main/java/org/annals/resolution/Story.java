package org.annals.resolution;

import org.annals.model.Granularity;
import org.jspecify.annotations.Nullable;

/**
 * How far the telling of a history has come: what a bare month or day in it belongs to. Dates that
 * tell their year carry it on; one that lies far off ("since 1614") is taken for an aside until a
 * second one confirms it.
 */
final class Story {

  /** Years that a telling jumps forward, or back, without this being an aside. */
  private static final int AHEAD = 2;

  private static final int BACK = 2;

  /** Months that carry straight on. */
  private static final int STRAIGHT_ON = 1;

  /** So many months back are rather a few ahead. */
  private static final int WRAPS = -8;

  private @Nullable Days now;
  private @Nullable Days lastMonth;
  private int aside = Integer.MIN_VALUE;

  /** The stretch the telling has come to, or null before the first date. */
  @Nullable Days now() {
    return now;
  }

  /** Takes note of a date. */
  void tell(Days days, boolean yearTold) {
    if (days.grain().compareTo(Granularity.YEAR) > 0) {
      return;
    }
    Days before = now;
    if (before == null || isNext(before, days, yearTold)) {
      moveTo(days);
    } else if (isAside(before, days)) {
      confirm(days);
    }
  }

  private void moveTo(Days days) {
    now = days;
    aside = Integer.MIN_VALUE;
    if (days.grain().compareTo(Granularity.MONTH) <= 0) {
      lastMonth = days;
    }
  }

  private static boolean isNext(Days before, Days days, boolean yearTold) {
    if (isAside(before, days)) {
      return false;
    }
    boolean sameYear = year(before) == year(days);
    boolean coarser = days.grain().compareTo(before.grain()) > 0;
    return yearTold ? !(sameYear && coarser) : sameYear || !days.first().isBefore(before.first());
  }

  private static boolean isAside(Days before, Days days) {
    int distance = year(days) - year(before);
    boolean bareYear = days.grain() == Granularity.YEAR;
    return distance > (bareYear ? 2 : AHEAD) || distance < (bareYear ? 0 : -BACK);
  }

  private void confirm(Days days) {
    int year = year(days);
    if (aside != Integer.MIN_VALUE && Math.abs(year - aside) <= 1) {
      moveTo(days);
    } else {
      aside = year;
    }
  }

  /**
   * The year in which a bare month of the telling lies: late in a year, January is of the next. A
   * month that carries straight on from the last one stays in its year, whatever bare year was told
   * in between.
   */
  int yearOf(int month) {
    Days fine = lastMonth;
    Days latest = now;
    if (fine == null) {
      return latest == null ? 0 : year(latest);
    }
    int step = month - fine.first().getMonthValue();
    if (latest != null && year(latest) != year(fine) && (step < 0 || step > STRAIGHT_ON)) {
      return year(latest);
    }
    return year(fine) + (step <= WRAPS ? 1 : 0);
  }

  private static int year(Days days) {
    return days.first().getYear();
  }
}
