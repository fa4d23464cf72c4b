package org.annals.pipeline;

import java.time.Clock;
import org.annals.pipeline.release.Step;

/**
 * What a run finds around it, and tests put in its place.
 *
 * @param engine exact version of the engine
 * @param clock the time
 * @param watch is told before each step of publishing
 */
record Surroundings(String engine, Clock clock, Step.Watch watch) {

  /** The real ones. */
  static Surroundings real() {
    return new Surroundings(EngineVersion.exact(), Clock.systemUTC(), step -> {});
  }
}
