package org.annals.resolution;

import java.time.LocalDate;
import org.annals.calendar.CalendarUnit;
import org.annals.model.AnchorKind;
import org.annals.model.Granularity;
import org.annals.model.Meaning.Century;
import org.annals.model.Meaning.Decade;
import org.annals.model.Meaning.From;
import org.annals.model.Meaning.Turn;
import org.annals.model.Meaning.UnitAround;
import org.annals.model.Tense;

/** Whole units around the anchor, decades and centuries. */
final class Units {

  /** "the turn of the century" are so many years on both sides of the round one. */
  private static final int AROUND = 5;

  private Units() {}

  static Answer around(UnitAround unit, Scene scene) {
    Anchor quarter = unit.unit() == Granularity.QUARTER ? scene.quarter() : null;
    if (quarter != null && unit.from() == From.MENTION && unit.delta() == 0) {
      return Accounts.yearsBefore(quarter, 0, "the quarter that is talked of");
    }
    Anchor anchor = scene.anchor(unit.from());
    if (anchor == null) {
      return Answer.bare(OpenValue.of(unit.unit()), "no day to count from");
    }
    if (anchor.kind() == AnchorKind.MENTION
        && unit.unit() == Granularity.DAY
        && anchor.isWide(Granularity.DAY)) {
      return Answer.bare(OpenValue.of(unit.unit()), "what was told before has no day");
    }
    if (unit.unit() == Granularity.WEEKEND && unit.delta() == 0) {
      return weekend(anchor, scene);
    }
    CalendarUnit there = CalendarUnit.of(unit.unit(), start(unit, anchor)).plus(unit.delta());
    return Answer.of(there, anchor, step(unit));
  }

  /** On a weekday the past weekend is the one before. */
  private static Answer weekend(Anchor anchor, Scene scene) {
    CalendarUnit same = CalendarUnit.of(Granularity.WEEKEND, anchor.day());
    boolean before = same.first().isAfter(anchor.day()) && scene.tense() == Tense.PAST;
    return Answer.of(before ? same.plus(-1) : same, anchor, "the nearest weekend by the tense");
  }

  /** "the next day" after a stretch counts from its end. */
  private static LocalDate start(UnitAround unit, Anchor anchor) {
    return unit.delta() > 0 ? anchor.days().last() : anchor.day();
  }

  private static String step(UnitAround unit) {
    return unit.delta() == 0
        ? "the " + name(unit.unit()) + " of the anchor"
        : "the "
            + name(unit.unit())
            + (unit.delta() < 0 ? " before the anchor's" : " after the anchor's");
  }

  static String name(Granularity unit) {
    return unit.name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Without its century a decade is the latest such one that has begun. */
  static Answer decade(Decade decade, Scene scene) {
    if (decade.full()) {
      return Answer.of(decadeOf(decade.number() * 10), null, "stated in full");
    }
    Anchor story = scene.story();
    if (story != null) {
      int told = Math.floorDiv(story.day().getYear(), 10);
      int near = told + 5 - Math.floorMod(told + 5 - decade.number(), 10);
      int nearest = scene.isToCome(near) ? near - 10 : near;
      return Answer.of(decadeOf(nearest * 10), story, "the nearest to where the story has come");
    }
    LocalDate published = scene.published();
    if (published == null) {
      return Answer.bare("XX" + decade.number(), "the century is not known");
    }
    int now = published.getYear() / 10;
    int number = now - Math.floorMod(now - decade.number(), 10);
    return Answer.of(
        decadeOf(number * 10), scene.anchor(From.PUBLICATION), "the latest such decade");
  }

  private static CalendarUnit decadeOf(int year) {
    return CalendarUnit.of(Granularity.DECADE, LocalDate.of(year, 1, 1));
  }

  /**
   * The round year, give or take a few; the one behind the anchor, or ahead where verbs look so.
   */
  static Answer turn(Turn turn, Scene scene) {
    Anchor anchor = turn.year().isPresent() ? null : scene.anchor(From.PUBLICATION);
    if (turn.year().isEmpty() && anchor == null) {
      return Answer.bare("XX00", "the century is not known");
    }
    int round = turn.unit() == Granularity.MILLENNIUM ? 1000 : 100;
    int now = anchor == null ? turn.year().orElse(0) : anchor.day().getYear();
    int begun = Math.floorDiv(now, round) * round;
    int year = scene.ahead() && anchor != null ? begun + round : begun;
    CalendarUnit unit = CalendarUnit.ofYear(year);
    return Answer.of(unit, anchor, "around the round year")
        .withMod("APPROX")
        .with(
            Days.of(unit).fuzzy(unit.first().minusYears(AROUND), unit.plus(AROUND).last()),
            "a few years on both sides of it");
  }

  static Answer century(Century century) {
    int first = century.beforeChrist() ? -100 * century.number() + 1 : 100 * (century.number() - 1);
    CalendarUnit unit = new CalendarUnit(Granularity.CENTURY, LocalDate.of(first, 1, 1));
    Answer answer = Answer.of(unit, null, "stated in full");
    String digits = org.annals.calendar.TimexValue.digits(century.number() - 1, 2);
    return answer.withValue(century.beforeChrist() ? "BC" + digits : digits);
  }
}
