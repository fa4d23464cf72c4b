package org.annals.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A complete calendar date as it stands in a text, in whatever notation.
 *
 * @param start first code unit
 * @param end one past the last
 * @param day the day it names; day before month when both orders are possible
 * @param swapped the day it names with the month first, or null when only one order makes sense
 * @param shortYear whether only two digits of the year were written
 */
public record WrittenDate(
    int start, int end, LocalDate day, @Nullable LocalDate swapped, boolean shortYear) {

  /** The day, with the month read first where both orders are possible. */
  public LocalDate monthFirst() {
    return swapped == null ? day : swapped;
  }
}
