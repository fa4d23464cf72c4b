package org.annals.model;

/** The units time is told in, finest first. */
public enum Granularity {
  SECOND("S"),
  MINUTE("M"),
  HOUR("H"),
  DAY("D"),
  WEEKEND("WE"),
  WEEK("W"),
  MONTH("M"),
  QUARTER("Q"),
  SEASON("M"),
  HALF("M"),
  YEAR("Y"),
  DECADE("DE"),
  CENTURY("CE"),
  MILLENNIUM("ML");

  private final String code;

  Granularity(String code) {
    this.code = code;
  }

  /** The letters that TIMEX3 writes for it in a duration. */
  public String code() {
    return code;
  }

  /** Whether it is finer than a day, so that a TIMEX3 duration writes it behind a {@code T}. */
  public boolean withinDay() {
    return compareTo(DAY) < 0;
  }

  /** Whether it is finer than {@code other}. */
  public boolean finerThan(Granularity other) {
    return compareTo(other) < 0;
  }
}
