package org.annals.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sorted, and of equal ones the first: what a sorted set holds, without a node for each. */
final class EachOnce {

  private EachOnce() {}

  /** Sorts {@code items}, and answers with those of them that differ by {@code order}. */
  static <T> List<T> of(List<T> items, Comparator<? super T> order) {
    items.sort(order);
    List<T> each = new ArrayList<>(items.size());
    for (T item : items) {
      if (each.isEmpty() || order.compare(each.get(each.size() - 1), item) != 0) {
        each.add(item);
      }
    }
    return each;
  }
}
