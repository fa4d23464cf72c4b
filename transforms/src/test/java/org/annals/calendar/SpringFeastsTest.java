package org.annals.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days of spring that move from year to year, against printed calendars. */
final class SpringFeastsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1979-03-21",
        "1996-03-20",
        "1997-03-21",
        "2012-03-20",
        "2016-03-20",
        "2017-03-21",
        "2020-03-20",
        "2021-03-21",
        "2023-03-21",
        "2024-03-20",
        "2025-03-21"
      })
  void thePersianYearBegins(LocalDate day) {
    assertEquals(day, PersianCalendar.newYear(day.getYear()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1916-04-23", "1991-04-07", "1999-04-11", "2008-04-27", "2013-05-05", "2016-05-01",
        "2017-04-16", "2021-05-02", "2022-04-24", "2023-04-16", "2024-05-05", "2025-04-20"
      })
  void orthodoxEasterFalls(LocalDate day) {
    assertEquals(day, JulianEaster.in(day.getYear()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1988-03-08", "2000-03-07", "2008-02-05", "2016-03-01", "2024-03-05"})
  void statesVoteOnSuperTuesday(LocalDate day) {
    assertEquals(day, SuperTuesday.in(day.getYear()));
  }

  @Test
  void yearsWithoutAnElectionHaveNoSuperTuesday() {
    assertNull(SuperTuesday.in(2023));
    assertNull(SuperTuesday.in(1980));
  }
}
