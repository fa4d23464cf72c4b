package org.annals.events.clauses;

import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.text.SayingVerbs;

/**
 * The clause that still waits for its verb behind another one: "since the mill closed in May Diallo
 * has been ill", "it lost readers, and after he died in May the bank sold it", "the men who had
 * left before the storm arrived on Monday".
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
   * Gives the verb at {@code k} and the noun phrase before it to the clause around the one in
   * front, which has a verb and a time, and no comma behind.
   */
  boolean take(int k, VerbGroup group) {
    OpenClause around = open.top.parent;
    if (around == null || !open.top.is(Clause.Kind.ADVERBIAL) || !isFronted(open.top, around)) {
      return false;
    }
    int subject = subjectBehindTime(look.before(k));
    if (subject < 0 || hasVerbBehind(k)) {
      return false;
    }
    open.pop();
    OpenClause taking = around.hasVerb() ? open.push(Clause.Kind.COORDINATE, around, "") : around;
    open.moveFrom(subject, taking, k, group, subject);
    return true;
  }

  /** Whether a clause with a verb stands before the subject of the clause around it. */
  private boolean isFronted(OpenClause front, OpenClause around) {
    boolean opens =
        around.hasVerb()
            ? look.is(look.before(front.chunks.get(0)), Kind.CONJUNCTION)
            : (around == open.get(0) || around.is(Clause.Kind.CONTENT))
                && around.chunks.stream().noneMatch(c -> look.is(c, Kind.NOUN));
    return opens && front.verb != null && !SayingVerbs.takesContent(front.verb.lemma());
  }

  /**
   * The head of the noun phrase that ends with {@code noun}, right behind a time that ends the
   * clause in front; −1 for none.
   */
  private int subjectBehindTime(int noun) {
    int head = noun;
    while (look.is(head, Kind.NOUN)
        && look.is(head - 1, Kind.PREPOSITION)
        && (look.is(head - 2, Kind.NOUN) || look.is(head - 2, Kind.ADJECTIVE))) {
      head -= 2;
    }
    boolean subject = look.is(head, Kind.NOUN) || (look.is(head, Kind.ADJECTIVE) && head < noun);
    return subject && look.is(head - 1, Kind.TIME) && head - 1 > open.top.verbChunk ? head : -1;
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
