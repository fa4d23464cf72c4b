package org.annals.events;

import java.util.Optional;
import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.model.Timex;

/**
 * Times of what stands around a deed and is none of it: "with a vote due in May", "the night in
 * 1985 when the mill burned", "had run it since 1979".
 */
final class FramedTimes {

  /** Verbs by whose gerund something is still to come. */
  private static final Set<String> COMING =
      Set.of("loom", "start", "begin", "approach", "near", "come", "expire", "end", "run", "open");

  private static final Set<String> TIMES =
      Set.of(
          "day",
          "days",
          "night",
          "morning",
          "evening",
          "afternoon",
          "moment",
          "time",
          "hour",
          "hours",
          "week",
          "weeks",
          "weekend",
          "month",
          "months",
          "summer",
          "winter",
          "spring",
          "autumn",
          "year",
          "occasion");

  private static final Set<String> LAST = Set.of("last", "final", "closing", "dying");

  private static final Set<String> ERAS = Set.of("era", "age", "reign", "days", "heyday");

  private static final Set<String> WITHIN = Set.of("in", "during", "over", "within", "through");

  private static final Set<String> ALL = Set.of("year", "month", "week", "century", "decade");

  private final ParsedSentence sentence;

  FramedTimes(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** "With a vote due in May, she …", "…, with his trial starting on Monday": beside the deed. */
  boolean isOfAbsolute(int at) {
    int with = at - 1;
    boolean state = false;
    while (with >= 0 && !is(with, Kind.COMMA) && !lower(with).equals("with")) {
      state |= is(with, Kind.ADJECTIVE) || isToCome(with);
      with--;
    }
    boolean opens = with == 0 || (with > 0 && is(with - 1, Kind.COMMA));
    return state
        && opens
        && is(with, Kind.PREPOSITION)
        && is(with + 1, Kind.NOUN)
        && (is(at + 1, Kind.COMMA) || is(at + 1, Kind.STOP));
  }

  /** "(His lease) set to expire", "(a vote) looming". */
  private boolean isToCome(int k) {
    Clause clause = sentence.clauseOf(k);
    VerbGroup verb = clause.verb();
    return verb != null
        && clause.verbChunk() == k
        && (verb.mood() == VerbGroup.Mood.INFINITIVE
            || (verb.mood() == VerbGroup.Mood.GERUND && COMING.contains(verb.lemma())));
  }

  /**
   * "Recalled the night in 1985 when the mill burned": the clause that tells what happened then;
   * empty where none does.
   */
  Optional<Clause> ofTime(int at) {
    int noun = is(at - 1, Kind.PREPOSITION) ? at - 2 : at - 1;
    boolean named = is(noun, Kind.NOUN) && TIMES.contains(sentence.head(noun));
    return named
        ? sentence.clauses().stream()
            .filter(c -> c.marker().equals("when") && c.chunks().contains(at + 1))
            .filter(c -> c.verb() != null && c.subject() > at + 1)
            .findFirst()
        : Optional.empty();
  }

  /**
   * "Had run it since 1979": until a time past, which nobody tells. Within what was said it may go
   * on; what began these days ("since Friday") did until these days.
   */
  boolean isSinceOfPast(int at, Timex timex) {
    Clause clause = sentence.clauseOf(at);
    VerbGroup verb = clause.verb();
    return at > 0
        && lower(at - 1).equals("since")
        && !Direction.isOfTheseDays(timex)
        && verb != null
        && verb.perfect()
        && !verb.passive()
        && !verb.negated()
        && at > clause.verbChunk()
        && sentence.words().get(verb.from()).lower().equals("had")
        && !clause.is(Clause.Kind.CONTENT)
        && !clause.is(Clause.Kind.QUOTED)
        && sentence.clauses().stream().noneMatch(c -> c.is(Clause.Kind.ATTRIBUTION));
  }

  /** "Named her player of the year": no day. */
  boolean isOfAll(int at) {
    return at > 1
        && lower(at - 1).equals("of")
        && is(at - 2, Kind.NOUN)
        && sentence.chunks().get(at).to() - sentence.chunks().get(at).from() == 2
        && lower(at).equals("the")
        && ALL.contains(sentence.words().get(sentence.chunks().get(at).to() - 1).lower());
  }

  /** "In the era of the steam ship", "in the days of the king": long ago. */
  private boolean isEra(int noun) {
    return noun > 0
        && ERAS.contains(sentence.head(noun))
        && WITHIN.contains(lower(noun - 1))
        && lower(noun).equals("the")
        && lower(noun + 1).equals("of");
  }

  /** "The night before the match", "(in) the final weeks of the siege": told by another event. */
  boolean isBeforeSomething(int noun) {
    if (!is(noun, Kind.NOUN) || !is(noun + 2, Kind.NOUN)) {
      return false;
    }
    if (isEra(noun)) {
      return true;
    }
    if (!TIMES.contains(sentence.head(noun))) {
      return false;
    }
    boolean last =
        lower(noun + 1).equals("of")
            && noun > 0
            && WITHIN.contains(lower(noun - 1))
            && sentence
                .words()
                .subList(sentence.chunks().get(noun).from(), sentence.chunks().get(noun).to())
                .stream()
                .anyMatch(word -> LAST.contains(word.lower()));
    return last || (lower(noun).equals("the") && lower(noun + 1).equals("before"));
  }

  private boolean is(int k, Kind kind) {
    return sentence.is(k, kind);
  }

  private String lower(int k) {
    return sentence.words().get(sentence.chunks().get(k).from()).lower();
  }
}
