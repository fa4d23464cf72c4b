package org.annals.events;

import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;

/** Three or more nouns behind a verb, one after another: "Peru, Chile and Spain". */
final class NounLists {

  private final ParsedSentence sentence;
  private final Clause clause;
  private final NounText nouns;
  private final PredicateLook look;

  NounLists(ParsedSentence sentence, Clause clause, NounText nouns, PredicateLook look) {
    this.sentence = sentence;
    this.clause = clause;
    this.nouns = nouns;
    this.look = look;
  }

  /**
   * The last of three or more nouns that the one at {@code k} is listed with, one after another;
   * {@code k} itself for none.
   */
  int lastOfList(int k) {
    int i = k;
    while (nouns.is(i + 1, Kind.COMMA) && isListed(i + 2)) {
      i += 2;
    }
    int and = nouns.is(i + 1, Kind.COMMA) ? i + 2 : i + 1;
    boolean list =
        i > k
            && nouns.is(and, Kind.CONJUNCTION)
            && isListed(and + 1)
            && !nouns.is(and + 2, Kind.VERB);
    return list ? and + 1 : k;
  }

  private boolean isListed(int k) {
    return nouns.is(k, Kind.NOUN)
        && !nouns.isPronoun(k)
        && !look.startsClause(k)
        && sentence.clauseOf(k).equals(sentence.clauseOf(clause.verbChunk()));
  }

  /** What follows the first noun of a list: ", Germany and Spain". */
  String list(int from, int last) {
    StringBuilder list = new StringBuilder();
    for (int i = from + 1; i <= last; i++) {
      boolean comma = nouns.is(i, Kind.COMMA);
      list.append(comma ? "" : " ")
          .append(nouns.is(i, Kind.NOUN) ? nouns.of(i) : nouns.verbatim(i));
    }
    return list.toString();
  }
}
