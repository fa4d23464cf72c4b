package org.annals.events;

import java.util.Set;
import org.annals.events.clauses.Chunk;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.model.Meaning;
import org.annals.model.Timex;
import org.annals.text.SayingVerbs;
import org.annals.text.Tag;
import org.annals.text.actions.Actions;
import org.annals.text.names.Roles;

/** Times that tell since or until when somebody was what he was, beside what he did. */
final class DescribingTimes {

  private static final Set<String> TENURE = Set.of("until", "till", "since", "from");

  /** What a time has, so that "of" joins it to what it belongs to. */
  private static final Set<String> PARTS =
      Set.of(
          ("day days night nights morning evening afternoon moment time hour hours minutes week"
                  + " weeks weekend weekends month months summer winter spring autumn fall season"
                  + " year years eve end start beginning middle course close turn dawn"
                  + " height quarter rest bulk remainder date anniversary one edition most much all some many half part")
              .split(" ", -1));

  private final ParsedSentence sentence;

  DescribingTimes(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** "A lawyer since 1987, she joined …": what somebody was, set before the name or pronoun. */
  boolean opens(int at) {
    Clause clause = sentence.clauseOf(at);
    int first = clause.chunks().get(0);
    // "Two days after the storm, on 5 June, they …": a time of its own.
    boolean setOff = is(is(at - 1, Kind.PREPOSITION) ? at - 2 : at - 1, Kind.COMMA);
    return clause.subject() > at
        && !setOff
        && is(at + 1, Kind.COMMA)
        && clause.subject() == at + 2
        && first < at
        && is(first, Kind.NOUN)
        && !PredicateWords.UNITS.contains(sentence.head(first));
  }

  /** "Omar Diallo, the town's mayor until 2015": how long somebody was what he was. */
  boolean isTenure(int at) {
    return at > 2
        && TENURE.contains(lower(at - 1))
        && (is(at - 2, Kind.NOUN) || is(at - 2, Kind.ADJECTIVE))
        && is(at - 3, Kind.COMMA)
        && (Roles.isRole(sentence.head(at - 2)) || isHow(at));
  }

  /** "The volcano, dormant since 1883, …": what it was like, in one word between commas. */
  private boolean isHow(int at) {
    return is(at + 1, Kind.COMMA)
        && sentence.clauseOf(at).verbChunk() > at
        && chunk(at - 2).to() - chunk(at - 2).from() == 1
        && !sentence.words().get(chunk(at - 2).head()).token().isCapitalised();
  }

  /**
   * "The club, bottom of the table at Christmas, …", "the strike, the third this year, …": the time
   * of what is set off behind the subject without a verb.
   */
  boolean holds(int at) {
    Clause clause = sentence.clauseOf(at);
    if (!is(at + 1, Kind.COMMA) || clause.verbChunk() < at || clause.subject() < 0) {
      return false;
    }
    int comma = at - 1;
    while (comma > clause.subject() && !is(comma, Kind.COMMA)) {
      if (is(comma, Kind.VERB) || isEvent(comma)) {
        return false;
      }
      comma--;
    }
    boolean described = is(comma + 1, Kind.NOUN) || is(comma + 1, Kind.ADJECTIVE);
    return described && comma == clause.subject() + 1;
  }

  /** "Holm's partner in the 90s comedy": a decade of a thing that nothing is told of. */
  boolean isOfThing(int at, Timex timex) {
    return timex.meaning() instanceof Meaning.Decade
        && is(at - 1, Kind.PREPOSITION)
        && lower(at).equals("the")
        && is(at + 1, Kind.NOUN)
        && !isEvent(at + 1)
        && !sentence.words().get(chunk(at + 1).from()).is(Tag.DET)
        && sentence.clauses().stream().noneMatch(c -> c.subject() == at + 1);
  }

  /** "The mayor – in office since 2009 – resigned": of an aside without a verb. */
  boolean isSetOff(int at) {
    Kind mark = is(at + 1, Kind.BRACKET) ? Kind.BRACKET : Kind.DASH;
    if (!is(at + 1, mark)) {
      return false;
    }
    boolean told = false;
    int k = at - 1;
    while (k > 0 && !is(k, mark)) {
      if (is(k, Kind.VERB) || is(k, Kind.TIME)) {
        return false;
      }
      told |= is(k, Kind.NOUN) || is(k, Kind.ADJECTIVE);
      k--;
    }
    return told && is(k, mark) && k > 0;
  }

  /**
   * "The crash of 2001 and the fall of the mayor led to reforms": the time of the first of two that
   * act.
   */
  boolean isOfFirst(int at, Clause clause) {
    int noun = is(at - 1, Kind.PREPOSITION) ? at - 2 : at - 1;
    int other = at + 2;
    boolean subject =
        clause.subject() == other || (clause.subject() >= 0 && clause.subject() <= noun);
    return is(noun, Kind.NOUN)
        && is(at + 1, Kind.CONJUNCTION)
        && is(other, Kind.NOUN)
        && clause.verbChunk() > other
        && subject
        && clause.chunks().contains(other)
        && sentence.clauseOf(at).id() == clause.id()
        && !isFronted(noun, clause);
  }

  /** "In the raid on Monday and the riot behind it two died". */
  private boolean isFronted(int noun, Clause clause) {
    int first = noun;
    while (is(first - 1, Kind.PREPOSITION) && is(first - 2, Kind.NOUN)) {
      first -= 2;
    }
    return is(first - 1, Kind.PREPOSITION) && clause.subject() > noun;
  }

  /**
   * "The study (June 2001) offers a warning", "this [1991] pact is void": of what stands before,
   * where the clause is not told of that time; a day tells again what "today" or "on Thursday" is.
   */
  boolean isInBrackets(int at, Timex timex, Clause clause) {
    int open = is(at - 1, Kind.PREPOSITION) ? at - 2 : at - 1;
    VerbGroup verb = clause.verb();
    return timex.meaning() instanceof Meaning.CalendarDate date
        && date.day().isEmpty()
        && is(open, Kind.BRACKET)
        && open > 0
        && !is(open - 1, Kind.TIME)
        && is(at + 1, Kind.BRACKET)
        && verb != null
        && (!verb.past() || verb.perfect() || SayingVerbs.isSaying(verb.lemma()));
  }

  /** "Praised the spirit of 1968": the time that tells which of several such things is meant. */
  boolean isOfNoun(int at) {
    return is(at - 1, Kind.PREPOSITION)
        && lower(at - 1).equals("of")
        && is(at - 2, Kind.NOUN)
        && !isEvent(at - 2)
        && !PARTS.contains(sentence.head(at - 2));
  }

  private Chunk chunk(int k) {
    return sentence.chunks().get(k);
  }

  private boolean is(int k, Kind kind) {
    return sentence.is(k, kind);
  }

  private String lower(int k) {
    return sentence.words().get(chunk(k).from()).lower();
  }

  private boolean isEvent(int noun) {
    return is(noun, Kind.NOUN) && Actions.isEvent(sentence.head(noun));
  }
}
