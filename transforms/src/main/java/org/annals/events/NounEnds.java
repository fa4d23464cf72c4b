package org.annals.events;

import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.text.Verbs;

/** How a title reads that ends on a noun behind its verb. */
final class NounEnds {

  /** Nouns that say nobody and nothing without the clause behind them. */
  private static final Set<String> ANYBODY =
      Set.of("someone", "somebody", "something", "anyone", "anything", "everything", "nothing");

  /** Nouns that stand with a preposition on both sides. */
  private static final Set<String> ANSWERS =
      Set.of(
          "response",
          "reaction",
          "contrast",
          "addition",
          "reference",
          "relation",
          "regard",
          "exchange",
          "search",
          "retaliation",
          "line",
          "accordance",
          "connection",
          "opposition");

  /** Verbs that say as what they take their object. */
  private static final Set<String> DESCRIBING =
      Set.of("describe", "portray", "depict", "characterise", "characterize", "regard", "brand");

  /** Verbs that say nothing of somebody but what he comes to do. */
  private static final Set<String> MAKING =
      Set.of("cause", "force", "allow", "enable", "want", "expect", "lead", "require", "prompt");

  /** Nouns that a clause has to fill: "in a move that surprised many". */
  private static final Set<String> EMPTY =
      Set.of("move", "development", "sign", "step", "gesture", "case", "way", "bid", "twist");

  /** Words between an object and its "as" that leave room for both. */
  private static final int MOST_BETWEEN = 3;

  private final ParsedSentence sentence;
  private final Clause clause;
  private final NounText nouns;
  private final PredicateLook look;

  NounEnds(ParsedSentence sentence, Clause clause, NounText nouns, PredicateLook look) {
    this.sentence = sentence;
    this.clause = clause;
    this.nouns = nouns;
    this.look = look;
  }

  /** The end behind the noun at chunk {@code k}. */
  Phrase.End of(int k) {
    if (goesOn(k)
        || lacksClause(k)
        || opensPhrase(k)
        || Asked.isBehind(sentence, clause, k + 1)
        || as(k) > 0
        || isMadeTo(k)
        || isSeenTo(k)
        || new SetOffObject(sentence).completion(clause, k + 1) > 0) {
      return Phrase.End.NEVER;
    }
    boolean asked =
        k == clause.verbChunk() + 1 && look.opensInfinitive(k + 1) && look.movesSomebody();
    boolean open =
        look.opensInfinitive(k + 1)
            && (PredicateWords.ENDEAVOURS.contains(sentence.head(k)) || look.isFirst(k));
    return asked || open || look.lacksComplement(k) ? Phrase.End.SHORT : nouns.end(k);
  }

  /** "(Accused him of) hiding the cost of it": what stands by a gerund that is told. */
  boolean isOfGerund(int k) {
    Clause inner = sentence.clauseOf(k);
    return inner.is(Clause.Kind.PARTICIPIAL)
        && inner.parent() == clause.id()
        && inner.verbChunk() < k
        && (look.isGerundBehind(inner.verbChunk() - 1) || isOfWords(inner.verbChunk()));
  }

  /** "(A letter, sent on Monday) thanking the crew": a gerund that says what words say. */
  boolean isOfWords(int k) {
    int noun = k - 1;
    while (noun > clause.verbChunk()
        && (nouns.is(noun, Kind.TIME)
            || (nouns.is(noun, Kind.PREPOSITION) && nouns.is(noun + 1, Kind.TIME)))) {
      noun--;
    }
    return noun > clause.verbChunk()
        && nouns.is(k, Kind.VERB)
        && look.isOneWord(k)
        && look.isGerund(k)
        && nouns.is(noun, Kind.NOUN)
        && PredicateWords.WORDS.contains(sentence.head(noun))
        && sentence.clauseOf(k).is(Clause.Kind.PARTICIPIAL);
  }

  /** "Named her player of the year": a time that is no day. */
  boolean isOfAll(int k) {
    return nouns.is(k, Kind.PREPOSITION)
        && nouns.verbatim(k).equals("of")
        && nouns.is(k - 1, Kind.NOUN)
        && nouns.is(k + 1, Kind.TIME)
        && PredicateWords.OF_ALL.contains(nouns.verbatim(k + 1));
  }

  /** "Caused the bank to fail": what somebody is made to do is all that is told. */
  private boolean isMadeTo(int k) {
    VerbGroup verb = clause.verb();
    return verb != null
        && k == clause.verbChunk() + 1
        && MAKING.contains(verb.lemma())
        && (look.opensInfinitive(k + 1)
            || (nouns.is(k + 1, Kind.CONJUNCTION) && look.opensInfinitive(k + 3)));
  }

  /** "Heard the judge rule": what somebody was heard or helped to do, without "to". */
  private boolean isSeenTo(int k) {
    return nouns.is(k + 1, Kind.VERB)
        && nouns.is(k - 1, Kind.VERB)
        && look.isOneWord(k + 1)
        && sentence.clauseOf(k + 1).is(Clause.Kind.INFINITIVE)
        && sentence.clauseOf(k + 1).verbChunk() == k + 1;
  }

  /** Whether another noun stands behind that is no subject: "hand over to her the keys". */
  boolean goesOn(int k) {
    return (nouns.is(k + 1, Kind.NOUN)
            && !look.startsClause(k + 1)
            && !look.isCountOfSeveral(k + 1)
            && !look.countsFrom(k + 1))
        || look.isNounInDisguise(k + 1)
        || isBeforeObject(k);
  }

  /** "Handed over to the army on Sunday a man": the object, behind all that. */
  boolean isBeforeObject(int k) {
    VerbGroup verb = clause.verb();
    int object = Asked.pastTime(sentence, k + 1);
    return verb != null
        && nouns.is(k - 1, Kind.PREPOSITION)
        && !nouns.is(clause.verbChunk() + 1, Kind.NOUN)
        && Verbs.needsObject(verb.lemma())
        && !VerbText.isPassive(clause, verb)
        && nouns.is(object, Kind.NOUN)
        && !look.countsFrom(object)
        && !look.startsClause(object);
  }

  /** "Bring back the old rules": what is brought is still to come. */
  boolean isBeforeObjectOfParticle(int k) {
    VerbGroup verb = clause.verb();
    return verb != null
        && Verbs.needsObject(verb.lemma())
        && !VerbText.isPassive(clause, verb)
        && k == clause.verbChunk() + 1
        && (nouns.is(k + 1, Kind.NOUN)
            ? !look.startsClause(k + 1)
            : nouns.is(k + 1, Kind.PREPOSITION) && isBeforeObject(k + 2));
  }

  /** "Voted to strike in October": told without an object, so that it needs none. */
  boolean endsInfinitive(int k) {
    int time = nouns.is(k + 1, Kind.PREPOSITION) ? k + 2 : k + 1;
    return !clause.is(Clause.Kind.RELATIVE)
        && (nouns.is(time, Kind.TIME) || nouns.is(k + 1, Kind.STOP))
        && !isOwned(time)
        && !nouns.is(time + 1, Kind.NOUN);
  }

  /** "The future of both mines": a time that is a thing. */
  boolean isOwned(int k) {
    return nouns.is(k, Kind.TIME)
        && Set.of("the future", "the past", "the present").contains(nouns.verbatim(k))
        && !nouns.is(k - 1, Kind.PREPOSITION)
        && look.isOf(k + 1);
  }

  /** Whether the time at chunk {@code k} stands between nouns that need each other. */
  boolean partsNouns(int k) {
    int before = nouns.is(k - 1, Kind.PREPOSITION) ? k - 2 : k - 1;
    return look.partsNouns(k) && !isBeforeObject(before);
  }

  /** "In response to a raid", "his rating being cut": no more than the beginning of a phrase. */
  private boolean opensPhrase(int k) {
    int next = Asked.pastTime(sentence, k + 1);
    boolean being =
        nouns.is(k + 1, Kind.VERB)
            && sentence.words().get(sentence.chunks().get(k + 1).from()).lower().equals("being");
    boolean answer =
        nouns.is(k - 1, Kind.PREPOSITION)
            && ANSWERS.contains(nouns.verbatim(k))
            && nouns.is(next, Kind.PREPOSITION);
    return being || answer || asksWhat(k + 1) || opensClauseBehind(k + 1);
  }

  /** "The importance of what she did", "a glimpse of how he lives". */
  private boolean opensClauseBehind(int k) {
    return nouns.is(k, Kind.PREPOSITION) && nouns.verbatim(k).equals("of") && asksWhat(k + 1);
  }

  private boolean asksWhat(int k) {
    return look.opensClause(k)
        && Set.of("what", "how", "why", "whether").contains(nouns.verbatim(k));
  }

  /** "Somebody who …", "(called) for the men to be freed". */
  private boolean lacksClause(int k) {
    boolean relative = nouns.is(k + 1, Kind.RELATIVE) || opensRelative(k + 1);
    boolean meant = nouns.is(k - 1, Kind.PREPOSITION) && nouns.verbatim(k - 1).equals("for");
    return (relative && ANYBODY.contains(sentence.head(k)))
        || (meant && look.opensInfinitive(k + 1) && k > clause.verbChunk() + 2);
  }

  /** "In a move that …", "in a development many saw coming": a phrase that says nothing alone. */
  boolean isEmpty(int k) {
    boolean relative =
        nouns.is(k + 1, Kind.RELATIVE)
            || nouns.is(k + 1, Kind.SUBORDINATOR)
            || opensRelative(k + 1);
    return relative
        && EMPTY.contains(sentence.head(k))
        && nouns.is(k - 1, Kind.PREPOSITION)
        && Set.of("in", "as").contains(nouns.verbatim(k - 1));
  }

  private boolean opensRelative(int k) {
    return k < sentence.chunks().size()
        && sentence.clauses().stream()
            .anyMatch(
                c -> c.is(Clause.Kind.RELATIVE) && !c.chunks().isEmpty() && c.chunks().get(0) == k);
  }

  /**
   * "Described the delay in the north as cruel": the chunk of the "as" that the object at {@code
   * k}, or a phrase behind it, waits for; −1 for none.
   */
  int as(int k) {
    VerbGroup verb = clause.verb();
    if (verb == null || !DESCRIBING.contains(verb.lemma()) || k <= clause.verbChunk()) {
      return -1;
    }
    int next = k + 1;
    while (nouns.is(next, Kind.PREPOSITION)
        || nouns.is(next, Kind.NOUN)
        || nouns.is(next, Kind.TIME)
        || nouns.is(next, Kind.SUBORDINATOR)) {
      if (nouns.verbatim(next).equals("as") && !look.startsClause(next + 1)) {
        return next;
      }
      next++;
    }
    return -1;
  }

  /** Whether so much stands between the object at {@code k} and its "as" that it has to go. */
  boolean isFarFromAs(int k) {
    return k == clause.verbChunk() + 1 && as(k) - k > MOST_BETWEEN;
  }
}
