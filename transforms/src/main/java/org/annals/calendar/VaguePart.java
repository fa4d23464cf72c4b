package org.annals.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.annals.model.Precision;

/**
 * A part of a month, year or decade that has a word: early, mid, late are thirds; of a decade there
 * is "mid-to-late", its second half, as well.
 *
 * @param word with what joins it to the unit: {@code "early "}, {@code "mid-"}
 * @param whole the unit it is a part of
 */
record VaguePart(String word, Precision whole) {

  private static final String NONE = "";
  private static final String EARLY = "early ";
  private static final String MID = "mid-";
  private static final String LATE = "late ";
  private static final String SECOND_HALF = "mid-to-late ";

  /** The part that runs from {@code first} to {@code last}; empty when no word says just that. */
  static Optional<VaguePart> of(LocalDate first, LocalDate last) {
    Optional<VaguePart> ofMonth = ofMonth(first, last);
    Optional<VaguePart> ofYear = ofMonth.isPresent() ? ofMonth : ofYear(first, last);
    return ofYear.isPresent() ? ofYear : ofDecade(first, last);
  }

  /** The part of the unit {@code name}, in words. */
  String of(String name) {
    return word + name;
  }

  private static Optional<VaguePart> ofMonth(LocalDate first, LocalDate last) {
    if (!first.withDayOfMonth(1).equals(last.withDayOfMonth(1))) {
      return Optional.empty();
    }
    int end = last.getDayOfMonth();
    String word =
        switch (first.getDayOfMonth()) {
          case 1 -> end == 10 ? EARLY : NONE;
          case 11 -> end == 20 ? MID : NONE;
          case 21 -> end == last.lengthOfMonth() ? LATE : NONE;
          default -> NONE;
        };
    return part(word, Precision.MONTH);
  }

  private static Optional<VaguePart> ofYear(LocalDate first, LocalDate last) {
    if (!WholeUnit.months(4, first, last)) {
      return Optional.empty();
    }
    String word =
        switch (first.getMonthValue()) {
          case 1 -> EARLY;
          case 5 -> MID;
          case 9 -> LATE;
          default -> NONE;
        };
    return part(word, Precision.YEAR);
  }

  private static Optional<VaguePart> ofDecade(LocalDate first, LocalDate last) {
    int years = last.getYear() - first.getYear() + 1;
    if (first.getDayOfYear() != 1 || !WholeUnit.months(12 * years, first, last)) {
      return Optional.empty();
    }
    String word =
        switch (Math.floorMod(first.getYear(), 10)) {
          case 0 -> years == 4 ? EARLY : NONE;
          case 4 -> years == 3 ? MID : NONE;
          case 5 -> years == 5 ? SECOND_HALF : NONE;
          case 7 -> years == 3 ? LATE : NONE;
          default -> NONE;
        };
    return part(word, Precision.DECADE);
  }

  private static Optional<VaguePart> part(String word, Precision whole) {
    return word.equals(NONE) ? Optional.empty() : Optional.of(new VaguePart(word, whole));
  }
}
