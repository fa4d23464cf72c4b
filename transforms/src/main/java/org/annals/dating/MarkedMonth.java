package org.annals.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Meaning.CalendarDate;
import org.annals.model.Meaning.MonthAround;
import org.annals.model.Meaning.Slice;
import org.annals.model.Meaning.UnitAround;
import org.annals.model.TextSpan;
import org.annals.model.Timex;
import org.jspecify.annotations.Nullable;

/**
 * An anniversary "last month" of something that the text dates to a June says that publication lies
 * in July, whatever the year.
 */
final class MarkedMonth {

  private static final int MONTHS = 12;
  private static final double OTHER_MONTH = 0.01;
  private static final int ENOUGH_SHARED = 2;

  private MarkedMonth() {}

  static List<Cue> of(CueText text) {
    List<Cue> cues = new ArrayList<>();
    for (Timex timex : text.timexes()) {
      UnitAround around = around(timex.meaning());
      int sentence = text.sentenceAt(timex.start());
      if (around != null && sentence >= 0 && marks(text, sentence)) {
        OptionalInt month = monthOfSame(text, sentence);
        month.ifPresent(number -> cues.add(cue(timex, around.delta(), number)));
      }
    }
    return cues;
  }

  private static @Nullable UnitAround around(Meaning meaning) {
    if (meaning instanceof Slice slice) {
      return around(slice.whole());
    }
    boolean month =
        meaning instanceof UnitAround unit
            && unit.unit() == Granularity.MONTH
            && unit.from() == Meaning.From.PUBLICATION;
    return month ? (UnitAround) meaning : null;
  }

  private static boolean marks(CueText text, int sentence) {
    TextSpan span = text.sentences().get(sentence);
    return span.in(text.text()).toLowerCase(Locale.ROOT).contains("anniversary");
  }

  private static OptionalInt monthOfSame(CueText text, int sentence) {
    Set<String> about = text.stems(sentence);
    for (Timex timex : text.timexes()) {
      int there = text.sentenceAt(timex.start());
      OptionalInt month =
          there < 0 || there == sentence ? OptionalInt.empty() : month(timex.meaning());
      if (month.isPresent()
          && text.shared(about, text.stems(there), text.sentences().size() / 4 + 2)
              >= ENOUGH_SHARED) {
        return month;
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt month(Meaning meaning) {
    if (meaning instanceof MonthAround around) {
      return OptionalInt.of(around.month());
    }
    if (meaning instanceof Slice slice) {
      return month(slice.whole());
    }
    return meaning instanceof CalendarDate date ? date.month() : OptionalInt.empty();
  }

  private static Cue cue(Timex timex, int delta, int month) {
    int own = Math.floorMod(month - delta - 1, MONTHS) + 1;
    return new Cue(
        timex.span(),
        "an anniversary of what was in month " + month + ": publication lies in month " + own,
        day -> day.getMonthValue() == own ? 1 : OTHER_MONTH);
  }
}
