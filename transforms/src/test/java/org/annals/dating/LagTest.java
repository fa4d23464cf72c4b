package org.annals.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LagTest {

  private static final Lag LAG = Lag.before(0.1).from(-1, 0.5).from(0, 1).from(3, 0.2);

  @ParameterizedTest
  @CsvSource({
    "2014-02-01, 0.1",
    "2014-03-02, 0.1",
    "2014-03-03, 0.5",
    "2014-03-04, 1",
    "2014-03-06, 1",
    "2014-03-07, 0.2",
    "2020-01-01, 0.2"
  })
  void aStepHoldsUpToTheNext(LocalDate published, double fit) {
    assertEquals(fit, LAG.of(LocalDate.of(2014, 3, 4), published));
  }
}
