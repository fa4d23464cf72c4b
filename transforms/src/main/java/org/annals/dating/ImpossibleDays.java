package org.annals.dating;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.Set;
import org.annals.model.Published.Method;

/**
 * Stated days on which no article was published: slips, and what programs write into a field that
 * nobody filled.
 */
final class ImpossibleDays {

  private static final int PRESS_BEGAN = 1605;
  private static final int BEYOND_ANY_ARTICLE = 2100;

  /** Where the clocks of Unix, .NET databases, spreadsheets and old desktops begin. */
  private static final Set<LocalDate> ZEROS =
      Set.of(
          LocalDate.EPOCH,
          LocalDate.of(1900, Month.JANUARY, 1),
          LocalDate.of(1899, Month.DECEMBER, 30),
          LocalDate.of(1899, Month.DECEMBER, 31),
          LocalDate.of(1904, Month.JANUARY, 1),
          LocalDate.of(1753, Month.JANUARY, 1));

  /** The same zero as it shows west of Greenwich. */
  private static final LocalDate WESTERN_ZERO = LocalDate.EPOCH.minusDays(1);

  private ImpossibleDays() {}

  /** Why {@code candidate} cannot be the day; empty when it can. */
  static Optional<String> why(Candidate candidate) {
    int year = candidate.day().getYear();
    if (year < PRESS_BEGAN) {
      return Optional.of("no day of publication, for there was no press");
    }
    if (year >= BEYOND_ANY_ARTICLE) {
      return Optional.of("no day of publication, for it lies beyond this century");
    }
    return isFieldOfAProgram(candidate) && isZero(candidate)
        ? Optional.of("no day of publication, but what an empty field shows")
        : Optional.empty();
  }

  /** A person who writes a sidecar or a stamp means the day that stands there. */
  private static boolean isFieldOfAProgram(Candidate candidate) {
    return candidate.method() == Method.METADATA
        || (candidate.method() == Method.GIVEN && !candidate.source().startsWith("sidecar:"));
  }

  private static boolean isZero(Candidate candidate) {
    return ZEROS.contains(candidate.day())
        || (candidate.day().equals(WESTERN_ZERO) && candidate.text().contains(":"));
  }
}
