package org.annals.events;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.model.Timex;
import org.jspecify.annotations.Nullable;

/** What an event noun does at its own time, where the noun says too little by itself. */
final class Outcomes {

  /**
   * What a disaster does at its own time, whatever else is told of it: "last year's floods
   * destroyed".
   */
  private static final Set<String> HARMING =
      Set.of(
          "kill",
          "injure",
          "wound",
          "destroy",
          "damage",
          "devastate",
          "flatten",
          "hit",
          "strike",
          "claim",
          "displace",
          "wreck",
          "topple",
          "bury",
          "win");

  /** Verbs for what may come of an event much later. */
  private static final Set<String> LATER =
      Set.of("lead", "bring", "change", "become", "make", "remain", "inspire", "follow", "be");

  /** What is done with an event ahead of it, or with any day to come. */
  private static final Set<String> ARRANGING =
      Set.of(
          "call",
          "schedule",
          "plan",
          "arrange",
          "announce",
          "organise",
          "organize",
          "convene",
          "postpone",
          "cancel",
          "delay",
          "set",
          "book",
          "fix",
          "expect",
          "know",
          "follow",
          "prompt",
          "see",
          "mark",
          "mirror",
          "echo",
          "resemble",
          "reflect",
          "trigger",
          "spark",
          "describe",
          "condemn",
          "praise",
          "blame",
          "criticise");

  private final ParsedSentence sentence;

  Outcomes(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /**
   * "A stoppage in May lasted five days", "Monday's talks ended without a deal": what a noun does
   * that says too little by itself, where that was at the noun's time; empty where it was not.
   */
  Optional<Dated> of(Dated dated, @Nullable Timex timex) {
    if (!dated.isNoun()) {
      return Optional.empty();
    }
    Stream<Clause> own =
        Stream.concat(Stream.of(dated.clause()), about(dated.noun()))
            .filter(clause -> clause.subject() == dated.noun());
    return Stream.concat(own, within(dated.noun()))
        .filter(clause -> isThen(dated, clause.verb(), timex))
        .findFirst()
        .map(clause -> new Dated(sentence, clause, -1, dated.timex()));
  }

  /** "Monday's blast, which wrecked two shops": the clauses that are about a noun. */
  private Stream<Clause> about(int noun) {
    return sentence.clauses().stream()
        .filter(c -> c.is(Clause.Kind.RELATIVE) && c.subject() == noun)
        .filter(c -> c.verbChunk() == c.chunks().get(0) + 1)
        .filter(c -> c.chunks().stream().noneMatch(this::isTimed));
  }

  /** "The riot in August in which two men were killed": what happened in the course of it. */
  private Stream<Clause> within(int noun) {
    return sentence.clauses().stream()
        .filter(c -> c.is(Clause.Kind.RELATIVE) && c.marker().equals("which"))
        .filter(c -> c.subject() > noun && c.chunks().contains(c.subject()))
        .filter(c -> isIn(c.chunks().get(0) - 1, noun))
        .filter(c -> c.chunks().stream().noneMatch(this::isTimed));
  }

  private boolean isIn(int preposition, int noun) {
    int k = preposition - 1;
    while (sentence.is(k, Kind.TIME)
        || (sentence.is(k, Kind.PREPOSITION) && sentence.is(k + 1, Kind.TIME))) {
      k--;
    }
    return k == noun
        && sentence.is(preposition, Kind.PREPOSITION)
        && Set.of("in", "during").contains(sentence.head(preposition));
  }

  private boolean isThen(Dated dated, @Nullable VerbGroup verb, @Nullable Timex timex) {
    return verb != null
        && (!isTimed(dated.noun()) || HARMING.contains(verb.lemma()) || isOfDay(verb, timex))
        && verb.mood() != VerbGroup.Mood.GERUND
        && verb.past()
        && !verb.perfect()
        && !LATER.contains(verb.lemma());
  }

  /** "Last year's floods": whether the noun holds its time. */
  private boolean isTimed(int noun) {
    return sentence.chunks().get(noun).timex() != null;
  }

  private static boolean isOfDay(VerbGroup verb, @Nullable Timex timex) {
    return timex != null
        && Direction.isOfTheseDays(timex)
        && !verb.isCopula()
        && !States.noNews(verb.lemma())
        && verb.modal().isEmpty()
        && !ARRANGING.contains(verb.lemma());
  }
}
