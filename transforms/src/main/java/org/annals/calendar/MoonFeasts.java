package org.annals.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Feasts of the moon: the lunar new year of East Asia, Diwali and Holi. */
public final class MoonFeasts {

  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

  /** New moons that come later in the day, universal time, than this are Diwali's of that day. */
  private static final Duration AFTER_SUNSET = Duration.ofMinutes(12 * 60 + 48);

  /** Full moons up to this time of the day, universal time, end the night before Holi. */
  private static final Duration AFTERNOON = Duration.ofMinutes(11 * 60 + 30);

  /** From the new moon of Diwali to some days before the fifth full moon behind it. */
  private static final Duration TO_SPRING = Duration.ofDays(125);

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
    return kartika(year).minus(AFTER_SUNSET).atOffset(ZoneOffset.UTC).toLocalDate();
  }

  /** The day of Holi in a year: behind the evening in India of the fifth full moon from Diwali. */
  public static LocalDate holi(int year) {
    Instant moon = NewMoons.fullFrom(kartika(year - 1).plus(TO_SPRING));
    return moon.minus(AFTERNOON).atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1);
  }

  private static Instant kartika(int year) {
    return NewMoons.from(LocalDateTime.of(year, 10, 17, 12, 0).toInstant(ZoneOffset.UTC));
  }
}
