package org.annals.benchmarks.events;

import java.time.LocalDate;
import java.util.List;
import org.annals.benchmarks.events.Chronology.Level;
import org.annals.model.ResolvedTimex;
import org.annals.model.TimeSpan;

/** Why an annotated mention was not found with its day, by what the article offers. */
enum MissClass {
  WRONG("its sentence is dated otherwise"),
  BESIDE("a time with its day stands in the sentence, and dates nothing there"),
  NEWS("happened on the publication day or the day before, and no time says so"),
  ELSEWHERE("its day stands elsewhere in the article"),
  NOWHERE("its day stands nowhere in the article");

  private final String words;

  MissClass(String words) {
    this.words = words;
  }

  /** For a person. */
  String words() {
    return words;
  }

  /** The class of {@code gold}, which was not found with its day. */
  static MissClass of(GoldMention gold, NewsDocument document, Chronology chronology) {
    List<ResolvedTimex> times = chronology.times().getOrDefault(gold.document(), List.of());
    int start = document.text().lastIndexOf('\n', gold.trigger().start()) + 1;
    int stop = document.text().indexOf('\n', gold.trigger().end());
    int end = stop < 0 ? document.text().length() : stop;
    boolean beside =
        times.stream()
            .filter(t -> t.timex().start() >= start && t.timex().end() <= end)
            .anyMatch(t -> says(t, gold.date()));
    if (beside) {
      return BESIDE;
    }
    if (!chronology.at(gold, Level.SENTENCE).isEmpty()) {
      return WRONG;
    }
    LocalDate day = document.published();
    if (gold.date().holds(day) || gold.date().holds(day.minusDays(1))) {
      return NEWS;
    }
    return times.stream().anyMatch(t -> says(t, gold.date())) ? ELSEWHERE : NOWHERE;
  }

  private static boolean says(ResolvedTimex time, GoldDate date) {
    TimeSpan span = time.span();
    return span != null && !span.from().isBefore(date.first()) && !span.to().isAfter(date.last());
  }
}
