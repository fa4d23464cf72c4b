package org.annals.benchmarks.timelines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.annals.model.MergedEvent;
import org.annals.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Days, those that matter most first.
 *
 * @param days each once
 */
record DayRanking(List<LocalDate> days) {

  private static final Comparator<Map.Entry<LocalDate, Integer>> MOST_FIRST =
      Map.Entry.<LocalDate, Integer>comparingByValue(Comparator.reverseOrder())
          .thenComparing(Map.Entry.comparingByKey());

  private static final Comparator<MergedEvent> MOST_IMPORTANT_FIRST =
      Comparator.comparingDouble(MergedEvent::importance)
          .reversed()
          .thenComparing(Comparator.naturalOrder());

  DayRanking {
    days = List.copyOf(days);
  }

  /** By how many of {@code articles} have the day. */
  static DayRanking byArticles(
      List<EntityChronology.ArticleDays> articles,
      Function<EntityChronology.ArticleDays, ? extends Collection<LocalDate>> days) {
    Map<LocalDate, Integer> counts = new TreeMap<>();
    for (EntityChronology.ArticleDays article : articles) {
      days.apply(article).forEach(day -> counts.merge(day, 1, Integer::sum));
    }
    return new DayRanking(
        counts.entrySet().stream().sorted(MOST_FIRST).map(Map.Entry::getKey).toList());
  }

  /** By the most important event of the day, as the main job's {@code --top} takes them. */
  static DayRanking byEvents(Collection<MergedEvent> events) {
    Set<LocalDate> days = new LinkedHashSet<>();
    events.stream()
        .sorted(MOST_IMPORTANT_FIRST)
        .forEach(event -> day(event.span()).ifPresent(days::add));
    return new DayRanking(new ArrayList<>(days));
  }

  /** The day of a span of one day; empty for any other. */
  static Optional<LocalDate> day(@Nullable TimeSpan span) {
    return span == null || span.earliest() == null || !span.earliest().equals(span.latest())
        ? Optional.empty()
        : Optional.of(span.earliest());
  }

  /** Of the first days, as many as {@code reference} has, the share that it has too: their F1. */
  double f1(Set<LocalDate> reference) {
    long right = days.stream().limit(reference.size()).filter(reference::contains).count();
    return reference.isEmpty() ? 0 : (double) right / reference.size();
  }

  /** The mean over {@code references}. */
  double f1(List<Set<LocalDate>> references) {
    return references.stream().mapToDouble(this::f1).average().orElse(0);
  }
}
