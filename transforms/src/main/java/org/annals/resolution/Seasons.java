package org.annals.resolution;

import java.time.LocalDate;
import org.annals.calendar.CalendarUnit;
import org.annals.model.Meaning.Choice;
import org.annals.model.Meaning.From;
import org.annals.model.Meaning.SeasonAround;
import org.annals.model.Meaning.SeasonOf;

/** Seasons; a winter belongs to the year it starts in. */
final class Seasons {

  private static final int NEARLY_A_YEAR = 8;

  private Seasons() {}

  static Answer resolve(SeasonOf season, Scene scene) {
    if (season.year().isPresent()) {
      return Answer.of(
          CalendarUnit.ofSeason(season.year().getAsInt(), season.season()), null, "stated in full");
    }
    Anchor story = scene.story();
    if (story != null && season.choice() == Choice.BARE) {
      int year = scene.storyYear(any -> Days.of(CalendarUnit.ofSeason(any, season.season())));
      return Answer.of(
          CalendarUnit.ofSeason(year, season.season()), story, "in the year the story has come to");
    }
    Anchor before = season.choice() == Choice.BARE ? scene.lookedBackFrom() : null;
    if (before != null) {
      int year = before.latestYear(any -> Days.of(CalendarUnit.ofSeason(any, season.season())));
      return Answer.of(
          CalendarUnit.ofSeason(year, season.season()), before, "the latest before what was told");
    }
    Anchor stated = season.choice() == Choice.BARE ? scene.statedBeside() : null;
    Anchor anchor = stated != null ? stated : scene.anchor(From.PUBLICATION);
    if (anchor == null) {
      return Answer.bare("XXXX-" + season.season().code(), "the year is not known");
    }
    CalendarUnit sameYear = CalendarUnit.ofSeason(anchor.day().getYear(), season.season());
    if (stated != null) {
      return Answer.of(sameYear, anchor, "in the year told just before");
    }
    return Answer.of(
        sameYear.plus(4 * shift(season, sameYear, anchor.day(), scene)),
        anchor,
        "by the direction told");
  }

  /** "the following spring" counts from the date before it. */
  static Answer around(SeasonAround season, Scene scene) {
    Anchor anchor = scene.anchor(From.MENTION);
    if (anchor == null) {
      return Answer.bare("XXXX-" + season.season().code(), "the year is not known");
    }
    int year = anchor.day().getYear();
    CalendarUnit same = CalendarUnit.ofSeason(year, season.season());
    CalendarUnit there =
        switch (season.choice()) {
          case NEXT -> same.first().isAfter(anchor.days().last()) ? same : same.plus(4);
          case LAST -> same.last().isBefore(anchor.day()) ? same : same.plus(-4);
          case THIS, BARE -> same;
        };
    return Answer.of(there, anchor, "counted from the date before it");
  }

  /** "Her book is out in the autumn", unless that is almost a year away. */
  private static boolean isComing(CalendarUnit same, LocalDate day, Scene scene) {
    CalendarUnit next = same.last().isBefore(day) ? same.plus(4) : same;
    return scene.aheadOrPresent() && next.first().isBefore(day.plusMonths(NEARLY_A_YEAR));
  }

  private static int shift(SeasonOf season, CalendarUnit same, LocalDate day, Scene scene) {
    return switch (season.choice()) {
      case LAST -> same.last().isBefore(day) ? 0 : -1;
      case NEXT -> same.first().isAfter(day) ? 0 : 1;
      case THIS -> same.plus(-4).contains(day) ? -1 : 0;
      case BARE ->
          scene.ahead() || isComing(same, day, scene)
              ? (same.last().isBefore(day) ? 1 : 0)
              : (same.first().isAfter(day) ? -1 : 0);
    };
  }
}
