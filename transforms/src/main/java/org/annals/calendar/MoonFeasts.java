package org.annals.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Feasts that a new moon begins: the lunar new year of East Asia and Diwali. */
public final class MoonFeasts {

  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

  /** New moons that come later in the day, universal time, than this are Diwali's of that day. */
  private static final Duration AFTER_SUNSET = Duration.ofMinutes(12 * 60 + 48);

  private MoonFeasts() {}

  /**
   * The first day of the Chinese year that begins in a year of ours: the day of the second new moon
   * after the month that holds the winter solstice began, and not before 21 January.
   */
  public static LocalDate lunarNewYear(int year) {
    LocalDate solstice = LocalDate.of(year - 1, 12, 22);
    Instant behind = solstice.plusDays(1).atStartOfDay().toInstant(CHINA);
    LocalDate twelfth = day(NewMoons.from(behind));
    LocalDate first = next(twelfth);
    return first.isBefore(LocalDate.of(year, 1, 21)) ? next(first) : first;
  }

  private static LocalDate next(LocalDate moon) {
    return day(NewMoons.from(moon.plusDays(2).atStartOfDay().toInstant(CHINA)));
  }

  private static LocalDate day(Instant moon) {
    return moon.atOffset(CHINA).toLocalDate();
  }

  /**
   * The day of Diwali in a year: the evening in India on which the moon is new or about to be,
   * after the sun has entered sidereal Libra in the middle of October.
   */
  public static LocalDate diwali(int year) {
    Instant libra = LocalDateTime.of(year, 10, 17, 12, 0).toInstant(ZoneOffset.UTC);
    return NewMoons.from(libra).minus(AFTER_SUNSET).atOffset(ZoneOffset.UTC).toLocalDate();
  }
}
