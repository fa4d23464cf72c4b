package org.annals.timex;

import org.annals.model.Meaning;

/**
 * What a rule recognised at a place.
 *
 * @param end the token behind it
 * @param meaning what it means
 * @param rule the id of the outermost rule
 */
record Found(int end, Meaning meaning, String rule) {

  /** The meaning of what is no time expression; no other value is the same object. */
  static final Meaning NOTHING = new Meaning.Recurrence("", "", "");

  boolean isTime() {
    return meaning != NOTHING;
  }
}
