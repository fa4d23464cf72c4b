package org.annals.benchmarks.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.annals.benchmarks.CommandLine.UsageException;
import org.annals.model.Published;
import org.annals.model.Published.Method;
import org.junit.jupiter.api.Test;

class DatedTest {

  private static final LocalDate FIFTH = LocalDate.of(2014, 3, 5);

  @Test
  void anIntervalHoldsItsBoundsAndTheSlackBesideThem() {
    Dated dated = new Dated("x", LocalDate.of(2014, 3, 8), between(FIFTH, FIFTH.plusDays(1)));
    assertFalse(dated.holds(1));
    assertTrue(dated.holds(2));
    assertFalse(dated.right());
  }

  @Test
  void noAnswerHoldsNothing() {
    Dated dated = new Dated("x", FIFTH, Published.unknown(List.of()));
    assertFalse(dated.given());
    assertFalse(dated.holds(100));
  }

  @Test
  void everyNameIsHeldOrNot() {
    long held = IntStream.range(0, 300).filter(i -> Dated.in("held", "n" + i)).count();
    long dev = IntStream.range(0, 300).filter(i -> Dated.in("dev", "n" + i)).count();
    assertEquals(300, held + dev);
    assertTrue(held > 70 && held < 130, () -> held + " of 300");
    assertThrows(UsageException.class, () -> Dated.in("half", "n"));
  }

  private static Published between(LocalDate earliest, LocalDate latest) {
    return new Published(earliest, earliest, latest, Method.INFERRED, 0.5, List.of());
  }
}
