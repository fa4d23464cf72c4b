package org.annals.events;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.model.Basis;
import org.annals.model.EventCandidate;
import org.annals.text.Nouns;
import org.annals.text.actions.Actions;

/** "During the visit …", "at the event …": an occasion that has a date. */
final class OccasionCue implements Cue {

  private static final Set<String> PREPOSITIONS = Set.of("during", "at");
  private static final Set<String> POINTING =
      Set.of("the", "that", "this", "his", "her", "its", "their");

  /** Classes of action that others gather for. */
  private static final Set<String> OCCASIONS =
      Set.of("visit", "meet", "celebrate", "perform", "play match");

  /** Nouns that name any occasion. */
  private static final Set<String> ANY = Set.of("event", "occasion");

  @Override
  public Optional<EventCandidate> origin(Onward clause, Told told) {
    for (int k : clause.clause().chunks()) {
      boolean pointing =
          k > 0
              && clause.sentence().chunks().get(k).is(Kind.NOUN)
              && POINTING.contains(first(clause, k))
              && PREPOSITIONS.contains(first(clause, k - 1));
      if (pointing) {
        Optional<EventCandidate> occasion =
            occasion(clause.sentence().head(k), clause.number(), told);
        if (occasion.isPresent()) {
          return occasion;
        }
      }
    }
    return Optional.empty();
  }

  private static String first(Onward clause, int chunk) {
    return clause.sentence().words().get(clause.sentence().chunks().get(chunk).from()).lower();
  }

  /**
   * The last told occasion of this kind: its trigger is this noun, or its clause names it; for "the
   * event" any.
   */
  private static Optional<EventCandidate> occasion(String noun, int number, Told told) {
    String lemma = Nouns.singular(noun);
    boolean any = ANY.contains(lemma);
    if (!any && (!Actions.isEvent(noun) || !OCCASIONS.contains(Actions.ofNoun(noun)))) {
      return Optional.empty();
    }
    return told.before(number)
        .filter(c -> c.basis() == Basis.STATED && !c.report())
        .filter(c -> any ? isOccasion(c, told) : names(c, lemma, told))
        .reduce((first, second) -> second);
  }

  private static boolean isOccasion(EventCandidate candidate, Told told) {
    return OCCASIONS.contains(candidate.action())
        || words(candidate, told)
            .anyMatch(word -> Actions.isEvent(word) && OCCASIONS.contains(Actions.ofNoun(word)));
  }

  private static boolean names(EventCandidate candidate, String lemma, Told told) {
    return candidate.trigger().lemma().equals(lemma)
        || words(candidate, told).anyMatch(word -> Nouns.singular(word).equals(lemma));
  }

  private static Stream<String> words(EventCandidate candidate, Told told) {
    String clause = candidate.clause().in(told.article().article().text());
    return Pattern.compile("[^\\p{L}-]+").splitAsStream(clause.toLowerCase(Locale.ROOT));
  }
}
