package org.annals.events.clauses;

import org.annals.events.clauses.Chunk.Kind;
import org.annals.text.SayingVerbs;
import org.annals.text.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The subject of what is said, where other clauses stand between it and its verb: "said a ship
 * built in Malta had sunk", "said the talks, which began in May, collapsed".
 */
final class SaidSubject {

  private final ClauseLook look;
  private final OpenClauses open;

  SaidSubject(ClauseLook look, OpenClauses open) {
    this.look = look;
    this.open = open;
  }

  /** Gives the verb at {@code k} a clause of what is said; false where none waits for a verb. */
  boolean take(int k, VerbGroup group) {
    OpenClause saying = saying();
    if (saying == null) {
      return false;
    }
    int noun = said(saying);
    if (noun < 0
        || noun >= k - 1
        || !(isBehindClause(k, noun, group) || isSetOff(k, noun, group, saying))) {
      return false;
    }
    open.top = saying;
    open.moveFrom(noun, open.push(Clause.Kind.CONTENT, saying, ""), k, group, noun);
    return true;
  }

  /** The clause on the stack that says something, past what describes a noun of it. */
  private @Nullable OpenClause saying() {
    OpenClause clause = open.top;
    while (clause.parent != null
        && (clause.is(Clause.Kind.RELATIVE) || clause.is(Clause.Kind.PARTICIPIAL))
        && !says(clause)) {
      clause = clause.parent;
    }
    for (OpenClause above = clause.parent; above != null; above = above.parent) {
      if (!above.hasVerb()) {
        // "The number of suspected cases …": the verb that this one waits for.
        return null;
      }
    }
    return says(clause) ? clause : null;
  }

  private static boolean says(OpenClause clause) {
    return clause.verb != null && SayingVerbs.takesContent(clause.verb.lemma());
  }

  /** The noun behind the verb of saying that no clause has for its subject; −1 for none. */
  private int said(OpenClause saying) {
    int noun = pastTimes(saying.verbChunk + 1);
    if (saying.verb != null && MarkLook.isToldTo(saying.verb)) {
      noun = look.is(noun, Kind.NOUN) ? pastTimes(noun + 1) : -1;
    }
    boolean free =
        look.is(noun, Kind.NOUN) && saying.chunks.contains(noun) && !look.head(noun).is(Tag.PRON);
    return free ? noun : -1;
  }

  private int pastTimes(int from) {
    int i = from;
    while (look.is(i, Kind.TIME) || look.is(i, Kind.ADVERB) || look.isTimePreposition(i)) {
      i++;
    }
    return i;
  }

  /**
   * "A ship built in Malta had sunk", "the men who shot two guards had fled": behind a clause that
   * describes the noun, which ends with a verb, its object or a phrase.
   */
  private boolean isBehindClause(int k, int noun, VerbGroup group) {
    int last = look.before(k);
    boolean ends =
        look.is(last, Kind.VERB)
            || (look.is(last, Kind.NOUN)
                && (look.is(last - 1, Kind.PREPOSITION) || look.is(last - 1, Kind.VERB)));
    return ends
        && last > noun
        && group.mood() == VerbGroup.Mood.FINITE
        && open.top.parent != null
        && open.top.hasVerb()
        && open.top.verbChunk > noun
        && (open.top.is(Clause.Kind.RELATIVE) || open.top.is(Clause.Kind.PARTICIPIAL));
  }

  /** "The talks, which began in May, collapsed": between two commas, and no verb to come. */
  private boolean isSetOff(int k, int noun, VerbGroup group, OpenClause saying) {
    boolean sure =
        group.mood() == VerbGroup.Mood.FINITE
            || (saying.verb != null && SayingVerbs.isReport(saying.verb.lemma()));
    int end = noun;
    while (look.is(end + 1, Kind.PREPOSITION) && look.is(end + 2, Kind.NOUN)) {
      end += 2;
    }
    int closing = look.before(k);
    return sure
        && look.is(end + 1, Kind.COMMA)
        && look.is(closing, Kind.COMMA)
        && closing > end + 2
        && !look.is(end + 2, Kind.CONJUNCTION)
        && !look.verbFollows(k);
  }
}
