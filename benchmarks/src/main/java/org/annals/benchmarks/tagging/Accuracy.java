package org.annals.benchmarks.tagging;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a tagger made of a corpus: over all, by kind of expression, and its misses. */
final class Accuracy {

  private final Tally all = new Tally();
  private final Tally apart = new Tally();
  private final Map<ExpressionClass, Tally> byClass = new EnumMap<>(ExpressionClass.class);
  private final Misses misses;
  private int documents;

  /** Keeps misses with {@code contextWords} words around them. */
  Accuracy(int contextWords) {
    this.misses = new Misses(contextWords);
  }

  /** Counts what was {@code found} in {@code document}. */
  void add(AnnotatedText document, List<Annotation> found) {
    documents++;
    for (Match match : Match.align(document.expressions(), found)) {
      all.add(match);
      ExpressionClass kind = ExpressionClass.of(match.either());
      byClass.computeIfAbsent(kind, none -> new Tally()).add(match);
      misses.add(document, match);
    }
    List<Annotation> ends = RangeEnds.apart(document.expressions(), found);
    Match.align(document.expressions(), ends).forEach(apart::add);
  }

  /** Documents counted. */
  int documents() {
    return documents;
  }

  /** Over all expressions. */
  Tally all() {
    return all;
  }

  /** Over all expressions, ranges counted as their two ends where the corpus has two. */
  Tally apart() {
    return apart;
  }

  /**
   * By kind, in the order of the kinds; a match belongs to the kind of the corpus's expression,
   * what was found beyond the corpus to its own.
   */
  Map<ExpressionClass, Tally> byClass() {
    return byClass;
  }

  /** What went wrong. */
  Misses misses() {
    return misses;
  }
}
