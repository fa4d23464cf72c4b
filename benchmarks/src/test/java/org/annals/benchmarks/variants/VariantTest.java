package org.annals.benchmarks.variants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.annals.benchmarks.CommandLine.UsageException;
import org.annals.model.Precision;
import org.annals.model.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantTest {

  private static final LocalDate TUESDAY = LocalDate.of(2014, 3, 4);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          days:1   | on Tuesday, March 4, 2014, the ferry     | on Wednesday, March 5, 2014, the ferry
          days:1   | It sank on Monday.                       | It sank on Tuesday.
          days:-4  | on 3 March 2014 and Mar. 4               | on 27 February 2014 and Feb. 28
          weeks:2  | on December 20th                         | on January 3rd
          weeks:2  | on Tuesday, since early February         | on Tuesday, since early March
          years:-7 | on Tuesday, March 4, 2014                | on Sunday, March 4, 2007
          years:-7 | It sank on Monday.                       | It sank on Saturday.
          years:10 | the 1950-53 war of the 1950s, in 1999    | the 1960-63 war of the 1960s, in 2009
          years:1  | 2014-03-04T10:00 and 2014/03/04/x        | 2015-03-04T10:00 and 2015/03/04/x
          years:1  | $2000, 1,999 ships, 12014 and 45.1950    | $2000, 1,999 ships, 12014 and 45.1950
          """)
  void aShiftMovesEveryDateOnce(String variant, String text, String moved) {
    assertEquals(moved, Variant.of(variant).tell(new Source("x.txt", text, TUESDAY)).text());
  }

  @Test
  void theFilesNameAndTheExpectedDayMoveAlike() {
    Source told = Variant.of("weeks:1").tell(new Source("2014-03-04/x_20140304.txt", "", TUESDAY));
    assertEquals("2014-03-11/x_20140311.txt", told.uri());
    assertEquals(LocalDate.of(2014, 3, 11), told.published());
  }

  @Test
  void aCountryTakesAnothersPlaceEverywhere() {
    String text = "Norwegian ferries left Norway on Monday, Mr. Hall said. Hall was in Oslo.";
    String told = Variant.of("names").tell(new Source("x.txt", text, TUESDAY)).text();
    assertTrue(!told.contains("Norw") && !told.contains("Hall"), told);
    assertTrue(told.contains("on Monday"), told);
  }

  @Test
  void withoutItsStampsAnArticleKeepsItsStory() {
    String text =
        "Ferry runs aground\n"
            + "[March 4, 2014]\n\n"
            + "BERGEN, March 4 (Reuters) - It ran aground on May 2, 2013.\n";
    Source told = Variant.of("unstamped").tell(new Source("2014-03-04.txt", text, TUESDAY));
    assertEquals("undated.txt", told.uri());
    assertTrue(!told.text().contains("March 4") && told.text().contains("May 2, 2013"), told::text);
  }

  @Test
  void spansMoveStepByStep() {
    TimeSpan span = new TimeSpan(TUESDAY, null, Precision.RANGE);
    assertEquals(
        new TimeSpan(LocalDate.of(2015, 3, 5), null, Precision.RANGE),
        Variant.of("years:1/days:1").moved(span));
  }

  @Test
  void whatIsNoVariantIsSaid() {
    assertThrows(UsageException.class, () -> Variant.of("upside-down"));
    assertThrows(UsageException.class, () -> Variant.of("moons:3"));
    assertThrows(UsageException.class, () -> Variant.of("days:many"));
  }
}
