package org.annals.pipeline.progress;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Shows that something still runs which does not say how far it is. */
public final class Ticker {

  private static final long GLANCE_MILLIS = 500;

  private Ticker() {}

  /**
   * Does {@code work}, and shows how long it takes.
   *
   * @param progress is told, and by nobody else meanwhile
   * @param seconds since the run began
   */
  public static <T> T during(Supplier<T> work, ProgressLine progress, LongSupplier seconds) {
    ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    Future<?> glances =
        clock.scheduleAtFixedRate(
            () -> progress.runs(seconds.getAsLong()),
            GLANCE_MILLIS,
            GLANCE_MILLIS,
            TimeUnit.MILLISECONDS);
    try {
      return work.get();
    } finally {
      glances.cancel(false);
      stop(clock);
    }
  }

  /** Nothing is shown any more when this is done. */
  private static void stop(ScheduledExecutorService clock) {
    clock.shutdownNow();
    try {
      if (!clock.awaitTermination(1, TimeUnit.MINUTES)) {
        throw new IllegalStateException("a line of text takes more than a minute to be shown");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
