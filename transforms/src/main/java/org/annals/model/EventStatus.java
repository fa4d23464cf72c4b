package org.annals.model;

import java.util.Locale;

/** Whether what is told took place, by the word of its teller. */
public enum EventStatus {
  HAPPENED,
  PLANNED,
  ONGOING,
  ALLEGED,
  DENIED,
  RECURRING;

  /** The word the contract writes. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
