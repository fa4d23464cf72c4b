package org.annals.model;

/**
 * Holidays that a news text dates things by. Each is reckoned from a day of some calendar: a name
 * that is looked up, the Hebrew new year, or a day of the Islamic year. Boxing Day is the day after
 * Christmas.
 */
public enum Holiday {
  NEW_YEARS_DAY("new year's day"),
  NEW_YEARS_EVE("christmas", 6),
  MARTIN_LUTHER_KING_DAY("martin luther king day"),
  AUSTRALIA_DAY("january 26"),
  GROUNDHOG_DAY("february 2"),
  VALENTINES_DAY("valentine's day"),
  PRESIDENTS_DAY("president's day"),
  ST_PATRICKS_DAY("st patrick's day"),
  APRIL_FOOLS_DAY("april 1"),
  SHROVE_TUESDAY("easter", -47),
  ASH_WEDNESDAY("easter", -46),
  PALM_SUNDAY("easter", -7),
  MAUNDY_THURSDAY("easter", -3),
  GOOD_FRIDAY("good friday"),
  HOLY_SATURDAY("easter", -1),
  EASTER("easter"),
  EASTER_MONDAY("easter", 1),
  ASCENSION_DAY("easter", 39),
  PENTECOST("easter", 49),
  WHIT_MONDAY("easter", 50),
  EARTH_DAY("april 22"),
  ANZAC_DAY("april 25"),
  MAY_DAY("may 1"),
  CINCO_DE_MAYO("may 5"),
  MOTHERS_DAY("mother's day"),
  MEMORIAL_DAY("memorial day"),
  FLAG_DAY("june 14"),
  JUNETEENTH("june 19"),
  FATHERS_DAY("father's day"),
  CANADA_DAY("july 1"),
  INDEPENDENCE_DAY("independence day"),
  BASTILLE_DAY("july 14"),
  LABOR_DAY("labor day"),
  COLUMBUS_DAY("columbus day"),
  HALLOWEEN("halloween"),
  ALL_SAINTS_DAY("november 1"),
  ALL_SOULS_DAY("november 2"),
  BONFIRE_NIGHT("november 5"),
  ELECTION_DAY("election day"),
  VETERANS_DAY("veterans day"),
  REMEMBRANCE_DAY("november 11"),
  THANKSGIVING("thanksgiving"),
  BLACK_FRIDAY("black friday"),
  CYBER_MONDAY("thanksgiving", 4),
  CHRISTMAS_EVE("christmas eve"),
  CHRISTMAS("christmas"),
  /** "The holidays", from Christmas Eve to the new year. */
  HOLIDAYS(Reckoning.NAME, "christmas eve", 0, 0, 9),
  BOXING_DAY("christmas", 1),
  ORTHODOX_CHRISTMAS("january 7"),
  ORTHODOX_EASTER(Reckoning.JULIAN, 0, 1),
  NOWRUZ(Reckoning.PERSIAN, 0, 1),
  HOLI(Reckoning.INDIAN_SPRING, 0, 1),
  SUPER_TUESDAY(Reckoning.PRIMARIES, 0, 1),
  LUNAR_NEW_YEAR(Reckoning.CHINESE, 0, 1),
  DIWALI(Reckoning.INDIAN, 0, 1),
  PURIM(Reckoning.HEBREW, -193, 1),
  PASSOVER(Reckoning.HEBREW, -163, 8),
  SHAVUOT(Reckoning.HEBREW, -113, 2),
  ROSH_HASHANAH(Reckoning.HEBREW, 0, 2),
  YOM_KIPPUR(Reckoning.HEBREW, 9, 1),
  SUKKOT(Reckoning.HEBREW, 14, 7),
  HANUKKAH(Reckoning.HANUKKAH, 0, 8),
  ISLAMIC_NEW_YEAR(1, 1, 1),
  ASHURA(1, 10, 1),
  MAWLID(3, 12, 1),
  RAMADAN(9, 1, 30),
  EID_AL_FITR(10, 1, 1),
  EID_AL_ADHA(12, 10, 1);

  /** What a holiday is reckoned from. */
  public enum Reckoning {
    /** A day that a calendar knows by its name. */
    NAME,
    /** The Hebrew new year that begins in the same year. */
    HEBREW,
    /** The 25th of the third Hebrew month, whose place in the year changes. */
    HANUKKAH,
    /** The new moon that begins the Chinese year. */
    CHINESE,
    /** The new moon of the Indian month Kartika. */
    INDIAN,
    /** The full moon of the Indian month Phalguna. */
    INDIAN_SPRING,
    /** The first day of the Persian year. */
    PERSIAN,
    /** Easter by the Julian calendar. */
    JULIAN,
    /** The day on which most American states hold their primaries, every fourth year. */
    PRIMARIES,
    /** A day of a month of the Islamic year. */
    ISLAMIC
  }

  private final Reckoning reckoning;
  private final String spokenName;
  private final int month;
  private final int daysAfter;
  private final int days;

  Holiday(String spokenName) {
    this(spokenName, 0);
  }

  Holiday(String spokenName, int daysAfter) {
    this(Reckoning.NAME, spokenName, 0, daysAfter, 1);
  }

  Holiday(Reckoning reckoning, int daysAfter, int days) {
    this(reckoning, "", 0, daysAfter, days);
  }

  Holiday(int month, int dayOfMonth, int days) {
    this(Reckoning.ISLAMIC, "", month, dayOfMonth - 1, days);
  }

  Holiday(Reckoning reckoning, String spokenName, int month, int daysAfter, int days) {
    this.reckoning = reckoning;
    this.spokenName = spokenName;
    this.month = month;
    this.daysAfter = daysAfter;
    this.days = days;
  }

  /** What it is reckoned from. */
  public Reckoning reckoning() {
    return reckoning;
  }

  /** The name that a calendar is asked for, in lower case; empty for other reckonings. */
  public String spokenName() {
    return spokenName;
  }

  /** The month of the Islamic year, from 1; 0 for other reckonings. */
  public int month() {
    return month;
  }

  /** Days from the day that it is reckoned from to its first one; negative before. */
  public int daysAfter() {
    return daysAfter;
  }

  /** Years from one to the next. */
  public int everyYears() {
    return reckoning == Reckoning.PRIMARIES ? 4 : 1;
  }

  /** How many days it lasts, at most. */
  public int days() {
    return days;
  }
}
