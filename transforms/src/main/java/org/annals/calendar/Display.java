package org.annals.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.annals.model.Precision;
import org.annals.model.TimeSpan;

/**
 * Writes spans in English for people, day before month: {@code 26 July 2023}, {@code autumn 1950},
 * {@code week of 24 July 2023}, {@code early 1990s}, {@code 1950–1953}, {@code since 5 May 2020}.
 *
 * <p>The words are ours, not the JDK's locale data, so that they are the same on every JDK.
 */
public final class Display {

  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

  private Display() {}

  /** What a person reads for {@code span}; clipped units read as the days that are left. */
  public static String of(TimeSpan span) {
    LocalDate first = span.earliest();
    LocalDate last = span.latest();
    if (first == null || last == null) {
      return first == null
          ? "until " + day(span.to(), Grain.of(span))
          : "since " + day(first, Grain.of(span));
    }
    if (WholeUnit.isOne(span)) {
      return unit(span.precision(), first);
    }
    if (span.precision() == Precision.FUZZY) {
      Optional<VaguePart> part = VaguePart.of(first, last);
      if (part.isPresent()) {
        return part.get().of(unit(part.get().whole(), first));
      }
    }
    return stretch(first, last, Grain.of(span));
  }

  private static String unit(Precision unit, LocalDate first) {
    return switch (unit) {
      case MONTH -> day(first, Grain.MONTH);
      case SEASON -> season(first);
      case YEAR -> day(first, Grain.YEAR);
      case DECADE -> first.getYear() / 10 * 10 + "s";
      case CENTURY -> ordinal(first.getYear() / 100 + 1) + " century";
      case WEEK -> "week of " + day(first, Grain.DAY);
      case DAY, RANGE, FUZZY -> day(first, Grain.DAY);
    };
  }

  private static String day(LocalDate day, Grain grain) {
    return switch (grain) {
      case DAY -> day.getDayOfMonth() + " " + day(day, Grain.MONTH);
      case MONTH -> month(day) + " " + day(day, Grain.YEAR);
      case YEAR -> String.valueOf(day.getYear());
    };
  }

  private static String month(LocalDate day) {
    return MonthNames.ENGLISH.get(day.getMonthValue() - 1);
  }

  /** Winter spans two years, so it names both. */
  private static String season(LocalDate first) {
    String name = SEASONS.get(first.getMonthValue() / 3 - 1);
    int next = first.getYear() + 1;
    if (first.getMonthValue() < 12) {
      return name + " " + first.getYear();
    }
    String end =
        next % 100 == 0 ? String.valueOf(next) : String.valueOf(next % 100 + 100).substring(1);
    return name + " " + first.getYear() + "–" + end;
  }

  private static String ordinal(int number) {
    boolean teen = number / 10 % 10 == 1;
    String ending =
        switch (teen ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return number + ending;
  }

  /** Names what both ends share once, at the end. */
  private static String stretch(LocalDate first, LocalDate last, Grain grain) {
    String to = day(last, grain);
    if (day(first, grain).equals(to)) {
      return to;
    }
    boolean sameYear = first.getYear() == last.getYear();
    if (grain == Grain.YEAR) {
      return first.getYear() + "–" + to;
    }
    if (grain == Grain.MONTH && sameYear) {
      return month(first) + "–" + to;
    }
    if (grain == Grain.DAY && sameYear) {
      return first.getMonth() == last.getMonth()
          ? first.getDayOfMonth() + "–" + to
          : first.getDayOfMonth() + " " + month(first) + " – " + to;
    }
    return day(first, grain) + " – " + to;
  }
}
