package org.annals.merging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers of a clause say how many. */
class CountsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Blast kills nine               | [9]",
        "At least 9 miners died         | [9]",
        "Twelve of 1,400 houses burned  | [12, 1400]",
        "He paid $40 for 3 tickets      | [3]",
        "They won 3-1 at 7 p.m.         | []",
        "Prices rose 4 percent or 4.5%  | []",
        "A one-year-old was lost        | []",
        "It opened in 1987              | []",
        "Seventeen of twenty-one left   | [17]",
        "Oftentimes one of them fell    | []",
        "Six, then 2,500, then 6 more   | [2500, 6]"
      })
  void aCountIsNeitherAPriceNorAScoreNorAnHour(String clause, String counts) {
    assertEquals(counts, Counts.of(clause).toString());
  }
}
