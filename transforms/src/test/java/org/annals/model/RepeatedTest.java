package org.annals.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RepeatedTest {

  @Test
  void nothingIsRepeatedInNothing() {
    assertArrayEquals(new long[0], Repeated.in(new long[0]));
    assertArrayEquals(new long[0], Repeated.in(new long[] {7}));
  }

  @Test
  void eachIsThereOnceInItsOrder() {
    assertArrayEquals(
        new long[] {Long.MIN_VALUE, -3, 5},
        Repeated.in(new long[] {5, -3, 9, 5, Long.MIN_VALUE, 5, -3, 0, Long.MIN_VALUE}));
  }

  @Property(tries = 100, seed = "1")
  void thoseThatStandSeveralTimes(
      @ForAll @Size(max = 200) long[] any,
      @ForAll @Size(max = 200) @LongRange(min = -50, max = 50) long[] few) {
    assertArrayEquals(counted(any), Repeated.in(any));
    assertArrayEquals(counted(few), Repeated.in(few));
  }

  private static long[] counted(long[] numbers) {
    Map<Long, Long> counts =
        Arrays.stream(numbers)
            .boxed()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.entrySet().stream()
        .filter(each -> each.getValue() > 1)
        .mapToLong(Map.Entry::getKey)
        .sorted()
        .toArray();
  }
}
