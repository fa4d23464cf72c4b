package org.annals.resolution;

import java.time.LocalDate;
import org.annals.model.Granularity;
import org.annals.model.Holiday;
import org.jspecify.annotations.Nullable;

/** Asks Natty. */
final class NattyAdapter {

  @Nullable LocalDate date(String phrase) {
    return null;
  }

  @Nullable LocalDate holiday(Holiday holiday, int year) {
    return null;
  }

  @Nullable LocalDate offset(LocalDate day, int count, Granularity unit) {
    return null;
  }
}
