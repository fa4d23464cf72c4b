package org.annals.pipeline.release;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs many small transfers at the same time: a disk or a store takes them together. */
final class AtOnce {

  private static final int THREADS = 16;

  private AtOnce() {}

  /** A small piece of work that waits for a disk or a network. */
  interface Transfer {
    void run() throws IOException;
  }

  /** Runs all; returns when all are done, or throws what the first that failed threw. */
  static void run(List<Transfer> transfers) throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Boolean>> waiting = new ArrayList<>();
      for (Transfer transfer : transfers) {
        waiting.add(
            threads.submit(
                () -> {
                  transfer.run();
                  return true;
                }));
      }
      for (Future<Boolean> each : waiting) {
        each.get();
      }
    } catch (ExecutionException failure) {
      throw new IOException(failure.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } finally {
      threads.shutdownNow();
    }
  }
}
