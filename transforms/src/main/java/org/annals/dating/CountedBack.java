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
  private static final int WEEK = 7;

  /** How well it goes, by how many days the count is off whole weeks: the press counts roughly. */
  private static final double[] OFF = {1, 1, 1, 0.8, 0.4, 0.15, 0.08};

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
        long off = Math.abs(Anniversaries.days(there.atDay(day), published) - (long) WEEK * weeks);
        best = off < OFF.length ? Math.max(best, OFF[(int) off]) : best;
      }
    }
    return best;
  }
}
