package org.annals.pipeline.ledger;

import java.util.Objects;
import org.annals.model.EventCandidate;
import org.annals.model.EventMention;
import org.annals.model.Resolution;
import org.annals.model.ResolvedTimex;
import org.annals.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * A mention as it is kept: without what all of its article share, and without the days and reasons
 * that are those of its expression, as most are.
 *
 * @param quote the sentence, verbatim
 * @param candidate what was read
 * @param timex the expression that dates it, resolved; null for a reported one
 * @param span the days; null when they are the expression's
 * @param resolution why those days; null when it is the expression's reason
 */
record SettledMention(
    String quote,
    EventCandidate candidate,
    @Nullable ResolvedTimex timex,
    @Nullable TimeSpan span,
    @Nullable Resolution resolution) {

  /**
   * Checks it.
   *
   * @throws IllegalArgumentException when it has no days or no reason
   */
  SettledMention {
    if (days(span, timex) == null || (resolution == null && timex == null)) {
      throw new IllegalArgumentException("a mention without days or a reason");
    }
  }

  static SettledMention of(EventMention mention) {
    ResolvedTimex timex = mention.timex();
    boolean sameDays = timex != null && mention.span().equals(timex.span());
    boolean sameReason = timex != null && mention.resolution().equals(timex.resolution());
    return new SettledMention(
        mention.quote(),
        mention.candidate(),
        timex,
        sameDays ? null : mention.span(),
        sameReason ? null : mention.resolution());
  }

  /** The mention as {@code teller} makes it. */
  EventMention by(Teller teller) {
    return new EventMention(
        teller.article(),
        teller.story(),
        teller.published(),
        teller.paraphrased(),
        teller.keywords(),
        quote,
        candidate,
        timex,
        Objects.requireNonNull(days(span, timex)),
        resolution == null ? Objects.requireNonNull(timex).resolution() : resolution);
  }

  private static @Nullable TimeSpan days(@Nullable TimeSpan own, @Nullable ResolvedTimex timex) {
    return own == null && timex != null ? timex.span() : own;
  }
}
