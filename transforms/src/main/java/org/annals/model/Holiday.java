package org.annals.model;

/**
 * Holidays that a news text dates things by. Each has the name that a calendar is asked for, and
 * how many days after that it falls: Boxing Day is the day after Christmas.
 */
public enum Holiday {
  NEW_YEARS_DAY("new year's day"),
  NEW_YEARS_EVE("christmas", 6),
  MARTIN_LUTHER_KING_DAY("martin luther king day"),
  VALENTINES_DAY("valentine's day"),
  PRESIDENTS_DAY("president's day"),
  ST_PATRICKS_DAY("st patrick's day"),
  PALM_SUNDAY("easter", -7),
  GOOD_FRIDAY("good friday"),
  EASTER("easter"),
  EASTER_MONDAY("easter", 1),
  MAY_DAY("may 1"),
  MOTHERS_DAY("mother's day"),
  MEMORIAL_DAY("memorial day"),
  JUNETEENTH("june 19"),
  FATHERS_DAY("father's day"),
  INDEPENDENCE_DAY("independence day"),
  BASTILLE_DAY("july 14"),
  LABOR_DAY("labor day"),
  COLUMBUS_DAY("columbus day"),
  HALLOWEEN("halloween"),
  ELECTION_DAY("election day"),
  VETERANS_DAY("veterans day"),
  THANKSGIVING("thanksgiving"),
  BLACK_FRIDAY("black friday"),
  CHRISTMAS_EVE("christmas eve"),
  CHRISTMAS("christmas"),
  BOXING_DAY("christmas", 1);

  private final String spokenName;
  private final int daysAfter;

  Holiday(String spokenName) {
    this(spokenName, 0);
  }

  Holiday(String spokenName, int daysAfter) {
    this.spokenName = spokenName;
    this.daysAfter = daysAfter;
  }

  /** The name that a calendar is asked for, in lower case. */
  public String spokenName() {
    return spokenName;
  }

  /** Days from the day of that name to this one; negative before. */
  public int daysAfter() {
    return daysAfter;
  }
}
