package org.annals.events;

import java.util.ArrayList;
import java.util.List;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.text.Tag;

/**
 * "Invaded one country in 2001 and another in 2003": what of a clause goes with which of its times,
 * where one verb stands for several.
 *
 * @param from the first chunk behind the verb that goes with the time
 * @param to the chunk behind the last one
 * @param preposition the chunk of the preposition that the part shares with the first; −1 for none
 * @param subject the chunk of the part's own subject: "the cabinet resigned on Monday and the
 *     council on Friday"; −1 for none
 */
record Gapping(int from, int to, int preposition, int subject) {

  /** All that follows the verb of a clause. */
  static Gapping whole(ParsedSentence sentence, Clause clause) {
    return new Gapping(clause.verbChunk() + 1, sentence.chunks().size(), -1, -1);
  }

  /** The part of {@code dated}'s clause that its time stands in; all of it when it has one part. */
  static Gapping of(ParsedSentence sentence, Dated dated) {
    Clause clause = dated.clause();
    int first = clause.verbChunk() + 1;
    int size = sentence.chunks().size();
    int at = dated.timex() == null ? -1 : sentence.chunkOf(dated.timex()).orElse(-1);
    List<Integer> joints = at < 0 ? List.of() : joints(sentence, clause);
    int from = first;
    int to = size;
    for (int joint : joints) {
      if (joint < at) {
        from = joint + 1;
      } else {
        to = Math.min(to, joint);
      }
    }
    int ahead = opensWithTime(sentence, from);
    if (from > first && ahead >= 0) {
      return new Gapping(ahead + 1, to, -1, -1);
    }
    boolean later = from > first && sentence.is(from, Kind.NOUN);
    boolean timed =
        sentence.is(first, Kind.TIME)
            || (sentence.is(first, Kind.PREPOSITION) && sentence.is(first + 1, Kind.TIME));
    if (later && isOther(sentence, clause, from)) {
      return new Gapping(first, joints.get(0), -1, from);
    }
    boolean shared = later && !timed && sentence.is(first, Kind.PREPOSITION);
    int subject = later && timed ? from : -1;
    return new Gapping(subject >= 0 ? from + 1 : from, to, shared ? first : -1, subject);
  }

  /** "Lind won the title in 2001 and Diallo in 2002": who did the same, and no title. */
  private static boolean isOther(ParsedSentence sentence, Clause clause, int noun) {
    int object = clause.verbChunk() + 1;
    return clause.subject() >= 0
        && isName(sentence, clause.subject())
        && isName(sentence, noun)
        && sentence.is(object, Kind.NOUN)
        && !isName(sentence, object);
  }

  private static boolean isName(ParsedSentence sentence, int chunk) {
    return sentence.words().get(sentence.chunks().get(chunk).head()).is(Tag.PROPN);
  }

  /** Whether chunk {@code k} goes with the time, as all before and up to the verb does. */
  boolean holds(int k, Clause clause) {
    return k == subject || (subject < 0 && k <= clause.verbChunk()) || (k >= from && k < to);
  }

  /**
   * "In 2001 a music player": the time that a part from {@code from} on opens with; −1 for none.
   */
  private static int opensWithTime(ParsedSentence sentence, int from) {
    int time = sentence.is(from, Kind.PREPOSITION) ? from + 1 : from;
    boolean phrase =
        sentence.is(time + 1, Kind.PREPOSITION)
            && sentence.is(time + 2, Kind.NOUN)
            && sentence.is(from - 1, Kind.CONJUNCTION);
    return sentence.is(time, Kind.TIME) && (phrase || sentence.is(time + 1, Kind.NOUN)) ? time : -1;
  }

  /**
   * "And" or a comma behind one time, with something between it and the next; or before a time and
   * a noun that the verb, dated in front, acts on.
   */
  private static List<Integer> joints(ParsedSentence sentence, Clause clause) {
    List<Integer> joints = new ArrayList<>();
    for (int k : clause.chunks()) {
      boolean behind = k > clause.verbChunk() + 1 && sentence.is(k - 1, Kind.TIME);
      boolean joint = sentence.is(k, Kind.CONJUNCTION) || sentence.is(k, Kind.COMMA);
      boolean fronted =
          joint
              && k > clause.verbChunk() + 1
              && sentence.is(k - 1, Kind.NOUN)
              && isObjectBehind(sentence, clause, opensWithTime(sentence, k + 1));
      if (fronted
          || (behind
              && joint
              && sentence.is(k + 1, Kind.NOUN)
              && endsInTime(sentence, clause, k + 2))
          || (behind && joint && repeats(sentence, clause, k + 1))
          || isTimedAnew(sentence, clause, k)) {
        joints.add(k);
      }
    }
    return joints;
  }

  /** "Struck on 3 May near Lima and on 4 June near Quito": a time and a phrase once more. */
  private static boolean isTimedAnew(ParsedSentence sentence, Clause clause, int k) {
    int time = sentence.is(k + 1, Kind.PREPOSITION) ? k + 2 : k + 1;
    int first = clause.verbChunk() + 1;
    return sentence.is(k, Kind.CONJUNCTION)
        && sentence.is(sentence.is(first, Kind.PREPOSITION) ? first + 1 : first, Kind.TIME)
        && k > first + 1
        && opensWithTime(sentence, k + 1) >= 0
        && sentence.is(time + 1, Kind.PREPOSITION)
        && !sentence.is(k - 1, Kind.TIME)
        && clause.chunks().contains(time + 2);
  }

  /** "Passed by the house in March and by the senate on Tuesday": the preposition once more. */
  private static boolean repeats(ParsedSentence sentence, Clause clause, int preposition) {
    int first = clause.verbChunk() + 1;
    return sentence.is(preposition, Kind.PREPOSITION)
        && sentence.is(first, Kind.PREPOSITION)
        && sentence.head(preposition).equals(sentence.head(first))
        && sentence.is(first + 1, Kind.NOUN)
        && sentence.is(preposition + 1, Kind.NOUN)
        && endsInTime(sentence, clause, preposition + 2);
  }

  /** Whether the noun behind a time is acted on by the clause's verb, since no other follows it. */
  private static boolean isObjectBehind(ParsedSentence sentence, Clause clause, int time) {
    return time >= 0
        && clause.chunks().contains(time + 1)
        && clause.subject() != time + 1
        && !sentence.is(time + 2, Kind.VERB)
        && clause.chunks().stream()
            .anyMatch(k -> k < clause.verbChunk() && sentence.is(k, Kind.TIME));
  }

  private static boolean endsInTime(ParsedSentence sentence, Clause clause, int from) {
    for (int k = from; clause.chunks().contains(k); k++) {
      if (sentence.is(k, Kind.TIME)) {
        return true;
      }
      boolean phrase = sentence.is(k, Kind.NOUN) || sentence.is(k, Kind.PREPOSITION);
      boolean apposed = sentence.is(k, Kind.COMMA) && !sentence.is(k + 1, Kind.CONJUNCTION);
      if (!phrase && !apposed) {
        return false;
      }
    }
    return false;
  }
}
