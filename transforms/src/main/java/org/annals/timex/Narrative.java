package org.annals.timex;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Meaning.CalendarDate;
import org.annals.model.Tense;
import org.annals.model.Timex;

/**
 * Tells a history from news by its expressions: a history says full dates and years, and hardly
 * ever "today", "last week" or a bare weekday.
 */
final class Narrative {

  private static final int STATED = 8;
  private static final int SOME_STATED = 5;
  private static final int FEW_STATED = 4;
  private static final int DATES = 12;

  /** So few will do where nothing counts from today and the text has some dates. */
  private static final int UNDISTURBED = 3;

  private static final int SOME_DATES = 5;

  private static final Pattern OF_THE_UNIT =
      Pattern.compile("\\bthe (?:month|year)$", Pattern.CASE_INSENSITIVE);

  private Narrative() {}

  static boolean isTold(List<Timex> timexes) {
    int stated = count(timexes, Narrative::isStated);
    int dates = count(timexes, Narrative::isDate);
    int deictic = (int) timexes.stream().filter(Narrative::isOfToday).count();
    boolean manyStated = stated >= (deictic == 0 ? SOME_STATED : STATED) && stated > 6 * deictic;
    return manyStated
        || (deictic == 0 && isUndisturbed(timexes))
        || (stated >= FEW_STATED && dates >= DATES && dates > 20 * deictic);
  }

  /** A short one that looks back all along: a forecast is told in the present or as to come. */
  private static boolean isUndisturbed(List<Timex> timexes) {
    int stated = count(timexes, meaning -> isStated(meaning) || isPartOfStated(meaning));
    int dates = count(timexes, meaning -> isDate(meaning) || isSeasonOrWithin(meaning));
    int ahead = 0;
    for (Timex timex : timexes) {
      ahead += timex.tense() == Tense.FUTURE || timex.tense() == Tense.PRESENT ? 1 : 0;
    }
    return stated >= UNDISTURBED && dates >= SOME_DATES && 3 * ahead <= dates;
  }

  private static int count(List<Timex> timexes, Predicate<Meaning> kind) {
    int count = 0;
    for (Timex timex : timexes) {
      count += kind.test(timex.meaning()) ? 1 : 0;
    }
    return count;
  }

  private static boolean isSeasonOrWithin(Meaning meaning) {
    return meaning instanceof Meaning.SeasonOf || meaning instanceof Meaning.Inside;
  }

  private static boolean isDate(Meaning meaning) {
    return meaning instanceof CalendarDate
        || meaning instanceof Meaning.WrittenDate
        || (meaning instanceof Meaning.Slice slice && isDate(slice.whole()));
  }

  private static boolean isStated(Meaning meaning) {
    return meaning instanceof Meaning.WrittenDate
        || (meaning instanceof CalendarDate date && date.year().isPresent())
        || (meaning instanceof Meaning.SeasonOf season && season.year().isPresent());
  }

  private static boolean isPartOfStated(Meaning meaning) {
    return (meaning instanceof Meaning.YearPart part && part.year().isPresent())
        || (meaning instanceof Meaning.Slice slice && isStated(slice.whole()));
  }

  /** "by the end of the year they had won" is of the year told before. */
  private static boolean isOfToday(Timex timex) {
    Meaning meaning = timex.meaning() instanceof Meaning.Slice s ? s.whole() : timex.meaning();
    boolean same =
        meaning instanceof Meaning.UnitAround unit
            && unit.delta() == 0
            && (unit.unit() == Granularity.MONTH || unit.unit() == Granularity.YEAR)
            && timex.tense() != Tense.FUTURE
            && timex.tense() != Tense.PRESENT
            && OF_THE_UNIT.matcher(timex.text()).find();
    return !same && isDeictic(timex.meaning());
  }

  private static boolean isDeictic(Meaning meaning) {
    return meaning instanceof Meaning.Weekday
        || meaning instanceof Meaning.WeekdayCount
        || (meaning instanceof Meaning.YearsBefore years && isDeictic(years.base()))
        // "two weeks ago yesterday"
        || (meaning instanceof Meaning.OffsetFrom offset && isDeictic(offset.base()))
        || (meaning instanceof Meaning.LongOffset offset
            && offset.from() == Meaning.From.PUBLICATION)
        || (meaning instanceof Meaning.Slice slice && isDeictic(slice.whole()))
        || (meaning instanceof Meaning.Modified modified && isDeictic(modified.meaning()))
        || (meaning instanceof Meaning.SeasonOf season && season.choice() != Meaning.Choice.BARE)
        // "January 20 this year"
        || (meaning instanceof Meaning.Inside inside && isDeictic(inside.outer()))
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
