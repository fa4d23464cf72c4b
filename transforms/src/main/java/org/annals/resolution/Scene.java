package org.annals.resolution;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.IntFunction;
import org.annals.model.AnchorKind;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Precision;
import org.annals.model.Tense;
import org.annals.model.TextSpan;
import org.annals.model.Timex;
import org.annals.model.TimexType;
import org.annals.timex.Tagging;
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

  /** Days about publication that news talks of. */
  private static final int WEEK = 7;

  /** What lies ahead within so many days is the next thing told. */
  private static final int SOON = 60;

  private final @Nullable Anchor publication;
  private final boolean narrative;
  private final Story story = new Story();
  private final Accounts accounts = new Accounts();
  private final OldDays oldDays = new OldDays();
  private final List<TextSpan> headings;
  private int nextHeading;
  private @Nullable Anchor mention;

  /** The last one that was not only looked ahead or back to. */
  private @Nullable Anchor standing;

  /** Where that one was told, or last looked back from. */
  private int standingAt;

  private int mentionedAt;
  private @Nullable Anchor ofTheseDays;
  private int ofTheseDaysAt;
  private boolean mentionedYear;
  private boolean unknown;
  private int at;
  private boolean opening;
  private boolean lookedBack;
  private boolean ofOwnDay;
  private Tense tense = Tense.NONE;

  Scene(@Nullable LocalDate published, Tagging tagging) {
    this.publication =
        published == null ? null : new Anchor(Days.day(published), AnchorKind.PUBLICATION);
    this.narrative = tagging.narrative();
    this.headings = tagging.headings();
  }

  /** Moves to an expression. */
  void enter(Timex timex) {
    at = timex.start();
    opening = timex.opening();
    tense = timex.tense();
    lookedBack = timex.lookedBack();
    ofOwnDay = timex.ofOwnDay() && publication != null;
    while (nextHeading < headings.size() && headings.get(nextHeading).start() <= at) {
      story.enterSection();
      nextHeading++;
    }
  }

  /** Remembers an expression's days for those that count from it. */
  void remember(Timex timex, Answer answer, boolean yearTold) {
    Days days = answer.days();
    boolean repeats = timex.type() == TimexType.SET;
    if (days == null && !repeats && !narrative && answer.value().startsWith("XX")) {
      // "On Feb. 18 and two days later", of an unknown year: those two days are not known either.
      mention = null;
      unknown = true;
      mentionedAt = timex.end();
    } else if (days != null) {
      mention = new Anchor(days, AnchorKind.MENTION);
      mentionedAt = timex.end();
      unknown = false;
      if (ofOwnDay) {
        return; // A history does not go on from there.
      }
      if (standing == null || !isAside(standing, days)) {
        standing = mention;
        standingAt = timex.end();
      } else if (lookedBack) {
        standingAt = timex.end();
      }
      // Of several years it is not known which one a month behind them is of.
      boolean several = days.grain() == Granularity.YEAR && days.precision() == Precision.RANGE;
      mentionedYear =
          (yearTold && !several) || (mentionedYear && !opening && isFromMention(answer));
      oldDays.tell(days, timex.end(), published());
      if (isOfTheseDays(days)) {
        ofTheseDays = mention;
        ofTheseDaysAt = timex.end();
      }
      tell(days, yearTold, timex.end());
    }
  }

  /** "In the spring of 1990, in April and again in May": the year is handed on. */
  private static boolean isFromMention(Answer answer) {
    Anchor anchor = answer.anchor();
    return anchor != null && anchor.kind() == AnchorKind.MENTION;
  }

  private boolean isAside(Anchor told, Days days) {
    return lookedBack || (ahead() && days.first().isAfter(told.days().last().plusDays(SOON)));
  }

  private void tell(Days days, boolean yearTold, int end) {
    boolean inHeading = nextHeading > 0 && headings.get(nextHeading - 1).end() >= end;
    if (inHeading && yearTold && days.grain() == Granularity.YEAR) {
      story.head(days);
    } else {
      story.tell(days, yearTold, ahead() || lookedBack, end);
    }
  }

  /** Takes note of the period whose figures are told. */
  void account(Timex timex, Answer answer) {
    accounts.tell(timex.meaning(), answer.days(), timex.end(), published());
  }

  Tense tense() {
    return tense;
  }

  /** Whether the verbs tell of what is to come. */
  boolean ahead() {
    return tense == Tense.FUTURE;
  }

  /** Whether the verbs tell of what is or is to come. */
  boolean aheadOrPresent() {
    return tense == Tense.FUTURE || tense == Tense.PRESENT;
  }

  /** The day of publication, or null when unknown. */
  @Nullable LocalDate published() {
    return publication == null ? null : publication.day();
  }

  /** Whether a decade, given by its year without the last digit, begins behind publication. */
  boolean isToCome(int decade) {
    return publication != null && decade * 10 > publication.day().getYear();
  }

  /** What a relative expression counts from; null when that is not known. */
  @Nullable Anchor anchor(Meaning.From from) {
    if (from == Meaning.From.MENTION && unknown && isNear()) {
      return null;
    }
    if (from == Meaning.From.MENTION || (narrative && !ofOwnDay)) {
      Anchor told = narrative && opening ? standing : mention;
      return told != null && (narrative || isNear()) ? told : publication;
    }
    return publication;
  }

  /**
   * The day that a bare time of day belongs to: the one told before it in the sentence, or with its
   * year; else in news the last one told of those about publication, as a look back in between
   * changes nothing.
   */
  @Nullable Anchor dayTalkedOf() {
    if (!narrative && opening && !mentionedYear && publication != null) {
      return ofTheseDays != null && at - ofTheseDaysAt < NEAR ? ofTheseDays : publication;
    }
    Anchor told = anchor(Meaning.From.MENTION);
    return told == null || told.days().grain() != Granularity.DAY
        ? anchor(Meaning.From.PUBLICATION)
        : told;
  }

  private boolean isOfTheseDays(Days days) {
    return publication != null
        && days.grain() == Granularity.DAY
        && days.first().equals(days.last())
        && Math.abs(ChronoUnit.DAYS.between(days.first(), publication.day())) <= WEEK;
  }

  /** How far a history has come; null in news, and before a history's first date. */
  @Nullable Anchor story() {
    Days now = story.now();
    return narrative && !ofOwnDay && now != null ? new Anchor(now, AnchorKind.MENTION) : null;
  }

  /** The year in a history of a date that tells none, given the date in each year. */
  int storyYear(IntFunction<Days> inYear) {
    return story.yearOf(inYear, lookedBack, opening, at);
  }

  /**
   * In news, the date told just before in the same sentence with its year, or null: "The case began
   * in 2015. In July, a court …" is of this year.
   */
  @Nullable Anchor statedBeside() {
    boolean beside = mentionedYear && !opening && at - mentionedAt < BESIDE && !ahead();
    return !narrative && beside ? mention : null;
  }

  /** In news, the day long past that a day without a year goes on with; null for none. */
  @Nullable Anchor oldDay(IntFunction<Days> inYear) {
    boolean told = !narrative && tense == Tense.PAST && oldDays.yearOf(inYear, at) != 0;
    return told ? oldDays.day() : null;
  }

  /** The year of a day that goes on with {@link #oldDay}. */
  int oldYear(IntFunction<Days> inYear) {
    return oldDays.yearOf(inYear, at);
  }

  /**
   * In news, what a pluperfect looks back from: a date told near by that is past itself. Null where
   * none is told, or nothing is looked back to.
   */
  @Nullable Anchor lookedBackFrom() {
    boolean near = at - standingAt < NEAR;
    if (narrative || !lookedBack || standing == null || publication == null || !near) {
      return null;
    }
    boolean fine = standing.days().grain().finerThan(Granularity.YEAR);
    return fine && standing.day().isBefore(publication.day()) ? standing : null;
  }

  /** The quarter whose figures are talked of, or null. */
  @Nullable Anchor quarter() {
    return accounts.at(at);
  }

  private boolean isNear() {
    return at - mentionedAt < NEAR;
  }
}
