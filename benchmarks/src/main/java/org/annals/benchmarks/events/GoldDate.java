package org.annals.benchmarks.events;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.annals.model.Basis;
import org.annals.model.EventMention;
import org.annals.model.TimeSpan;

/**
 * The date of an annotated event, as fine as the annotator gave it.
 *
 * @param first first day
 * @param last last day
 */
record GoldDate(LocalDate first, LocalDate last) {

  private static final int YEAR = 4;
  private static final int MONTH = 7;

  /**
   * Of {@code 2006-03-28}, {@code 2006-03}, {@code 2006-03-XX} or {@code 2006}; empty without a
   * year.
   */
  static Optional<GoldDate> of(String written) {
    String known = written.replaceFirst("-?X.*", "");
    return switch (known.length()) {
      case 0 -> Optional.empty();
      case YEAR -> {
        int year = Integer.parseInt(known);
        yield Optional.of(new GoldDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
      }
      case MONTH -> {
        YearMonth month = YearMonth.parse(known);
        yield Optional.of(new GoldDate(month.atDay(1), month.atEndOfMonth()));
      }
      default -> {
        LocalDate day = LocalDate.parse(known);
        yield Optional.of(new GoldDate(day, day));
      }
    };
  }

  /**
   * Whether {@code mention} has this date: all its days lie within; for reported news, which has
   * two days, one of them does.
   */
  boolean isThatOf(EventMention mention) {
    return mention.candidate().basis() == Basis.REPORTED ? meets(mention) : holds(mention.span());
  }

  /** Whether {@code mention}, however coarse its date, may have been on a day of this one. */
  boolean meets(EventMention mention) {
    return !mention.span().from().isAfter(last) && !mention.span().to().isBefore(first);
  }

  /** Whether it holds every day of {@code span}. */
  boolean holds(TimeSpan span) {
    return !span.from().isBefore(first) && !span.to().isAfter(last);
  }

  /** Whether it holds {@code day}. */
  boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  @Override
  public String toString() {
    return first.equals(last) ? first.toString() : first + ".." + last;
  }
}
