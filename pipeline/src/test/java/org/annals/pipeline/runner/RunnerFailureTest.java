package org.annals.pipeline.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RunnerFailureTest {

  @Test
  void aDiskThatFailsIsOneLineHoweverItIsWrapped() {
    Throwable thrown =
        new RuntimeException(
            "Pipeline execution failed",
            new IllegalStateException(new IOException("No space left on device\nand more")));
    assertEquals(Optional.of("IOException: No space left on device"), RunnerFailure.line(thrown));
  }

  @Test
  void aBugInOurCodeIsNone() {
    Throwable bug = new IllegalStateException("a span that ends before it begins");
    assertEquals(Optional.empty(), RunnerFailure.line(new RuntimeException(bug)));
  }

  @Test
  void whatARunnerThrowsByItselfIsOneLine() {
    IllegalStateException inside = new IllegalStateException("no slots");
    inside.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("org.runner.Cluster", "ask", "Cluster.java", 1),
          new StackTraceElement("org.annals.pipeline.GraphRun", "run", "GraphRun.java", 2),
          new StackTraceElement("org.annals.pipeline.Annals", "main", "Annals.java", 3)
        });
    assertEquals(Optional.of("IllegalStateException: no slots"), RunnerFailure.line(inside));
  }

  @Test
  void aCircleOfCausesEnds() {
    IllegalStateException outer = new IllegalStateException("outer");
    outer.initCause(new IOException("inner", outer));
    assertEquals(Optional.of("IOException: inner"), RunnerFailure.line(outer));
  }
}
