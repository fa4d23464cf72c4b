package org.annals.editing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.annals.calendar.CalendarUnit;
import org.annals.model.Granularity;
import org.annals.model.Precision;
import org.annals.model.TimeSpan;

/**
 * A date as an editor writes it: {@code 1961-08-13}, {@code 1961-08}, {@code 1961}, {@code 196X},
 * or two of them with a slash between.
 */
final class WrittenSpan {

  private static final Pattern DECADE = Pattern.compile("\\d{3}X");

  private WrittenSpan() {}

  /** The days of {@code text}; empty when it is no date in one of these forms. */
  static Optional<TimeSpan> of(String text) {
    try {
      int slash = text.indexOf('/');
      return Optional.of(
          slash < 0 ? unit(text) : range(text.substring(0, slash), text.substring(slash + 1)));
    } catch (DateTimeException | IllegalArgumentException noDate) {
      return Optional.empty();
    }
  }

  private static TimeSpan range(String from, String to) {
    return new TimeSpan(unit(from).earliest(), unit(to).latest(), Precision.RANGE);
  }

  private static TimeSpan unit(String text) {
    if (DECADE.matcher(text).matches()) {
      LocalDate first = LocalDate.of(10 * Integer.parseInt(text.substring(0, 3)), 1, 1);
      return span(Granularity.DECADE, first, Precision.DECADE);
    }
    return switch (text.length()) {
      case 4 -> span(Granularity.YEAR, LocalDate.of(Integer.parseInt(text), 1, 1), Precision.YEAR);
      case 7 -> span(Granularity.MONTH, YearMonth.parse(text).atDay(1), Precision.MONTH);
      default -> TimeSpan.day(LocalDate.parse(text));
    };
  }

  private static TimeSpan span(Granularity unit, LocalDate first, Precision precision) {
    CalendarUnit whole = CalendarUnit.of(unit, first);
    return new TimeSpan(whole.first(), whole.last(), precision);
  }
}
