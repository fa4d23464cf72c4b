package org.annals.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.annals.model.Holiday;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class HolidayDaysTest {

  private static final NattyAdapter NATTY = new NattyAdapter();

  @ParameterizedTest
  @EnumSource(value = Holiday.class, mode = EnumSource.Mode.EXCLUDE, names = "SUPER_TUESDAY")
  void everyHolidayFallsInEveryYear(Holiday holiday) {
    for (int year = 1945; year <= 2040; year++) {
      LocalDate day = HolidayDays.first(holiday, year, NATTY);
      assertNotNull(day);
      assertEquals(year, day.getYear());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ROSH_HASHANAH, 2020, 2020-09-19",
    "ROSH_HASHANAH, 2024, 2024-10-03",
    "YOM_KIPPUR, 1973, 1973-10-06",
    "SUKKOT, 2021, 2021-09-21",
    "HANUKKAH, 2021, 2021-11-29",
    "HANUKKAH, 2024, 2024-12-26",
    "PURIM, 2023, 2023-03-07",
    "PASSOVER, 2019, 2019-04-20",
    "SHAVUOT, 2022, 2022-06-05",
    "RAMADAN, 2023, 2023-03-23",
    "EID_AL_FITR, 2022, 2022-05-02",
    "EID_AL_ADHA, 2023, 2023-06-28",
    "ISLAMIC_NEW_YEAR, 2020, 2020-08-20",
    "ASHURA, 2021, 2021-08-18"
  })
  void aMovingHolidayFallsOnItsFirstDay(Holiday holiday, int year, LocalDate day) {
    assertEquals(day, HolidayDays.first(holiday, year, NATTY));
  }

  @Test
  void ramadanLastsItsMonth() {
    Days days = HolidayDays.from(Holiday.RAMADAN, LocalDate.of(2024, 3, 11));

    assertEquals(LocalDate.of(2024, 4, 9), days.last());
  }

  @Test
  void theIslamicCalendarIsNotKnownForEarlyCenturies() {
    assertNull(HolidayDays.first(Holiday.RAMADAN, 1700, NATTY));
  }
}
