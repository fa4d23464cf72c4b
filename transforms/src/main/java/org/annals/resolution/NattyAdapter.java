package org.annals.resolution;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import org.annals.model.Granularity;
import org.annals.model.Holiday;
import org.jspecify.annotations.Nullable;
import org.natty.DateGroup;
import org.natty.Parser;

/**
 * Asks Natty for a day: full dates in other than the plainest notation, the days of holidays, and
 * counts from a day. It is only ever handed a clean phrase of our own wording with an explicit
 * reference day, and believed only when it consumed the phrase whole and found one day. Its answers
 * are a function of phrase and day, so they are remembered, up to a bound.
 */
final class NattyAdapter {

  private static final int REMEMBERED = 20_000;

  private final ConcurrentHashMap<Question, Optional<LocalDate>> answers =
      new ConcurrentHashMap<>();

  private record Question(String phrase, LocalDate reference) {}

  /** Natty's grammar takes a moment to load, so it is loaded at the first question. */
  private static final class Loaded {
    static final Parser PARSER = new Parser(TimeZone.getTimeZone(ZoneOffset.UTC));
  }

  /** The day of a full date, for instance {@code 27th of july 1953}; null when Natty knows none. */
  @Nullable LocalDate date(String phrase) {
    return ask(phrase, LocalDate.EPOCH);
  }

  /** The day of a holiday in a year from 1000 to 2999, or null when Natty knows none. */
  @Nullable LocalDate holiday(Holiday holiday, int year) {
    if (year < 1000 || year > 2999) {
      return null;
    }
    LocalDate named = ask(holiday.spokenName() + " " + year, LocalDate.of(year, 1, 1));
    return named == null ? null : named.plusDays(holiday.daysAfter());
  }

  /**
   * The day that lies {@code count} units from {@code day}, back when negative; null for a unit
   * that Natty does not count in.
   */
  @Nullable LocalDate offset(LocalDate day, int count, Granularity unit) {
    if (count == 0 || day.getYear() < 1000) {
      return count == 0 ? day : null;
    }
    String way = count < 0 ? " ago" : " from now";
    int number = Math.abs(count);
    return switch (unit) {
      case DAY -> ask(number + " days" + way, day);
      case WEEK, WEEKEND -> ask(number + " weeks" + way, day);
      case MONTH -> ask(number + " months" + way, day);
      case QUARTER, SEASON -> ask(3 * number + " months" + way, day);
      case HALF -> ask(6 * number + " months" + way, day);
      case YEAR -> ask(number + " years" + way, day);
      case DECADE -> ask(10 * number + " years" + way, day);
      case SECOND, MINUTE, HOUR, CENTURY, MILLENNIUM -> null;
    };
  }

  private @Nullable LocalDate ask(String phrase, LocalDate reference) {
    Question question = new Question(phrase, reference);
    Optional<LocalDate> known = answers.get(question);
    if (known == null) {
      known = parse(phrase, reference);
      if (answers.size() < REMEMBERED) {
        answers.put(question, known);
      }
    }
    return known.orElse(null);
  }

  private static Optional<LocalDate> parse(String phrase, LocalDate reference) {
    Date noon = Date.from(reference.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    List<DateGroup> groups = Loaded.PARSER.parse(phrase, noon);
    if (groups.size() != 1) {
      return Optional.empty();
    }
    DateGroup group = groups.get(0);
    boolean whole = group.getText().equals(phrase) && group.getDates().size() == 1;
    return whole
        ? Optional.of(group.getDates().get(0).toInstant().atZone(ZoneOffset.UTC).toLocalDate())
        : Optional.empty();
  }
}
