package org.annals.merging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norland marked the 70th anniversary of the treaty      | true",
        "two anniversaries fell on one day                       | true",
        "the queen's Diamond Jubilee was kept in June            | true",
        "THE CENTENARY OF THE BRIDGE                             | true",
        "the town keeps its bicentenary next year                | true",
        "its Tricentennial drew thousands                        | true",
        "a ticket costs 70 cents                                 | false",
        "the annual general meeting of the central bank          | false",
        "recent centuries saw no jubilation                      | false",
      })
  void anAnniversaryIsNamedByItsWord(String clause, boolean named) {
    assertEquals(named, Cues.namesAnniversary(clause));
  }
}
