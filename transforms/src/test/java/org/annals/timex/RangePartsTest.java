package org.annals.timex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RangePartsTest {

  private static final TimexTagger TAGGER = new TimexTagger();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The fair ran July 3-5 that year.             | July 3; 5; that year
          The fair ran July 3–5, 1990.                 | July 3; 5, 1990
          They met on 6-7 January 1916 in camp.        | 6; 7 January 1916
          It lasted from 4 to 22 January 1995.         | 4; 22 January 1995
          It ran November 19 through 20.               | November 19; 20
          The June-August 1992 drought was bad.        | June; August 1992
          The war of 1950-1953 ended.                  | 1950-1953
          In 2022-23 it grew.                          | 2022-23
          """)
  void daysAndMonthsComeApartAndYearsDoNot(String text, String expected) {
    Tagging apart = RangeParts.apart(TAGGER.tag(text, TaggingContext.plain()));

    assertEquals(
        expected,
        apart.timexes().stream()
            .peek(t -> assertEquals(t.text(), text.substring(t.start(), t.end())))
            .map(t -> t.text())
            .collect(Collectors.joining("; ")));
  }
}
