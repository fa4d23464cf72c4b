package org.annals.timex;

import org.annals.model.DayPart;

/**
 * Reads the time of a match: {@code c:CLOCK}, {@code e:DECIMAL}, {@code h}: hours; {@code a},
 * {@code p}: halves of the day; {@code d:DAYPART}.
 */
final class ClockReading {

  private static final int SECONDS_AT = 6;

  private ClockReading() {}

  /** Minutes since midnight by the digits, or −1 when they are none: "10:35", "8.30", "4". */
  static int minutes(Match m) {
    if (m.has('c')) {
      return m.digits('c');
    }
    if (m.has('h')) {
      int hours = m.digits('h');
      return hours < 100 && !isFourDigits(m) ? hours * 60 : joined(hours);
    }
    String digits = m.tokens().string(m.at('e'));
    int dot = digits.indexOf('.');
    boolean clock = digits.length() - dot == 3 && dot <= 2 && digits.charAt(dot + 1) < '6';
    return clock
        ? Integer.parseInt(digits.substring(0, dot)) * 60
            + Integer.parseInt(digits.substring(dot + 1))
        : -1;
  }

  /** Whether the hour is told with its minutes: "0745". */
  static boolean isFourDigits(Match m) {
    String word = m.tokens().string(m.at('h'));
    return word.length() == 4 && Character.isDigit(word.charAt(0));
  }

  /** "1140 a.m." */
  private static int joined(int digits) {
    return digits % 100 < 60 ? digits / 100 * 60 + digits % 100 : -1;
  }

  /** Seconds of "7:56:30", or −1. */
  static int second(Match m) {
    if (!m.has('c')) {
      return -1;
    }
    String digits = m.tokens().string(m.at('c'));
    int colon = digits.lastIndexOf(':');
    return digits.indexOf(':') < colon && digits.length() >= SECONDS_AT
        ? Integer.parseInt(digits.substring(colon + 1))
        : -1;
  }

  /** The hour of a clock of twelve hours. */
  static int halved(Match m, int hour) {
    if (m.has('a')) {
      return hour % 12;
    }
    boolean late = m.has('p') || (m.has('d') && isLate(part(m), hour));
    return late ? hour % 12 + 12 : hour;
  }

  /** "9 in the evening" is 21:00; "2 at night" is not. */
  static boolean isLate(DayPart part, int hour) {
    return switch (part) {
      case MORNING -> false;
      case NIGHT -> hour >= 6 && hour < 12;
      default -> hour < 12;
    };
  }

  static DayPart part(Match m) {
    return DayPart.values()[m.code('d')];
  }
}
