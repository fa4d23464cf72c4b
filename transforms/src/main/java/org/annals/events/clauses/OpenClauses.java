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
    OpenClause clause = push(Clause.Kind.COORDINATE, top, "");
    clause.subject = subject;
    clause.take(group, k);
    clause.chunks.add(k);
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
    OpenClause above = clause.parent;
    while (above != null) {
      List<Integer> later = above.chunks.stream().filter(c -> c >= first && c < k).toList();
      above.chunks.removeAll(later);
      clause.chunks.addAll(later);
      above = above.parent;
    }
    clause.chunks.sort(null);
    clause.subject = subject;
    clause.take(group, k);
    clause.chunks.add(k);
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
