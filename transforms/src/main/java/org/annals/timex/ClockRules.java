package org.annals.timex;

import java.util.List;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Meaning.ClockTime;
import org.annals.model.Meaning.From;
import org.annals.model.Meaning.PartOfDay;
import org.annals.model.Meaning.UnitAround;
import org.jspecify.annotations.Nullable;

/** Times by the clock in figures, with their day where it is told. */
final class ClockRules {

  private static final String ZONE =
      "( local|#word time || new|#word #word time ||"
          + " z:est|edt|gmt|utc|bst|cet|cest|pst|pdt|mst|mdt|cst|cdt|ist|jst|kst|et|pt|ct )?";

  /** Tokens between brackets that tell the time of another zone. */
  private static final int LONGEST_ASIDE = 8;

  private static final String HALF =
      "( a:am || p:pm || a:a . m .? || p:p . m .? || o:o ' clock || in the d:DAYPART )";

  /** "9:34 p.m., March 19", "5 p.m. EST Nov. 9", "10:35", "4 a.m. Thursday", "4 in the morning". */
  static final Rule CLOCK =
      Rule.of(
          "clock",
          "( c:CLOCK || e:DECIMAL || h:DAYNUM|NUM ) "
              + HALF
              + "? "
              + ZONE
              + " ( ,? on? x:<INNER> )?",
          ClockRules::clock);

  /** "1140 a.m.", "930 pm". */
  static final Rule JOINED =
      Rule.of(
          "clock.joined",
          "h:YEAR|SMALL ( a:am || p:pm ) " + ZONE + " ( ,? on? x:<INNER> )?",
          ClockRules::clock);

  /** "0745 GMT", "at 1830 hours", "1930 GMT on Friday". */
  static final Rule FOUR_DIGITS =
      Rule.of(
          "clock.four-digits",
          "h:YEAR|SMALL|BIG|DAYNUM ( z:gmt|utc || hours !of ) ( ,? on? x:<INNER> )?",
          ClockRules::fourDigits);

  /** "at 0630 on 1 July", "by 0930": as armies write. */
  static final Rule LEADING_ZERO =
      Rule.of(
          "clock.four-digits",
          "h:BIG ( ,? on? x:<INNER> )?",
          m -> m.tokens().string(m.at('h')).startsWith("0") ? fourDigits(m) : null);

  /** "noon Friday", "midnight", "midnight tonight". */
  static final Rule NOON =
      Rule.of(
          "clock.noon",
          "( n:noon || m:midnight ) " + ZONE + " ( on? x:<INNER> || t:tonight )?",
          ClockRules::noon);

  /** "tomorrow at 8:30 p.m.", "Monday at noon", "tomorrow morning at 9 o'clock". */
  static final Rule DAY_CLOCK =
      Rule.of(
          "clock.day",
          "x:<INNER> ,? at|around|about about|around? ( n:noon || ( c:CLOCK || e:DECIMAL ||"
              + " h:DAYNUM|NUM ) "
              + HALF
              + "? )",
          ClockRules::onDay);

  /** "2022-04-23 14:55", "Monday 9 a.m.". */
  static final Rule STAMP =
      Rule.of(
          "clock.stamp",
          "x:<INNER> ,? ( c:CLOCK || h:DAYNUM ) ( a:am || p:pm )?",
          ClockRules::stamp);

  /** "last night at 8", "tonight around 7:30", "Sunday evening at 10:00". */
  static final Rule PART_CLOCK =
      Rule.of(
          "clock.part",
          "x:<PART> ,? at|around|about about|around? ( c:CLOCK || e:DECIMAL || h:DAYNUM|NUM ) "
              + HALF
              + "?",
          ClockRules::onPart);

  /** "8 p.m. tomorrow night", "7:30 Tuesday evening", "at 9 last night". */
  static final Rule CLOCK_PART =
      Rule.of(
          "clock.part",
          "( c:CLOCK || e:DECIMAL || h:DAYNUM|NUM ) ( a:am || p:pm || o:o ' clock )? ,? on?"
              + " x:<PART>",
          m -> isHalved(m) || m.has('c') || m.after("at") ? onPart(m) : null);

  static final List<Rule> ALL =
      List.of(CLOCK, JOINED, FOUR_DIGITS, LEADING_ZERO, NOON, DAY_CLOCK, STAMP);

  /** Those that hold a part of a day. */
  static final List<Rule> WITH_PART = List.of(PART_CLOCK, CLOCK_PART);

  private ClockRules() {}

  /** Whether a day is told that is none. */
  private static boolean isOffDay(Match m) {
    return m.has('x') && !SingleDays.is(m.meaning('x'));
  }

  /** "3:47 p.m. (0747 GMT) on Wednesday": its day stands behind the same time elsewhere. */
  private static @Nullable Meaning dayBehind(Match m) {
    Tokens tokens = m.tokens();
    int close = m.to() + 1;
    while (close <= m.to() + LONGEST_ASIDE && !tokens.is(close, "]")) {
      close++;
    }
    if (!m.before("[") || !tokens.is(close, "]") || !isZone(tokens, m.to() + 1, close)) {
      return null;
    }
    Found day = m.find(Level.INNER, tokens.is(close + 1, "on") ? close + 2 : close + 1);
    return day != null && day.isTime() && SingleDays.is(day.meaning()) ? day.meaning() : null;
  }

  private static boolean isZone(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      switch (tokens.word(i)) {
        case "gmt", "utc", "est", "edt", "et", "bst", "cet", "time" -> {
          return true;
        }
        default -> {
          continue;
        }
      }
    }
    return false;
  }

  private static boolean isHalved(Match m) {
    return m.has('a') || m.has('p') || m.has('d') || m.has('o');
  }

  private static @Nullable Meaning clock(Match m) {
    boolean told = isHalved(m) || (m.has('c') && !isScore(m));
    return isOffDay(m) || !told ? null : time(m, m.has('x') ? m.meaning('x') : dayBehind(m));
  }

  /** "1830 hours" may be a length, unless a word stands before it that times follow. */
  private static @Nullable Meaning fourDigits(Match m) {
    boolean cued = m.has('z') || m.after("at") || m.after("by") || m.after("until");
    return isOffDay(m) || !ClockReading.isFourDigits(m) || !cued
        ? null
        : time(m, m.has('x') ? m.meaning('x') : null);
  }

  private static @Nullable Meaning onDay(Match m) {
    if (isOffDay(m)) {
      return null;
    }
    if (m.has('n')) {
      return ClockTime.of(12, 0, m.meaning('x'));
    }
    return isHalved(m) || m.has('c') ? time(m, m.meaning('x')) : null;
  }

  /** Digits alone follow a day that is told in full; else they may be a score. */
  private static @Nullable Meaning stamp(Match m) {
    boolean half = m.has('a') || m.has('p');
    boolean dated = m.has('c') && m.tokens().is(m.at('x'), Sort.NUMDATE);
    return isOffDay(m) || (!half && !dated) ? null : time(m, m.meaning('x'));
  }

  private static @Nullable Meaning time(Match m, @Nullable Meaning day) {
    int minutes = ClockReading.minutes(m);
    int hour = minutes / 60;
    if (minutes < 0 || hour > 24 || (isHalved(m) && hour > 12)) {
      return null;
    }
    return new ClockTime(
        isHalved(m) ? ClockReading.halved(m, hour) : hour,
        minutes % 60,
        ClockReading.second(m),
        day);
  }

  private static @Nullable Meaning noon(Match m) {
    if (isOffDay(m) || Names.isEndOfName(m)) {
      return null;
    }
    Meaning today = new UnitAround(Granularity.DAY, 0, From.PUBLICATION);
    // "Shortly after midnight" the day begins; "midnight Friday" ends it.
    boolean begins = !m.has('x') && !m.has('t') && m.after("after");
    return ClockTime.of(
        m.has('n') ? 12 : begins ? 0 : 24,
        0,
        m.has('x') ? m.meaning('x') : m.has('t') ? today : null);
  }

  /** The part of the day says which half of it the hour is in. */
  private static @Nullable Meaning onPart(Match m) {
    if (!(m.meaning('x') instanceof PartOfDay part)) {
      return null;
    }
    if (m.has('a') || m.has('p') || m.has('d')) {
      return time(m, part.day());
    }
    int minutes = ClockReading.minutes(m);
    int hour = minutes / 60;
    boolean fits = minutes >= 0 && hour >= 1 && hour <= (m.has('c') ? 24 : 12);
    return fits && isEnd(m)
        ? ClockTime.of(
            hour + (ClockReading.isLate(part.part(), hour) ? 12 : 0), minutes % 60, part.day())
        : null;
  }

  /** "tonight at 7 theatres" counts theatres. */
  private static boolean isEnd(Match m) {
    boolean joined = m.before("%") || m.beforeHyphen();
    return m.has('c') || (!joined && Ends.at(m.tokens(), m.to()));
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
}
