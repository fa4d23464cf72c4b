package org.annals.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.Article;
import org.annals.model.Published;
import org.annals.model.Published.Evidence;
import org.annals.model.Published.Method;
import org.annals.timex.Tagging;

/**
 * The day of publication from what the text says of time. Every cue says how well it goes with each
 * day; the days that go best with all of them together are the answer, when they are few. Without a
 * year anywhere in the text there is none.
 */
final class TextInference {

  Published date(Article article, Tagging tagging, List<Evidence> tooWeak) {
    CueText text = new CueText(article, tagging);
    List<Cue> cues = cues(text);
    Optional<LocalDate> from = window(text, cues);
    Optional<LocalDate> clock = PageCues.clock(article);
    if (from.isEmpty() && clock.isEmpty()) {
      return Published.unknown(
          evidence(article, cues, "without a year in the text it bounds nothing", tooWeak));
    }
    LocalDate last = clock.orElseGet(() -> from.get().plusYears(DayWeights.YEARS));
    LocalDate first =
        from.filter(day -> day.isBefore(last)).orElse(last.minusYears(DayWeights.YEARS));
    DayWeights weights = new DayWeights(first, last, clock.isEmpty(), cues);
    if (!weights.bounded()) {
      String fate =
          "not enough: all cues together leave "
              + weights.width()
              + " days, best "
              + weights.best();
      return Published.unknown(evidence(article, cues, fate, tooWeak));
    }
    return new Published(
        weights.best(),
        weights.earliest(),
        weights.latest(),
        Method.INFERRED,
        weights.confidence(),
        weighed(article, cues, weights, tooWeak));
  }

  private static List<Cue> cues(CueText text) {
    return Stream.of(
            Anniversaries.of(text),
            PageCues.of(text.article()),
            MonthDayCues.of(text),
            SameEvent.of(text),
            MarkedMonth.of(text),
            CountedBack.of(text),
            WeekdayCues.of(text),
            Elections.of(text),
            Officeholders.of(text),
            ToldBounds.of(text))
        .flatMap(List::stream)
        .toList();
  }

  /**
   * Where the days that are tried begin: the latest day that the text tells as past, that a name in
   * it needs, or that a cue computes.
   */
  private static Optional<LocalDate> window(CueText text, List<Cue> cues) {
    Stream<LocalDate> told =
        Stream.concat(ToldBounds.latest(text).stream(), Officeholders.starts(text).stream());
    Stream<LocalDate> computed =
        cues.stream().map(Cue::day).flatMap(Stream::ofNullable).map(day -> day.minusMonths(1));
    return Stream.concat(told, computed).max(LocalDate::compareTo).map(day -> day.minusDays(1));
  }

  private static List<Evidence> evidence(
      Article article, List<Cue> cues, String fate, List<Evidence> others) {
    List<Evidence> evidence = new ArrayList<>();
    cues.forEach(cue -> evidence.add(evidence(article, cue, fate)));
    evidence.addAll(others);
    return evidence;
  }

  private static List<Evidence> weighed(
      Article article, List<Cue> cues, DayWeights weights, List<Evidence> others) {
    List<Evidence> evidence = new ArrayList<>();
    cues.stream()
        .filter(weights::agrees)
        .forEach(cue -> evidence.add(evidence(article, cue, "agrees with the answer")));
    cues.stream()
        .filter(cue -> !weights.agrees(cue))
        .forEach(
            cue -> evidence.add(evidence(article, cue, "goes worse with the answer, outweighed")));
    evidence.addAll(others);
    return evidence;
  }

  private static Evidence evidence(Article article, Cue cue, String fate) {
    return new Evidence(
        cue.span().start(),
        cue.span().end(),
        cue.span().in(article.text()),
        cue.says() + ": " + fate);
  }
}
