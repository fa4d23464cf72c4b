package org.annals.timex;

/** What a token can be in a pattern; a word may be of several sorts ("second", "may", "fall"). */
enum Sort {
  /** "Monday"; its code is the ISO number. */
  WEEKDAY(true),
  /** "Mon", "Sat": also names and verbs. */
  WEEKDAY_ABBR(true),
  /** "Mondays". */
  WEEKDAYS(true),
  /** "Q3"; its code is 1 to 4. */
  QUARTER_CODE(true),
  /** "3Q20"; its number is the year, its code 1 to 4. */
  QUARTER_YEAR(true),
  /** "1H20"; its number is the year, its code 1 or 2. */
  HALF_YEAR(true),
  /** "H1"; its code is 1 or 2. */
  HALF_CODE(true),
  /** "FY2019", "FY19"; its number is the year. */
  FISCAL_CODE(true),
  /** "January"; its code is 1 to 12. */
  MONTH(true),
  /** "Jan", "Sept". */
  MONTH_ABBR(true),
  /** "day", "year". */
  UNIT(true),
  /** "days", "years", "yrs". */
  UNITS(true),
  /** "spring"; its code is the ordinal of {@link org.annals.model.Season}. */
  SEASON(true),
  /** "morning"; its code is the ordinal of {@link org.annals.model.DayPart}. */
  DAYPART(true),
  /** "mornings". */
  DAYPARTS(true),
  /** "nineties"; its number is 9. */
  DECADE(true),
  /** "zero" to "nineteen". */
  NUM(false),
  /** "twenty" to "ninety". */
  TENS(false),
  /** "first" to "hundredth". */
  ORDINAL(false),
  /** "several", "few". */
  VAGUE(false),
  /** Words that are a time by themselves, or make one: "now", "ago". */
  CUE(true),
  /** "Christmas", "Easter". */
  HOLIDAY(true),
  /** 1 to 31. */
  DAYNUM(false),
  /** Other numbers of one to three digits. */
  SMALL(false),
  /** 1000 to 2999 without a comma. */
  YEAR(true),
  /** Other numbers. */
  BIG(false),
  /** "2.5". */
  DECIMAL(false),
  /** "1/2", "½". */
  FRACTION(false),
  /** "27th". */
  DAYTH(true),
  /** "101st". */
  NTH(false),
  /** "'87". */
  SHORT_YEAR(true),
  /** "1990s"; its number is 199. */
  DECADE_FULL(true),
  /** "90s"; its number is 9. */
  DECADE_SHORT(true),
  /** "10:35"; its number is the minute of the day. */
  CLOCK(true),
  /** "2003-05-01", "5/1/03", "1.5.2003". */
  NUMDATE(true);

  private final boolean trigger;

  Sort(boolean trigger) {
    this.trigger = trigger;
  }

  /** Whether a token of this sort makes it worth while to look for an expression around it. */
  boolean trigger() {
    return trigger;
  }
}
