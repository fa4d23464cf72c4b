package org.annals.stories;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * Numbers that never change, in a list without an object for each: a run holds the sketches of all
 * its articles at once.
 */
final class Numbers extends AbstractList<Long> implements RandomAccess {

  private final long[] values;

  private Numbers(long[] values) {
    this.values = values;
  }

  /** The same numbers. */
  static List<Long> copyOf(List<Long> numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    return numbers instanceof Numbers
        ? numbers
        : new Numbers(numbers.stream().mapToLong(Long::longValue).toArray());
  }

  @Override
  public Long get(int index) {
    return values[index];
  }

  @Override
  public int size() {
    return values.length;
  }
}
