package org.annals.events.clauses;

import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;

/** Finds the subject of a verb among the noun chunks before it. */
final class SubjectLook {

  private static final Set<String> MEASURES =
      Set.of("size", "length", "height", "width", "weight", "shape", "colour", "color", "age");

  private static final Set<String> PLURAL = Set.of("were", "are", "have");

  private final ClauseLook look;

  SubjectLook(ClauseLook look) {
    this.look = look;
  }

  /**
   * The subject of {@code clause} whose verb is at {@code k}: a noun chunk of its own that no
   * preposition governs; −1 for none.
   */
  int ownSubject(OpenClause clause, int k) {
    int last = -1;
    int name = -1;
    for (int i = clause.chunks.size() - 1; i >= 0 && last < 0; i--) {
      int c = clause.chunks.get(i);
      if (c < k && isFree(c) && !isGoverned(clause, c) && !look.isAge(c) && !isMeasure(c)) {
        if (isNameOfGoverned(c) || isListedBehindGoverned(c)) {
          name = Math.max(name, c);
        } else {
          last = c;
        }
      }
    }
    last = last < 0 ? name : last;
    return last < 0 ? -1 : firstOf(clause, last, k);
  }

  /** "The first vote since the war": behind a word that opened no clause. */
  private boolean isGoverned(OpenClause clause, int c) {
    return look.is(c - 1, Kind.SUBORDINATOR)
        && clause.chunks.contains(c - 1)
        && clause.chunks.get(0) != c - 1;
  }

  /** "Stones the size of eggs fell": how large they are. */
  private boolean isMeasure(int c) {
    return look.is(c - 1, Kind.NOUN)
        && look.is(c + 1, Kind.PREPOSITION)
        && look.lower(c + 1).equals("of")
        && look.lower(c).equals("the")
        && MEASURES.contains(look.head(c).lower());
  }

  /**
   * "Friends of the president, Ada Lindqvist, marched": the name of somebody who does not act;
   * "clerks, cooks and …" behind a phrase in front are several who do.
   */
  private boolean isNameOfGoverned(int c) {
    boolean list = look.is(c + 2, Kind.NOUN) && look.is(c + 3, Kind.CONJUNCTION);
    return !(list && isFronted(headOfPhraseBefore(c - 1)))
        && look.is(c - 1, Kind.COMMA)
        && look.is(c + 1, Kind.COMMA)
        && look.is(c - 2, Kind.NOUN)
        && !isFree(c - 2);
  }

  /** "Clerks from Chile, Peru and Spain": the second and third of what a preposition governs. */
  private boolean isListedBehindGoverned(int c) {
    int first = c;
    while ((look.is(first - 1, Kind.COMMA) || look.is(first - 1, Kind.CONJUNCTION))
        && look.is(first - 2, Kind.NOUN)) {
      first -= 2;
    }
    int and = look.is(c + 1, Kind.CONJUNCTION) ? c + 1 : c - 1;
    return first < c
        && look.is(and, Kind.CONJUNCTION)
        && look.is(first - 1, Kind.PREPOSITION)
        && look.is(first - 2, Kind.NOUN)
        && !isFronted(headOfPhraseBefore(first + 1));
  }

  /** "According to the head of the guild, cooks, clerks and …": in a phrase that the comma ends. */
  private boolean isFronted(int head) {
    return look.is(head - 1, Kind.PREPOSITION)
        && (head == 1 || (head == 2 && look.is(0, Kind.PREPOSITION)));
  }

  /** From the last part of a list or an apposition back to its first. */
  private int firstOf(OpenClause clause, int last, int k) {
    int first = last;
    boolean setOff = commaBetween(last, k) || listsWithAnd(last, k);
    while (true) {
      int joint = first - 1;
      if (look.is(joint, Kind.CONJUNCTION)) {
        joint = look.is(joint - 1, Kind.COMMA) ? joint - 1 : joint;
      } else if (!look.is(joint, Kind.COMMA) || (!setOff && first == last)) {
        return first;
      }
      int previous = headOfPhraseBefore(joint);
      previous = look.isAge(previous) ? headOfPhraseBefore(previous - 1) : previous;
      if (previous < 0
          || !clause.chunks.contains(previous)
          || !isFree(previous)
          || isNameOfGoverned(previous)) {
        return first;
      }
      first = previous;
    }
  }

  /** "The abbot, two of his monks and a cook were held": a list whose last stands behind "and". */
  private boolean listsWithAnd(int last, int k) {
    int i = last + 1;
    while (look.is(i, Kind.PREPOSITION) && look.is(i + 1, Kind.NOUN)) {
      i += 2;
    }
    return i > last + 1
        && look.is(i, Kind.CONJUNCTION)
        && look.is(i + 1, Kind.NOUN)
        && i + 2 == k
        && look.is(last - 1, Kind.COMMA)
        && PLURAL.contains(look.first(k).lower());
  }

  private boolean commaBetween(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (look.is(i, Kind.COMMA)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The noun that the phrase ending before {@code k} is about: "the end of the war" is about the
   * end.
   */
  private int headOfPhraseBefore(int k) {
    int i = look.pastBracket(k - 1);
    while (look.is(i, Kind.NOUN)
        && (look.is(i - 1, Kind.PREPOSITION) || look.is(i - 1, Kind.CONJUNCTION))
        && look.is(i - 2, Kind.NOUN)) {
      i -= 2;
    }
    return look.is(i, Kind.NOUN) ? i : -1;
  }

  /** A noun chunk that no preposition governs, directly or through "and". */
  boolean isFree(int k) {
    if (!look.is(k, Kind.NOUN)) {
      return false;
    }
    int i = k - 1;
    while (look.is(i, Kind.ADVERB)) {
      i--;
    }
    if (look.is(i, Kind.PREPOSITION)) {
      return false;
    }
    if (look.is(i, Kind.SUBORDINATOR)) {
      return look.leadsClause(i);
    }
    if (look.is(i, Kind.CONJUNCTION) && look.is(i - 1, Kind.NOUN)) {
      return isFree(i - 1);
    }
    return true;
  }

  /**
   * The noun that stands as a subject right before the verb at {@code k} and after {@code verb}; −1
   * for none.
   */
  int subjectBefore(int k, int verb) {
    int i = pastAnd(pastApposition(look.before(k)));
    while (i > verb && look.is(i, Kind.NOUN) && look.is(i - 1, Kind.PREPOSITION)) {
      int left = look.before(i - 1);
      if (!look.is(left, Kind.NOUN)) {
        return -1;
      }
      i = left;
    }
    return i > verb && look.is(i, Kind.NOUN) ? i : -1;
  }

  /** "Said its director, Ada Lindqvist, would leave": the comma that closes what is set off. */
  private int pastApposition(int k) {
    return look.is(k, Kind.COMMA) && look.holdsComma(k - 1) ? k - 1 : k;
  }

  /**
   * "The presidents of Ukraine and Russia": the first of those that a noun's preposition governs.
   */
  private int pastAnd(int noun) {
    boolean listed =
        look.is(noun, Kind.NOUN)
            && look.is(noun - 1, Kind.CONJUNCTION)
            && look.is(noun - 2, Kind.NOUN)
            && look.is(noun - 3, Kind.PREPOSITION)
            && look.is(noun - 4, Kind.NOUN);
    return listed ? noun - 2 : noun;
  }
}
