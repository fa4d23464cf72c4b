package org.annals.events;

import java.util.Optional;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;

/**
 * "Forty people died when the ferry sank on Monday": what happened at the time that another clause
 * of the sentence has, since "when" says so.
 */
final class SameTime {

  private SameTime() {}

  /**
   * The clause that "when" joins to the one that {@code dated} dates, with the same time; empty
   * when there is none, when it has a time of its own, or when either is not told in the simple
   * past.
   */
  static Optional<Dated> of(Dated dated) {
    ParsedSentence sentence = dated.sentence();
    Clause clause = dated.clause();
    if (dated.isNoun() || !tellsPast(clause)) {
      return Optional.empty();
    }
    Optional<Clause> other =
        isWhen(clause)
            ? Optional.of(sentence.clauses().get(clause.parent()))
            : sentence.clauses().stream()
                .filter(c -> c.parent() == clause.id() && isWhen(c))
                .findFirst();
    return other
        .filter(c -> tellsDeed(c) && !isTimed(sentence, c))
        .map(c -> new Dated(sentence, c, -1, dated.timex()));
  }

  private static boolean isWhen(Clause clause) {
    return clause.is(Clause.Kind.ADVERBIAL)
        && clause.parent() >= 0
        && clause.marker().equals("when");
  }

  private static boolean tellsDeed(Clause clause) {
    VerbGroup verb = clause.verb();
    return tellsPast(clause) && verb != null && !States.noNews(verb.lemma());
  }

  private static boolean tellsPast(Clause clause) {
    VerbGroup verb = clause.verb();
    return verb != null
        && clause.subject() >= 0
        && verb.maybeFinite()
        && verb.past()
        && !verb.perfect()
        && !verb.progressive()
        && !verb.isCopula();
  }

  private static boolean isTimed(ParsedSentence sentence, Clause clause) {
    return clause.chunks().stream()
        .map(sentence.chunks()::get)
        .anyMatch(chunk -> chunk.is(Kind.TIME) || chunk.timex() != null);
  }
}
