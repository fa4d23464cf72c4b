package org.annals.events.clauses;

import org.annals.events.clauses.Chunk.Kind;
import org.jspecify.annotations.Nullable;

/** What commas, dashes, brackets, quotation marks and stops open and close. */
final class Marks {

  private final ClauseLook look;
  private final MarkLook marks;
  private final SubjectLook subjects;
  private final OpenClauses open;

  Marks(ClauseLook look, MarkLook marks, SubjectLook subjects, OpenClauses open) {
    this.look = look;
    this.marks = marks;
    this.subjects = subjects;
    this.open = open;
  }

  void comma(int k) {
    open.closed = null;
    if (open.top.is(Clause.Kind.ADVERBIAL) && open.top.hasVerb() && marks.addsTime(k, open.top)) {
      open.top.chunks.add(k);
      return;
    }
    OpenClause inner = open.top;
    OpenClause waiting = waiting(k);
    while (waiting != null && open.top != waiting) {
      open.pop();
    }
    while (open.top.parent != null
        && (OpenClauses.isSubordinate(open.top) || endsSubordinate(open.top))
        && open.top.hasVerb()
        && !marks.listGoesOn(k, open.top)
        && !marks.setsOffBeforeTime(k)) {
      open.pop();
    }
    if (inner != open.top
        && (inner.is(Clause.Kind.ADVERBIAL) || inner.is(Clause.Kind.ATTRIBUTION))
        && inner.verbChunk > open.top.verbChunk
        && open.top.hasVerb()) {
      open.closed = inner;
    }
    open.top.chunks.add(k);
  }

  /**
   * "The bank, which had said that it was sound, closed": the clause above what a comma set off,
   * which waits for the verb behind the comma at {@code k}; null for none.
   */
  private @Nullable OpenClause waiting(int k) {
    int verb = look.is(k + 1, Kind.ADVERB) ? k + 2 : k + 1;
    if (!open.top.is(Clause.Kind.CONTENT)
        || !open.top.hasVerb()
        || !look.is(verb, Kind.VERB)
        || !look.group(verb).maybeFinite()
        || goesOn(verb)) {
      return null;
    }
    OpenClause inner = open.top;
    while (inner.parent != null && inner.parent.hasVerb()) {
      inner = inner.parent;
    }
    boolean setOff =
        (inner.is(Clause.Kind.RELATIVE) || inner.is(Clause.Kind.PARTICIPIAL))
            && look.is(inner.chunks.get(0) - 1, Kind.COMMA)
            && inner.parent != null
            && subjects.ownSubject(inner.parent, k) >= 0;
    return setOff ? inner.parent : null;
  }

  /** "… that it was sound, closed it, and left": a list of verbs. */
  private boolean goesOn(int verb) {
    for (int i = verb + 1; i + 1 < look.size(); i++) {
      if (look.is(i, Kind.COMMA)) {
        int next = look.is(i + 1, Kind.CONJUNCTION) ? i + 2 : i + 1;
        return look.is(next, Kind.VERB) && look.group(next).maybeFinite();
      }
    }
    return false;
  }

  /**
   * "The bank, which fired him and paid everybody, …": the last of the verbs that a subordinate
   * clause joins, where the clause above waits for its own.
   */
  private boolean endsSubordinate(OpenClause clause) {
    OpenClause above = clause;
    while (above.is(Clause.Kind.COORDINATE) && above.parent != null) {
      above = above.parent;
    }
    OpenClause waiting = above.parent;
    return above != clause
        && OpenClauses.isSubordinate(above)
        && waiting != null
        && !waiting.hasVerb()
        && look.is(look.before(clause.verbChunk), Kind.CONJUNCTION);
  }

  void aside(int k) {
    if (open.top.is(Clause.Kind.ASIDE) || insideAside()) {
      while (!open.top.is(Clause.Kind.ASIDE)) {
        open.pop();
      }
      open.top.chunks.add(k);
      open.pop();
    } else {
      open.push(Clause.Kind.ASIDE, open.top, "").chunks.add(k);
    }
  }

  private boolean insideAside() {
    for (OpenClause clause = open.top; clause != null; clause = clause.parent) {
      if (clause.is(Clause.Kind.ASIDE)) {
        return true;
      }
    }
    return false;
  }

  void quote(int k) {
    OpenClause quoted = open.top;
    while (quoted != null && !quoted.is(Clause.Kind.QUOTED)) {
      quoted = quoted.parent;
    }
    if (quoted != null && !marks.opensQuote(k)) {
      quoted.chunks.add(k);
      open.top = quoted.parent == null ? quoted : quoted.parent;
    } else if (quoted == null && marks.quotesClause(k)) {
      open.push(Clause.Kind.QUOTED, open.top, "").chunks.add(k);
    } else {
      open.top.chunks.add(k);
    }
  }

  void stop(int k) {
    open.top.chunks.add(k);
    boolean quoted = open.top.is(Clause.Kind.QUOTED);
    if (!quoted && k + 1 < look.size() && marks.isClauseStop(k)) {
      OpenClause root = open.get(0);
      open.top = open.push(Clause.Kind.MAIN, root, "");
    }
  }
}
