package org.annals.merging;

import java.time.LocalDate;
import org.annals.model.TimeSpan;

/**
 * A cell of time: mentions that may tell of one event live in one cell, or in cells of which one
 * holds the other.
 *
 * @param level how wide
 * @param index which: the epoch day, the month counted from year 0, the year, the year divided by
 *     ten; 0 for all time
 */
public record HomeCell(Level level, int index) implements Comparable<HomeCell> {

  private static final int MONTHS = 12;

  /** All time. */
  public static final HomeCell ALL = new HomeCell(Level.ALL, 0);

  /** The smallest cell that holds every day of {@code span}; all time when an end is open. */
  public static HomeCell of(TimeSpan span) {
    LocalDate first = span.earliest();
    LocalDate last = span.latest();
    if (first == null || last == null) {
      return ALL;
    }
    return at(levelOf(first, last), first);
  }

  /** Of the smallest cell that holds both days. */
  private static Level levelOf(LocalDate first, LocalDate last) {
    if (first.getYear() != last.getYear()) {
      return decade(first) == decade(last) ? Level.DECADE : Level.ALL;
    }
    if (first.getMonthValue() != last.getMonthValue()) {
      return Level.YEAR;
    }
    return first.getDayOfMonth() == last.getDayOfMonth() ? Level.DAY : Level.MONTH;
  }

  /** The cell of {@code level} that holds {@code day}. */
  public static HomeCell at(Level level, LocalDate day) {
    int index =
        switch (level) {
          case DAY -> Math.toIntExact(day.toEpochDay());
          case MONTH -> MONTHS * day.getYear() + day.getMonthValue() - 1;
          case YEAR -> day.getYear();
          case DECADE -> decade(day);
          case ALL -> 0;
        };
    return new HomeCell(level, index);
  }

  private static int decade(LocalDate day) {
    return Math.floorDiv(day.getYear(), 10);
  }

  /** The cell of {@code wider} that holds this one; throws when that level is finer. */
  public HomeCell within(Level wider) {
    if (wider.finerThan(level)) {
      throw new IllegalArgumentException(this + " does not lie within a " + wider);
    }
    if (wider == level) {
      return this;
    }
    return wider == Level.ALL ? ALL : at(wider, firstDay());
  }

  /** Its first day; all time has none. */
  LocalDate firstDay() {
    return switch (level) {
      case DAY -> LocalDate.ofEpochDay(index);
      case MONTH -> LocalDate.of(Math.floorDiv(index, MONTHS), Math.floorMod(index, MONTHS) + 1, 1);
      case YEAR -> LocalDate.of(index, 1, 1);
      case DECADE -> LocalDate.of(index * 10, 1, 1);
      case ALL -> throw new IllegalStateException("all time has no first day");
    };
  }

  /** Its last day; all time has none. */
  LocalDate lastDay() {
    LocalDate next =
        switch (level) {
          case DAY -> firstDay().plusDays(1);
          case MONTH -> firstDay().plusMonths(1);
          case YEAR -> firstDay().plusYears(1);
          case DECADE -> firstDay().plusYears(10);
          case ALL -> throw new IllegalStateException("all time has no last day");
        };
    return next.minusDays(1);
  }

  /** Part of the names of groups: a record's own would be made by a formatter, again and again. */
  @Override
  public String toString() {
    return level + " " + index;
  }

  @Override
  public int compareTo(HomeCell other) {
    int byLevel = level.compareTo(other.level);
    return byLevel != 0 ? byLevel : Integer.compare(index, other.index);
  }
}
