package org.annals.events;

import java.util.Set;
import org.annals.events.clauses.Chunk;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.model.Timex;

/** Times at which something is to be, or was to be and is given up since. */
final class PlannedTimes {

  /** What is done before an event that it is for. */
  private static final Set<String> PREPARING =
      Set.of(
          "prepare", "train", "campaign", "brace", "ready", "rehearse", "qualify", "gear", "wait");

  private final ParsedSentence sentence;

  PlannedTimes(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** "Prepares for an election next year", "trained for the race in May": what is still to come. */
  boolean isPreparedFor(int noun, VerbGroup verb, Timex timex) {
    boolean ahead =
        Direction.of(timex.meaning()) == Direction.FUTURE
            && verb.modal().isEmpty()
            && verb.mood() != VerbGroup.Mood.INFINITIVE;
    return is(noun - 1, Kind.PREPOSITION)
        && sentence.head(noun - 1).equals("for")
        && !verb.isCopula()
        && !(verb.passive() && Plans.isPlan(verb.lemma()))
        && (ahead || PREPARING.contains(verb.lemma()));
  }

  /** "The vote, originally due on Monday, was put off": when it was to be. */
  boolean isFormerPlan(int at) {
    int plan = is(at - 1, Kind.PREPOSITION) ? at - 2 : at - 1;
    int first = is(plan - 1, Kind.ADVERB) ? plan - 2 : plan - 1;
    return is(at + 1, Kind.COMMA)
        && is(first, Kind.COMMA)
        && (is(plan, Kind.ADJECTIVE) || is(plan, Kind.VERB))
        && Set.of("due", "set", "scheduled", "planned", "slated", "expected")
            .contains(sentence.head(plan));
  }

  /**
   * "Elections due in September were brought forward", "called off a strike planned for Friday":
   * when they were to be.
   */
  boolean isGivenUp(int at) {
    int plan = is(at - 1, Kind.PREPOSITION) ? at - 2 : at - 1;
    Clause own = sentence.clauseOf(at);
    Clause clause =
        own.is(Clause.Kind.PARTICIPIAL) && own.parent() >= 0 && own.verbChunk() == plan
            ? sentence.clauses().get(own.parent())
            : own;
    VerbGroup verb = clause.verb();
    boolean object = clause.id() != own.id() && own.subject() > clause.verbChunk();
    return plan >= 0
        && verb != null
        && (clause.verbChunk() > at || object)
        && (verb.past() || verb.perfect())
        && TimesActedOn.isChange(verb.lemma())
        && Set.of("due", "set", "scheduled", "planned", "slated")
            .contains(sentence.words().get(chunk(plan).to() - 1).lower());
  }

  private Chunk chunk(int k) {
    return sentence.chunks().get(k);
  }

  private boolean is(int k, Kind kind) {
    return sentence.is(k, kind);
  }
}
