package org.annals.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feasts of the moon against the calendars that were printed for those years. */
final class MoonFeastsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1968-01-30", "1985-02-20", "1990-01-27", "1995-01-31", "1996-02-19", "2001-01-24",
        "2004-01-22", "2007-02-18", "2011-02-03", "2015-02-19", "2019-02-05", "2020-01-25",
        "2021-02-12", "2023-01-22", "2024-02-10", "2025-01-29", "2034-02-19"
      })
  void theLunarYearBegins(LocalDate day) {
    assertEquals(day, MoonFeasts.lunarNewYear(day.getYear()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2010-03-01", "2011-03-20", "2012-03-08", "2013-03-27", "2014-03-17", "2015-03-06",
        "2016-03-24", "2017-03-13", "2018-03-02", "2019-03-21", "2020-03-10", "2021-03-29",
        "2022-03-18", "2023-03-08", "2024-03-25", "2025-03-14"
      })
  void powderIsThrownOnHoli(LocalDate day) {
    assertEquals(day, MoonFeasts.holi(day.getYear()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2001-11-14", "2009-10-17", "2010-11-05", "2011-10-26", "2012-11-13", "2013-11-03",
        "2014-10-23", "2015-11-11", "2016-10-30", "2017-10-19", "2018-11-07", "2019-10-27",
        "2020-11-14", "2021-11-04", "2022-10-24", "2023-11-12"
      })
  void diwaliIsLit(LocalDate day) {
    assertEquals(day, MoonFeasts.diwali(day.getYear()));
  }
}
