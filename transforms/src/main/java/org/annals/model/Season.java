package org.annals.model;

/** The seasons of the northern year, each named for the year in which it starts. */
public enum Season {
  SPRING(3, "SP"),
  SUMMER(6, "SU"),
  AUTUMN(9, "FA"),
  WINTER(12, "WI");

  private final int firstMonth;
  private final String code;

  Season(int firstMonth, String code) {
    this.firstMonth = firstMonth;
    this.code = code;
  }

  /** Number of the month it starts with; it lasts three. */
  public int firstMonth() {
    return firstMonth;
  }

  /** The letters that TIMEX3 writes. */
  public String code() {
    return code;
  }

  /** The season that holds a month of the year, 1 to 12. */
  public static Season ofMonth(int month) {
    return month % 12 < 3 ? WINTER : values()[month / 3 - 1];
  }
}
