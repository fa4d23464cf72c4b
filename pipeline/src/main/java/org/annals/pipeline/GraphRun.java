package org.annals.pipeline;

import java.util.List;
import org.annals.beam.InputFile;
import org.annals.beam.ReadArticles;
import org.annals.pipeline.progress.ProgressLine;
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
          .addNameFilter(MetricNameFilter.named(ReadArticles.class, ReadArticles.FILES_READ))
          .build();

  private GraphRun() {}

  /**
   * Runs to the end.
   *
   * @throws CommandException when the runner ends in any other state than done
   */
  static void run(
      PipelineOptions options,
      List<InputFile> files,
      GraphSettings settings,
      ProgressLine progress,
      RunClock clock)
      throws CommandException {
    Pipeline pipeline = Pipeline.create(options);
    ChronologyPipeline.build(pipeline, files, settings);
    PipelineResult running = pipeline.run();
    PipelineResult.State state = running.waitUntilFinish(GLANCE);
    while (state == null || !state.isTerminal()) {
      progress.at(filesRead(running), clock.secondsSoFar());
      state = running.waitUntilFinish(GLANCE);
    }
    progress.done();
    if (state != PipelineResult.State.DONE) {
      throw CommandException.failed(
          "the runner ended the pipeline as " + state + "; nothing was published");
    }
  }

  private static long filesRead(PipelineResult running) {
    long read = 0;
    for (MetricResult<Long> counter : running.metrics().queryMetrics(FILES_READ).getCounters()) {
      read += counter.getAttempted();
    }
    return read;
  }
}
