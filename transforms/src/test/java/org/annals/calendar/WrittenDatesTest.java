package org.annals.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-07-26                            | 2023-07-26
          2023-07-26T23:59:00+09:00             | 2023-07-26
          20230726T101500Z                      | 2023-07-26
          /news/2023/07/26/talks-resume         | 2023-07-26
          2019.3.4                              | 2019-03-04
          26.07.2023                            | 2023-07-26
          26. 7. 2023, 14.30 Uhr                | 2023-07-26
          26/07/2023                            | 2023-07-26
          3-12-2009                             | 2009-12-03
          26.07.23                              | 2023-07-26
          1.2.98                                | 1998-02-01
          Week 3-4, until 9/9/99 and then       | 1999-09-09
          Call 20155: 3 May 1998                | 1998-05-03
          July 26, 2023                         | 2023-07-26
          July 26, 202311:15 PM                 | 2023-07-26
          Jul. 26th 2023                        | 2023-07-26
          Wed Jul 26 2023                       | 2023-07-26
          26 July 2023                          | 2023-07-26
          26th of July, 2023                    | 2023-07-26
          Wed, 26 Jul 2023 10:15:00 GMT         | 2023-07-26
          26. Juli 2023                         | 2023-07-26
          3. März 1990                          | 1990-03-03
          le 1er août 2014                      | 2014-08-01
          12 de octubre de 2012                 | 2012-10-12
          5 gennaio 2011                        | 2011-01-05
          7 czerwca 2018                        | 2018-06-07
          9 мая 2015                            | 2015-05-09
          2023年7月26日                          | 2023-07-26
          """)
  void oneDateInManyNotations(String text, String day) {
    assertEquals(List.of(day), days(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "July 2023",
        "in 1953",
        "38th parallel",
        "10.5.2",
        "tel. 030-555-0132",
        "version 4.12.19.7",
        "31.02.2020",
        "2023-13-01",
        "some 20 people in 2019",
        "1,500 of 20,000",
        "3 May 20155",
        "July 27"
      })
  void noDateInWhatIsNoCompleteDate(String text) {
    assertEquals(List.of(), days(text));
  }

  @Test
  void slashesLeaveTheOrderOpen() {
    WrittenDate date = WrittenDates.firstIn("Posted 03/04/2015").orElseThrow();
    assertEquals("2015-04-03", date.day().toString());
    assertEquals("2015-03-04", date.monthFirst().toString());
  }

  @Test
  void monthFirstIsForcedWhereTheSecondNumberIsNoMonth() {
    assertEquals(List.of("2015-03-14"), days("03/14/2015"));
  }

  @Test
  void everyDateOfALineIsFoundInOrder() {
    assertEquals(
        List.of("2015-03-14", "2015-03-16"),
        days("Published March 14, 2015 at 10:00, updated 16 March 2015"));
  }

  private static List<String> days(String text) {
    return WrittenDates.in(text).stream().map(date -> date.day().toString()).toList();
  }
}
