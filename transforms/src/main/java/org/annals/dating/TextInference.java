package org.annals.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.dating.DayWeights.News;
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

  /** How fast news fades: what it tells is late, who is in office when it is told may stay long. */
  private static final double TOLD = 2.5;

  private static final double KNOWN = 1;

  /** One mention alone dates nothing: it may be a mistake, or tell of an older text. */
  private static final int ENOUGH_WITNESSES = 2;

  Published date(Article article, Tagging tagging, List<Evidence> tooWeak) {
    CueText text = new CueText(article, tagging);
    List<Cue> cues = cues(text);
    List<News> news = news(text, cues);
    Optional<LocalDate> clock = PageCues.clock(article);
    if (news.isEmpty() && clock.isEmpty()) {
      return Published.unknown(
          evidence(article, cues, "without a year in the text it bounds nothing", tooWeak));
    }
    LocalDate last = clock.orElseGet(() -> latest(news).plusYears(DayWeights.YEARS));
    LocalDate first =
        news.stream()
            .map(News::from)
            .filter(day -> day.isBefore(last))
            .min(LocalDate::compareTo)
            .orElse(last.minusYears(DayWeights.YEARS));
    DayWeights weights = new DayWeights(first, last, clock.isEmpty() ? news : List.of(), cues);
    long witnesses = witnesses(text, cues, weights);
    if (!weights.bounded() || witnesses < ENOUGH_WITNESSES) {
      String fate =
          "not enough: all cues together leave "
              + weights.width()
              + " days, best "
              + weights.best()
              + ", to which "
              + witnesses
              + " point";
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
            DatedRemarks.of(text),
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
   * The days from which on the article may be news: the latest that the text itself tells as past
   * or computes, and the latest that a dictionary needs, which may be mistaken.
   */
  private static List<News> news(CueText text, List<Cue> cues) {
    Stream<LocalDate> own = Stream.concat(ToldBounds.latest(text).stream(), days(cues, false));
    Stream<LocalDate> known = Stream.concat(Officeholders.starts(text).stream(), days(cues, true));
    return Stream.concat(
            own.max(LocalDate::compareTo).stream().map(day -> new News(day.minusDays(1), TOLD)),
            known.max(LocalDate::compareTo).stream().map(day -> new News(day.minusDays(1), KNOWN)))
        .toList();
  }

  private static LocalDate latest(List<News> news) {
    return Collections.max(news.stream().map(News::from).toList());
  }

  private static Stream<LocalDate> days(List<Cue> cues, boolean known) {
    return cues.stream()
        .filter(cue -> cue.known() == known)
        .map(Cue::day)
        .flatMap(Stream::ofNullable)
        .map(day -> day.minusMonths(1));
  }

  /** How many places of the text point at the best day, each by itself. */
  private static long witnesses(CueText text, List<Cue> cues, DayWeights weights) {
    return weights.witnesses(cues) + (MonthDayCues.tellsWeekBefore(weights.best(), text) ? 1 : 0);
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
