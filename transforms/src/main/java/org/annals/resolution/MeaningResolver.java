package org.annals.resolution;

import java.time.LocalDate;
import org.annals.calendar.CalendarUnit;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.jspecify.annotations.Nullable;

/** Gives each kind of meaning to the part that knows it. */
final class MeaningResolver {

  private final NattyAdapter natty;
  private final Ranges ranges = new Ranges(this);

  MeaningResolver(NattyAdapter natty) {
    this.natty = natty;
  }

  /** What {@code meaning} comes to in {@code scene}. */
  Answer resolve(Meaning meaning, Scene scene) {
    Answer named = calendar(meaning, scene);
    if (named != null) {
      return named;
    }
    Answer relative = relative(meaning, scene);
    return relative != null ? relative : timeless(meaning, scene);
  }

  private @Nullable Answer calendar(Meaning meaning, Scene scene) {
    if (meaning instanceof Meaning.CalendarDate date) {
      return CalendarDates.resolve(date, scene);
    }
    if (meaning instanceof Meaning.ShortYear year) {
      return CalendarDates.shortYear(year, scene);
    }
    if (meaning instanceof Meaning.WrittenDate written) {
      return writtenDate(written);
    }
    if (meaning instanceof Meaning.Decade decade) {
      return Units.decade(decade, scene);
    }
    if (meaning instanceof Meaning.Century century) {
      return Units.century(century);
    }
    if (meaning instanceof Meaning.Turn turn) {
      return Units.turn(turn, scene);
    }
    if (meaning instanceof Meaning.SeasonOf season) {
      return Seasons.resolve(season, scene);
    }
    if (meaning instanceof Meaning.SeasonAround season) {
      return Seasons.around(season, scene);
    }
    if (meaning instanceof Meaning.YearPart part) {
      return YearParts.resolve(part, scene);
    }
    if (meaning instanceof Meaning.AccountPeriod period) {
      return YearParts.period(period, scene);
    }
    if (meaning instanceof Meaning.QuarterEnding ending) {
      return YearParts.ending(resolve(ending.end(), scene));
    }
    if (meaning instanceof Meaning.FiscalYear year) {
      return YearParts.fiscalYear(year, scene);
    }
    return meaning instanceof Meaning.HolidayOf holiday
        ? Holidays.resolve(holiday, scene, natty)
        : null;
  }

  private @Nullable Answer relative(Meaning meaning, Scene scene) {
    if (meaning instanceof Meaning.Weekday weekday) {
      return Weekdays.resolve(weekday, scene);
    }
    if (meaning instanceof Meaning.WeekdayCount count) {
      return Weekdays.count(count, scene);
    }
    if (meaning instanceof Meaning.WeekdayBeside beside) {
      return Weekdays.beside(beside, resolve(beside.base(), scene));
    }
    if (meaning instanceof Meaning.MonthAround month) {
      return MonthsAround.resolve(month, scene);
    }
    if (meaning instanceof Meaning.UnitAround unit) {
      return Units.around(unit, scene);
    }
    if (meaning instanceof Meaning.Offset offset) {
      return Offsets.resolve(offset, scene, natty);
    }
    if (meaning instanceof Meaning.LongOffset offset) {
      return Offsets.inRow(offset, scene);
    }
    if (meaning instanceof Meaning.OffsetFrom offset) {
      return Offsets.from(offset, resolve(offset.base(), scene));
    }
    if (meaning instanceof Meaning.YearsBefore years) {
      Answer base =
          years.base() instanceof Meaning.Weekday weekday
              ? Weekdays.nearest(weekday, scene)
              : resolve(years.base(), scene);
      return Offsets.yearsBefore(years.years(), base);
    }
    if (meaning instanceof Meaning.Slice slice) {
      return Slices.resolve(slice.portion(), resolve(slice.whole(), scene), scene);
    }
    if (meaning instanceof Meaning.Inside inside) {
      return inside(inside, scene);
    }
    if (meaning instanceof Meaning.Range range) {
      return ranges.resolve(range, scene);
    }
    return within(meaning, scene);
  }

  private @Nullable Answer within(Meaning meaning, Scene scene) {
    if (meaning instanceof Meaning.Nth nth) {
      return Nths.resolve(nth, resolve(nth.whole(), scene));
    }
    if (meaning instanceof Meaning.NthWeekday nth) {
      return Nths.weekday(nth, resolve(nth.whole(), scene));
    }
    if (meaning instanceof Meaning.FirstUnits units) {
      return Nths.units(units, resolve(units.whole(), scene));
    }
    if (meaning instanceof Meaning.ClockTime clock) {
      return Clocks.clock(clock, day(clock.day(), scene));
    }
    if (meaning instanceof Meaning.Overnight night) {
      Meaning day = night.day();
      return day == null
          ? Nights.beside(scene)
          : Nights.of(resolve(day, scene), night.into() ? -1 : 0);
    }
    return meaning instanceof Meaning.PartOfDay part
        ? Clocks.part(part, day(part.day(), scene))
        : null;
  }

  private Answer timeless(Meaning meaning, Scene scene) {
    if (meaning instanceof Meaning.Modified modified) {
      return Blurs.blurred(modified, resolve(modified.meaning(), scene));
    }
    if (meaning instanceof Meaning.Duration duration) {
      return Durations.resolve(duration, scene);
    }
    if (meaning instanceof Meaning.LongDuration duration) {
      return Durations.inRow(duration);
    }
    if (meaning instanceof Meaning.NthOfEvent nth) {
      return Durations.nth(nth);
    }
    if (meaning instanceof Meaning.OffsetFromEvent offset) {
      return Durations.fromEvent(offset);
    }
    if (meaning instanceof Meaning.Recurrence recurrence) {
      return Answer.bare(recurrence.value(), "comes again and again");
    }
    if (meaning instanceof Meaning.Vague vague) {
      return Answer.bare(vague.reference().name(), "names no date");
    }
    throw new IllegalArgumentException("no resolver for " + meaning);
  }

  private Answer writtenDate(Meaning.WrittenDate written) {
    LocalDate day = natty.date(written.phrase());
    return day == null
        ? Answer.bare("XXXX-XX-XX", "no calendar date")
        : Answer.of(CalendarUnit.of(Granularity.DAY, day), null, "a full calendar date");
  }

  /** The day of a time: the one told, else the day being talked of. */
  private Answer day(@Nullable Meaning day, Scene scene) {
    if (day != null) {
      return resolve(day, scene);
    }
    Anchor anchor = scene.dayTalkedOf();
    return anchor == null
        ? Answer.bare("XXXX-XX-XX", "the day is not known")
        : Answer.of(
            CalendarUnit.of(Granularity.DAY, anchor.day()), anchor, "on the day being talked of");
  }

  private Answer inside(Meaning.Inside inside, Scene scene) {
    if (inside.inner() instanceof Meaning.Weekday weekday
        && inside.outer() instanceof Meaning.CalendarDate date) {
      return CalendarDates.onWeekday(date, weekday.day(), scene);
    }
    Answer outer = resolve(inside.outer(), scene);
    Days year = outer.days();
    Anchor today = scene.anchor(Meaning.From.PUBLICATION);
    if (year != null && today != null && inside.inner() instanceof Meaning.UnitAround) {
      return Offsets.yearsBefore(
          today.day().getYear() - year.first().getYear(), resolve(inside.inner(), scene));
    }
    if (year == null) {
      return resolve(inside.inner(), scene);
    }
    return resolve(Years.told(inside.inner(), year.first().getYear()), scene)
        .withAnchor(outer.anchor());
  }
}
