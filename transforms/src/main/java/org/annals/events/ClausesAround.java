package org.annals.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;

/** The clauses of a sentence whose subjects a pronoun of another may mean. */
final class ClausesAround {

  private final ParsedSentence sentence;

  ClausesAround(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** The clauses whose subject a pronoun of {@code clause} may mean, the nearest first. */
  List<Clause> above(Clause clause) {
    if (isBeside(clause)) {
      return Stream.concat(opening(clause).stream(), besideBefore(clause).stream()).toList();
    }
    List<Clause> above = new ArrayList<>();
    int parent = clause.parent();
    while (parent >= 0) {
      above.add(sentence.clauses().get(parent));
      parent = sentence.clauses().get(parent).parent();
    }
    return above;
  }

  /** "The agency flew a drone, and it …": the clause beside, before this one in its sentence. */
  Optional<Clause> besideBefore(Clause clause) {
    return isBeside(clause)
        ? sentence.clauses().stream()
            .filter(c -> c.id() < clause.id() && c.subject() >= 0 && isBeside(c))
            .filter(c -> c.verbChunk() < clause.subject() && isFinite(c))
            .reduce((first, last) -> last)
        : Optional.empty();
  }

  /** "When the probe landed, it …": the clause that opens the sentence of this one. */
  Optional<Clause> opening(Clause clause) {
    return sentence.clauses().stream()
        .filter(c -> c.is(Clause.Kind.ADVERBIAL) && c.parent() == clause.id())
        .filter(c -> c.subject() >= 0 && c.verbChunk() < clause.subject() && isFinite(c))
        .reduce((first, last) -> last);
  }

  static boolean isBeside(Clause clause) {
    return clause.is(Clause.Kind.MAIN) || clause.is(Clause.Kind.COORDINATE);
  }

  /** Whether a clause has a verb that can be its own. */
  static boolean isFinite(Clause clause) {
    VerbGroup verb = clause.verb();
    return verb != null && verb.maybeFinite();
  }
}
