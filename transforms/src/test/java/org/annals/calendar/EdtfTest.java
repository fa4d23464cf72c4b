package org.annals.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.annals.model.EventKind;
import org.annals.model.Precision;
import org.annals.model.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EdtfTest {

  @ParameterizedTest(name = "{0} {1}..{2} → {3} and {4}")
  @CsvSource({
    "DAY,     2023-07-26, 2023-07-26, 2023-07-26, 2023-07-26",
    "DAY,     2023-07-26, 2023-07-27, [2023-07-26..2023-07-27], 2023-07-26/2023-07-27",
    "WEEK,    2023-07-24, 2023-07-30, [2023-07-24..2023-07-30], 2023-07-24/2023-07-30",
    "WEEK,    2021-02-01, 2021-02-28, [2021-02-01..2021-02-28], 2021-02-01/2021-02-28",
    "MONTH,   2023-07-01, 2023-07-31, 2023-07, 2023-07",
    "MONTH,   2024-02-01, 2024-02-29, 2024-02, 2024-02",
    "MONTH,   2023-07-01, 2023-07-27, [2023-07-01..2023-07-27], 2023-07-01/2023-07-27",
    "SEASON,  1950-03-01, 1950-05-31, 1950-21, 1950-21",
    "SEASON,  1950-06-01, 1950-08-31, 1950-22, 1950-22",
    "SEASON,  1950-09-01, 1950-11-30, 1950-23, 1950-23",
    "SEASON,  1950-12-01, 1951-02-28, 1950-24, 1950-24",
    "SEASON,  2023-12-01, 2024-02-29, 2023-24, 2023-24",
    "SEASON,  2023-06-01, 2023-07-27, [2023-06-01..2023-07-27], 2023-06-01/2023-07-27",
    "YEAR,    1953-01-01, 1953-12-31, 1953, 1953",
    "YEAR,    2023-01-01, 2023-07-31, [2023-01..2023-07], 2023-01/2023-07",
    "DECADE,  1950-01-01, 1959-12-31, 195X, 195X",
    "DECADE,  1955-01-01, 1964-12-31, [1955..1964], 1955/1964",
    "CENTURY, 1900-01-01, 1999-12-31, 19XX, 19XX",
    "CENTURY, 1901-01-01, 2000-12-31, [1901..2000], 1901/2000",
    "RANGE,   1950-01-01, 1953-12-31, [1950..1953], 1950/1953",
    "RANGE,   1950-06-25, 1953-07-27, [1950-06-25..1953-07-27], 1950-06-25/1953-07-27",
    "RANGE,   1950-06-01, 1951-03-31, [1950-06..1951-03], 1950-06/1951-03",
    "FUZZY,   1990-01-01, 1993-12-31, [1990..1993], 1990/1993",
    "FUZZY,   2025-06-21, 2025-06-30, [2025-06-21..2025-06-30], 2025-06-21/2025-06-30",
    "FUZZY,   1953-01-01, 1953-12-31, 1953, 1953",
    "DAY,     2020-05-05, ,           [2020-05-05..], 2020-05-05/..",
    "DAY,     2020-01-01, ,           [2020-01-01..], 2020-01-01/..",
    "RANGE,   2020-01-01, ,           [2020..], 2020/..",
    "YEAR,    ,           1949-12-31, [..1949], ../1949",
    "MONTH,   ,           1949-12-31, [..1949-12], ../1949-12",
  })
  void aSpanHasOneString(
      Precision precision, LocalDate first, LocalDate last, String instant, String period) {
    TimeSpan span = new TimeSpan(first, last, precision);

    assertEquals(instant, Edtf.of(span, EventKind.INSTANT));
    assertEquals(period, Edtf.of(span, EventKind.PERIOD));
  }

  @Test
  void yearsThatFourDigitsCannotHoldAreRefused() {
    LocalDate far = LocalDate.of(10000, 1, 1);

    assertThrows(
        IllegalArgumentException.class, () -> Edtf.of(TimeSpan.day(far), EventKind.INSTANT));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void theBoundsOfTheStringAreTheSpans(@ForAll("spans") TimeSpan span, @ForAll EventKind kind) {
    EdtfBounds bounds = EdtfBounds.of(Edtf.of(span, kind));

    assertEquals(span.earliest(), bounds.first());
    assertEquals(span.latest(), bounds.last());
  }

  @Provide
  static Arbitrary<TimeSpan> spans() {
    return TimeSpans.any();
  }
}
