package org.annals.pipeline.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The word of a run that it is writing to an object store, renewed each minute. No store of Beam's
 * creates an object only when there is none, so two runs that begin in the same moment may both
 * believe that they hold it; what then keeps them apart is that the manifest is read again before
 * it is replaced.
 */
final class Lease implements AutoCloseable {

  private static final String NAME = ".annals/lock";
  private static final Duration EVERY = Duration.ofMinutes(1);

  /** One that was not renewed for so long is a dead run's. */
  private static final Duration LASTS = Duration.ofMinutes(5);

  private final ObjectStore store;
  private final ScheduledExecutorService renewal;

  private Lease(ObjectStore store, ScheduledExecutorService renewal) {
    this.store = store;
    this.renewal = renewal;
  }

  /**
   * Takes it.
   *
   * @throws RefusedException when another run has it
   */
  static Lease take(ObjectStore store, String owner, Clock clock)
      throws IOException, RefusedException {
    Optional<String> holder = store.find(NAME).map(bytes -> new String(bytes, UTF_8));
    if (holder.isPresent() && isAlive(holder.get(), clock.instant())) {
      throw refused(store, holder.get());
    }
    write(store, owner, clock);
    String mine = new String(store.find(NAME).orElseThrow(), UTF_8);
    if (!mine.startsWith(owner + "\n")) {
      throw refused(store, mine);
    }
    ScheduledExecutorService renewal =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "lease");
              thread.setDaemon(true);
              return thread;
            });
    var unused =
        renewal.scheduleAtFixedRate(
            () -> renew(store, owner, clock),
            EVERY.toSeconds(),
            EVERY.toSeconds(),
            TimeUnit.SECONDS);
    return new Lease(store, renewal);
  }

  /** What is thrown ends the renewals; that the run then lost its lease, the manifest tells. */
  private static void renew(ObjectStore store, String owner, Clock clock) {
    try {
      write(store, owner, clock);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static void write(ObjectStore store, String owner, Clock clock) throws IOException {
    store.put(NAME, (owner + "\n" + clock.instant() + "\n").getBytes(UTF_8));
  }

  private static boolean isAlive(String lease, Instant now) {
    String[] lines = lease.split("\n", -1);
    try {
      return lines.length > 1 && Instant.parse(lines[1]).plus(LASTS).isAfter(now);
    } catch (DateTimeParseException unreadable) {
      return false;
    }
  }

  private static RefusedException refused(ObjectStore store, String holder) {
    return new RefusedException(
        "another run is writing to %s (%s): run again when it has ended"
            .formatted(store.root(), holder.lines().findFirst().orElse("owner unknown")));
  }

  @Override
  public void close() throws IOException {
    renewal.shutdownNow();
    store.delete(List.of(NAME));
  }
}
