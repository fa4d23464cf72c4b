package org.annals.events.clauses;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of a sentence while it is parsed: all that were opened, in order, and the stack of
 * those that are still open.
 */
final class OpenClauses {

  private final List<OpenClause> all = new ArrayList<>();

  /** The innermost that is open. */
  OpenClause top;

  /** The adverbial clause that the last comma closed: what follows from it goes on from there. */
  @Nullable OpenClause closed;

  /** With the main clause alone. */
  OpenClauses() {
    this.top = new OpenClause(0, Clause.Kind.MAIN, null, "");
    all.add(top);
  }

  /** All that were opened, as they are now. */
  List<Clause> clauses() {
    return all.stream().map(OpenClause::closed).toList();
  }

  /** How many were opened. */
  int size() {
    return all.size();
  }

  /** The one that was opened as number {@code id}. */
  OpenClause get(int id) {
    return all.get(id);
  }

  /** Opens another, on top. */
  OpenClause push(Clause.Kind kind, OpenClause parent, String marker) {
    top = new OpenClause(all.size(), kind, parent, marker);
    all.add(top);
    return top;
  }

  /** Closes the one on top, unless it is the main clause. */
  void pop() {
    if (top.parent != null) {
      top = top.parent;
    }
  }

  /** Opens one on top with its verb and subject at once. */
  void nest(int k, VerbGroup group, Clause.Kind kind, int subject) {
    OpenClause clause = push(kind, top, "");
    clause.subject = subject;
    clause.take(group, k);
    clause.chunks.add(k);
  }

  /** Opens one beside what is on top. */
  void coordinate(int k, VerbGroup group, int subject) {
    nest(k, group, Clause.Kind.COORDINATE, subject);
  }

  /** Closes all but the main clause and opens one that says whose words these are. */
  void attribution(int k, VerbGroup group, int subject) {
    while (top.parent != null) {
      pop();
    }
    OpenClause clause = push(Clause.Kind.ATTRIBUTION, top, "");
    moveFrom(Math.min(subject, k), clause, k, group, subject);
  }

  /**
   * Gives the chunks from {@code first} on, which were taken for the clause above, to their own
   * clause.
   */
  void moveFrom(int first, OpenClause clause, int k, VerbGroup group, int subject) {
    for (OpenClause other : all) {
      boolean opensBefore = !other.chunks.isEmpty() && other.chunks.get(0) < first;
      if (other != clause && (opensBefore || isAbove(other, clause))) {
        List<Integer> later = other.chunks.stream().filter(c -> c >= first && c < k).toList();
        other.chunks.removeAll(later);
        clause.chunks.addAll(later);
      }
    }
    clause.chunks.sort(null);
    clause.subject = subject;
    clause.take(group, k);
    clause.chunks.add(k);
  }

  /** Whether a bare participle stands before the verb at {@code k}, in a clause of its own. */
  boolean opensWithParticiple(int k) {
    return all.stream().anyMatch(clause -> isParticipleBefore(clause, k));
  }

  /** Gives the participles before {@code k} the subject that stands behind it. */
  void ofSubject(int k, int subject) {
    all.stream()
        .filter(clause -> isParticipleBefore(clause, k))
        .forEach(clause -> clause.subject = subject);
  }

  private static boolean isParticipleBefore(OpenClause clause, int k) {
    VerbGroup verb = clause.verb;
    return clause.is(Clause.Kind.PARTICIPIAL)
        && verb != null
        && clause.verbChunk < k
        && verb.mood() != VerbGroup.Mood.GERUND;
  }

  private static boolean isAbove(OpenClause other, OpenClause clause) {
    OpenClause above = clause.parent;
    while (above != null && above != other) {
      above = above.parent;
    }
    return above != null;
  }

  /** Whether a comma can end a clause of this kind. */
  static boolean isSubordinate(OpenClause clause) {
    return clause.is(Clause.Kind.RELATIVE)
        || clause.is(Clause.Kind.PARTICIPIAL)
        || clause.is(Clause.Kind.INFINITIVE)
        || clause.is(Clause.Kind.ADVERBIAL)
        || clause.is(Clause.Kind.ATTRIBUTION)
        || clause.is(Clause.Kind.ASIDE);
  }
}
