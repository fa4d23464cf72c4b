package org.annals.benchmarks.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RangeEndsTest {

  private static final Annotation RANGE = date(10, "1915-17", "1915/1917");

  @Test
  void aRangeIsItsEndsWhereTheCorpusHasTwo() {
    assertEquals(
        List.of(date(10, "1915", "1915"), date(15, "17", "1917")),
        RangeEnds.apart(List.of(date(10, "1915", "1915"), date(15, "17", "1917")), List.of(RANGE)));
  }

  @Test
  void aRangeStaysOneWhereTheCorpusHasOneOrNone() {
    assertEquals(List.of(RANGE), RangeEnds.apart(List.of(RANGE), List.of(RANGE)));
    assertEquals(List.of(RANGE), RangeEnds.apart(List.of(), List.of(RANGE)));
  }

  @Test
  void whatIsNoRangeStaysAsItIs() {
    Annotation day = date(10, "8/9 May", "2001-05-09");
    assertEquals(
        List.of(day),
        RangeEnds.apart(List.of(date(10, "8", "x"), date(12, "9 May", "y")), List.of(day)));
  }

  private static Annotation date(int start, String text, String value) {
    return new Annotation(start, start + text.length(), text, "DATE", value);
  }
}
