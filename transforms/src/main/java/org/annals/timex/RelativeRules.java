package org.annals.timex;

import java.util.List;
import org.annals.model.Amount;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Meaning.CalendarDate;
import org.annals.model.Meaning.From;
import org.annals.model.Meaning.Slice;
import org.annals.model.Meaning.UnitAround;
import org.annals.model.Portion;
import org.jspecify.annotations.Nullable;

/** Units around the anchor: "yesterday", "last year", "this week", "that day". */
final class RelativeRules {

  /** "today", "yesterday", "tomorrow". */
  static final Rule DAY =
      Rule.of("day.relative", "d:today|yesterday|tomorrow", m -> day(m.lexeme('d').word()));

  /** "the day before yesterday", "the day after tomorrow". */
  static final Rule DAY_BUT_ONE =
      Rule.of(
          "day.relative",
          "the? day ( before d:yesterday || after d:tomorrow )",
          m -> new UnitAround(Granularity.DAY, 2 * days(m.lexeme('d').word()), From.PUBLICATION));

  /** "last year", "this week", "next month", "the current quarter", "the coming weekend". */
  static final Rule UNIT =
      Rule.of(
          "unit.around",
          "( the || this )? c:last|past|this|next|coming|upcoming|current|present|previous|latest"
              + " calendar? u:UNIT",
          RelativeRules::around);

  /** "that day", "the same month", "the very same year". */
  static final Rule SAME =
      Rule.of(
          "unit.same",
          "( that very? same? || the very? same ) u:UNIT",
          m -> m.unit('u').withinDay() ? null : new UnitAround(m.unit('u'), 0, From.MENTION));

  /**
   * "the same day in 1989", "the same month last year": of the day or month only the year is told.
   */
  static final Rule SAME_OF_YEAR =
      Rule.of(
          "unit.same-of-year",
          "the very? same day|date|weekend|week|month ( of|in y:YEAR || last year )",
          m ->
              m.has('y')
                  ? CalendarDate.ofYear(m.whole('y'))
                  : new UnitAround(Granularity.YEAR, -1, From.PUBLICATION));

  /** "the following year", "the next day", "the previous month". */
  static final Rule FROM_MENTION =
      Rule.of(
          "unit.from-mention",
          "the c:following|next|previous|preceding|prior|subsequent u:UNIT",
          RelativeRules::beside);

  /** "the week after next", "the year before last". */
  static final Rule BUT_ONE =
      Rule.of(
          "unit.but-one",
          "the u:UNIT ( a:after the? next || before the? last )",
          m ->
              m.unit('u').withinDay()
                  ? null
                  : new UnitAround(m.unit('u'), m.has('a') ? 2 : -2, From.PUBLICATION));

  /**
   * "the day before", "the year after", "the year that followed", where nothing follows that they
   * count from.
   */
  static final Rule BESIDE =
      Rule.of(
          "unit.beside",
          "the u:UNIT ( b:before || after || that followed )",
          m ->
              m.unit('u').withinDay() || Character.isLetterOrDigit(m.tokens().first(m.to()))
                  ? null
                  : new UnitAround(m.unit('u'), m.has('b') ? -1 : 1, From.MENTION));

  /** "the weekend", "the week", "the year": the one being talked of. */
  static final Rule THE_UNIT =
      Rule.of("unit.the", "the full? u:UNIT !-|when|before|after", RelativeRules::theUnit);

  /** Longer ones first only for reading; the longest match wins anyway. */
  static final List<Rule> ALL =
      List.of(DAY, DAY_BUT_ONE, FROM_MENTION, UNIT, SAME, SAME_OF_YEAR, BUT_ONE, BESIDE, THE_UNIT);

  private RelativeRules() {}

  /** What "today", "yesterday" and "tomorrow" mean. */
  static Meaning day(String word) {
    return new UnitAround(Granularity.DAY, days(word), From.PUBLICATION);
  }

  private static boolean isDay(Match m) {
    return m.unit('u') == Granularity.DAY;
  }

  private static @Nullable Meaning beside(Match m) {
    Granularity unit = m.unit('u');
    if (unit.withinDay()) {
      return null;
    }
    if (isLasting(m)) {
      return new Meaning.Duration(new Amount(1), unit, Meaning.Way.AHEAD);
    }
    return new UnitAround(
        unit,
        Choices.delta(m.lexeme('c').word()),
        m.is('c', "next") && !isDay(m) && isWithin(m) ? From.PUBLICATION : From.MENTION);
  }

  /** "In the next year" counts from now; "in June of the next year" from what was told. */
  private static boolean isWithin(Match m) {
    return switch (m.tokens().word(m.from() - 1)) {
      case "in", "over", "within", "during", "for", "by", "throughout" -> true;
      default -> false;
    };
  }

  /**
   * "Continued for the next year", "its seat for the next decade": a length; but "sales for the
   * next year" are of that year.
   */
  private static boolean isLasting(Match m) {
    if (!m.after("for") || !(m.is('c', "next") || m.is('c', "following"))) {
      return false;
    }
    return isLong(m.unit('u')) || Lasting.isVerb(m.tokens(), m.from() - 2);
  }

  private static @Nullable Meaning around(Match m) {
    Granularity unit = m.unit('u');
    String choice = m.lexeme('c').word();
    if (unit.withinDay() || m.beforeHyphen()) {
      return null;
    }
    if (unit == Granularity.DAY && !choice.equals("this")) {
      return null;
    }
    if (isOfSomething(m)) {
      return null;
    }
    if (isLong(unit) && (choice.equals("past") || choice.equals("last"))) {
      return new Meaning.Duration(new Amount(1), unit, Meaning.Way.BACK);
    }
    boolean mention = choice.equals("previous");
    UnitAround whole =
        new UnitAround(unit, Choices.delta(choice), mention ? From.MENTION : From.PUBLICATION);
    return isUpToNow(m) ? new Slice(whole, Portion.UP_TO_NOW) : whole;
  }

  /** "The last week of the strike", "the last month before the vote": when that was, who knows. */
  private static boolean isOfSomething(Match m) {
    return (m.after("the") || m.tokens().word(m.from()).equals("the"))
        && m.is('c', "last")
        && (m.before("of") || m.before("before"));
  }

  /** "The past year", "over the last week": up to now. */
  private static boolean isUpToNow(Match m) {
    Granularity unit = m.unit('u');
    boolean counted =
        unit == Granularity.WEEK || unit == Granularity.MONTH || unit == Granularity.YEAR;
    return counted
        && m.tokens().word(m.from()).equals("the")
        && (m.is('c', "past") || (m.is('c', "last") && isWithin(m)));
  }

  private static @Nullable Meaning theUnit(Match m) {
    // "the year of the flood", but "its top for the year of $58".
    if (m.before("of") && !m.tokens().is(m.to() + 1, Shape.MONEY)) {
      return null;
    }
    if (isOfDeed(m)) {
      return null;
    }
    if (m.tokens().capital(m.at('u')) && m.tokens().capital(m.to())) { // "the Year III"
      return null;
    }
    return switch (m.unit('u')) {
      case WEEKEND -> new UnitAround(Granularity.WEEKEND, 0, From.PUBLICATION);
      case WEEK, MONTH -> new UnitAround(m.unit('u'), 0, From.PUBLICATION);
      case QUARTER ->
          AccountRules.isEnded(m) ? null : new UnitAround(Granularity.QUARTER, 0, From.MENTION);
      case YEAR -> theYear(m);
      case SECOND, MINUTE, HOUR, DAY, SEASON, HALF, DECADE, CENTURY, MILLENNIUM -> null;
    };
  }

  /** "the past decade" are the ten years up to now, "the past year" the last one. */
  private static boolean isLong(Granularity unit) {
    return unit == Granularity.DECADE || unit == Granularity.CENTURY;
  }

  /** "2009, the year she turned 85"; but "later in the year she left". */
  private static boolean isOfDeed(Match m) {
    Tokens tokens = m.tokens();
    boolean apposed = tokens.is(m.from() - 1, ",") && tokens.is(m.from() - 2, Sort.YEAR);
    boolean deed =
        switch (tokens.word(m.to())) {
          case "i", "he", "she", "it", "they", "we", "his", "her", "their" -> true;
          default -> false;
        };
    return (apposed && Character.isLetter(tokens.first(m.to())))
        || (deed && !Names.isTimeWord(tokens, m.from() - 1) && !m.after("at") && !m.after("over"));
  }

  /** "2.9 % in the year to August": the twelve months up to it. */
  private static boolean isUpTo(Match m) {
    Tokens tokens = m.tokens();
    return m.before("to")
        && (m.after("in") || m.after("for") || m.after("over") || m.after("during"))
        && (tokens.is(m.to() + 1, Sort.MONTH) || tokens.is(m.to() + 1, Sort.MONTH_ABBR));
  }

  /** "the year ended March 31" is a length; its days follow. */
  private static @Nullable Meaning theYear(Match m) {
    if (m.before("that")) { // "the year that changed the world"
      return null;
    }
    return AccountRules.isEnded(m) || isUpTo(m)
        ? new Meaning.Duration(new Amount(1), Granularity.YEAR, Meaning.Way.NEITHER)
        : new UnitAround(Granularity.YEAR, 0, From.PUBLICATION);
  }

  private static int days(String word) {
    return switch (word) {
      case "yesterday" -> -1;
      case "tomorrow" -> 1;
      default -> 0;
    };
  }
}
