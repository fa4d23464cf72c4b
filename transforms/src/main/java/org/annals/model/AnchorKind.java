package org.annals.model;

import java.util.Locale;

/** What an expression was counted from. */
public enum AnchorKind {
  PUBLICATION,
  MENTION,
  EVENT,
  NONE;

  /** The word the contract writes. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
