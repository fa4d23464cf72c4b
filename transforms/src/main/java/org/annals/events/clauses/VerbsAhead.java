package org.annals.events.clauses;

import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;

/** Which verbs are still to come behind one, and whether a subject of their own stands by them. */
final class VerbsAhead {

  private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "we", "i");

  private final ClauseLook look;

  VerbsAhead(ClauseLook look) {
    this.look = look;
  }

  /** Whether another verb follows in the same clause. */
  boolean another(int k) {
    for (int i = k + 1; i < look.size(); i++) {
      if (isFinite(i) && !isSomebodys(i)) {
        return true;
      }
      if (look.is(i, Kind.COMMA)
          || look.is(i, Kind.STOP)
          || look.is(i, Kind.SUBORDINATOR)
          || look.is(i, Kind.RELATIVE)) {
        return false;
      }
    }
    return false;
  }

  /** Whether another verb follows anywhere. */
  boolean later(int k) {
    for (int i = k + 1; i < look.size(); i++) {
      if (isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /** "(Stood there to hear) she would allow it": a pronoun that is nothing but a subject. */
  private boolean isSomebodys(int i) {
    int noun = look.before(i);
    return look.is(noun, Kind.NOUN) && SUBJECTS.contains(look.lower(noun));
  }

  /** Whether the chunk at {@code i} may be a finite verb: not "say" in "heard the judge say". */
  private boolean isFinite(int i) {
    return look.is(i, Kind.VERB) && look.group(i).maybeFinite() && !look.isBareInfinitive(i);
  }

  /**
   * Whether another verb follows whose subject this noun must be: none of its own stands before it.
   */
  boolean subjectless(int k) {
    return subjectlessVerb(k) > 0;
  }

  /** The same of a verb that can be no participle. */
  boolean sureSubjectless(int k) {
    int verb = subjectlessVerb(k);
    return verb > 0 && look.group(verb).mood() == VerbGroup.Mood.FINITE;
  }

  /**
   * The next verb of this clause, where it has no subject behind {@code k}; −1 for none. "Accused
   * of the fire that destroyed the mill began": that of "that" is not it.
   */
  private int subjectlessVerb(int k) {
    int ofRelative = -1;
    for (int i = k + 1; i < look.size(); i++) {
      if (opensRelative(i)) {
        ofRelative = i + 1;
        i = ofRelative;
        continue;
      }
      switch (look.kind(i)) {
        case VERB -> {
          boolean sure = look.group(i).mood() == VerbGroup.Mood.FINITE && !look.isBareInfinitive(i);
          if (sure || (look.group(i).maybeFinite() && ofRelative < 0)) {
            int noun = look.before(i);
            boolean own =
                look.is(noun, Kind.NOUN)
                    && noun > k
                    && !look.is(noun - 1, Kind.PREPOSITION)
                    && noun - 1 != ofRelative
                    && !isBareVerb(noun - 1);
            return own ? -1 : i;
          }
        }
        case COMMA, STOP, SUBORDINATOR, RELATIVE, CONJUNCTION, DASH -> {
          return -1;
        }
        default -> {}
      }
    }
    return -1;
  }

  /** "That destroyed", "who fled": a relative that is the subject, right before its verb. */
  private boolean opensRelative(int k) {
    return (look.is(k, Kind.SUBORDINATOR) || look.is(k, Kind.RELATIVE))
        && Set.of("that", "who", "which").contains(look.lower(k))
        && look.is(k - 1, Kind.NOUN)
        && look.is(k + 1, Kind.VERB)
        && look.group(k + 1).maybeFinite();
  }

  /** A gerund or an infinitive, which has the noun behind it as its object. */
  private boolean isBareVerb(int k) {
    return look.is(k, Kind.VERB)
        && (look.group(k).mood() == VerbGroup.Mood.GERUND
            || look.group(k).mood() == VerbGroup.Mood.INFINITIVE);
  }

  /** Whether a verb follows right behind a comma. */
  boolean afterComma(int k) {
    for (int i = k + 1; i < look.size(); i++) {
      if (look.is(i, Kind.VERB)
          && look.group(i).maybeFinite()
          && look.is(look.before(i), Kind.COMMA)) {
        return true;
      }
    }
    return false;
  }
}
