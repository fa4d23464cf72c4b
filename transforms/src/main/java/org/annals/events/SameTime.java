package org.annals.events;

import java.util.Set;
import java.util.stream.Stream;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;

/**
 * "Forty people died when the ferry sank on Monday": what happened at the time that another clause
 * of the sentence has, since "when" says so; "two people were killed and nine hurt on Monday": or
 * since both share an auxiliary; "at a meeting held on Monday the council voted": or since it was
 * the occasion.
 */
final class SameTime {

  /** By what is done to an occasion, so that it takes place. */
  private static final Set<String> HOLDING =
      Set.of("hold", "stage", "convene", "organise", "organize", "host", "arrange", "call", "give");

  private SameTime() {}

  /**
   * The clauses that "when", "as", "while" or a shared auxiliary joins to the one that {@code
   * dated} dates, with the same time; without those that have a time of their own. None when either
   * is not told in the simple past.
   */
  static Stream<Dated> of(Dated dated) {
    ParsedSentence sentence = dated.sentence();
    Clause clause = dated.clause();
    if (dated.isNoun() || !tellsPast(clause)) {
      return Stream.empty();
    }
    if (isOccasion(sentence, clause)) {
      return Stream.of(sentence.clauses().get(clause.parent()))
          .filter(c -> tellsPast(c) && !isTimed(sentence, c))
          .map(c -> new Dated(sentence, c, -1, dated.timex()));
    }
    return Stream.concat(byWhen(sentence, clause), byAuxiliary(sentence, clause))
        .filter(c -> tellsDeed(c) && !isTimed(sentence, c) && !isCompared(sentence, c))
        .map(c -> new Dated(sentence, c, -1, dated.timex()));
  }

  /** "At a meeting held on Monday," in front of the clause that tells what was done there. */
  private static boolean isOccasion(ParsedSentence sentence, Clause clause) {
    VerbGroup verb = clause.verb();
    int noun = clause.subject();
    return clause.is(Clause.Kind.PARTICIPIAL)
        && clause.parent() >= 0
        && verb != null
        && HOLDING.contains(verb.lemma())
        && noun == 1
        && clause.verbChunk() == 2
        && sentence.is(0, Kind.PREPOSITION)
        && Set.of("at", "in", "during").contains(sentence.head(0))
        && sentence.isMain(sentence.clauses().get(clause.parent()))
        && sentence.clauses().get(clause.parent()).subject() > clause.verbChunk();
  }

  private static Stream<Clause> byWhen(ParsedSentence sentence, Clause clause) {
    return isWhen(clause) || isMeanwhile(sentence, clause)
        ? Stream.of(sentence.clauses().get(clause.parent()))
        : sentence.clauses().stream().filter(c -> c.parent() == clause.id() && isWhen(c)).limit(1);
  }

  /** "Were killed and nine hurt": the second has a subject of its own, and the auxiliary not. */
  private static Stream<Clause> byAuxiliary(ParsedSentence sentence, Clause clause) {
    VerbGroup verb = clause.verb();
    boolean joined = clause.is(Clause.Kind.COORDINATE) || clause.is(Clause.Kind.PARTICIPIAL);
    if (!joined || clause.parent() < 0 || verb == null || clause.subject() < 1) {
      return Stream.empty();
    }
    Clause first = sentence.clauses().get(clause.parent());
    VerbGroup whole = first.verb();
    boolean shared =
        whole != null
            && whole.passive()
            && verb.mood() == VerbGroup.Mood.AMBIGUOUS
            && first.subject() != clause.subject()
            && clause.subject() + 1 == clause.verbChunk()
            && sentence.chunks().get(clause.subject() - 1).is(Kind.CONJUNCTION);
    return shared ? Stream.of(first) : Stream.empty();
  }

  private static boolean isWhen(Clause clause) {
    return clause.is(Clause.Kind.ADVERBIAL)
        && clause.parent() >= 0
        && clause.marker().equals("when");
  }

  /** "Was shot as she left a bar on Monday": the time behind goes with both. */
  private static boolean isMeanwhile(ParsedSentence sentence, Clause clause) {
    VerbGroup verb = clause.verb();
    return clause.is(Clause.Kind.ADVERBIAL)
        && clause.parent() >= 0
        && Set.of("as", "while").contains(clause.marker())
        && clause.chunks().contains(clause.subject())
        && verb != null
        && !verb.passive()
        && !verb.lemma().equals("do")
        && sentence.clauses().get(clause.parent()).verbChunk() < clause.chunks().get(0);
  }

  private static boolean tellsDeed(Clause clause) {
    VerbGroup verb = clause.verb();
    return tellsPast(clause) && verb != null && !States.noNews(verb.lemma());
  }

  private static boolean tellsPast(Clause clause) {
    VerbGroup verb = clause.verb();
    return verb != null
        && clause.subject() >= 0
        && verb.maybeFinite()
        && verb.past()
        && !verb.perfect()
        && !verb.progressive()
        && !verb.isCopula();
  }

  /** "More than allowed when it sank". */
  private static boolean isCompared(ParsedSentence sentence, Clause clause) {
    int first = sentence.chunks().get(clause.verbChunk()).from();
    return first > 0 && sentence.words().get(first - 1).lower().equals("than");
  }

  private static boolean isTimed(ParsedSentence sentence, Clause clause) {
    return clause.chunks().stream()
        .map(sentence.chunks()::get)
        .anyMatch(chunk -> chunk.is(Kind.TIME) || chunk.timex() != null);
  }
}
