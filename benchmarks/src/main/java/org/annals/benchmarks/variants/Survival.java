package org.annals.benchmarks.variants;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.annals.benchmarks.variants.Chronicle.Told;
import org.annals.model.Published;
import org.annals.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * How a variant's answers stand to those of the original, moved as the variant's dates are.
 *
 * @param file the original's path
 * @param expected the moved day of publication
 * @param answer the variant's day of publication
 * @param events how many events the original tells
 * @param kept how many of them the variant tells on the moved days
 * @param others how many more events the variant tells
 */
record Survival(
    String file, LocalDate expected, Published answer, int events, int kept, int others) {

  private static final int WEEK = 7;
  private static final int MONTH = 31;
  private static final int YEAR = 366;

  static Survival of(String file, Variant variant, Source told, Chronicle before, Chronicle after) {
    List<Told> left = new ArrayList<>(after.events());
    int kept = 0;
    for (Told event : before.events()) {
      kept += take(new Told(event.trigger(), variant.moved(event.span())), left) ? 1 : 0;
    }
    return new Survival(
        file, told.published(), after.published(), before.events().size(), kept, left.size());
  }

  private static boolean take(Told expected, List<Told> left) {
    for (Iterator<Told> all = left.iterator(); all.hasNext(); ) {
      Told event = all.next();
      if (event.trigger().equals(expected.trigger()) && same(expected.span(), event.span())) {
        all.remove();
        return true;
      }
    }
    return false;
  }

  /** Coarse spans move by whole units, so their bounds may differ by one. */
  private static boolean same(TimeSpan one, TimeSpan other) {
    int slack =
        switch (one.precision()) {
          case DAY -> 0;
          case WEEK -> WEEK;
          case MONTH -> MONTH;
          default -> YEAR;
        };
    return one.precision() == other.precision()
        && near(one.earliest(), other.earliest(), slack)
        && near(one.latest(), other.latest(), slack);
  }

  private static boolean near(@Nullable LocalDate one, @Nullable LocalDate other, int slack) {
    if (one == null || other == null) {
      return Objects.equals(one, other);
    }
    return Math.abs(ChronoUnit.DAYS.between(one, other)) <= slack;
  }

  /** What became of the day of publication. */
  enum Fate {
    RIGHT,
    WITHIN,
    NONE,
    WRONG
  }

  Fate fate() {
    LocalDate earliest = answer.earliest();
    LocalDate latest = answer.latest();
    if (earliest == null || latest == null) {
      return Fate.NONE;
    }
    if (expected.equals(answer.date())) {
      return Fate.RIGHT;
    }
    return expected.isBefore(earliest) || expected.isAfter(latest) ? Fate.WRONG : Fate.WITHIN;
  }
}
