package org.annals.model;

import java.util.Locale;

/**
 * Why a clause has a date: a time in it, one inherited on an explicit cue, or told as news with
 * none.
 */
public enum Basis {
  STATED,
  INHERITED,
  REPORTED;

  /** The word the contract writes. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
