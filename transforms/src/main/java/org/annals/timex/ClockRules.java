package org.annals.timex;

import java.util.List;
import org.annals.model.DayPart;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Meaning.ClockTime;
import org.annals.model.Meaning.From;
import org.annals.model.Meaning.PartOfDay;
import org.annals.model.Meaning.UnitAround;
import org.jspecify.annotations.Nullable;

/** Times of day, with their day where it is told. */
final class ClockRules {

  private static final String ZONE =
      "z:est|edt|gmt|utc|bst|cet|cest|pst|pdt|mst|mdt|cst|cdt|ist|jst|kst|et|pt|ct";

  /** "9:34 p.m., March 19", "5 p.m. EST Nov. 9", "10:35", "4 a.m. Thursday", "4 in the morning". */
  static final Rule CLOCK =
      Rule.of(
          "clock",
          "( c:CLOCK || e:DECIMAL || h:DAYNUM|NUM ) ( a:am || p:pm || o:o ' clock || in the"
              + " d:DAYPART )? "
              + ZONE
              + "? ( ,? on? x:<INNER> )?",
          ClockRules::clock);

  /** "noon Friday", "midnight". */
  static final Rule NOON =
      Rule.of(
          "clock.noon",
          "( n:noon || m:midnight ) ( on? x:<INNER> )?",
          m ->
              day(m, 'x') == Bad.DAY || Names.isEndOfName(m)
                  ? null
                  : new ClockTime(m.has('n') ? 12 : 24, 0, day(m, 'x')));

  /** "Wednesday morning", "Christmas night", "yesterday afternoon", "early Wednesday morning". */
  static final Rule DAY_PART =
      Rule.of(
          "daypart.day",
          "( early || late )? x:<INNER> early|late|mid? -? d:DAYPART hours?",
          m -> isDay(m.meaning('x')) ? new PartOfDay(part(m), m.meaning('x')) : null);

  /** "the night of April 18, 1775", "early in the morning of 29 April", "the morning of May 8". */
  static final Rule PART_OF =
      Rule.of(
          "daypart.of",
          "( early in )? the? early|late? d:DAYPART hours? ( of || on )? the? x:<INNER>",
          m -> isDay(m.meaning('x')) ? new PartOfDay(part(m), m.meaning('x')) : null);

  /** "this morning", "later this afternoon", "that night", "the next morning". */
  static final Rule CHOSEN =
      Rule.of(
          "daypart.chosen",
          "earlier|later|early|late? ( t:this || s:that || the same || the n:next|following || the"
              + " p:previous ) d:DAYPART",
          ClockRules::chosen);

  /** "mid-afternoon yesterday", "late Thursday", "early Friday". */
  static final Rule MID_PART =
      Rule.of(
          "daypart.mid",
          "mid -? d:DAYPART ( x:<INNER> )?",
          m ->
              m.has('x') && !isDay(m.meaning('x'))
                  ? null
                  : new PartOfDay(part(m), m.has('x') ? m.meaning('x') : null));

  /** "tomorrow at 8:30 p.m.", "Monday at noon", "tomorrow morning at 9 o'clock". */
  static final Rule DAY_CLOCK =
      Rule.of(
          "clock.day",
          "x:<INNER> DAYPART? at ( n:noon || ( c:CLOCK || e:DECIMAL || h:DAYNUM|NUM ) ( a:am ||"
              + " p:pm || o:o ' clock )? )",
          ClockRules::onDay);

  /** "in the morning", "during the afternoon". */
  static final Rule IN_THE =
      Rule.of(
          "daypart.the",
          "the d:DAYPART",
          m -> m.after("in") || m.after("during") ? new PartOfDay(part(m), null) : null);

  static final List<Rule> ALL =
      List.of(
          CLOCK,
          NOON,
          DAY_PART,
          PART_OF,
          CHOSEN,
          MID_PART,
          DAY_CLOCK,
          IN_THE,
          RelativeRules.TONIGHT);

  private ClockRules() {}

  private static final class Bad {
    static final Meaning DAY = new Meaning.Vague(Meaning.Reference.PRESENT_REF);
  }

  private static DayPart part(Match m) {
    return DayPart.values()[m.code('d')];
  }

  private static @Nullable Meaning day(Match m, char letter) {
    if (!m.has(letter)) {
      return null;
    }
    return isDay(m.meaning(letter)) ? m.meaning(letter) : Bad.DAY;
  }

  /** Whether a meaning is a single day. */
  static boolean isDay(Meaning meaning) {
    return switch (meaning.getClass().getSimpleName()) {
      case "CalendarDate" -> ((Meaning.CalendarDate) meaning).day().isPresent();
      case "UnitAround" -> ((UnitAround) meaning).unit() == Granularity.DAY;
      case "Inside" -> isDay(((Meaning.Inside) meaning).inner());
      case "Weekday", "HolidayOf", "WrittenDate", "NthWeekday" -> true;
      default -> false;
    };
  }

  private static @Nullable Meaning clock(Match m) {
    if (m.has('x') && !isDay(m.meaning('x'))) {
      return null;
    }
    boolean half = m.has('a') || m.has('p') || m.has('d') || m.has('o');
    if (!half && (!m.has('c') || isScore(m))) {
      return null;
    }
    int minutes = minutes(m);
    int hour = minutes / 60;
    if (minutes < 0 || hour > 24 || (half && hour > 12)) {
      return null;
    }
    return new ClockTime(
        half ? halved(m, hour) : hour, minutes % 60, m.has('x') ? m.meaning('x') : null);
  }

  private static @Nullable Meaning onDay(Match m) {
    if (!isDay(m.meaning('x'))) {
      return null;
    }
    if (m.has('n')) {
      return new ClockTime(12, 0, m.meaning('x'));
    }
    boolean half = m.has('a') || m.has('p') || m.has('o');
    int minutes = minutes(m);
    boolean told = half || m.has('c');
    return !told || minutes < 0 || minutes / 60 > (half ? 12 : 24)
        ? null
        : new ClockTime(
            half ? halved(m, minutes / 60) : minutes / 60, minutes % 60, m.meaning('x'));
  }

  /** The hour of a clock of twelve hours. */
  private static int halved(Match m, int hour) {
    boolean late = m.has('p') || (m.has('d') && part(m) != DayPart.MORNING && hour < 12);
    return late ? hour % 12 + 12 : m.has('a') ? hour % 12 : hour;
  }

  /** Minutes since midnight by the digits, or −1 when they are none: "10:35", "8.30", "4". */
  private static int minutes(Match m) {
    if (m.has('c')) {
      return m.digits('c');
    }
    if (m.has('h')) {
      return m.digits('h') * 60;
    }
    String digits = m.tokens().string(m.at('e'));
    int dot = digits.indexOf('.');
    boolean clock = digits.length() - dot == 3 && dot <= 2 && digits.charAt(dot + 1) < '6';
    return clock
        ? Integer.parseInt(digits.substring(0, dot)) * 60
            + Integer.parseInt(digits.substring(dot + 1))
        : -1;
  }

  /** A bare "10:35" is a time only behind a word that times follow. */
  private static boolean isScore(Match m) {
    return !(m.after("at")
        || m.after("by")
        || m.after("until")
        || m.after("from")
        || m.after("around")
        || m.after("about")
        || m.has('z')
        || m.has('x'));
  }

  private static Meaning chosen(Match m) {
    if (m.has('t')) {
      return new PartOfDay(part(m), new UnitAround(Granularity.DAY, 0, From.PUBLICATION));
    }
    int delta = m.has('n') ? 1 : m.has('p') ? -1 : 0;
    return new PartOfDay(part(m), new UnitAround(Granularity.DAY, delta, From.MENTION));
  }
}
