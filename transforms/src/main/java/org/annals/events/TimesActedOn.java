package org.annals.events;

import java.util.Set;
import java.util.stream.IntStream;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.model.Meaning;
import org.annals.model.Timex;
import org.annals.text.Verbs;
import org.annals.text.actions.Actions;

/** Times that a verb acts on or sets, rather than happens at: "postponed the vote until May". */
final class TimesActedOn {

  /** Verbs that give a thing another time than it had. */
  private static final Set<String> MOVING =
      Set.of(
          "extend",
          "prolong",
          "postpone",
          "delay",
          "defer",
          "adjourn",
          "reschedule",
          "push",
          "put",
          "move",
          "bring");

  /** Verbs by which a plan is given up or changed. */
  private static final Set<String> GIVING_UP =
      Set.of("cancel", "call", "scrap", "abandon", "drop", "shelve", "suspend");

  private static final Set<String> PROMISING =
      Set.of("pledge", "promise", "vow", "commit", "offer", "propose");

  private final ParsedSentence sentence;

  TimesActedOn(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /**
   * "Was put off", "was cancelled": whether what was planned is to be at another time, or never.
   */
  static boolean isChange(String lemma) {
    return (MOVING.contains(lemma) && !lemma.equals("move")) || GIVING_UP.contains(lemma);
  }

  /**
   * "Promised new rules by May", "will pledge a cut by 2020": till when something is to be done,
   * and not when it was promised.
   */
  boolean isDeadline(int at, Clause clause, VerbGroup verb) {
    return ((VerbAttachment.isDeciding(verb.lemma()) && verb.past() && verb.maybeFinite())
            || PROMISING.contains(verb.lemma()))
        && !verb.passive()
        && is(at - 1, Kind.PREPOSITION)
        && sentence.head(at - 1).equals("by")
        && at > clause.verbChunk();
  }

  /** "Extended it to 2021", "postponed the vote until May": when a thing is to be now. */
  boolean isMovedTo(int at, Clause clause, VerbGroup verb) {
    String joint = at > 0 ? sentence.head(at - 1) : "";
    return MOVING.contains(verb.lemma())
        && at > clause.verbChunk()
        && (Set.of("to", "until", "till").contains(joint)
            || (joint.equals("from") && (verb.past() || verb.perfect())));
  }

  /** "Gave them until Monday to pay": how long they have. */
  boolean isAllowedTill(int at, Clause clause, VerbGroup verb) {
    return Set.of("give", "have", "allow", "grant").contains(verb.lemma())
        && at > clause.verbChunk()
        && StatusWords.TILL.contains(sentence.head(at - 1));
  }

  /** "The map sums up 2016": a year alone right behind a verb that acts on something. */
  boolean isYear(int at, Clause clause, VerbGroup verb, Timex timex) {
    return timex.meaning() instanceof Meaning.CalendarDate date
        && date.month().isEmpty()
        && verb.maybeFinite()
        && !verb.passive()
        && clause.subject() >= 0
        && clause.subject() < clause.verbChunk()
        && Verbs.needsObject(verb.lemma())
        && (at == clause.verbChunk() + 1
            || (at == clause.verbChunk() + 2 && sentence.head(at - 1).equals("up")));
  }

  /** "Set May 3 as the date", "named Monday as the day": what is set, and not when that was. */
  boolean isSet(int at, Clause clause, VerbGroup verb) {
    return at == clause.verbChunk() + 1
        && !verb.passive()
        && at + 1 < sentence.chunks().size()
        && sentence.head(at + 1).equals("as")
        && is(at + 2, Kind.NOUN);
  }

  /**
   * "Called for an election in July", "has called for protests next week": when they ought to be,
   * and not when that was said.
   */
  boolean isDemanded(int at, Clause clause, VerbGroup verb, Timex timex) {
    int noun = clause.verbChunk() + 2;
    // A perfect takes no time: "have called for a protest in the square today".
    boolean other =
        Direction.of(timex.meaning()) == Direction.FUTURE || (verb.perfect() && !verb.past());
    boolean behind =
        (is(at - 1, Kind.PREPOSITION) && at == noun + 2) || (other && isPhrase(noun + 1, at));
    return verb.lemma().equals("call")
        && behind
        && sentence.head(noun - 1).equals("for")
        && Actions.isEvent(sentence.head(noun));
  }

  private boolean isPhrase(int from, int to) {
    return from <= to
        && IntStream.range(from, to).allMatch(k -> is(k, Kind.NOUN) || is(k, Kind.PREPOSITION));
  }

  /** "Was charged with fraud between 2001 and 2004": when the fraud is said to have been. */
  boolean isOfCharge(int at, Clause clause, VerbGroup verb) {
    int of = clause.verbChunk() + 1;
    if (at <= of + 1 || !Set.of("charge", "accuse", "suspect", "indict").contains(verb.lemma())) {
      return false;
    }
    boolean stretch =
        Set.of("between", "from").contains(sentence.head(at - 1))
            || (is(at - 1, Kind.CONJUNCTION) && is(at - 2, Kind.TIME));
    return stretch && IntStream.range(of, at).anyMatch(this::opensCharge);
  }

  private boolean opensCharge(int k) {
    return is(k, Kind.PREPOSITION) && Set.of("with", "of", "for").contains(sentence.head(k));
  }

  /** "As the decade ended": a time that does something itself. */
  boolean isItsSubject(int at, Clause clause) {
    return at + 1 == clause.verbChunk() && is(at - 1, Kind.SUBORDINATOR);
  }

  /** "Spent 1944 in a camp": the time is what was spent, so that nothing is told without it. */
  boolean isSpent(int at, Clause clause, VerbGroup verb) {
    int next = clause.verbChunk() + 1;
    boolean part =
        at == next + 2
            && sentence.head(next + 1).equals("of")
            && Set.of("much", "most", "part", "all", "some", "half").contains(sentence.head(next));
    return verb.lemma().equals("spend") && (at == next || part);
  }

  private boolean is(int k, Kind kind) {
    return sentence.is(k, kind);
  }
}
