package org.annals.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.annals.model.EventCandidate;
import org.annals.model.EventReference;
import org.annals.model.Published;
import org.annals.model.Reading;
import org.annals.model.ResolvedTimex;
import org.annals.model.TextSpan;
import org.annals.model.TimeSpan;
import org.annals.resolution.EventOffsets;

/**
 * The expressions of one article that count from an event, each once: in a first round from what
 * the article itself dates, in a second from what others do.
 *
 * @param first whether this is the first round
 * @param here expressions that the article's own words can date
 * @param elsewhere expressions that need another article
 * @param dated those of this round with their days
 * @param reasons why those of this round without days have none
 */
record EventAnchors(
    boolean first,
    Map<TextSpan, EventReference> here,
    Map<TextSpan, EventReference> elsewhere,
    Map<TextSpan, ResolvedTimex> dated,
    Map<TextSpan, String> reasons) {

  /** The first round. */
  static EventAnchors within(Reading reading, List<ResolvedTimex> answers, Published published) {
    EventAnchors anchors = of(true, reading);
    Map<TextSpan, ResolvedTimex> bySpan = bySpan(answers);
    anchors.here.forEach(
        (timex, reference) -> {
          ResolvedTimex told = bySpan.get(Objects.requireNonNull(reference.told()));
          TimeSpan event = told == null || anchors.counts(told.timex().span()) ? null : told.span();
          anchors.count(
              Objects.requireNonNull(bySpan.get(timex)),
              reference.inverse(),
              Optional.ofNullable(event),
              reference.words(),
              published,
              "“" + reference.words() + "” has no date to count from");
        });
    return anchors;
  }

  /** The second round. */
  static EventAnchors elsewhere(
      Reading reading, List<ResolvedTimex> answers, Published published, NamedEvents named) {
    EventAnchors anchors = of(false, reading);
    Map<TextSpan, ResolvedTimex> bySpan = bySpan(answers);
    anchors.elsewhere.forEach(
        (timex, reference) -> {
          Optional<NamedEvent> event = named.of(reference);
          anchors.count(
              Objects.requireNonNull(bySpan.get(timex)),
              reference.inverse(),
              event.map(NamedEvent::span),
              event.map(NamedEvent::title).orElse(reference.words()),
              published,
              named.missing(reference));
        });
    return anchors;
  }

  private static EventAnchors of(boolean first, Reading reading) {
    EventAnchors anchors =
        new EventAnchors(first, new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
    for (EventReference reference : reading.references()) {
      (reference.told() == null ? anchors.elsewhere : anchors.here)
          .put(reference.timex(), reference);
    }
    return anchors;
  }

  private static Map<TextSpan, ResolvedTimex> bySpan(List<ResolvedTimex> answers) {
    Map<TextSpan, ResolvedTimex> bySpan = new HashMap<>();
    answers.forEach(answer -> bySpan.put(answer.timex().span(), answer));
    return bySpan;
  }

  private boolean counts(TextSpan timex) {
    return here.containsKey(timex) || elsewhere.containsKey(timex);
  }

  private void count(
      ResolvedTimex answer,
      boolean inverse,
      Optional<TimeSpan> event,
      String said,
      Published published,
      String missing) {
    event
        .flatMap(days -> EventOffsets.from(answer, inverse, days, said, published))
        .ifPresentOrElse(
            days -> dated.put(answer.timex().span(), days),
            () ->
                reasons.put(
                    answer.timex().span(),
                    event.isPresent() ? "that would lie ahead of the article" : missing));
  }

  /** Whether {@code candidate} is for this round. */
  boolean concern(EventCandidate candidate) {
    TextSpan timex = candidate.timex();
    return first == (timex == null || !elsewhere.containsKey(timex));
  }

  /** An expression of this round with its days; empty for any other. */
  Optional<ResolvedTimex> dated(TextSpan timex) {
    return Optional.ofNullable(dated.get(timex));
  }

  /** Why an expression of this round has none; empty for any other. */
  Optional<String> missing(TextSpan timex) {
    return Optional.ofNullable(reasons.get(timex));
  }
}
