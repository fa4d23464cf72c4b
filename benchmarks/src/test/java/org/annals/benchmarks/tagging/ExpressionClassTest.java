package org.annals.benchmarks.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionClassTest {

  @ParameterizedTest
  @CsvSource({
    "every Monday, SET, XXXX-WXX-1, SET",
    "Monday evening, TIME, 2001-05-07TEV, TIME_OF_DAY",
    "recently, DATE, PAST_REF, VAGUE",
    "years, DURATION, PXY, VAGUE",
    "three weeks, DURATION, P3W, DURATION",
    "1950-1953, DATE, 1950/1953, RANGE",
    "late May, DATE, 2001-05, PART",
    "two weeks ago, DATE, 2001-W17, OFFSET",
    "the nineties, DATE, 199, ERA",
    "last winter, DATE, 2000-WI, ERA",
    "the third quarter, DATE, 2001-Q3, QUARTER",
    "3 May 2001, DATE, 2001-05-03, CALENDAR_DATE",
    "May 3rd, DATE, 2001-05-03, CALENDAR_DATE",
    "2001-05-03, DATE, 2001-05-03, CALENDAR_DATE",
    "last Monday, DATE, 2001-05-07, WEEKDAY",
    "Mon, DATE, 2001-05-07, WEEKDAY",
    "yesterday, DATE, 2001-05-08, RELATIVE",
    "last year, DATE, 2000, RELATIVE",
    "May 2001, DATE, 2001-05, MONTH",
    "2001, DATE, 2001, YEAR",
    "Easter, DATE, 2001-04-15, OTHER"
  })
  void theFirstKindThatFitsCounts(String text, String type, String value, ExpressionClass kind) {
    assertEquals(kind, ExpressionClass.of(new Annotation(0, text.length(), text, type, value)));
  }
}
