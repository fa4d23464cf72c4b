package org.annals.dating;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Days that the world marks year by year: a general dictionary of wars, treaties, disasters and
 * foundations, closed and dated.
 */
final class FamousDays {

  private record FamousDay(LocalDate day, String calledBy, List<String> context) {}

  private static final List<FamousDay> ALL =
      Dictionary.rows("famous-days.txt").stream().map(FamousDays::row).toList();

  private FamousDays() {}

  /**
   * The days that a sentence can mean.
   *
   * @param sentence the sentence that speaks of an anniversary, in lower case, blanks single
   * @param story the whole story likewise: what the sentence leaves out may stand elsewhere
   */
  static List<LocalDate> named(String sentence, String story) {
    return ALL.stream()
        .filter(famous -> sentence.contains(famous.calledBy()))
        .filter(
            famous ->
                famous.context().isEmpty() || famous.context().stream().anyMatch(story::contains))
        .map(FamousDay::day)
        .toList();
  }

  private static FamousDay row(List<String> cells) {
    List<String> context =
        cells.get(2).isEmpty()
            ? List.of()
            : Arrays.stream(cells.get(2).split(",", -1)).map(String::strip).toList();
    return new FamousDay(LocalDate.parse(cells.get(0)), cells.get(1), context);
  }
}
