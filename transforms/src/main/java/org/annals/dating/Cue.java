package org.annals.dating;

import org.annals.model.TextSpan;

/**
 * Something in the text that goes better with some days of publication than with others.
 *
 * @param span where it stands
 * @param says for a person: what it tells of the day
 * @param fit how well it goes with each day
 */
record Cue(TextSpan span, String says, DayFit fit) {}
