package org.annals.model;

import org.jspecify.annotations.Nullable;

/**
 * A time expression with its answer.
 *
 * @param timex what was recognised
 * @param value TIMEX3 value, never clipped to the publication day; {@code XXXX-WXX-3} and the like
 *     when no anchor is known
 * @param mod TIMEX3 mod (START, MID, END, APPROX, BEFORE, AFTER …), or null
 * @param span the days it covers, by the contract's section "Dates", clipped by tense; null when it
 *     has none (a duration, a set, a vague reference, or no anchor)
 * @param resolution why
 */
public record ResolvedTimex(
    Timex timex,
    String value,
    @Nullable String mod,
    @Nullable TimeSpan span,
    Resolution resolution) {}
