package org.annals.model;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * Numbers that never change, in a list without an object for each: a run holds the sketches of all
 * its articles at once, and looks at each value of each.
 */
public final class Numbers extends AbstractList<Long> implements RandomAccess {

  private static final int HASH_PRIME = 31;

  private final long[] values;

  private Numbers(long[] values) {
    this.values = values;
  }

  /** Those of {@code values}, which nobody changes any more. */
  public static Numbers of(long[] values) {
    return new Numbers(values);
  }

  /** The same numbers. */
  public static Numbers copyOf(List<Long> numbers) {
    return numbers instanceof Numbers made
        ? made
        : new Numbers(numbers.stream().mapToLong(Long::longValue).toArray());
  }

  /** The hash of {@code count} of them, from {@code from} on. */
  public int hash(int from, int count) {
    int hash = 1;
    for (int i = from; i < from + count; i++) {
      hash = HASH_PRIME * hash + Long.hashCode(values[i]);
    }
    return hash;
  }

  /** How many are equal to those of {@code other}, which has as many, place by place. */
  public int equal(Numbers other) {
    int equal = 0;
    for (int i = 0; i < values.length; i++) {
      equal += values[i] == other.values[i] ? 1 : 0;
    }
    return equal;
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
