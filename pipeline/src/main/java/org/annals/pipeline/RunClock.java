package org.annals.pipeline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.annals.publishing.RunReport;

/** When a run began and how long its stages took; the only place that reads a clock. */
final class RunClock {

  private static final DateTimeFormatter RUN_ID =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final double MILLIS_A_SECOND = 1000;

  private final Clock clock;
  private final Instant began;
  private final List<RunReport.Stage> stages = new ArrayList<>();
  private Instant stageBegan;

  RunClock(Clock clock) {
    this.clock = clock;
    this.began = clock.instant();
    this.stageBegan = began;
  }

  /** When the run began. */
  Instant began() {
    return began;
  }

  /** A name for the run that sorts by time: {@code 20240229T235959.123Z}. */
  String runId() {
    return RUN_ID.format(began);
  }

  /** Ends a stage; the next one begins. */
  void ended(String stage) {
    Instant now = clock.instant();
    double seconds = Duration.between(stageBegan, now).toMillis() / MILLIS_A_SECOND;
    stages.add(new RunReport.Stage(stage, Math.max(0, seconds)));
    stageBegan = now;
  }

  /** Whole seconds since the run began, never negative. */
  long secondsSoFar() {
    return Math.max(0, Duration.between(began, clock.instant()).toSeconds());
  }

  /** The stages that have ended, in order. */
  List<RunReport.Stage> stages() {
    return List.copyOf(stages);
  }
}
