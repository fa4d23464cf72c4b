package org.annals.events;

import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.text.SayingVerbs;

/**
 * Times that open a sentence and are parted from their clause: "on Monday, officials said, two men
 * were held", "in 2002, after the king declared that the isle was his, Peru invaded it".
 */
final class FrontedTimes {

  private final ParsedSentence sentence;

  FrontedTimes(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** The clause that the time at chunk {@code at} opens; {@code clause}, its own, for any other. */
  Clause of(Clause clause, int at) {
    boolean opens = at <= 1 && sentence.is(at + 1, Kind.COMMA);
    return opens && (clause.verb() == null || isSpeaker(clause, at)) ? next(clause, at) : clause;
  }

  /** "…, officials said, …": who told what stands behind. */
  private boolean isSpeaker(Clause clause, int at) {
    VerbGroup verb = clause.verb();
    return verb != null
        && SayingVerbs.isReport(verb.lemma())
        && clause.subject() == at + 2
        && clause.verbChunk() <= at + 4
        && sentence.is(clause.verbChunk() + 1, Kind.COMMA);
  }

  private Clause next(Clause clause, int at) {
    int from = clause.verb() == null ? at + 1 : clause.verbChunk() + 1;
    return sentence.clauses().stream()
        .filter(c -> c.is(Clause.Kind.COORDINATE) && c.verb() != null && c.verb().maybeFinite())
        .filter(c -> c.subject() > from && c.chunks().contains(c.subject()))
        .filter(c -> sentence.is(c.chunks().get(0) - 1, Kind.COMMA))
        .filter(c -> clause.verb() == null || c.chunks().get(0) == from + 1)
        .findFirst()
        .orElse(clause);
  }
}
