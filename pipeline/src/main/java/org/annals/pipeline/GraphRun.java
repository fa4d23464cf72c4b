package org.annals.pipeline;

import java.util.Optional;
import java.util.function.Consumer;
import org.annals.pipeline.ledger.ReadThroughLedger;
import org.annals.pipeline.progress.ProgressLine;
import org.annals.pipeline.progress.Ticker;
import org.annals.pipeline.runner.RunnerFailure;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.apache.beam.sdk.options.PipelineOptions;
import org.joda.time.Duration;

/** Runs the graph on the runner of the options and shows how far it is. */
final class GraphRun {

  private static final Duration GLANCE = Duration.millis(500);
  private static final MetricsFilter FILES_READ =
      MetricsFilter.builder()
          .addNameFilter(
              MetricNameFilter.named(ReadThroughLedger.class, ReadThroughLedger.FILES_READ))
          .build();
  private static final MetricsFilter DAMAGED =
      MetricsFilter.builder()
          .addNameFilter(MetricNameFilter.named(ReadThroughLedger.class, ReadThroughLedger.DAMAGED))
          .build();

  private GraphRun() {}

  /**
   * Runs {@code graph} to the end; answers with the number of files that the ledger had damaged
   * readings of.
   *
   * @throws CommandException when the runner fails, or ends in any other state than done
   */
  static long run(
      PipelineOptions options, Consumer<Pipeline> graph, ProgressLine progress, RunClock clock)
      throws CommandException {
    Pipeline pipeline = Pipeline.create(options);
    graph.accept(pipeline);
    try {
      return run(pipeline, progress, clock);
    } catch (RuntimeException failure) {
      Optional<String> trouble = RunnerFailure.line(failure);
      if (trouble.isEmpty()) {
        throw failure;
      }
      throw CommandException.failed(
          "the runner failed: " + trouble.get() + "; nothing was published, mend it and run again");
    }
  }

  private static long run(Pipeline pipeline, ProgressLine progress, RunClock clock)
      throws CommandException {
    // Some runners come back only when they have ended.
    PipelineResult running = Ticker.during(pipeline::run, progress, clock::secondsSoFar);
    PipelineResult.State state = running.waitUntilFinish(GLANCE);
    while (state == null || !state.isTerminal()) {
      progress.at(count(FILES_READ, running), clock.secondsSoFar());
      state = running.waitUntilFinish(GLANCE);
    }
    progress.done();
    if (state != PipelineResult.State.DONE) {
      throw CommandException.failed(
          "the runner ended the pipeline as " + state + "; nothing was published");
    }
    return count(DAMAGED, running);
  }

  private static long count(MetricsFilter what, PipelineResult running) {
    long count = 0;
    for (MetricResult<Long> counter : running.metrics().queryMetrics(what).getCounters()) {
      count += counter.getAttempted();
    }
    return count;
  }
}
