package org.annals.publishing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Gives each event the lowest lane in which it covers no other, in one pass over the chronology.
 * Those with an open start stand last there, by their end, and get lanes above all others.
 */
final class Lanes {

  private record Taken(LocalDate until, int lane) {}

  private final PriorityQueue<Taken> taken =
      new PriorityQueue<>(Comparator.comparing(Taken::until).thenComparing(Taken::lane));

  private final PriorityQueue<Integer> free = new PriorityQueue<>();
  private int lanes;
  private @Nullable LocalDate last;

  /** The lane, from 0, of {@code event}, the next of the chronology. */
  int of(ChartEvent event) {
    LocalDate start = event.start();
    if (last != null && start.isBefore(last)) {
      taken.clear();
      free.clear();
    }
    last = start;
    for (Taken next = taken.peek();
        next != null && !next.until().isAfter(start);
        next = taken.peek()) {
      free.add(next.lane());
      taken.remove();
    }
    Integer lowest = free.poll();
    int lane = lowest == null ? lanes++ : lowest;
    taken.add(new Taken(event.end(), lane));
    return lane;
  }
}
