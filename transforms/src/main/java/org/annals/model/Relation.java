package org.annals.model;

import java.util.Locale;

/** How one event stands to another: "this RELATION that". */
public enum Relation {
  CONFLICT,
  PART_OF,
  ANNIVERSARY_OF,
  REPORTS,
  FOLLOWS;

  /** The word the contract writes. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
