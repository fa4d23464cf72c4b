package org.annals.model;

/** Holidays that a news text dates things by, with the name that is asked for. */
public enum Holiday {
  NEW_YEARS_DAY("new year's day"),
  NEW_YEARS_EVE("new year's eve"),
  MARTIN_LUTHER_KING_DAY("martin luther king day"),
  GROUNDHOG_DAY("groundhog day"),
  VALENTINES_DAY("valentine's day"),
  PRESIDENTS_DAY("president's day"),
  ST_PATRICKS_DAY("st patrick's day"),
  APRIL_FOOLS_DAY("april fool's day"),
  PALM_SUNDAY("palm sunday"),
  GOOD_FRIDAY("good friday"),
  EASTER("easter sunday"),
  EASTER_MONDAY("easter monday"),
  EARTH_DAY("earth day"),
  MAY_DAY("may day"),
  MOTHERS_DAY("mother's day"),
  MEMORIAL_DAY("memorial day"),
  FATHERS_DAY("father's day"),
  INDEPENDENCE_DAY("independence day"),
  BASTILLE_DAY("bastille day"),
  LABOR_DAY("labor day"),
  COLUMBUS_DAY("columbus day"),
  HALLOWEEN("halloween"),
  ALL_SAINTS_DAY("all saints day"),
  GUY_FAWKES_NIGHT("guy fawkes night"),
  ELECTION_DAY("election day"),
  VETERANS_DAY("veteran's day"),
  THANKSGIVING("thanksgiving"),
  BLACK_FRIDAY("black friday"),
  CHRISTMAS_EVE("christmas eve"),
  CHRISTMAS("christmas"),
  BOXING_DAY("boxing day");

  private final String spokenName;

  Holiday(String spokenName) {
    this.spokenName = spokenName;
  }

  /** Its name in lower case, as a calendar is asked for it. */
  public String spokenName() {
    return spokenName;
  }
}
