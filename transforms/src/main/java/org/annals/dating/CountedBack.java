package org.annals.dating;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Meaning.CalendarDate;
import org.annals.model.Meaning.Offset;
import org.annals.model.Timex;

/**
 * "Two weeks ago … the November 15 test": what is counted back and then named by its day gives the
 * week of publication.
 */
final class CountedBack {

  private static final double OTHER_WEEK = 0.01;

  /** How well another week goes, by how many days the count is off: the press counts roughly. */
  private static final double[] OFF = {0.5, 0.4, 0.3, 0.2, 0.1, 0.05, 0.03};

  private CountedBack() {}

  static List<Cue> of(CueText text) {
    List<Cue> cues = new ArrayList<>();
    List<Timex> timexes = text.timexes();
    for (int i = 0; i + 1 < timexes.size(); i++) {
      Timex next = timexes.get(i + 1);
      int here = text.sentenceAt(timexes.get(i).start());
      int there = text.sentenceAt(next.start());
      boolean near = here >= 0 && there >= here && there <= here + 1;
      if (near
          && timexes.get(i).meaning() instanceof Offset offset
          && next.meaning() instanceof CalendarDate date
          && counts(offset)
          && date.month().isPresent()
          && date.day().isPresent()) {
        cues.add(cue(timexes.get(i), offset, date));
      }
    }
    return cues;
  }

  private static boolean counts(Offset offset) {
    double count = offset.amount().count();
    return offset.unit() == Granularity.WEEK
        && offset.way() == Meaning.Way.BACK
        && offset.from() == Meaning.From.PUBLICATION
        && count >= 1;
  }

  private static Cue cue(Timex timex, Offset offset, CalendarDate date) {
    int weeks = (int) offset.amount().count();
    int month = date.month().getAsInt();
    int day = date.day().getAsInt();
    return new Cue(
        timex.span(),
        "counted back to " + month + "-" + day,
        published -> fit(published, weeks, month, day));
  }

  private static double fit(LocalDate published, int weeks, int month, int day) {
    double best = OTHER_WEEK;
    for (int year = published.getYear() - 1; year <= published.getYear(); year++) {
      YearMonth there = YearMonth.of(year, month);
      if (there.isValidDay(day)) {
        best = Math.max(best, fit(there.atDay(day).plusWeeks(weeks), published));
      }
    }
    return best;
  }

  private static double fit(LocalDate counted, LocalDate published) {
    if (monday(counted).equals(monday(published))) {
      return 1;
    }
    long off = Math.abs(Anniversaries.days(counted, published));
    return off < OFF.length ? OFF[(int) off] : 0;
  }

  private static LocalDate monday(LocalDate day) {
    return day.minusDays(day.getDayOfWeek().getValue() - 1L);
  }
}
