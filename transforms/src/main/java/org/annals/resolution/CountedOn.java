package org.annals.resolution;

import java.time.LocalDate;
import org.annals.calendar.TimexValue;
import org.annals.model.AnchorKind;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Meaning.From;
import org.annals.model.Meaning.Way;
import org.annals.model.Tense;
import org.jspecify.annotations.Nullable;

/**
 * What counts ahead from what was told before: "two days later he was held" has happened by
 * publication; where it was not told near by what it counts from, its days are not known.
 */
final class CountedOn {

  private static final int YEAR_DIGITS = 4;

  private CountedOn() {}

  /** The answer, or one without days where it would lie ahead of publication and cannot. */
  static Answer possible(
      Meaning meaning, Answer answer, Tense tense, @Nullable LocalDate published) {
    Days days = answer.days();
    if (days == null || published == null || !days.first().isAfter(published)) {
      return answer;
    }
    return isFromElsewhere(bare(meaning), answer, tense)
        ? Answer.bare(open(bare(meaning), answer), "what it counts from is not told near by")
        : answer;
  }

  /** "Some two weeks later", "early the next year": without what is more or less exact in it. */
  static Meaning bare(Meaning meaning) {
    if (meaning instanceof Meaning.Modified modified) {
      return bare(modified.meaning());
    }
    return meaning instanceof Meaning.Slice slice ? bare(slice.whole()) : meaning;
  }

  /** Nothing comes "later" than publication but what is to come. */
  private static boolean isFromElsewhere(Meaning bare, Answer answer, Tense tense) {
    Anchor anchor = answer.anchor();
    boolean later =
        (bare instanceof Meaning.Offset || bare instanceof Meaning.LongOffset)
            && anchor != null
            && anchor.kind() == AnchorKind.PUBLICATION;
    return isCount(bare) && (tense == Tense.PAST || (later && tense != Tense.FUTURE));
  }

  private static boolean isCount(Meaning bare) {
    if (bare instanceof Meaning.Offset offset) {
      return offset.from() == From.MENTION && offset.way() == Way.AHEAD;
    }
    if (bare instanceof Meaning.LongOffset offset) {
      return offset.from() == From.MENTION && offset.way() == Way.AHEAD;
    }
    if (bare instanceof Meaning.PartOfDay part && part.day() != null) {
      return isCount(bare(part.day()));
    }
    if (bare instanceof Meaning.Inside inside) {
      return isCount(bare(inside.outer()));
    }
    return bare instanceof Meaning.UnitAround unit
        ? unit.from() == From.MENTION && unit.delta() > 0
        : isNext(bare);
  }

  /** "the following Monday", "the following March", "the following spring". */
  private static boolean isNext(Meaning bare) {
    return (bare instanceof Meaning.Weekday weekday
            && weekday.from() == From.MENTION
            && weekday.choice() == Meaning.Choice.NEXT)
        || (bare instanceof Meaning.MonthAround month
            && month.from() == From.MENTION
            && month.choice() == Meaning.Choice.NEXT)
        || (bare instanceof Meaning.SeasonAround season && season.choice() == Meaning.Choice.NEXT);
  }

  /**
   * What is told of it stays: "the following spring" is some spring, "the next morning" a morning.
   */
  private static String open(Meaning bare, Answer answer) {
    Days days = answer.days();
    if (bare instanceof Meaning.Weekday weekday) {
      return TimexValue.weekday(weekday.day());
    }
    boolean named =
        bare instanceof Meaning.MonthAround
            || bare instanceof Meaning.SeasonAround
            || bare instanceof Meaning.Inside;
    String value = answer.value();
    if (named && value.length() > YEAR_DIGITS && Character.isDigit(value.charAt(0))) {
      return "XXXX" + value.substring(YEAR_DIGITS);
    }
    int time = value.indexOf('T');
    String unknown = OpenValue.of(days == null ? Granularity.DAY : days.grain());
    return time < 0 ? unknown : unknown + value.substring(time);
  }
}
