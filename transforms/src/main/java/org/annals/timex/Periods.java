package org.annals.timex;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Portion;
import org.annals.model.Timex;

/**
 * A length and the month that it ends with, as firms and statisticians tell what they count: "the
 * three months to March", "the year to the end of June", "six months ended June 30".
 */
final class Periods {

  private static final int MONTHS_OF_YEAR = 12;

  private static final Pattern JOINT =
      Pattern.compile("\\s+(?:to|through|ended|ending|ended in|ending in)\\s+(?:the\\s+)?");

  private Periods() {}

  /** The stretch that {@code length} and {@code end} are together; empty when they are none. */
  static Optional<Meaning.Range> of(Timex length, Timex end, String text) {
    int months = months(length.meaning());
    Meaning last = end.meaning() instanceof Meaning.Slice slice ? slice.whole() : end.meaning();
    boolean joined =
        months > 0
            && months <= MONTHS_OF_YEAR
            && end.start() > length.end()
            && JOINT.matcher(text.substring(length.end(), end.start())).matches();
    if (!joined
        || !(last instanceof Meaning.CalendarDate date)
        || date.month().isEmpty()
        || isEarly(end.meaning(), date)) {
      return Optional.empty();
    }
    int month = date.month().getAsInt();
    int first = Math.floorMod(month - months, MONTHS_OF_YEAR) + 1;
    boolean before = month - months < 0;
    OptionalInt year =
        date.year().isPresent()
            ? OptionalInt.of(date.year().getAsInt() - (before ? 1 : 0))
            : OptionalInt.empty();
    return Optional.of(
        new Meaning.Range(
            Meaning.CalendarDate.ofMonth(year, first),
            Meaning.CalendarDate.ofMonth(date.year(), month)));
  }

  /** "The three months to March 3": no end of a month. */
  private static boolean isEarly(Meaning end, Meaning.CalendarDate date) {
    boolean part = end instanceof Meaning.Slice slice && slice.portion() != Portion.END;
    return part || date.day().orElse(31) < 25;
  }

  /** How many whole months a length has; 0 for any other. */
  private static int months(Meaning meaning) {
    if (!(meaning instanceof Meaning.Duration length)
        || !length.amount().whole()
        || length.amount().vague()) {
      return 0;
    }
    int count = (int) length.amount().count();
    return length.unit() == Granularity.MONTH
        ? count
        : length.unit() == Granularity.YEAR && count == 1 ? MONTHS_OF_YEAR : 0;
  }
}
