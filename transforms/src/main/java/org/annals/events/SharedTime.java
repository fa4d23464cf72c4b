package org.annals.events;

import java.util.Set;
import java.util.stream.Stream;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.model.TextSpan;

/**
 * "On Monday he resigned, left the country and was replaced": a time that stands in front of
 * several verbs with one subject holds for all of them.
 */
final class SharedTime {

  /** What moves a verb away from the time in front. */
  private static final Set<String> AWAY =
      Set.of(
          "later",
          "then",
          "subsequently",
          "eventually",
          "since",
          "still",
          "afterwards",
          "soon",
          "finally",
          "previously",
          "earlier",
          "once",
          "now",
          "never",
          "ultimately",
          "thereafter",
          "before",
          "after");

  private SharedTime() {}

  /**
   * The clauses behind the one that {@code dated} dates that share its subject and its time; none
   * where the time does not open the sentence, or has another tense.
   */
  static Stream<Dated> of(Dated dated) {
    ParsedSentence sentence = dated.sentence();
    Clause first = dated.clause();
    if (dated.isNoun() || !tellsPast(first) || !isInFront(dated)) {
      return Stream.empty();
    }
    return sentence.clauses().stream()
        .filter(c -> c.id() > first.id() && joins(sentence, c, first))
        .takeWhile(c -> tellsPast(c) && !isElsewhere(sentence, c))
        .map(c -> new Dated(sentence, c, -1, dated.timex()));
  }

  private static boolean isInFront(Dated dated) {
    TextSpan timex = dated.timex();
    int at = timex == null ? -1 : dated.sentence().chunkOf(timex).orElse(-1);
    return at >= 0
        && at <= 1
        && at < dated.clause().subject()
        && dated.clause().is(Clause.Kind.MAIN)
        && !dated.sentence().is(at, Kind.NOUN)
        && (at == 0 || Set.of("on", "in", "late", "early").contains(dated.sentence().head(0)));
  }

  private static boolean joins(ParsedSentence sentence, Clause clause, Clause first) {
    return clause.is(Clause.Kind.COORDINATE)
        && clause.subject() == first.subject()
        && sentence.isMain(clause)
        && isJoined(sentence, clause);
  }

  /** Behind "and", or behind a comma where "and" still follows. */
  private static boolean isJoined(ParsedSentence sentence, Clause clause) {
    int joint = clause.verbChunk() - 1;
    while (sentence.is(joint, Kind.ADVERB)) {
      joint--;
    }
    return sentence.is(joint, Kind.CONJUNCTION)
        || (sentence.is(joint, Kind.COMMA)
            && sentence.clauses().stream()
                .anyMatch(
                    c ->
                        c.id() > clause.id()
                            && c.is(Clause.Kind.COORDINATE)
                            && c.subject() == clause.subject()
                            && sentence.is(c.verbChunk() - 1, Kind.CONJUNCTION)));
  }

  private static boolean tellsPast(Clause clause) {
    VerbGroup verb = clause.verb();
    return verb != null
        && clause.subject() >= 0
        && verb.maybeFinite()
        && verb.past()
        && verb.modal().isEmpty()
        && !verb.perfect()
        && !verb.progressive()
        && !verb.isCopula()
        && !States.isState(verb.lemma());
  }

  /** Whether it has a time of its own, or a word that says it was at another. */
  private static boolean isElsewhere(ParsedSentence sentence, Clause clause) {
    return clause.chunks().stream()
        .anyMatch(
            k ->
                sentence.chunks().get(k).timex() != null
                    || sentence
                        .words()
                        .subList(sentence.chunks().get(k).from(), sentence.chunks().get(k).to())
                        .stream()
                        .anyMatch(word -> AWAY.contains(word.lower())));
  }
}
