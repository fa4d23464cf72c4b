package org.annals.events.clauses;

import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.text.SayingVerbs;

/**
 * The main clause that still waits for its verb behind another clause: "since the mill closed in
 * May Diallo has been ill", "the men who had left before the storm arrived on Monday".
 */
final class WaitingMain {

  /** Words that open a clause or stand before a noun alone. */
  private static final Set<String> PREPOSITIONS_TOO =
      Set.of("before", "after", "since", "until", "till");

  private final ClauseLook look;
  private final SubjectLook subjects;
  private final OpenClauses open;

  WaitingMain(ClauseLook look, SubjectLook subjects, OpenClauses open) {
    this.look = look;
    this.subjects = subjects;
    this.open = open;
  }

  /**
   * Gives the verb at {@code k} and the noun before it to the main clause, where a clause in front
   * has a verb and a time, and no comma behind.
   */
  boolean take(int k, VerbGroup group) {
    int subject = look.before(k);
    if (!isFronted() || !look.is(subject, Kind.NOUN) || !endsBefore(subject) || hasVerbBehind(k)) {
      return false;
    }
    OpenClause main = open.get(0);
    open.pop();
    open.moveFrom(subject, main, k, group, subject);
    return true;
  }

  private boolean isFronted() {
    OpenClause top = open.top;
    return top.is(Clause.Kind.ADVERBIAL)
        && top.verb != null
        && top.parent == open.get(0)
        && !top.parent.hasVerb()
        && top.parent.chunks.stream().noneMatch(c -> look.is(c, Kind.NOUN))
        && !SayingVerbs.takesContent(top.verb.lemma());
  }

  /** Whether the clause in front is over: a time stands before the noun, or there was no more. */
  private boolean endsBefore(int subject) {
    return look.is(subject - 1, Kind.TIME) && subject - 1 > open.top.verbChunk;
  }

  private boolean hasVerbBehind(int k) {
    int i = k + 1;
    while (i < look.size() && !look.is(i, Kind.STOP)) {
      if (look.is(i, Kind.VERB)
          && look.group(i).mood() == VerbGroup.Mood.FINITE
          && !look.is(look.before(i), Kind.CONJUNCTION)
          && !isLed(i, k)) {
        return true;
      }
      i++;
    }
    return false;
  }

  /** Whether a word that opens a clause stands between {@code from} and the verb at {@code i}. */
  private boolean isLed(int i, int from) {
    for (int c = i - 1; c > from && !look.is(c, Kind.VERB) && !look.is(c, Kind.COMMA); c--) {
      if (look.is(c, Kind.SUBORDINATOR) || look.is(c, Kind.RELATIVE)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the word at {@code k} only stands before a noun, since the one verb to come is what the
   * main clause waits for.
   */
  boolean needsVerbBehind(int k) {
    OpenClause main = open.get(0);
    int verb = k + 2;
    while (look.is(verb, Kind.PREPOSITION) && look.is(verb + 1, Kind.NOUN)) {
      verb += 2;
    }
    return PREPOSITIONS_TOO.contains(look.lower(k))
        && (open.top == main || (open.top.is(Clause.Kind.RELATIVE) && open.top.hasVerb()))
        && !main.hasVerb()
        && subjects.ownSubject(main, k) >= 0
        && look.is(k + 1, Kind.NOUN)
        && look.is(verb, Kind.VERB)
        && look.group(verb).maybeFinite()
        && !anotherFollows(verb);
  }

  private boolean anotherFollows(int verb) {
    for (int i = verb + 1; i < look.size(); i++) {
      if (look.is(i, Kind.VERB) && look.group(i).maybeFinite() && !isLed(i, verb)) {
        return true;
      }
    }
    return false;
  }
}
