package org.annals.events;

import java.util.Set;
import org.annals.events.clauses.Chunk;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Timex;
import org.annals.text.Tag;

/** Times that something is held against, or that figures are about: "more than in 1990". */
final class Comparisons {

  private static final Set<String> COMPARING = Set.of("than", "versus", "vs", "unlike");

  private static final Set<String> PERIODS =
      Set.of("period", "time", "point", "stage", "quarter", "month", "week", "day", "half");

  /** What figures do. */
  private static final Set<String> CHANGING =
      Set.of(
          "fall",
          "rise",
          "drop",
          "climb",
          "decline",
          "grow",
          "increase",
          "jump",
          "slip",
          "slide",
          "plunge",
          "soar",
          "tumble",
          "shrink",
          "dip",
          "narrow",
          "widen",
          "edge",
          "cut",
          "lower",
          "raise",
          "improve",
          "decrease",
          "surge",
          "ease",
          "double",
          "halve");

  /** What there is when figures change. */
  private static final Set<String> CHANGES =
      Set.of("rise", "increase", "fall", "drop", "decline", "gain", "growth", "jump", "decrease");

  private static final Set<String> SHARES = Set.of("cent", "percent", "%", "points", "point");

  private static final Set<String> ENDED = Set.of("ended", "ending");

  private final ParsedSentence sentence;

  Comparisons(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** "In the quarter ended in April", "in the year ending March": what a figure is about. */
  boolean isOfPeriod(int at) {
    int before = is(at - 1, Kind.PREPOSITION) ? at - 2 : at - 1;
    return isEnd(before) || isEnd(at + 1);
  }

  private boolean isEnd(int k) {
    return is(k - 1, Kind.TIME) && is(k, Kind.OTHER) && ENDED.contains(lower(k));
  }

  /** "More than in 1990", "fell from a year earlier": what it is held against, not when. */
  boolean isCompared(int at, Timex timex) {
    int before = at - 1;
    return before >= 0
        && (isHeldAgainst(at)
            || (before > 0 && lower(before - 1).equals("compared"))
            || saysSame(before)
            || (timex.meaning() instanceof Meaning.UnitAround
                && lower(before).equals("on")
                && before > 0
                && Set.of("up", "down").contains(lower(before - 1)))
            || isFormer(at)
            || isUpOn(at, timex)
            || (lower(before).equals("from") && isBack(timex) && !goesOn(at)));
  }

  /** "Than in 1990", "unlike in 1990", "in contrast to 1990", "as in 1990, …". */
  private boolean isHeldAgainst(int at) {
    int before = is(at - 1, Kind.PREPOSITION) && lower(at - 1).equals("in") ? at - 2 : at - 1;
    if (before < 0) {
      return false;
    }
    boolean contrast =
        before > 0
            && is(before - 1, Kind.NOUN)
            && Set.of("contrast", "comparison").contains(sentence.head(before - 1));
    boolean as = before == 0 && lower(before).equals("as") && is(at + 1, Kind.COMMA);
    return COMPARING.contains(lower(before)) || contrast || as;
  }

  /** "Fell to 4 million in 2015 from 5 million in 2014": how much it was before. */
  private boolean isFormer(int at) {
    int amount = is(at - 1, Kind.PREPOSITION) ? at - 2 : at - 1;
    if (is(amount - 1, Kind.PREPOSITION)
        && lower(amount - 1).equals("of")
        && is(amount - 2, Kind.NOUN)
        && is(amount - 3, Kind.PREPOSITION)
        && lower(amount - 3).equals("against")) {
      // "Against a profit of 7 million a year earlier".
      return true;
    }
    return is(amount, Kind.NOUN)
        && is(amount - 1, Kind.PREPOSITION)
        && Set.of("from", "against").contains(lower(amount - 1))
        && sentence.words().subList(chunk(amount).from(), chunk(amount).to()).stream()
            .anyMatch(word -> word.is(Tag.NUM))
        && changes(sentence.clauseOf(at), amount - 2);
  }

  /**
   * "Was up 4 per cent on May 2011", "rose 4 percent on 2011", "a rise of 4 percent over last
   * year"; not "fell 4 percent on Monday".
   */
  private boolean isUpOn(int at, Timex timex) {
    int share = at - 2;
    if (!is(at - 1, Kind.PREPOSITION)
        || !is(share, Kind.NOUN)
        || !SHARES.contains(sentence.words().get(chunk(share).to() - 1).lower())) {
      return false;
    }
    boolean change =
        is(share - 1, Kind.PREPOSITION)
            && lower(share - 1).equals("of")
            && is(share - 2, Kind.NOUN)
            && CHANGES.contains(sentence.head(share - 2));
    return isLong(timex)
        && ((lower(at - 1).equals("on") && changes(sentence.clauseOf(at), share - 1))
            || (change && Set.of("on", "over").contains(lower(at - 1))));
  }

  /** A month, a year or the like. */
  private static boolean isLong(Timex timex) {
    return (timex.meaning() instanceof Meaning.CalendarDate date && date.day().isEmpty())
        || (timex.meaning() instanceof Meaning.UnitAround around
            && !around.unit().finerThan(Granularity.MONTH));
  }

  private boolean changes(Clause clause, int before) {
    VerbGroup verb = clause.verb();
    boolean way = before >= 0 && Set.of("up", "down").contains(lower(before));
    return way || (verb != null && CHANGING.contains(verb.lemma()));
  }

  /** "Up on the same month of 1990". */
  private boolean saysSame(int before) {
    boolean of = is(before, Kind.PREPOSITION) && Set.of("of", "in").contains(lower(before));
    int noun = of ? before - 1 : before;
    return is(noun, Kind.NOUN)
        && PERIODS.contains(sentence.head(noun))
        && sentence.words().subList(chunk(noun).from(), chunk(noun).head()).stream()
            .anyMatch(w -> w.lower().equals("same"));
  }

  private static boolean isBack(Timex timex) {
    return (timex.meaning() instanceof Meaning.Offset offset
            && offset.way() == Meaning.Way.BACK
            && !offset.unit().finerThan(Granularity.MONTH))
        || (timex.meaning() instanceof Meaning.UnitAround around
            && around.delta() < 0
            && !around.unit().finerThan(Granularity.MONTH));
  }

  /** "From last month to this": a beginning. */
  private boolean goesOn(int at) {
    return is(at + 1, Kind.PREPOSITION) && is(at + 2, Kind.TIME);
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
}
