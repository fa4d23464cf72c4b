package org.annals.timex;

import org.annals.model.Meaning;

/**
 * What a rule recognised at a place.
 *
 * @param end the token behind it
 * @param meaning what it means
 * @param rule the id of the outermost rule
 */
record Found(int end, Meaning meaning, String rule) {}
