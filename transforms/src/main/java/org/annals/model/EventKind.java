package org.annals.model;

import java.util.Locale;

/** An {@code INSTANT} lies somewhere within its span; a {@code PERIOD} lasts over it. */
public enum EventKind {
  INSTANT,
  PERIOD;

  /** The word the contract writes. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
