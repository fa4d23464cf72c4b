package org.annals.pipeline.runner;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Tells what went wrong around the graph (a disk, a network, a cluster) from a bug in it. A runner
 * wraps either in exceptions of its own, across machines also in copies of them.
 */
public final class RunnerFailure {

  private static final int DEEPEST = 50;
  private static final String GRAPH_RUN = "org.annals.pipeline.GraphRun";

  private RunnerFailure() {}

  /** One line on what went wrong around the graph; empty when it looks like a bug. */
  public static Optional<String> line(Throwable thrown) {
    Throwable at = thrown;
    Optional<String> last = Optional.empty();
    for (int depth = 0; at != null && depth < DEEPEST; depth++) {
      if (at instanceof IOException) {
        last = Optional.of(said(at));
      }
      if (at.getCause() == null || at.getCause() == at) {
        return last.isPresent() || isOurs(at) ? last : Optional.of(said(at));
      }
      at = at.getCause();
    }
    return last;
  }

  /** Whether code of ours stands nearer to it than the call that ran the graph. */
  private static boolean isOurs(Throwable root) {
    return Arrays.stream(root.getStackTrace())
        .map(StackTraceElement::getClassName)
        .filter(name -> name.startsWith("org.annals."))
        .findFirst()
        .filter(name -> !name.equals(GRAPH_RUN))
        .isPresent();
  }

  private static String said(Throwable thrown) {
    String message = String.valueOf(thrown.getMessage());
    String first = message.lines().findFirst().orElse("");
    return thrown.getClass().getSimpleName() + ": " + first;
  }
}
