package org.annals.dating;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.Published.Method;

/** Metadata in universal time may name the neighbour of the day that readers saw on the page. */
final class Zones {

  private static final Pattern UNIVERSAL =
      Pattern.compile("T(?<hour>\\d\\d):\\d\\d(?::\\d\\d)?(?:\\.\\d+)?(?:Z|[+-]00:?00)$");

  /** What the name of a source gets when the day is that of another zone. */
  static final String ACROSS = " in another zone";

  private static final int EUROPES_MIDNIGHT = 22;
  private static final int AMERICAS_MIDNIGHT = 8;

  private static final Pattern OWN_ZONE =
      Pattern.compile("[+-](?:0[1-9]|1\\d|00:?[1-9])(?::?\\d\\d)?$");
  private static final Pattern VISIBLE =
      Pattern.compile("html:(?:named|labelled|stamp|line|text).*");

  private Zones() {}

  /** Whether a candidate's day is that of the newsroom's own zone. */
  static boolean isLocal(Candidate candidate) {
    if (candidate.source().endsWith(ACROSS)) {
      return false;
    }
    return candidate.method() == Method.URL
        || VISIBLE.matcher(candidate.source()).matches()
        || OWN_ZONE.matcher(candidate.text()).find();
  }

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
