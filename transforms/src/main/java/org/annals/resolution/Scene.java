package org.annals.resolution;

import java.time.LocalDate;
import org.annals.model.AnchorKind;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Tense;
import org.annals.model.Timex;
import org.jspecify.annotations.Nullable;

/**
 * What is known where an expression stands: the publication day, what was dated before, and the
 * direction of the verbs. One text's; never shared.
 */
final class Scene {

  /** Beyond so many characters a date told before is no longer what news counts from. */
  private static final int NEAR = 400;

  /** Within so many characters a year told before holds for the next date too. */
  private static final int BESIDE = 50;

  private final @Nullable Anchor publication;
  private final boolean narrative;
  private @Nullable Anchor mention;
  private int mentionedAt;
  private boolean mentionedYear;
  private int at;
  private Tense tense = Tense.NONE;

  Scene(@Nullable LocalDate published, boolean narrative) {
    this.publication =
        published == null ? null : new Anchor(Days.day(published), AnchorKind.PUBLICATION);
    this.narrative = narrative;
  }

  /** Moves to an expression. */
  void enter(Timex timex) {
    at = timex.start();
    tense = timex.tense();
  }

  /** Remembers an expression's days for those that count from it. */
  void remember(Timex timex, Answer answer, boolean yearTold) {
    Days days = answer.days();
    if (days != null) {
      mention = new Anchor(days, AnchorKind.MENTION);
      mentionedAt = timex.end();
      mentionedYear = yearTold;
    }
  }

  Tense tense() {
    return tense;
  }

  boolean narrative() {
    return narrative;
  }

  /** The day of publication, or null when unknown. */
  @Nullable LocalDate published() {
    return publication == null ? null : publication.day();
  }

  /** What a relative expression counts from; null when that is not known. */
  @Nullable Anchor anchor(Meaning.From from) {
    if (from == Meaning.From.MENTION || narrative) {
      return mention != null && (narrative || isNear()) ? mention : publication;
    }
    return publication;
  }

  /** The date told shortly before with its year, or null. */
  @Nullable Anchor statedNearby() {
    return mention != null && mentionedYear && (narrative || at - mentionedAt < BESIDE)
        ? mention
        : null;
  }

  /** The quarter or half told shortly before, or null. */
  @Nullable Anchor quarterNearby() {
    return mention != null && isNear() && mention.days().grain() == Granularity.QUARTER
        ? mention
        : null;
  }

  private boolean isNear() {
    return at - mentionedAt < NEAR;
  }

  /** Whether the verbs tell of what is to come. */
  boolean ahead() {
    return tense == Tense.FUTURE;
  }
}
