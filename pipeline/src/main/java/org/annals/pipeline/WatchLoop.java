package org.annals.pipeline;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.annals.beam.InputFile;
import org.annals.pipeline.input.InputException;
import org.annals.pipeline.input.InputFinder;
import org.jspecify.annotations.Nullable;

/**
 * Runs whenever the input has changed and then been quiet for a while. Told to end (SIGTERM,
 * Ctrl-C), it lets a run that is under way end, and the process ends with code 0.
 */
final class WatchLoop {

  private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);

  /** Looking at a large input takes time: it is looked at for a twentieth of the time at most. */
  private static final int PAUSE_A_LOOK = 20;

  private final List<String> inputs;
  private final @Nullable String overrides;
  private final CountDownLatch told = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);

  /** A run, which tells of its own failures. */
  interface Run {
    /**
     * Runs.
     *
     * @throws CommandException when no later run can be any better
     */
    void again() throws CommandException;
  }

  /** What was seen: a run over the same would find nothing new. */
  private record Look(List<InputFile> files, String overrides) {}

  /** Watches {@code inputs}, and the file of corrections if there is one. */
  WatchLoop(List<String> inputs, @Nullable String overrides) {
    this.inputs = inputs;
    this.overrides = overrides;
  }

  /** Runs at once, and then after every change, until the process is told to end. */
  void run(Run run) throws CommandException {
    Thread onEnd = new Thread(this::end, "stop-watching");
    Runtime.getRuntime().addShutdownHook(onEnd);
    try {
      loop(run);
    } finally {
      ended.countDown();
      if (told.getCount() > 0) {
        Runtime.getRuntime().removeShutdownHook(onEnd);
      }
    }
  }

  private void loop(Run run) throws CommandException {
    Optional<Look> answered = Optional.empty();
    Optional<Look> before = Optional.empty();
    Duration pause = Duration.ZERO;
    while (!isTold(pause)) {
      long began = System.nanoTime();
      Optional<Look> now = look();
      pause = Duration.ofNanos((System.nanoTime() - began) * PAUSE_A_LOOK);
      boolean quiet = answered.isEmpty() || now.equals(before);
      if (now.isPresent() && quiet && !now.equals(answered)) {
        run.again();
        answered = now;
      }
      before = now;
    }
  }

  /** Empty when the input cannot be looked at now, which is no change. */
  private Optional<Look> look() {
    try {
      String corrections = overrides == null ? "" : Overrides.read(overrides).lines();
      return Optional.of(new Look(InputFinder.find(inputs), corrections));
    } catch (IOException | InputException | CommandException notNow) {
      return Optional.empty();
    }
  }

  private boolean isTold(Duration pause) {
    boolean first = pause.isZero();
    long millis = first ? 0 : Math.max(pause.toMillis(), SHORTEST_PAUSE.toMillis());
    try {
      return told.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** Runs when the process was told to end. */
  private void end() {
    told.countDown();
    try {
      ended.await();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(ExitCode.DONE.number());
  }
}
