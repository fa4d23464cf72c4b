package org.annals.events;

import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;

/** What a clause above says was not done: "kept the crowd from storming the hall". */
final class Prevented {

  private static final Set<String> PREVENTING =
      Set.of(
          "keep",
          "prevent",
          "stop",
          "bar",
          "ban",
          "block",
          "discourage",
          "deter",
          "restrain",
          "hinder",
          "dissuade",
          "prohibit",
          "disqualify",
          "refrain",
          "abstain",
          "exclude",
          "shield",
          "protect",
          "spare",
          "save",
          "suspend");

  private final ParsedSentence sentence;

  Prevented(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** Whether the clause tells such a deed, the first or, behind "and", a further one. */
  boolean tells(Clause clause) {
    VerbGroup verb = clause.verb();
    VerbGroup above = sentence.verbAbove(clause);
    return verb != null
        && above != null
        && clause.is(Clause.Kind.PARTICIPIAL)
        && verb.mood() == VerbGroup.Mood.GERUND
        && PREVENTING.contains(above.lemma())
        && isBehindFrom(clause);
  }

  private boolean isBehindFrom(Clause clause) {
    int before = clause.verbChunk() - 1;
    if (!sentence.is(before, Kind.CONJUNCTION)) {
      return isFrom(before);
    }
    // "From trading and shipping": the first may pass for a noun.
    return (sentence.head(before - 1).endsWith("ing") && isFrom(before - 2))
        || sentence.clauses().stream()
            .filter(c -> c.is(Clause.Kind.PARTICIPIAL) && c.parent() == clause.parent())
            .anyMatch(c -> c.verbChunk() < before && isBehindFrom(c));
  }

  private boolean isFrom(int chunk) {
    return sentence.is(chunk, Kind.PREPOSITION) && sentence.head(chunk).equals("from");
  }
}
