package org.annals.timex;

/**
 * Digits that marks join: dates, clock times, fractions, decimals. Each reads on behind the first
 * digits, and leaves the cursor where it is when what follows is something else.
 */
final class JoinedDigits {

  private JoinedDigits() {}

  /** Three numbers joined by twice the same mark, which fit a date in one order or another. */
  static boolean date(DigitCursor cursor) {
    int back = cursor.at();
    char mark = cursor.peek(0);
    boolean joint =
        mark == '-' || mark == '/' || mark == '.' || (isHyphen(mark) && cursor.length() == 4);
    if (joint && cursor.isDigit(1)) {
      int first = cursor.length();
      cursor.skip(1);
      int middle = cursor.digits();
      boolean shortMiddle = cursor.at() - back <= 3;
      if (cursor.peek(0) == mark && cursor.isDigit(1) && middle > 0 && shortMiddle) {
        cursor.skip(1);
        int last = cursor.at();
        cursor.digits();
        if (fits(first, cursor.at() - last) && !goesOn(cursor, mark)) {
          return true;
        }
      }
    }
    cursor.moveTo(back);
    return isNineEleven(cursor);
  }

  /** Hyphens that do not break, and dashes that word processors put in their place. */
  static boolean isHyphen(char mark) {
    return mark == '\u2010' || mark == '\u2011' || mark == '\u2013';
  }

  /** "9/11": two numbers that the world knows as a date. */
  private static boolean isNineEleven(DigitCursor cursor) {
    boolean is =
        cursor.length() == 1
            && cursor.peek(-1) == '9'
            && cursor.peek(0) == '/'
            && cursor.peek(1) == '1'
            && cursor.peek(2) == '1'
            && !cursor.isDigit(3)
            && cursor.peek(3) != '/';
    if (is) {
      cursor.skip(3);
    }
    return is;
  }

  private static boolean goesOn(DigitCursor cursor, char mark) {
    boolean time = cursor.peek(0) == 'T' && cursor.isDigit(1); // 2003-05-01T10:30
    return (Tokenizer.isLetter(cursor.peek(0)) && !time)
        || (cursor.peek(0) == mark && cursor.isDigit(1));
  }

  private static boolean fits(int first, int last) {
    return first == 4 ? last <= 2 : first <= 2 && (last == 4 || last == 2);
  }

  /** The minute of the day of "10:35" or "10:35:07" behind its hour, or −1. */
  static int clock(DigitCursor cursor, int hour) {
    if (hour > 24 || !twoDigits(cursor)) {
      return -1;
    }
    int minute = (cursor.peek(1) - '0') * 10 + (cursor.peek(2) - '0');
    if (minute >= 60) {
      return -1;
    }
    cursor.skip(3);
    if (twoDigits(cursor) && cursor.peek(1) < '6') {
      cursor.skip(3);
    }
    return hour * 60 + minute;
  }

  private static boolean twoDigits(DigitCursor cursor) {
    return cursor.peek(0) == ':' && cursor.isDigit(1) && cursor.isDigit(2) && !cursor.isDigit(3);
  }

  /** "1/2", "3/4". */
  static boolean fraction(DigitCursor cursor, int above) {
    boolean fits =
        cursor.peek(0) == '/'
            && above >= 1
            && above <= 4
            && cursor.isDigit(1)
            && cursor.peek(1) <= '8'
            && cursor.peek(1) > cursor.peek(-1)
            && !cursor.isDigit(2)
            && cursor.peek(2) != '/';
    if (fits) {
      cursor.skip(2);
    }
    return fits;
  }

  /** "2.5" and "8.30 pm" are decimals, "3.5G" is a code. */
  static Shape decimal(DigitCursor cursor) {
    while (cursor.peek(0) == '.' && cursor.isDigit(1)) {
      cursor.skip(1);
      cursor.digits();
    }
    char letter = cursor.peek(0);
    boolean half = (letter | 0x20) == 'a' || (letter | 0x20) == 'p';
    boolean clock = half && (cursor.peek(1) | 0x20) == 'm' && !Tokenizer.isLetter(cursor.peek(2));
    if (!Tokenizer.isLetter(letter) || clock) {
      return Shape.DECIMAL;
    }
    cursor.letters();
    return Shape.CODE;
  }
}
