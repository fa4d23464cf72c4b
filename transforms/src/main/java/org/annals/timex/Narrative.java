package org.annals.timex;

import java.util.List;
import org.annals.model.Meaning;
import org.annals.model.Meaning.CalendarDate;
import org.annals.model.Timex;

/**
 * Tells a history from news by its expressions: a history says full dates and years, and hardly
 * ever "today", "last week" or a bare weekday.
 */
final class Narrative {

  private static final int ENOUGH = 8;

  private Narrative() {}

  static boolean isTold(List<Timex> timexes) {
    int stated = 0;
    int deictic = 0;
    for (Timex timex : timexes) {
      if (isStated(timex.meaning())) {
        stated++;
      } else if (isDeictic(timex.meaning())) {
        deictic++;
      }
    }
    return stated >= ENOUGH && stated > 6 * deictic;
  }

  private static boolean isStated(Meaning meaning) {
    return (meaning instanceof CalendarDate date && date.year().isPresent())
        || (meaning instanceof Meaning.SeasonOf season && season.year().isPresent());
  }

  private static boolean isDeictic(Meaning meaning) {
    return meaning instanceof Meaning.Weekday
        || (meaning instanceof Meaning.UnitAround around
            && around.from() == Meaning.From.PUBLICATION)
        || (meaning instanceof Meaning.Offset offset && offset.from() == Meaning.From.PUBLICATION)
        || (meaning instanceof Meaning.MonthAround month
            && month.from() == Meaning.From.PUBLICATION)
        || (meaning instanceof Meaning.PartOfDay part
            && part.day() != null
            && isDeictic(part.day()));
  }
}
