package org.annals.calendar;

import java.time.LocalDate;
import org.annals.model.EventKind;
import org.annals.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Writes spans in the Extended Date/Time Format (ISO 8601-2:2019, levels 0 to 2).
 *
 * <p>A span that is one whole unit is that unit: {@code 2023-07-26}, {@code 2023-07}, {@code
 * 1950-23}, {@code 1953}, {@code 195X}, {@code 19XX}. Any other is a stretch: {@code [a..b]} for an
 * instant somewhere within it, {@code a/b} for a period that lasts over it, its ends in the
 * coarsest unit that moves neither. An open end is {@code [..b]}, {@code [a..]}, {@code ../b},
 * {@code a/..}. Weeks and parts of units have no notation of their own, so they are stretches.
 *
 * <p>ISO 8601-2 leaves open which months a season holds. Here they are northern, and winter carries
 * the year of its December: {@code 1950-24} is December 1950 to February 1951.
 */
public final class Edtf {

  private static final int SPRING = 21;
  private static final int LAST_YEAR = 9999;

  private Edtf() {}

  /** Whether both bounds of {@code span} lie in the years 0 to 9999, or are open. */
  public static boolean writes(TimeSpan span) {
    return isInFourDigits(span.earliest()) && isInFourDigits(span.latest());
  }

  /**
   * The canonical string of {@code span}; equal spans of one kind give equal strings, and its
   * bounds, by the rules above, are the span's.
   *
   * @throws IllegalArgumentException unless {@link #writes} holds
   */
  public static String of(TimeSpan span, EventKind kind) {
    if (!writes(span)) {
      throw new IllegalArgumentException("outside the years 0 to 9999: " + span);
    }
    LocalDate first = span.earliest();
    LocalDate last = span.latest();
    if (first != null && last != null && WholeUnit.isOne(span)) {
      return switch (span.precision()) {
        case MONTH, YEAR, DAY -> written(first, Grain.valueOf(span.precision().name()));
        case SEASON -> season(first);
        case DECADE -> year(first).substring(0, 3) + "X";
        case CENTURY -> year(first).substring(0, 2) + "XX";
        case WEEK, RANGE, FUZZY -> stretch(span, kind);
      };
    }
    return stretch(span, kind);
  }

  private static String stretch(TimeSpan span, EventKind kind) {
    Grain grain = Grain.of(span);
    String first = end(span.earliest(), grain);
    String last = end(span.latest(), grain);
    if (first.equals(last)) {
      return first;
    }
    return switch (kind) {
      case INSTANT -> "[" + first + ".." + last + "]";
      case PERIOD -> (first.isEmpty() ? ".." : first) + "/" + (last.isEmpty() ? ".." : last);
    };
  }

  private static String end(@Nullable LocalDate day, Grain grain) {
    return day == null ? "" : written(day, grain);
  }

  private static String written(LocalDate day, Grain grain) {
    return switch (grain) {
      case DAY -> day.toString();
      case MONTH -> day.toString().substring(0, 7);
      case YEAR -> year(day);
    };
  }

  private static String season(LocalDate first) {
    return year(first) + "-" + (SPRING + first.getMonthValue() / 3 - 1);
  }

  private static String year(LocalDate day) {
    return day.toString().substring(0, 4);
  }

  private static boolean isInFourDigits(@Nullable LocalDate day) {
    return day == null || (day.getYear() >= 0 && day.getYear() <= LAST_YEAR);
  }
}
