package org.annals.events;

import java.util.Optional;
import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;

/** What is asked: "was asked whether she would resign", "asked him if he had paid". */
final class Asked {

  private static final Set<String> ASKING =
      Set.of("ask", "wonder", "question", "inquire", "enquire", "decide", "consider", "debate");

  private static final Set<String> MARKS = Set.of("whether", "if");

  private Asked() {}

  /** Whether the words from chunk {@code k} on are what the verb of {@code clause} asks. */
  static boolean isBehind(ParsedSentence sentence, Clause clause, int k) {
    int mark = pastTime(sentence, k);
    VerbGroup verb = clause.verb();
    return verb != null
        && ASKING.contains(verb.lemma())
        && sentence.is(mark, Kind.SUBORDINATOR)
        && MARKS.contains(sentence.head(mark));
  }

  /** The clause that says what is asked, by its mark at chunk {@code k}. */
  static Optional<Clause> at(ParsedSentence sentence, int k) {
    Clause asked = sentence.clauseOf(k);
    boolean whole =
        asked.verb() != null
            && asked.chunks().get(0) == k
            && asked.subject() == k + 1
            && asked.verbChunk() > k + 1;
    return whole ? Optional.of(asked) : Optional.empty();
  }

  /** Past the times that start at chunk {@code k}. */
  static int pastTime(ParsedSentence sentence, int k) {
    int next = k;
    while (sentence.is(next, Kind.TIME)
        || (sentence.is(next, Kind.PREPOSITION) && sentence.is(next + 1, Kind.TIME))) {
      next++;
    }
    return next;
  }
}
