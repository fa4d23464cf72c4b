package org.annals.events.clauses;

import org.annals.events.clauses.Chunk.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The second of two infinitives with one "to": "hopes to visit the harbour and set a new tone", "to
 * keep the rule that the board made and work with it". Its form could be finite, but the clause
 * above has another tense.
 */
final class JoinedInfinitive {

  private final ClauseLook look;
  private final OpenClauses open;

  JoinedInfinitive(ClauseLook look, OpenClauses open) {
    this.look = look;
    this.open = open;
  }

  /** Opens a clause for the verb at {@code k} beside the infinitive that it goes with, if any. */
  boolean take(int k, VerbGroup group) {
    if (group.from() != group.head()
        || !look.head(k).lower().equals(group.lemma())
        || group.isAuxiliary()
        || group.isBareModal()
        || !look.is(look.before(k), Kind.CONJUNCTION)) {
      return false;
    }
    OpenClause first = infinitive(group);
    if (first == null || first.parent == null || !isOtherTense(first.parent.verb, group)) {
      return false;
    }
    int subject = first.subject;
    while (open.top != first.parent) {
      open.pop();
    }
    open.nest(k, group, Clause.Kind.INFINITIVE, subject);
    return true;
  }

  /**
   * The open infinitive, on top or around what told of something past, which this verb is not part
   * of.
   */
  private @Nullable OpenClause infinitive(VerbGroup group) {
    OpenClause clause = open.top;
    while (clause != null && !clause.is(Clause.Kind.INFINITIVE)) {
      VerbGroup verb = clause.verb;
      boolean past = verb != null && verb.past() && verb.modal().isEmpty();
      if (!past || group.mood() != VerbGroup.Mood.FINITE) {
        return null;
      }
      clause = clause.parent;
    }
    return clause;
  }

  /** Whether the verb could not go on with {@code above} as a finite one. */
  private static boolean isOtherTense(@Nullable VerbGroup above, VerbGroup group) {
    boolean past = above != null && above.past() && !above.passive();
    return above != null
        && (group.mood() == VerbGroup.Mood.FINITE ? past || above.passive() : !past);
  }
}
