package org.annals.pipeline.verify;

import java.util.Arrays;

/** Numbers one after the other, four bytes each. */
final class IntList {

  private int[] numbers = new int[1 << 10];
  private int size;

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  int get(int index) {
    return numbers[index];
  }

  /** Whether {@code number} is among them, which stand in their order. */
  boolean holds(int number) {
    return Arrays.binarySearch(numbers, 0, size, number) >= 0;
  }

  int size() {
    return size;
  }
}
