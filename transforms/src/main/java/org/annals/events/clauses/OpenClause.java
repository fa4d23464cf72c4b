package org.annals.events.clauses;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A clause that the parser is still filling. */
final class OpenClause {

  final int id;
  final Clause.Kind kind;
  final @Nullable OpenClause parent;
  final String marker;
  final List<Integer> chunks = new ArrayList<>();
  @Nullable VerbGroup verb;
  int verbChunk = -1;
  int subject = -1;

  OpenClause(int id, Clause.Kind kind, @Nullable OpenClause parent, String marker) {
    this.id = id;
    this.kind = kind;
    this.parent = parent;
    this.marker = marker;
  }

  boolean hasVerb() {
    return verb != null;
  }

  boolean is(Clause.Kind other) {
    return kind == other;
  }

  void take(VerbGroup group, int chunk) {
    verb = group;
    verbChunk = chunk;
  }

  /** Its own subject, else that of the clause it hangs on. */
  int inheritedSubject() {
    if (subject >= 0
        || parent == null
        || kind == Clause.Kind.RELATIVE
        || kind == Clause.Kind.CONTENT
        || kind == Clause.Kind.QUOTED) {
      return subject;
    }
    return parent.inheritedSubject();
  }

  Clause closed() {
    int parentId = parent == null ? -1 : parent.id;
    return new Clause(id, kind, parentId, marker, chunks, verb, verbChunk, inheritedSubject());
  }
}
