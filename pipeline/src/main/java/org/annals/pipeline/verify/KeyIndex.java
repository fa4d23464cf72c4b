package org.annals.pipeline.verify;

import java.util.Arrays;

/** Numbers keys in the order of their coming, from 0; a few bytes a key. */
final class KeyIndex {

  private static final int NONE = -1;

  private long[] keys = new long[1 << 10];
  private int[] numbers = filled(keys.length);
  private int size;

  private static int[] filled(int length) {
    int[] numbers = new int[length];
    Arrays.fill(numbers, NONE);
    return numbers;
  }

  /** Takes {@code key} in; returns whether it is new. */
  boolean add(long key) {
    int at = place(key);
    if (numbers[at] != NONE) {
      return false;
    }
    keys[at] = key;
    numbers[at] = size++;
    if (2 * size > keys.length) {
      grow();
    }
    return true;
  }

  /** The number of {@code key}; negative for one that is not here. */
  int of(long key) {
    return numbers[place(key)];
  }

  /** How many there are. */
  int size() {
    return size;
  }

  /**
   * Where {@code key} is, or would be. Keys are hashes, so their lowest bits are as good as any.
   */
  private int place(long key) {
    int mask = keys.length - 1;
    int at = (int) key & mask;
    while (numbers[at] != NONE && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] before = keys;
    int[] numbered = numbers;
    keys = new long[before.length * 2];
    numbers = filled(keys.length);
    for (int i = 0; i < before.length; i++) {
      if (numbered[i] != NONE) {
        int at = place(before[i]);
        keys[at] = before[i];
        numbers[at] = numbered[i];
      }
    }
  }
}
