package org.annals.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.annals.model.Granularity;
import org.annals.model.Holiday;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NattyAdapterTest {

  private static final NattyAdapter NATTY = new NattyAdapter();

  @ParameterizedTest
  @CsvSource({
    "27th of july 1953, 1953-07-27",
    "3 of sept 1939, 1939-09-03",
    "1st of jan 2019, 2019-01-01",
    "29 of feb 2024, 2024-02-29",
    "2nd of mar 2001, 2001-03-02",
    "3rd of apr 2001, 2001-04-03",
    "11th of may 1776, 1776-05-11",
    "30 of jun 2001, 2001-06-30",
    "8 of aug 1998, 1998-08-08",
    "31 of oct 1999, 1999-10-31",
    "9 of nov 1989, 1989-11-09",
    "24 of dec 1800, 1800-12-24",
    "fourth of july 1976, 1976-07-04",
    "twenty-first of may 1999, 1999-05-21",
    "thirty-first of december 1999, 1999-12-31"
  })
  void fullDatesAreReadInOurWording(String phrase, LocalDate day) {
    assertEquals(day, NATTY.date(phrase));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 of may 1999 or so", "of may 1999", "the colour of money", " "})
  void aPhraseThatIsNotConsumedWholeHasNoAnswer(String phrase) {
    assertNull(NATTY.date(phrase));
  }

  @ParameterizedTest
  @CsvSource({
    "EASTER, 2012, 2012-04-08",
    "PALM_SUNDAY, 2023, 2023-04-02",
    "EASTER_MONDAY, 2016, 2016-03-28",
    "GOOD_FRIDAY, 2020, 2020-04-10",
    "THANKSGIVING, 1999, 1999-11-25",
    "LABOR_DAY, 1998, 1998-09-07",
    "MEMORIAL_DAY, 2021, 2021-05-31",
    "ELECTION_DAY, 2020, 2020-11-03",
    "BLACK_FRIDAY, 2022, 2022-11-25",
    "MARTIN_LUTHER_KING_DAY, 2005, 2005-01-17",
    "NEW_YEARS_EVE, 1999, 1999-12-31",
    "BOXING_DAY, 2003, 2003-12-26"
  })
  void aHolidayFallsOnItsDay(Holiday holiday, int year, LocalDate day) {
    assertEquals(day, NATTY.holiday(holiday, year));
  }

  @ParameterizedTest
  @CsvSource({
    "DAY, -10, 2024-05-06",
    "DAY, 3, 2024-05-19",
    "WEEK, -2, 2024-05-02",
    "MONTH, -3, 2024-02-16",
    "MONTH, 20, 2026-01-16",
    "YEAR, -116, 1908-05-16",
    "YEAR, 1, 2025-05-16",
    "DECADE, -7, 1954-05-16",
    "QUARTER, -1, 2024-02-16"
  })
  void countsAreCountedFromTheDay(Granularity unit, int count, LocalDate day) {
    assertEquals(day, NATTY.offset(LocalDate.of(2024, 5, 16), count, unit));
  }

  @Test
  void noUnitsFromTheDayIsTheDay() {
    assertEquals(
        LocalDate.of(2024, 5, 16), NATTY.offset(LocalDate.of(2024, 5, 16), 0, Granularity.CENTURY));
  }

  @Test
  void whatItDoesNotCountInHasNoAnswer() {
    assertNull(NATTY.offset(LocalDate.of(2024, 5, 16), 2, Granularity.HOUR));
  }
}
