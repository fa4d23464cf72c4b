package org.annals.events;

import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.model.Meaning;
import org.annals.model.Timex;
import org.annals.model.TimexType;

/**
 * Times that tell from when, till when or by what something counts, and not when anything was:
 * "moved there after 1990", "goes back to the 1980s", "held four ships as of May".
 */
final class BoundTimes {

  private static final Set<String> ORIGINS = Set.of("date", "originate", "stem");

  private static final Set<String> MEASURES =
      Set.of("level", "levels", "prices", "baseline", "benchmark", "figures", "rates", "standards");

  /** What begins at the time behind "from", and goes on. */
  private static final Set<String> LASTING =
      Set.of(
          ("run lead live work serve hold own rule head teach play be stay reign govern study train"
                  + " write perform sing act last remain continue operate")
              .split(" ", -1));

  /** What a collection does with old things. */
  private static final Set<String> HOLDING =
      Set.of(
          "include",
          "feature",
          "contain",
          "show",
          "have",
          "hold",
          "quote",
          "use",
          "comprise",
          "cover");

  private static final Set<String> REMAINING = Set.of("remain", "stay", "rank", "deserve", "seem");

  /** How much there is of something at a time. */
  private static final Set<String> HAVING =
      Set.of("have", "stand", "total", "number", "own", "hold", "employ", "amount");

  private static final Set<String> WAS = Set.of("was", "were");

  private final ParsedSentence sentence;
  private final Reach reach;

  BoundTimes(ParsedSentence sentence) {
    this.sentence = sentence;
    this.reach = new Reach(sentence);
  }

  /** Whether the time at chunk {@code at} is no more than such a bound. */
  boolean holds(int at, Timex timex) {
    return reach.limits(at)
        || reach.lasts(at, timex)
        || isAfter(at, timex)
        || isBackTo(at)
        || isAsOf(at)
        || isOfMeasure(at)
        || isFromThen(at, timex)
        || isStillSo(at, timex)
        || isFromNow(at);
  }

  /** "Moved there after 1990": any time since; but "shortly after 9 am" says when. */
  private boolean isAfter(int at, Timex timex) {
    return timex.type() != TimexType.TIME && word(at, 1).equals("after") && !is(at - 2, Kind.TIME);
  }

  /** "Goes back to the 1980s", "a quarrel dating from 1990": where something began. */
  private boolean isBackTo(int at) {
    boolean to = word(at, 1).equals("to");
    boolean from = to || word(at, 1).equals("from");
    VerbGroup verb = sentence.clauseOf(at).verb();
    return (to && word(at, 2).equals("back"))
        || (from
            && verb != null
            && ORIGINS.contains(verb.lemma())
            && sentence.clauseOf(at).verbChunk() == at - 2);
  }

  /**
   * "Had opened 40 shops as of July": how many by then. "As of July the fee will rise", "power was
   * restored as of Monday" tell from when.
   */
  private boolean isAsOf(int at) {
    if (!word(at, 1).equals("of") || !word(at, 2).equals("as")) {
      return false;
    }
    VerbGroup verb = sentence.clauseOf(at).verb();
    boolean done =
        verb != null
            && verb.past()
            && !verb.perfect()
            && !verb.negated()
            && verb.maybeFinite()
            && (!verb.passive() || WAS.contains(sentence.words().get(verb.from()).lower()))
            && !verb.isCopula()
            && !HAVING.contains(verb.lemma());
    return !done && (verb == null || verb.modal().isEmpty());
  }

  /** "Cut emissions by a third on 1990 levels": what they are held against. */
  private boolean isOfMeasure(int at) {
    int next = sentence.chunks().get(at).to();
    return is(at - 1, Kind.PREPOSITION)
        && next < sentence.words().size()
        && MEASURES.contains(sentence.words().get(next).lower());
  }

  /** "Released a song from the 1980s", "includes a film from 1968": how old the thing is. */
  private boolean isFromThen(int at, Timex timex) {
    VerbGroup verb = sentence.clauseOf(at).verb();
    if (!word(at, 1).equals("from") || !is(at - 2, Kind.NOUN) || verb == null) {
      return false;
    }
    boolean era =
        timex.meaning() instanceof Meaning.Decade || timex.meaning() instanceof Meaning.Century;
    boolean now =
        verb.modal().isEmpty()
            && verb.mood() != VerbGroup.Mood.INFINITIVE
            && ((verb.perfect() && !verb.past())
                || (!verb.past() && HOLDING.contains(verb.lemma())));
    boolean other = Direction.isOfOtherYear(timex) || timex.meaning() instanceof Meaning.Range;
    return !LASTING.contains(verb.lemma()) && (era || (now && other));
  }

  /** "Her album, in 1979, remains a landmark": what is so now was not so then only. */
  private boolean isStillSo(int at, Timex timex) {
    VerbGroup verb = sentence.clauseOf(at).verb();
    return verb != null
        && REMAINING.contains(verb.lemma())
        && verb.mood() == VerbGroup.Mood.FINITE
        && !verb.past()
        && !verb.perfect()
        && verb.modal().isEmpty()
        && Direction.isOfOtherYear(timex)
        && !StatusWords.TILL.contains(word(at, 1));
  }

  /** "Between now and 20 January": till then. */
  private boolean isFromNow(int at) {
    return word(at, 1).equals("and") && word(at, 2).equals("now") && word(at, 3).equals("between");
  }

  /** The word so many before the chunk, in lower case; empty in front of the sentence. */
  private String word(int chunk, int back) {
    int at = sentence.chunks().get(chunk).from() - back;
    return at < 0 ? "" : sentence.words().get(at).lower();
  }

  private boolean is(int k, Kind kind) {
    return sentence.is(k, kind);
  }
}
