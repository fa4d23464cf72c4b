package org.annals.timex;

import java.util.ArrayList;
import java.util.List;
import org.annals.model.Granularity;
import org.annals.model.Meaning.Duration;
import org.annals.model.Meaning.LongDuration;
import org.annals.model.Meaning.Way;
import org.jspecify.annotations.Nullable;

/** Reads lengths in a row: "two years, three months and 21 days". */
final class LongLengths {

  /** Two or three lengths in pattern notation, by the letters that {@link #of} asks for. */
  static final String PATTERN =
      "n:NUMBER u:UNIT|UNITS ( , and || and || , )? o:NUMBER v:UNIT|UNITS"
          + " ( ( , and || and || , )? x:NUMBER y:UNIT|UNITS )?";

  private LongLengths() {}

  /** The lengths of a match, or null unless each is finer than the one before. */
  static @Nullable LongDuration of(Match m) {
    List<Duration> parts = new ArrayList<>();
    String letters = m.has('x') ? "nuovxy" : "nuov";
    for (int i = 0; i < letters.length(); i += 2) {
      Granularity unit = m.unit(letters.charAt(i + 1));
      if (i > 0 && !unit.finerThan(parts.get(parts.size() - 1).unit())) {
        return null;
      }
      parts.add(new Duration(m.amount(letters.charAt(i)), unit, Way.NEITHER));
    }
    return new LongDuration(parts);
  }
}
