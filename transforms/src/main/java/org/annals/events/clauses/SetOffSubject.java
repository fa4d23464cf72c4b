package org.annals.events.clauses;

import org.annals.events.clauses.Chunk.Kind;

/**
 * A subject behind "and" or "but" from which a name or a description is set off: "she resigned, and
 * her deputy, Omar Vargas, was sacked".
 */
final class SetOffSubject {

  private final ClauseLook look;
  private final OpenClauses open;

  SetOffSubject(ClauseLook look, OpenClauses open) {
    this.look = look;
    this.open = open;
  }

  /** Gives the verb at {@code k} a clause with such a subject; false where there is none. */
  boolean take(int k, VerbGroup group) {
    int subject = subject(k);
    if (subject < 0 || !isSure(k, group)) {
      return false;
    }
    while (open.top.parent != null && !joins(open.top)) {
      open.pop();
    }
    if (!open.top.hasVerb() || open.top.verbChunk > subject) {
      return false;
    }
    open.moveFrom(subject, open.push(Clause.Kind.COORDINATE, open.top, ""), k, group, subject);
    return true;
  }

  private static boolean joins(OpenClause clause) {
    return clause.is(Clause.Kind.CONTENT) && clause.hasVerb();
  }

  /** The noun behind the conjunction; −1 for none. */
  private int subject(int k) {
    int comma = look.before(k);
    if (!look.is(comma, Kind.COMMA)) {
      return -1;
    }
    int opening = phraseBefore(comma) - 1;
    int subject = look.is(opening, Kind.COMMA) ? phraseBefore(opening) : -1;
    boolean joined = subject > 0 && look.is(look.before(subject), Kind.CONJUNCTION);
    return joined && !look.isAge(comma - 1) ? subject : -1;
  }

  /** The head of the noun phrase that ends before {@code mark}; −1 for none. */
  private int phraseBefore(int mark) {
    int noun = mark - 1;
    while (look.is(noun, Kind.NOUN)
        && look.is(noun - 1, Kind.PREPOSITION)
        && look.is(noun - 2, Kind.NOUN)) {
      noun -= 2;
    }
    return look.is(noun, Kind.NOUN) ? noun : -1;
  }

  /** "Has sold", "sold two": no bare participle that describes what stands before. */
  private boolean isSure(int k, VerbGroup group) {
    return group.mood() == VerbGroup.Mood.FINITE
        || (look.is(k + 1, Kind.NOUN) && !look.verbFollows(k));
  }
}
