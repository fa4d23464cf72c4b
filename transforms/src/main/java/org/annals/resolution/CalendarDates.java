package org.annals.resolution;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.annals.calendar.CalendarUnit;
import org.annals.calendar.TimexValue;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Meaning.CalendarDate;
import org.jspecify.annotations.Nullable;

/** Days, months and years by name or number. */
final class CalendarDates {

  private static final String STATED = "stated in full";
  private static final int DAYS_OF_YEAR = 360;
  private static final int CLOSE = 60;
  private static final int JUST_PAST = 30;

  private CalendarDates() {}

  static Answer resolve(CalendarDate date, Scene scene) {
    if (date.year().isPresent()) {
      return inYear(date, date.year().getAsInt(), null, STATED);
    }
    if (date.month().isEmpty()) {
      return LooseDays.resolve(date.day().orElse(1), scene);
    }
    Anchor story = scene.story();
    if (story != null) {
      int year = scene.storyYear(any -> inAnyYear(date, any));
      return inYear(date, year, story, "in the year the story has come to");
    }
    Anchor old = date.day().isPresent() ? scene.oldDay(any -> inAnyYear(date, any)) : null;
    if (old != null) {
      int year = scene.oldYear(any -> inAnyYear(date, any));
      return inYear(date, year, old, "within weeks of the day told before, long ago");
    }
    Anchor before = scene.lookedBackFrom();
    if (before != null && !isOfLately(date, scene)) {
      int year = before.latestYear(any -> inAnyYear(date, any));
      return inYear(date, year, before, "the latest before what was told");
    }
    Anchor stated = scene.statedBeside();
    if (stated != null) {
      return inYear(date, yearBeside(date, stated, scene), stated, "in the year told just before");
    }
    Anchor anchor = scene.anchor(Meaning.From.PUBLICATION);
    return anchor == null
        ? Answer.bare(open(date), "the year is not known")
        : inYear(date, valid(date, anchor.day(), scene), anchor, direction(scene));
  }

  /**
   * "Took charge in July 2008 and led it to the final in February": a telling goes on, so a month
   * that would go back is of the next year, where that is not ahead of publication.
   */
  private static int yearBeside(CalendarDate date, Anchor stated, Scene scene) {
    int year = stated.day().getYear();
    LocalDate published = scene.published();
    boolean wholeYear = stated.days().grain() == Granularity.YEAR;
    Days same = inAnyYear(date, year);
    Days next = inAnyYear(date, year + 1);
    boolean goesBack = !wholeYear && same.last().isBefore(stated.days().first());
    return goesBack && published != null && !next.first().isAfter(published) ? year + 1 : year;
  }

  /** What lies just behind publication is told without its year, whatever stands before it. */
  private static boolean isOfLately(CalendarDate date, Scene scene) {
    LocalDate published = scene.published();
    int ahead = published == null ? 0 : daysAhead(date, published);
    return Math.floorMod(-ahead, DAYS_OF_YEAR) < CLOSE;
  }

  /** The date in a given year; the whole year where it has none such. */
  static Days inAnyYear(CalendarDate date, int year) {
    Days days = inYear(date, year, null, STATED).days();
    return days == null ? Days.year(year) : days;
  }

  /** February has a 29th only in some years. */
  private static int valid(CalendarDate date, LocalDate anchor, Scene scene) {
    int year = nearestYear(date, anchor, scene);
    boolean leapDay = date.day().orElse(1) == 29 && date.month().orElse(1) == 2;
    int step = scene.ahead() ? 1 : -1;
    while (leapDay && !Year.isLeap(year)) {
      year += step;
    }
    return year;
  }

  /** Two digits are of the hundred years that end two decades after the anchor. */
  static Answer shortYear(Meaning.ShortYear year, Scene scene) {
    Anchor anchor = scene.anchor(Meaning.From.PUBLICATION);
    if (anchor == null) {
      return Answer.bare("XX" + TimexValue.digits(year.digits(), 2), "the century is not known");
    }
    int last = anchor.day().getYear() + 20;
    int told = last - Math.floorMod(last - year.digits(), 100);
    return Answer.of(CalendarUnit.ofYear(told), anchor, "the nearest such year");
  }

  /** A date that is also said to be a weekday: the nearest year in which it is. */
  static Answer onWeekday(CalendarDate date, DayOfWeek weekday, Scene scene) {
    if (date.month().isEmpty()) {
      return LooseDays.onWeekday(date.day().orElse(1), weekday, scene);
    }
    Answer plain = resolve(date, scene);
    Days days = plain.days();
    if (days == null || date.year().isPresent() || days.first().getDayOfWeek() == weekday) {
      return plain;
    }
    int year = days.first().getYear();
    for (int step = 1; step <= 6; step++) {
      for (int candidate : new int[] {year - step, year + step}) {
        Answer other =
            inYear(date, candidate, plain.anchor(), "the nearest year with that weekday");
        Days found = other.days();
        if (found != null && found.first().getDayOfWeek() == weekday) {
          return other;
        }
      }
    }
    return plain;
  }

  /**
   * By the tense; but a day almost a year from the anchor would be told with its year, so there the
   * other side is meant ("payable Dec. 15" beside a past verb).
   */
  private static int nearestYear(CalendarDate date, LocalDate anchor, Scene scene) {
    int ahead = daysAhead(date, anchor);
    int year = anchor.getYear();
    int future = ahead >= 0 ? year : year + 1;
    int past = ahead <= 0 ? year : year - 1;
    int distance = Math.floorMod(ahead, DAYS_OF_YEAR);
    return switch (scene.tense()) {
      case PAST -> date.day().isPresent() && distance != 0 && distance < CLOSE ? future : past;
      case FUTURE -> distance > DAYS_OF_YEAR - JUST_PAST ? past : future;
      case PRESENT -> distance <= 2 * DAYS_OF_YEAR / 3 ? future : past;
      case NONE -> distance <= DAYS_OF_YEAR / 2 ? future : past;
    };
  }

  /** Days from the anchor to the date in the anchor's year, roughly; 0 within a bare month. */
  private static int daysAhead(CalendarDate date, LocalDate anchor) {
    int months = date.month().orElse(1) - anchor.getMonthValue();
    return date.day().isPresent()
        ? months * 30 + date.day().getAsInt() - anchor.getDayOfMonth()
        : months * 30;
  }

  private static String direction(Scene scene) {
    return switch (scene.tense()) {
      case PAST -> "told in the past: the latest such date not after the anchor";
      case FUTURE -> "told as to come: the first such date not before the anchor";
      case PRESENT, NONE -> "no direction told: the nearest such date";
    };
  }

  private static Answer inYear(CalendarDate date, int year, @Nullable Anchor anchor, String step) {
    if (date.month().isEmpty()) {
      return Answer.of(CalendarUnit.ofYear(year), anchor, step);
    }
    int month = date.month().getAsInt();
    if (date.day().isEmpty()) {
      return Answer.of(CalendarUnit.ofMonth(year, month), anchor, step);
    }
    int day = date.day().getAsInt();
    if (YearMonth.of(year, month).isValidDay(day)) {
      return Answer.of(
          CalendarUnit.of(Granularity.DAY, LocalDate.of(year, month, day)), anchor, step);
    }
    return Answer.bare(
        TimexValue.month(year, month) + "-" + TimexValue.digits(day, 2), "no day of the calendar");
  }

  private static String open(CalendarDate date) {
    String month = "XXXX-" + TimexValue.digits(date.month().orElse(1), 2);
    return date.day().isPresent()
        ? month + "-" + TimexValue.digits(date.day().getAsInt(), 2)
        : month;
  }
}
