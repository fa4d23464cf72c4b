package org.annals.events;

import java.util.Optional;
import java.util.Set;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.model.EventStatus;

/**
 * Who wants another to do what an infinitive tells: "the board asked the miners to meet" does not
 * say that they are going to.
 */
final class Requests {

  /** Verbs whose object is free not to do it. */
  private static final Set<String> ASKING =
      Set.of(
          "want",
          "wish",
          "ask",
          "urge",
          "beg",
          "invite",
          "press",
          "request",
          "advise",
          "encourage",
          "lobby",
          "petition",
          "implore",
          "tempt",
          "challenge");

  private Requests() {}

  /** The clause of who asks for what a planned infinitive tells; empty for none. */
  static Optional<Clause> above(ParsedSentence sentence, Clause clause, EventStatus status) {
    if (!clause.is(Clause.Kind.INFINITIVE)
        || status != EventStatus.PLANNED
        || clause.parent() < 0) {
      return Optional.empty();
    }
    Clause above = sentence.clauses().get(clause.parent());
    VerbGroup verb = above.verb();
    boolean asks =
        verb != null
            && ASKING.contains(verb.lemma())
            && verb.maybeFinite()
            && verb.modal().isEmpty()
            && !verb.passive()
            && !verb.negated()
            && clause.subject() == above.verbChunk() + 1;
    return asks ? Optional.of(above) : Optional.empty();
  }
}
