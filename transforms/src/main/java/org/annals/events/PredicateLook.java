package org.annals.events;

import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.text.Nouns;
import org.annals.text.Tag;
import org.annals.text.VerbForm;
import org.annals.text.Verbs;

/** What the chunks behind a clause's verb are to it and to each other; decides nothing. */
final class PredicateLook {

  /** Chunks of what is set off between a name and what it is to do. */
  private static final int MOST_SET_OFF = 10;

  private final ParsedSentence sentence;
  private final Clause clause;
  private final NounText nouns;

  PredicateLook(ParsedSentence sentence, Clause clause, NounText nouns) {
    this.sentence = sentence;
    this.clause = clause;
    this.nouns = nouns;
  }

  /** "Stole the vote in the May elections": what follows the time is nothing without it. */
  boolean partsNouns(int k) {
    int before = nouns.is(k - 1, Kind.PREPOSITION) ? k - 2 : k - 1;
    return before > clause.verbChunk()
        && nouns.is(before, Kind.NOUN)
        && nouns.is(k + 1, Kind.NOUN)
        && !nouns.isPronoun(before);
  }

  /** Past the times that start at chunk {@code k}. */
  private int pastTime(int k) {
    int next = k;
    while (nouns.is(next, Kind.TIME)
        || (nouns.is(next, Kind.PREPOSITION) && nouns.is(next + 1, Kind.TIME))) {
      next++;
    }
    return next;
  }

  /** "Mild early-winter weather", "made clear on Monday that …": its noun or clause is to come. */
  boolean goesOnBehind(int k) {
    int next = pastTime(k + 1);
    boolean noun = nouns.is(next, Kind.NOUN) && !nouns.is(next - 1, Kind.PREPOSITION);
    boolean that =
        Set.of("clear", "certain", "sure", "aware", "plain").contains(sentence.head(k))
            && nouns.is(next, Kind.SUBORDINATOR);
    return noun || that;
  }

  /**
   * "Ordered Acme, a firm that lends money, to …": past what is set off between a name and what it
   * is to do; {@code k} itself for none.
   */
  int pastApposition(int k) {
    if (!movesSomebody() || k != clause.verbChunk() + 2 || !nouns.is(k - 1, Kind.NOUN)) {
      return k;
    }
    int end = k + 1;
    while (end < sentence.chunks().size() && end - k <= MOST_SET_OFF) {
      int behind = nouns.is(end, Kind.COMMA) ? pastTime(end + 1) : end;
      if (behind > end
          && opensInfinitive(behind)
          && sentence.clauseOf(behind).parent() == clause.id()) {
        return behind;
      }
      end++;
    }
    return k;
  }

  /** "Was not a member", "was not in a position": of a state. */
  boolean isDeniedOf(int k) {
    VerbGroup verb = clause.verb();
    return verb != null
        && verb.isCopula()
        && (nouns.is(k, Kind.NOUN) || nouns.is(k, Kind.PREPOSITION));
  }

  /** "A “global” plan": an adjective behind an article alone, whose noun is still to come. */
  boolean isBehindArticle(int k) {
    int before = nouns.is(k - 1, Kind.QUOTE) ? k - 2 : k - 1;
    return nouns.is(before, Kind.NOUN)
        && sentence.words().get(sentence.chunks().get(before).to() - 1).is(Tag.DET);
  }

  /** "Came second", "finished last", "went furthest": how somebody did. */
  boolean isRank(String word) {
    VerbGroup verb = clause.verb();
    return verb != null
        && PredicateWords.RANKING.contains(verb.lemma())
        && PredicateWords.RANKS.contains(word);
  }

  /** "Was opened back in March": of the time, where nobody and nothing goes back. */
  boolean isLongAgo(int k) {
    VerbGroup verb = clause.verb();
    if (verb == null
        || !nouns.verbatim(k).equals("back")
        || Asked.pastTime(sentence, k + 1) == k + 1) {
      return false;
    }
    boolean beside = k == clause.verbChunk() + 1;
    boolean moves =
        PredicateWords.RETURNING.contains(verb.lemma())
            || (beside && PredicateWords.GOING_BACK.contains(verb.lemma()));
    return !moves && (beside || verb.passive() || verb.isCopula() || nouns.is(k - 1, Kind.NOUN));
  }

  /** "As many" behind "twice". */
  boolean opensAs(int k) {
    return k < sentence.chunks().size()
        && sentence.words().get(sentence.chunks().get(k).from()).lower().equals("as");
  }

  boolean isOf(int k) {
    return nouns.verbatim(k).equals("of") && nouns.is(k + 1, Kind.NOUN) && !nouns.isPronoun(k + 1);
  }

  /** "Became the first mayor to …". */
  boolean isFirst(int k) {
    return sentence
        .words()
        .subList(sentence.chunks().get(k).from(), sentence.chunks().get(k).to())
        .stream()
        .anyMatch(
            word ->
                Set.of("first", "last", "only", "second", "third", "youngest", "oldest", "latest")
                    .contains(word.lower()));
  }

  /** "Blamed the loss on rain": the verb says with a preposition what matters. */
  boolean lacksComplement(int k) {
    VerbGroup verb = clause.verb();
    return verb != null && k == clause.verbChunk() + 1 && isComplementOf(verb, pastTime(k + 1));
  }

  private boolean isComplementOf(VerbGroup verb, int k) {
    return nouns.is(k, Kind.PREPOSITION)
        && nouns.verbatim(k).equals(PredicateWords.COMPLEMENTS.get(verb.lemma()));
  }

  /** "Won it three times, in 1934 and 1977": each time is told by itself. */
  boolean isCountOfSeveral(int k) {
    long times =
        clause.chunks().stream().filter(c -> c > k && nouns.is(c, Kind.TIME)).limit(2).count();
    return times > 1 && sentence.head(k).equals("times");
  }

  boolean isOneOf(int k) {
    return k + 1 < sentence.chunks().size()
        && nouns.verbatim(k).equalsIgnoreCase("one")
        && isOf(k + 1);
  }

  String lastWord(int k) {
    return nouns.is(k, Kind.NOUN) ? sentence.head(k) : "";
  }

  /** "73 seconds after lift-off": a length that says when. */
  boolean countsFrom(int k) {
    return nouns.is(k, Kind.NOUN)
        && PredicateWords.UNITS.contains(sentence.head(k))
        && k + 1 < sentence.chunks().size()
        && Set.of("after", "before", "into").contains(nouns.verbatim(k + 1));
  }

  /** "Returned a statue stolen in 1972 to Chile": where the one around takes it. */
  boolean isOfVerbAround(int k) {
    return clause.is(Clause.Kind.PARTICIPIAL)
        && nouns.is(k - 1, Kind.TIME)
        && clause.parent() >= 0
        && sentence.clauses().get(clause.parent()).verbChunk() >= 0
        && sentence.clauses().get(clause.parent()).verbChunk() < clause.verbChunk();
  }

  boolean isOfTime(int k) {
    return nouns.is(k, Kind.PREPOSITION)
        && nouns.verbatim(k).equals("of")
        && nouns.is(k + 1, Kind.TIME);
  }

  boolean opensInfinitive(int k) {
    return nouns.is(k, Kind.VERB) && sentence.clauseOf(k).is(Clause.Kind.INFINITIVE);
  }

  /** "Asked the firm to …": what for tells more than whom. */
  boolean movesSomebody() {
    return clause.verb() != null && PredicateWords.MOVING.contains(clause.verb().lemma());
  }

  /** "$20 a year": how much each time, and no distance. */
  boolean isRate(int k) {
    return nouns.is(k - 1, Kind.NOUN)
        && sentence.words().get(sentence.chunks().get(k - 1).head()).is(Tag.NUM)
        && nouns.verbatim(k).startsWith("a");
  }

  /** "Fired on what they took for rebels". */
  boolean opensClause(int k) {
    return (nouns.is(k, Kind.SUBORDINATOR) || nouns.is(k, Kind.RELATIVE) || nouns.is(k, Kind.NOUN))
        && Set.of("what", "whatever", "whom", "which", "how", "why", "whether")
            .contains(nouns.verbatim(k));
  }

  /** "Moved in overnight", "was sworn in yesterday": before a time that has no preposition. */
  boolean isParticleBefore(int k) {
    int first = sentence.chunks().get(k + 1).from();
    return nouns.is(k + 1, Kind.TIME)
        && Set.of("in", "on").contains(nouns.verbatim(k))
        && PredicateWords.BARE_TIMES.contains(sentence.words().get(first).lower());
  }

  /**
   * "Charged the owner of a ship that sank in July with fraud": the verb's above, not this one's.
   */
  boolean isOfVerbAbove(int k) {
    VerbGroup above = sentence.verbAbove(clause);
    String word = nouns.verbatim(k);
    boolean inner =
        clause.is(Clause.Kind.RELATIVE)
            || (clause.is(Clause.Kind.PARTICIPIAL) && word.equals("as"));
    return inner
        && above != null
        && (nouns.is(k - 1, Kind.TIME) || word.equals("as"))
        && word.equals(PredicateWords.CHARGING.get(above.lemma()));
  }

  /** "Turned himself in". */
  boolean isReflexive(int k) {
    return nouns.is(k, Kind.NOUN) && PersonWords.isReflexive(sentence.head(k));
  }

  /** "Interested in selling the mill". */
  boolean isGerundBehind(int k) {
    return nouns.is(k, Kind.PREPOSITION)
        && nouns.is(k + 1, Kind.VERB)
        && sentence.clauseOf(k + 1).is(Clause.Kind.PARTICIPIAL)
        && (isGerund(k + 1) ? isOneWord(k + 1) : isHaving(k + 1));
  }

  boolean isOneWord(int k) {
    return sentence.chunks().get(k).to() - sentence.chunks().get(k).from() == 1;
  }

  /** "(Accused him of) having hidden it". */
  private boolean isHaving(int k) {
    return sentence.words().get(sentence.chunks().get(k).from()).lower().equals("having");
  }

  /** "Both the king and the speaker": the chunk of "both". */
  boolean opensBoth(int k) {
    return nouns.is(k, Kind.CONJUNCTION)
        && nouns.verbatim(k).equals("both")
        && nouns.is(k + 1, Kind.NOUN)
        && nouns.is(k + 2, Kind.CONJUNCTION)
        && nouns.is(k + 3, Kind.NOUN)
        && !startsClause(k + 3);
  }

  /** "Both the king and the speaker". */
  String both(int k) {
    return "both " + nouns.of(k + 1) + " and " + nouns.of(k + 3);
  }

  /** "Declared the mission over". */
  boolean isDeclaredOver(int k) {
    VerbGroup verb = clause.verb();
    return verb != null
        && Set.of("declare", "pronounce", "consider", "think").contains(verb.lemma())
        && nouns.verbatim(k).equals("over")
        && k == clause.verbChunk() + 2;
  }

  /** "Two killed as tram derails": a singular and its verb, in a headline. */
  private boolean isHeadlineVerb(int last, int chunk) {
    int from = sentence.chunks().get(chunk).from();
    boolean headline =
        !sentence.words().get(sentence.words().size() - 1).is(Tag.PUNCT)
            && !sentence.words().get(from).is(Tag.DET);
    return headline
        && last > from
        && !Nouns.isPlural(sentence.words().get(last - 1).lower())
        && Verbs.read(sentence.words().get(last).lower())
            .filter(r -> r.form() == VerbForm.THIRD)
            .isPresent();
  }

  /** "Truce holds as envoys gather": a plural, and its verb that was taken for a noun. */
  boolean opensHiddenClause(int k) {
    if (!nouns.verbatim(k).equals("as") || !nouns.is(k + 1, Kind.NOUN)) {
      return false;
    }
    if (sentence.clauseOf(k).is(Clause.Kind.ADVERBIAL) && sentence.clauseOf(k).verb() != null) {
      return sentence.clauseOf(k).verbChunk() > k;
    }
    int last = sentence.chunks().get(k + 1).to() - 1;
    if (isHeadlineVerb(last, k + 1)) {
      return true;
    }
    return last > sentence.chunks().get(k + 1).from()
        && Nouns.isPlural(sentence.words().get(last - 1).lower())
        && Verbs.isBase(sentence.words().get(last).lower());
  }

  /** "On this scale", "in that way": as was told before. */
  boolean pointsBack(int k) {
    int from = sentence.chunks().get(k).from();
    return PredicateWords.DEMONSTRATIVES.contains(sentence.words().get(from).lower())
        && PredicateWords.WAYS.contains(sentence.head(k));
  }

  /** "On condition that …", "on the grounds that …": nothing without what follows. */
  boolean opensTerms(int k) {
    return PredicateWords.TERMS.contains(sentence.head(k)) && nouns.is(k + 1, Kind.SUBORDINATOR);
  }

  /** "With flakes still falling": a clause of its own in all but form. */
  boolean opensAbsolute(int k) {
    return nouns.verbatim(k).equals("with")
        && sentence.clauses().stream()
            .anyMatch(c -> c.is(Clause.Kind.PARTICIPIAL) && c.subject() == k + 1);
  }

  /** Whether more words follow before the next stop or comma. */
  boolean goesOn(int k) {
    return k + 1 < sentence.chunks().size()
        && !nouns.is(k + 1, Kind.COMMA)
        && !nouns.is(k + 1, Kind.STOP)
        && !nouns.is(nouns.is(k + 1, Kind.PREPOSITION) ? k + 2 : k + 1, Kind.TIME);
  }

  boolean isGerund(int k) {
    return nouns.verbatim(k).endsWith("ing");
  }

  /** A word that was tagged a verb and that the clause took for a noun. */
  boolean isNounInDisguise(int k) {
    return nouns.is(k, Kind.VERB) && k != clause.verbChunk() && clause.chunks().contains(k);
  }

  /** "Asked for, and was granted, a loan": the comma before what both verbs act on. */
  boolean sharesObject(int k) {
    int verb = clause.verbChunk();
    return k == verb + 1
        && nouns.is(k + 1, Kind.NOUN)
        && nouns.is(verb - 1, Kind.CONJUNCTION)
        && nouns.is(verb - 2, Kind.COMMA);
  }

  /** "Rocked not only the court but the town". */
  boolean opensNotOnly(int k) {
    return nouns.is(k + 1, Kind.ADVERB)
        && nouns.verbatim(k + 1).equals("only")
        && nouns.is(k + 2, Kind.NOUN);
  }

  /** "Rebels loyal to the general". */
  boolean relates(int k) {
    return PredicateWords.RELATIONAL.contains(sentence.head(k))
        && nouns.is(k + 1, Kind.PREPOSITION)
        && !nouns.is(k + 2, Kind.TIME);
  }

  /** Whether the noun at {@code k} is the subject of a clause that starts there. */
  boolean startsClause(int k) {
    return sentence.clauses().stream()
        .anyMatch(
            c ->
                c.id() != clause.id()
                    && c.subject() == k
                    && c.verbChunk() > k
                    && c.chunks().contains(k));
  }
}
