package org.annals.publishing;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.annals.model.Precision;
import org.annals.model.TimeSpan;

/**
 * Which file of {@code years/} an event is in. A chronology of 5,000 events and more has one a
 * year; a year with more than 5,000 has one a month instead, {@code years/2023-07.json}.
 */
public final class ShardPlan {

  private static final int LARGE = 5000;

  private final Map<Year, Integer> years = new HashMap<>();
  private int events;

  /** Counts an event of which {@code day} is the first, or the last one when its start is open. */
  public void count(LocalDate day) {
    years.merge(Year.from(day), 1, Integer::sum);
    events++;
  }

  /** Whether there are such files at all. */
  public boolean isLarge() {
    return events >= LARGE;
  }

  /** The path of the file that holds the events of {@code day}, all events being counted. */
  public String path(LocalDate day) {
    String month = YearMonth.from(day).toString();
    return "years/" + (isSplit(day) ? month : month.substring(0, 4)) + ".json";
  }

  /** The days whose events that file holds: the year or the month of {@code day}. */
  public TimeSpan range(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    return isSplit(day)
        ? new TimeSpan(month.atDay(1), month.atEndOfMonth(), Precision.MONTH)
        : new TimeSpan(
            month.atDay(1).withMonth(1), LocalDate.of(day.getYear(), 12, 31), Precision.YEAR);
  }

  private boolean isSplit(LocalDate day) {
    return years.getOrDefault(Year.from(day), 0) > LARGE;
  }
}
