package org.annals.events;

import java.util.Map;
import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.text.SayingVerbs;
import org.annals.text.Verbs;

/** Whether a title may end on a verb, when no room is left for what follows it. */
final class VerbEnds {

  /** Verbs that say nothing without what follows. */
  private static final Set<String> LINKING =
      Set.of(
          "become",
          "look",
          "seem",
          "feel",
          "sound",
          "prove",
          "taste",
          "smell",
          "tend",
          "name",
          "put",
          "lean",
          "depend",
          "consist",
          "rely",
          "belong",
          "amount",
          "aim",
          "date",
          "range",
          "include",
          "base",
          "head",
          "place",
          "rank",
          "regard",
          "treat",
          "have",
          "deal",
          "cope",
          "refer",
          "relate",
          "focus",
          "concentrate",
          "stem",
          "derive",
          "pertain",
          "adhere");

  /** Words that open a clause which tells what happened at some time. */
  private static final Set<String> TIMED =
      Set.of(
          "when", "after", "before", "since", "until", "once", "because", "where", "as", "while");

  /** Verbs that tell nothing without this preposition, where it stands behind them. */
  private static final Map<String, String> OTHER_HALF =
      Map.ofEntries(
          Map.entry("lead", "to"),
          Map.entry("contribute", "to"),
          Map.entry("result", "in"),
          Map.entry("culminate", "in"),
          Map.entry("apply", "to"),
          Map.entry("call", "for"),
          Map.entry("ask", "for"),
          Map.entry("look", "for"),
          Map.entry("opt", "for"),
          Map.entry("account", "for"),
          Map.entry("hint", "at"),
          Map.entry("insist", "on"),
          Map.entry("embark", "on"),
          Map.entry("impose", "on"),
          Map.entry("resort", "to"),
          Map.entry("object", "to"),
          Map.entry("succumb", "to"),
          Map.entry("adapt", "to"),
          Map.entry("comply", "with"),
          Map.entry("coincide", "with"),
          Map.entry("side", "with"),
          Map.entry("dispose", "of"),
          Map.entry("approve", "of"),
          Map.entry("conceive", "of"),
          Map.entry("dream", "of"),
          Map.entry("refrain", "from"),
          Map.entry("emerge", "as"),
          Map.entry("serve", "as"),
          Map.entry("act", "as"),
          Map.entry("use", "as"),
          Map.entry("engage", "in"));

  /** Verbs that tell with "and" what they are about. */
  private static final Set<String> TWINS = Set.of("try", "go", "come");

  /** Particles that seldom are prepositions. */
  private static final Set<String> ADVERBIAL = Set.of("down", "out", "up", "off", "away", "back");

  private final ParsedSentence sentence;
  private final NounText nouns;

  VerbEnds(ParsedSentence sentence, NounText nouns) {
    this.sentence = sentence;
    this.nouns = nouns;
  }

  /** "The school will reopen on Monday": told without an object, so it needs none. */
  private boolean endsThere(Clause clause, VerbGroup verb) {
    int next = clause.verbChunk() + 1;
    int from = nouns.is(next, Kind.COMMA) ? next + 1 : next;
    int time = nouns.is(from, Kind.PREPOSITION) ? from + 1 : from;
    boolean end = nouns.is(time, Kind.TIME) || nouns.is(next, Kind.STOP);
    boolean own =
        clause.is(Clause.Kind.MAIN)
            || clause.is(Clause.Kind.COORDINATE)
            || clause.is(Clause.Kind.CONTENT)
            || (clause.is(Clause.Kind.RELATIVE) && !clause.chunks().contains(clause.subject()))
            || (clause.is(Clause.Kind.ADVERBIAL) && tellsTime(clause, verb));
    return end
        && own
        && verb.maybeFinite()
        && !SayingVerbs.isSaying(verb.lemma())
        && !Set.of("show", "mean", "demonstrate").contains(verb.lemma());
  }

  /** "Will publish on Monday the first draft": what the verb acts on, behind its time. */
  private boolean hasObjectBehindTime(int next) {
    int time = nouns.is(next, Kind.PREPOSITION) ? next + 1 : next;
    int k = time + 1;
    return nouns.is(time, Kind.TIME)
        && nouns.is(k, Kind.NOUN)
        && !nouns.isPronoun(k)
        && sentence.clauses().stream().noneMatch(c -> c.subject() == k && c.verbChunk() > k);
  }

  /** "When the river flooded", not "as far as the one tested", "as the others did". */
  private boolean tellsTime(Clause clause, VerbGroup verb) {
    boolean one =
        clause.subject() >= 0 && Set.of("one", "ones").contains(sentence.head(clause.subject()));
    return TIMED.contains(clause.marker()) && !one && !verb.lemma().equals("do");
  }

  /** Whether a title may end on the verb of {@code clause}. */
  boolean of(Clause clause, VerbGroup verb) {
    int next = clause.verbChunk() + 1;
    if (Asked.isBehind(sentence, clause, next)
        || isTryAnd(sentence, clause)
        || Completion.isAwaited(sentence, clause)
        || isDescribing(clause, verb)
        || isParted(next)
        || isToldAs(clause, verb)
        || isHalf(clause, verb)
        || (verb.passive() && verb.lemma().equals("ask"))
        || verb.lemma().equals(verb.modal())) {
      return false;
    }
    if (nouns.is(next, Kind.PREPOSITION)
        && nouns.verbatim(next).equals("by")
        && nouns.is(next + 1, Kind.NOUN)
        && !nouns.isPronoun(next + 1)) {
      return false;
    }
    boolean how =
        nouns.is(next + 1, Kind.SUBORDINATOR)
            && Set.of("how", "why", "whether", "what").contains(nouns.verbatim(next + 1));
    if (hasObjectBehindTime(next) && !VerbText.isPassive(clause, verb)) {
      return false;
    }
    boolean particle =
        (nouns.is(next, Kind.ADVERB) || nouns.is(next, Kind.PREPOSITION))
            && (how || (nouns.is(next, Kind.ADVERB) && nouns.is(next + 1, Kind.NOUN)));
    boolean both =
        nouns.is(next, Kind.OTHER)
            && nouns.is(next + 1, Kind.ADVERB)
            && nouns.is(next + 2, Kind.NOUN);
    boolean noun =
        particle
            || both
            || nouns.is(clause.verbChunk() + 1, Kind.NOUN)
            || nouns.is(clause.verbChunk() + 1, Kind.ADJECTIVE);
    int infinitive = next;
    while (nouns.is(infinitive, Kind.TIME)
        || (nouns.is(infinitive, Kind.PREPOSITION) && nouns.is(infinitive + 1, Kind.TIME))
        || nouns.is(infinitive, Kind.ADVERB)
        || (nouns.is(infinitive, Kind.OTHER) && nouns.verbatim(infinitive).equals("not"))) {
      infinitive++;
    }
    boolean more =
        nouns.is(infinitive, Kind.VERB)
            && ((VerbText.needsInfinitive(verb.lemma()) && !isOfOther(clause, infinitive))
                || (verb.passive() && sentence.clauseOf(infinitive).is(Clause.Kind.INFINITIVE)));
    boolean saysNothing = clause.is(Clause.Kind.ATTRIBUTION);
    if (verb.isCopula() || noun || more || saysNothing || LINKING.contains(verb.lemma())) {
      return false;
    }
    return VerbText.isPassive(clause, verb)
        || endsThere(clause, verb)
        || (!Verbs.needsObject(verb.lemma()) && !SayingVerbs.isReport(verb.lemma()));
  }

  /** "(The strike that began in March) has hurt": the verb of the clause around it. */
  private boolean isOfOther(Clause clause, int verb) {
    return clause.is(Clause.Kind.RELATIVE)
        && sentence.clauseOf(verb).verbChunk() == verb
        && sentence.clauseOf(verb).id() == clause.parent();
  }

  /** "Led to a riot": that something led says nothing. */
  private boolean isHalf(Clause clause, VerbGroup verb) {
    int next = Asked.pastTime(sentence, clause.verbChunk() + 1);
    boolean thought =
        nouns.is(next, Kind.SUBORDINATOR)
            && nouns.verbatim(next).equals("that")
            && SayingVerbs.takesContent(verb.lemma());
    return thought
        || (next < sentence.chunks().size()
            && nouns.verbatim(next).equals(OTHER_HALF.get(verb.lemma())));
  }

  /** "Turned down a plea": without its particle the verb means something else. */
  private boolean isParted(int next) {
    return nouns.is(next, Kind.PREPOSITION)
        && nouns.is(next + 1, Kind.NOUN)
        && ADVERBIAL.contains(nouns.verbatim(next));
  }

  /** "Dismissed on Friday as idle a report": what is dismissed stands behind. */
  private boolean isDescribing(Clause clause, VerbGroup verb) {
    int as = Asked.pastTime(sentence, clause.verbChunk() + 1);
    return nouns.is(as, Kind.PREPOSITION)
        && nouns.verbatim(as).equals("as")
        && Verbs.needsObject(verb.lemma())
        && !VerbText.isPassive(clause, verb);
  }

  /** "Was quoted as saying": that he was says nothing. */
  private boolean isToldAs(Clause clause, VerbGroup verb) {
    int as = Asked.pastTime(sentence, clause.verbChunk() + 1);
    return verb.passive()
        && SayingVerbs.isSaying(verb.lemma())
        && as < sentence.chunks().size()
        && nouns.verbatim(as).equals("as");
  }

  /** "Should try and find her", "went and saw it": two verbs for one deed. */
  static boolean isTryAnd(ParsedSentence sentence, Clause clause) {
    int and = clause.verbChunk() + 1;
    VerbGroup verb = clause.verb();
    return verb != null
        && TWINS.contains(verb.lemma())
        && sentence.is(and, Kind.CONJUNCTION)
        && sentence.head(and).equals("and")
        && sentence.is(and + 1, Kind.VERB)
        && sentence.chunks().get(and + 1).to() - sentence.chunks().get(and + 1).from() == 1;
  }
}
