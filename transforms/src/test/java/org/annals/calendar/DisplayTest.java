package org.annals.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.annals.model.Precision;
import org.annals.model.TimeSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DisplayTest {

  @ParameterizedTest(name = "{0} {1}..{2} → {3}")
  @CsvSource({
    "DAY,     2023-07-26, 2023-07-26, 26 July 2023",
    "DAY,     2023-07-26, 2023-07-27, 26–27 July 2023",
    "DAY,     2023-07-31, 2023-08-01, 31 July – 1 August 2023",
    "DAY,     2022-12-31, 2023-01-01, 31 December 2022 – 1 January 2023",
    "WEEK,    2023-07-24, 2023-07-30, week of 24 July 2023",
    "WEEK,    2023-07-24, 2023-07-27, 24–27 July 2023",
    "MONTH,   2023-07-01, 2023-07-31, July 2023",
    "MONTH,   2023-07-01, 2023-07-27, 1–27 July 2023",
    "SEASON,  1950-09-01, 1950-11-30, autumn 1950",
    "SEASON,  1950-03-01, 1950-05-31, spring 1950",
    "SEASON,  1950-12-01, 1951-02-28, winter 1950–51",
    "SEASON,  1999-12-01, 2000-02-29, winter 1999–2000",
    "SEASON,  2008-12-01, 2009-02-28, winter 2008–09",
    "YEAR,    1953-01-01, 1953-12-31, 1953",
    "YEAR,    2023-01-01, 2023-07-27, 1 January – 27 July 2023",
    "DECADE,  1950-01-01, 1959-12-31, 1950s",
    "CENTURY, 1900-01-01, 1999-12-31, 20th century",
    "CENTURY, 2000-01-01, 2099-12-31, 21st century",
    "CENTURY, 1200-01-01, 1299-12-31, 13th century",
    "RANGE,   1950-01-01, 1953-12-31, 1950–1953",
    "RANGE,   1990-01-01, 1993-12-31, 1990–1993",
    "RANGE,   1950-06-01, 1950-08-31, June–August 1950",
    "RANGE,   1950-06-01, 1951-03-31, June 1950 – March 1951",
    "RANGE,   1950-06-25, 1953-07-27, 25 June 1950 – 27 July 1953",
    "FUZZY,   1990-01-01, 1993-12-31, early 1990s",
    "FUZZY,   1994-01-01, 1996-12-31, mid-1990s",
    "FUZZY,   1997-01-01, 1999-12-31, late 1990s",
    "FUZZY,   2015-01-01, 2019-12-31, mid-to-late 2010s",
    "FUZZY,   1993-01-01, 2005-12-31, 1993–2005",
    "FUZZY,   2020-01-01, 2020-04-30, early 2020",
    "FUZZY,   2020-05-01, 2020-08-31, mid-2020",
    "FUZZY,   2020-09-01, 2020-12-31, late 2020",
    "FUZZY,   2025-06-01, 2025-06-10, early June 2025",
    "FUZZY,   2025-06-11, 2025-06-20, mid-June 2025",
    "FUZZY,   2025-06-21, 2025-06-30, late June 2025",
    "FUZZY,   2025-02-21, 2025-02-28, late February 2025",
    "FUZZY,   2025-07-21, 2025-07-30, 21–30 July 2025",
    "FUZZY,   2025-06-11, 2025-07-20, 11 June – 20 July 2025",
    "DAY,     2020-05-05, ,           since 5 May 2020",
    "YEAR,    2020-01-01, ,           since 2020",
    "MONTH,   ,           1949-12-31, until December 1949",
  })
  void aSpanReadsAsAPersonWouldWriteIt(
      Precision precision, LocalDate first, LocalDate last, String english) {
    assertEquals(english, Display.of(new TimeSpan(first, last, precision)));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void everySpanHasWords(@ForAll("spans") TimeSpan span) {
    assertFalse(Display.of(span).isBlank());
  }

  @Provide
  static Arbitrary<TimeSpan> spans() {
    return TimeSpans.any();
  }
}
