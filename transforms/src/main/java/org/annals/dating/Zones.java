package org.annals.dating;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Metadata in universal time may name the neighbour of the day that readers saw on the page. */
final class Zones {

  private static final Pattern UNIVERSAL =
      Pattern.compile("T(?<hour>\\d\\d):\\d\\d(?::\\d\\d)?(?:\\.\\d+)?(?:Z|[+-]00:?00)$");
  private static final int EUROPES_MIDNIGHT = 22;
  private static final int AMERICAS_MIDNIGHT = 8;

  private Zones() {}

  /**
   * The day in the zones whose midnight is near the time of {@code value}; empty when it names a
   * zone or no time.
   */
  static Optional<LocalDate> neighbour(String value, LocalDate day) {
    Matcher matcher = UNIVERSAL.matcher(value);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(matcher.group("hour"));
    if (hour >= EUROPES_MIDNIGHT) {
      return Optional.of(day.plusDays(1));
    }
    return hour < AMERICAS_MIDNIGHT && hour > 0 ? Optional.of(day.minusDays(1)) : Optional.empty();
  }
}
