package org.annals.benchmarks.variants;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.annals.model.TimeSpan;

/**
 * A way to tell an article otherwise: steps, one after the other.
 *
 * @param name the steps as they were asked for
 * @param steps in order
 */
record Variant(String name, List<Step> steps) {

  /** Copies the list. */
  Variant {
    steps = List.copyOf(steps);
  }

  static Variant of(String name) {
    return new Variant(name, Arrays.stream(name.split("/", -1)).map(Step::of).toList());
  }

  Source tell(Source source) {
    Source told = source;
    for (Step step : steps) {
      told = step.edit().apply(told);
    }
    return told;
  }

  /** Where {@code day} of the original lies in the variant. */
  LocalDate moved(LocalDate day) {
    LocalDate moved = day;
    for (Step step : steps) {
      moved = step.shift().of(moved);
    }
    return moved;
  }

  /** Where {@code span} of the original lies in the variant. */
  TimeSpan moved(TimeSpan span) {
    LocalDate earliest = span.earliest();
    LocalDate latest = span.latest();
    return new TimeSpan(
        earliest == null ? null : moved(earliest),
        latest == null ? null : moved(latest),
        span.precision());
  }
}
