package org.annals.dating;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Meaning.NthOfEvent;
import org.annals.model.Meaning.Slice;
import org.annals.model.Meaning.UnitAround;
import org.annals.model.Timex;
import org.jspecify.annotations.Nullable;

/**
 * What the text tells twice, once relatively ("the invasion last year") and once with its date
 * ("invaded in February 2022"), gives the year or the month of publication. A war "in its 18th
 * month" counts from its dated beginning.
 */
final class SameEvent {

  private static final int ENOUGH_SHARED = 2;
  private static final double OTHER_YEAR = 0.012;
  private static final double OTHER_MONTH = 0.02;

  /** Two sentences of one topic share two words also where they tell of two events. */
  private static final double OTHER_EVENT = 0.08;

  private static final double OTHERWISE_BESIDE = 3e-4;
  private static final int BESIDE = 6;

  /** "In May 2012, the month that …" says nothing of the present. */
  private static final Pattern PRESENT =
      Pattern.compile("\\b(?:this|today|tonight|current)\\b", Pattern.CASE_INSENSITIVE);

  private SameEvent() {}

  static List<Cue> of(CueText text) {
    List<Cue> cues = new ArrayList<>();
    for (Timex timex : text.timexes()) {
      int sentence = text.sentenceAt(timex.start());
      if (sentence < 0) {
        continue;
      }
      UnitAround around = around(timex.meaning());
      if (around != null) {
        beside(text, timex, around)
            .or(() -> elsewhere(text, timex, sentence, around))
            .ifPresent(cues::add);
      } else if (timex.meaning() instanceof NthOfEvent nth && nth.unit() == Granularity.MONTH) {
        counted(text, timex, sentence, nth).ifPresent(cues::add);
      }
    }
    return cues;
  }

  private static @Nullable UnitAround around(Meaning meaning) {
    if (meaning instanceof Slice slice) {
      return around(slice.whole());
    }
    return meaning instanceof UnitAround unit && unit.from() == Meaning.From.PUBLICATION
        ? unit
        : null;
  }

  /** "Last week, on September 27, 2017": the two say the same. */
  private static Optional<Cue> beside(CueText text, Timex timex, UnitAround around) {
    if (text.isChronicle() || (around.delta() == 0 && !PRESENT.matcher(timex.text()).find())) {
      return Optional.empty();
    }
    for (Timex other : text.timexes()) {
      int gap =
          other.start() >= timex.end() ? other.start() - timex.end() : timex.start() - other.end();
      Optional<ToldDates> told = ToldDates.of(other).filter(dates -> fits(around, dates));
      if (gap >= 0 && gap <= BESIDE && told.isPresent() && !isQuoted(text, timex)) {
        String says = "is " + other.text() + ", told beside it";
        return Optional.of(
            new Cue(
                timex.span(), says, day -> holds(around, told.get(), day) ? 1 : OTHERWISE_BESIDE));
      }
    }
    return Optional.empty();
  }

  /** In a quotation "today" is the speaker's day. */
  private static boolean isQuoted(CueText text, Timex timex) {
    int sentence = text.sentenceAt(timex.start());
    int from = sentence < 0 ? timex.start() : text.sentences().get(sentence).start();
    String before = text.text().substring(from, timex.start());
    long straight = before.chars().filter(c -> c == '"').count();
    return straight % 2 == 1 || before.lastIndexOf('“') > before.lastIndexOf('”');
  }

  private static Optional<Cue> elsewhere(
      CueText text, Timex timex, int sentence, UnitAround around) {
    boolean present = around.delta() == 0 && PRESENT.matcher(timex.text()).find();
    if (around.unit() == Granularity.DAY
        || around.unit() == Granularity.WEEK
        || (around.delta() >= 0 && !present)) {
      return Optional.empty();
    }
    int few = Math.max(3, text.sentences().size() / 4);
    for (Timex other : text.timexes()) {
      int there = text.sentenceAt(other.start());
      Optional<ToldDates> told = ToldDates.of(other).filter(dates -> fits(around, dates));
      if (there < 0 || there == sentence || told.isEmpty() || !mayBeOne(text, timex, other)) {
        continue;
      }
      int enough = around.unit() == Granularity.YEAR ? ENOUGH_SHARED : ENOUGH_SHARED + 1;
      long shared = text.shared(text.stems(sentence), text.stems(there), few);
      if (shared >= enough) {
        double otherwise = otherwise(around, shared);
        String says = "tells of the same as " + other.text().replaceAll("\\s+", " ") + " does";
        return Optional.of(
            new Cue(timex.span(), says, day -> holds(around, told.get(), day) ? 1 : otherwise));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether one deed may have both times: they share a word near them, and none lies ahead alone.
   */
  private static boolean mayBeOne(CueText text, Timex timex, Timex other) {
    return Ahead.is(text, timex) == Ahead.is(text, other)
        && !Collections.disjoint(text.stemsNear(timex), text.stemsNear(other));
  }

  private static double otherwise(UnitAround around, long shared) {
    if (around.unit() != Granularity.YEAR) {
      return OTHER_MONTH;
    }
    return shared > ENOUGH_SHARED ? OTHER_YEAR : OTHER_EVENT;
  }

  /** Whether a date is fine enough to say which unit it lies in. */
  private static boolean fits(UnitAround around, ToldDates told) {
    return switch (around.unit()) {
      case YEAR -> told.first().getYear() == told.last().getYear();
      case MONTH -> told.unit() != Granularity.YEAR;
      case WEEK -> told.isDay();
      default -> false;
    };
  }

  private static boolean holds(UnitAround around, ToldDates told, LocalDate published) {
    LocalDate first = told.first();
    return switch (around.unit()) {
      case YEAR -> first.getYear() == published.getYear() + around.delta();
      case MONTH ->
          YearMonth.from(first).equals(YearMonth.from(published).plusMonths(around.delta()));
      case WEEK -> monday(first).equals(monday(published).plusWeeks(around.delta()));
      case DAY -> first.equals(published.plusDays(around.delta()));
      default -> true;
    };
  }

  private static LocalDate monday(LocalDate day) {
    return day.minusDays(day.getDayOfWeek().getValue() - 1L);
  }

  private static Optional<Cue> counted(CueText text, Timex timex, int sentence, NthOfEvent nth) {
    for (Timex other : text.timexes()) {
      int there = text.sentenceAt(other.start());
      Optional<ToldDates> told =
          ToldDates.of(other).filter(dates -> dates.unit() != Granularity.YEAR);
      if (there >= 0
          && told.isPresent()
          && text.shared(text.stems(sentence), text.stems(there), text.sentences().size())
              >= ENOUGH_SHARED) {
        YearMonth start = YearMonth.from(told.get().first());
        String says = "month " + nth.number() + " from " + start;
        return Optional.of(new Cue(timex.span(), says, day -> counts(start, nth.number(), day)));
      }
    }
    return Optional.empty();
  }

  /**
   * The count may begin with the first month or with the first day, so it names one of two months.
   */
  private static double counts(YearMonth start, int number, LocalDate published) {
    YearMonth month = YearMonth.from(published);
    if (month.equals(start.plusMonths(number - 1L))) {
      return 1;
    }
    return month.equals(start.plusMonths(number)) ? 0.5 : OTHER_MONTH;
  }
}
