package org.annals.resolution;

import java.util.List;
import org.annals.model.Meaning;
import org.annals.model.Timex;

/**
 * Dates that share a year told once, at the end: "in April and June 1955", "March 5 to 9, 1918".
 */
final class Coordination {

  /** Room for " and ", " through " or ", ". */
  private static final int JOINT = 9;

  private Coordination() {}

  /**
   * The meaning of expression {@code i}, with the year of the one joined to it where it has none.
   */
  static Meaning meaning(List<Timex> timexes, int i) {
    Timex timex = timexes.get(i);
    if (i + 1 == timexes.size() || timexes.get(i + 1).start() - timex.end() > JOINT) {
      return timex.meaning();
    }
    return Years.before(timex.meaning(), timexes.get(i + 1).meaning());
  }
}
