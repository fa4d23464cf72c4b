package org.annals.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Meaning.Choice;
import org.annals.model.Meaning.From;
import org.annals.model.Meaning.Way;
import org.annals.model.Tense;
import org.annals.model.Timex;
import org.annals.text.Pluperfect;

/**
 * Words of a history that count from the article's own day: "she died last week", "two years ago",
 * "it is a museum today". Within a quotation they count from what was told, and so do "this year",
 * "the next month" and what others "would" do or "had" done.
 */
final class OwnDays {

  /** So far back "would" is looked for within the sentence. */
  private static final int FAR = 200;

  /** The last of the verbs that tell whether it is the article that looks ahead. */
  private static final Pattern NEAREST =
      Pattern.compile(
          ".*(\\. |\\b(?:will|is|are|was|were|would|had|could|did|might|should)\\b|[;\\n"
              + "\u2022\u00b7])",
          Pattern.DOTALL);

  private static final Set<String> NOW = Set.of("will", "is", "are");

  private static final Pattern IN_COURSE = Pattern.compile(" \\p{Ll}{1,20}ing\\b");

  private OwnDays() {}

  /** The expressions of a history, those of the article's own day marked. */
  static List<Timex> marked(String text, List<Timex> timexes) {
    Quotations quotations = new Quotations(text);
    List<Timex> all = new ArrayList<>(timexes.size());
    for (Timex timex : timexes) {
      boolean quoted = quotations.isWithin(timex.start());
      boolean own =
          !quoted
              && (isToCome(text, timex)
                  || (isOwn(timex.meaning(), timex) && !isOfOthers(text, timex)));
      all.add(own ? timex.asOfOwnDay() : timex);
    }
    return all;
  }

  private static boolean isOwn(Meaning meaning, Timex timex) {
    if (meaning instanceof Meaning.UnitAround unit) {
      boolean today = unit.unit() == Granularity.DAY && timex.tense() == Tense.PRESENT;
      return unit.from() == From.PUBLICATION
          && (unit.delta() == 0 ? today && !isThis(timex) : !isGeneral(timex));
    }
    if (meaning instanceof Meaning.Offset offset) {
      return offset.from() == From.PUBLICATION && offset.way() == Way.BACK;
    }
    if (meaning instanceof Meaning.LongOffset offset) {
      return offset.from() == From.PUBLICATION && offset.way() == Way.BACK;
    }
    if (meaning instanceof Meaning.MonthAround month) {
      return month.from() == From.PUBLICATION && isBeside(month.choice()) && !isGeneral(timex);
    }
    if (meaning instanceof Meaning.SeasonOf season) {
      return season.year().isEmpty() && isBeside(season.choice()) && !isGeneral(timex);
    }
    return meaning instanceof Meaning.WeekdayCount
        || meaning instanceof Meaning.YearsBefore
        || isOwnWithin(meaning, timex);
  }

  private static boolean isOwnWithin(Meaning meaning, Timex timex) {
    if (meaning instanceof Meaning.Slice slice) {
      return isOwn(slice.whole(), timex);
    }
    if (meaning instanceof Meaning.Modified modified) {
      return isOwn(modified.meaning(), timex);
    }
    if (meaning instanceof Meaning.Inside inside) {
      return isOwn(inside.outer(), timex);
    }
    if (meaning instanceof Meaning.NthWeekday nth) {
      return isOwn(nth.whole(), timex);
    }
    if (meaning instanceof Meaning.OffsetFrom offset) {
      return isOwn(offset.base(), timex);
    }
    return meaning instanceof Meaning.PartOfDay part
        && part.day() != null
        && isOwn(part.day(), timex);
  }

  /**
   * "It will be sold in January", "is to open on 3 May": what the article itself looks ahead to.
   */
  private static boolean isToCome(String text, Timex timex) {
    Meaning meaning = timex.meaning() instanceof Meaning.Slice s ? s.whole() : timex.meaning();
    if (timex.tense() != Tense.FUTURE || !Wholes.isInYear(meaning)) {
      return false;
    }
    String before = text.substring(Math.max(0, timex.start() - FAR), timex.start());
    Matcher verb = NEAREST.matcher(before);
    return verb.lookingAt() && NOW.contains(verb.group(1));
  }

  private static boolean isBeside(Choice choice) {
    return choice == Choice.LAST || choice == Choice.NEXT;
  }

  /** "this day": the one just told. */
  private static boolean isThis(Timex timex) {
    return timex.text().toLowerCase(Locale.ROOT).startsWith("this");
  }

  /** "the past year", "the next month": of those who are told of. */
  private static boolean isGeneral(Timex timex) {
    return timex.text().toLowerCase(Locale.ROOT).startsWith("the");
  }

  /** "They would rebuild it next year", "said he had met him a year ago", "are today marching". */
  private static boolean isOfOthers(String text, Timex timex) {
    String before = text.substring(Math.max(0, timex.start() - FAR), timex.start());
    return before.lastIndexOf(" would ") > before.lastIndexOf(". ")
        || Pluperfect.isAround(text, timex.start(), timex.end())
        || IN_COURSE.matcher(text).region(timex.end(), text.length()).lookingAt();
  }
}
