package org.annals.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A clause that tells of something at a time, before any date is known.
 *
 * @param sentence the sentence, whole
 * @param clause the clause within it
 * @param trigger the word that names what happened
 * @param timex span of the expression of {@link Reading#timexes} that dates it (its own, or the one
 *     inherited); null for {@code REPORTED}
 * @param basis why that expression dates it
 * @param kind instant or period
 * @param status by the word of its teller
 * @param report whether the trigger is a verb of saying whose own time this is
 * @param actors main actors, canonical within the article, the subject first
 * @param places where
 * @param topics what about: lemmas of the main nouns and names, alphabetical
 * @param action class of the action: events whose actions differ are not the same
 * @param title 12 words at most
 * @param prominence 0 to 1: how near the headline and lead it stands
 */
public record EventCandidate(
    TextSpan sentence,
    TextSpan clause,
    Trigger trigger,
    @Nullable TextSpan timex,
    Basis basis,
    EventKind kind,
    EventStatus status,
    boolean report,
    List<String> actors,
    List<String> places,
    List<String> topics,
    String action,
    String title,
    double prominence) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException when a part lies outside the sentence, the stated expression's
   *     included, or others than the reported have no expression
   */
  public EventCandidate {
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    topics = List.copyOf(topics);
    if ((timex == null) != (basis == Basis.REPORTED)) {
      throw new IllegalArgumentException("basis " + basis + " with timex " + timex);
    }
    if (!sentence.contains(clause)
        || !sentence.contains(trigger.span())
        || (basis == Basis.STATED && !sentence.contains(Objects.requireNonNull(timex)))) {
      throw new IllegalArgumentException(
          "outside the sentence at " + sentence + ": " + clause + ", " + trigger + " or " + timex);
    }
  }

  /** The same with another status. */
  public EventCandidate with(EventStatus other) {
    return toldAs(other, title);
  }

  /** The same with another status, told so. */
  public EventCandidate toldAs(EventStatus otherStatus, String otherTitle) {
    return with(timex, basis, otherStatus, otherTitle);
  }

  /** The same, dated otherwise. */
  public EventCandidate with(@Nullable TextSpan otherTimex, Basis otherBasis) {
    return with(otherTimex, otherBasis, status, title);
  }

  private EventCandidate with(
      @Nullable TextSpan otherTimex, Basis otherBasis, EventStatus otherStatus, String otherTitle) {
    return new EventCandidate(
        sentence,
        clause,
        trigger,
        otherTimex,
        otherBasis,
        kind,
        otherStatus,
        report,
        actors,
        places,
        topics,
        action,
        otherTitle,
        prominence);
  }
}
