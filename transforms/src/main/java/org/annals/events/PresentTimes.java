package org.annals.events;

import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.model.Meaning;
import org.annals.model.Timex;
import org.annals.text.actions.Actions;
import org.jspecify.annotations.Nullable;

/**
 * Times beside a present tense that tells no deed: "the line today runs along the river" happened
 * on no day, "the match is due on Saturday" is a plan.
 */
final class PresentTimes {

  private static final Set<String> PRESENT = Set.of("is", "are");

  private final ParsedSentence sentence;

  PresentTimes(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** Whether the verb tells how a place or a work lies as of now. */
  boolean lies(VerbGroup verb, @Nullable Timex timex) {
    return timex != null
        && States.isLaying(verb.lemma())
        && !verb.past()
        && verb.modal().isEmpty()
        && !verb.perfect()
        && timex.meaning() instanceof Meaning.UnitAround around
        && around.delta() == 0
        && !sentence.words().get(verb.head()).lower().endsWith("ed");
  }

  /** "The match is due on Saturday": what is to take place then. */
  boolean isDue(Clause clause, VerbGroup verb, @Nullable Timex timex) {
    int due = clause.verbChunk() + 1;
    return timex != null
        && PRESENT.contains(sentence.words().get(verb.from()).lower())
        && sentence.is(clause.subject(), Kind.NOUN)
        && Actions.isEvent(sentence.head(clause.subject()))
        && sentence.is(due, Kind.ADJECTIVE)
        && Plans.isAhead(sentence.head(due))
        && sentence.chunkOf(timex.span()).orElse(-1) <= due + 2;
  }

  /** "Was due on Sunday": what it was to be, and nobody says whether it was. */
  boolean wasDue(Clause clause) {
    int due = clause.verbChunk() + 1;
    return sentence.is(due, Kind.ADJECTIVE)
        && sentence.head(due).equals("due")
        && !sentence.is(due + 1, Kind.VERB);
  }
}
