package org.annals.model;

/**
 * What the verbs beside a time expression say of its direction; {@code NONE} when they say nothing.
 */
public enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  NONE
}
