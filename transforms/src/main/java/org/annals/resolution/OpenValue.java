package org.annals.resolution;

import org.annals.model.Granularity;

/** TIMEX3 values of what is not known. */
final class OpenValue {

  private OpenValue() {}

  /** A unit of the calendar of which only the size is known: {@code XXXX-XX} for some month. */
  static String of(Granularity unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
      case WEEK -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case HALF -> "XXXX-HX";
      case SEASON, YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
      case MILLENNIUM -> "X";
    };
  }
}
