package org.annals.model;

/** Named parts of a day. */
public enum DayPart {
  MORNING("MO"),
  MIDDAY("MI"),
  AFTERNOON("AF"),
  EVENING("EV"),
  NIGHT("NI"),
  DAYTIME("DT");

  private final String code;

  DayPart(String code) {
    this.code = code;
  }

  /** The letters that TIMEX3 writes behind the {@code T}. */
  public String code() {
    return code;
  }
}
