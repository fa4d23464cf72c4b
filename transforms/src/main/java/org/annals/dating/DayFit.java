package org.annals.dating;

import java.time.LocalDate;

/**
 * How well a cue goes with a day of publication: a likelihood above 0, up to 1; only its ratios
 * between days matter.
 */
@FunctionalInterface
interface DayFit {

  double of(LocalDate published);
}
