package org.annals.resolution;

import java.util.List;
import org.annals.model.Meaning;
import org.annals.model.Timex;
import org.jspecify.annotations.Nullable;

/**
 * Dates that share a year: told once, at the end ("in April and June 1955", "March 5 to 9, 1918"),
 * or told of neither ("on May 6 and May 7").
 */
final class Coordination {

  /** Room for " and ", " through " or ", ". */
  private static final int JOINT = 9;

  private Coordination() {}

  /**
   * The meaning of expression {@code i}, with the year of the one joined to it where it has none:
   * the one behind it where that tells its year, else the one before, whatever year that was given.
   *
   * @param before what the expression before it came to, or null for the first one
   */
  static Meaning meaning(List<Timex> timexes, int i, @Nullable Answer before) {
    Timex timex = timexes.get(i);
    Meaning meaning = timex.meaning();
    if (i + 1 < timexes.size() && areJoined(timex, timexes.get(i + 1))) {
      meaning = Years.before(meaning, timexes.get(i + 1).meaning());
    }
    Days days = before == null ? null : before.days();
    return days != null && i > 0 && areJoined(timexes.get(i - 1), timex)
        ? Years.after(meaning, timexes.get(i - 1).meaning(), days.first().getYear())
        : meaning;
  }

  private static boolean areJoined(Timex one, Timex other) {
    return other.start() - one.end() <= JOINT;
  }
}
