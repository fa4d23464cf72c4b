package org.annals.events;

import java.util.Optional;
import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.text.Nouns;
import org.annals.text.SayingVerbs;
import org.annals.text.Tag;
import org.annals.text.VerbForm;
import org.annals.text.Verbs;

/**
 * What follows a clause's verb, as a title writes it: objects and phrases in order, times and
 * asides left out, as far as it reads on.
 */
final class Predicate {

  /** Chunks of what is set off between a name and what it is to do. */
  private static final int MOST_SET_OFF = 10;

  private final ParsedSentence sentence;
  private final Clause clause;
  private final NounText nouns;
  private final ObjectPronouns pronouns;
  private final Phrase phrase;
  private int next;

  private Predicate(
      ParsedSentence sentence,
      Clause clause,
      NounText nouns,
      ObjectPronouns pronouns,
      Phrase phrase) {
    this.sentence = sentence;
    this.clause = clause;
    this.nouns = nouns;
    this.pronouns = pronouns;
    this.phrase = phrase;
    this.next = clause.verbChunk() + 1;
  }

  /** Adds the part of what follows that goes with one of several times. */
  static void add(
      ParsedSentence sentence,
      Clause clause,
      Gapping part,
      NounText nouns,
      ObjectPronouns pronouns,
      Phrase phrase) {
    Predicate predicate = new Predicate(sentence, clause, nouns, pronouns, phrase);
    predicate.next = part.from();
    if (part.preposition() >= 0) {
      String shared = nouns.verbatim(part.preposition()) + " " + nouns.of(part.from());
      predicate.take(shared, nouns.end(part.from()), part.from() + 1);
    }
    while (predicate.next < part.to() && predicate.step()) {}
  }

  /** Takes or skips the next chunk; false where the title has to end. */
  private boolean step() {
    int k = next;
    return switch (sentence.chunks().get(k).kind()) {
      case TIME -> !partsNouns(k) && skip(k + 1);
      case QUOTE -> skip(k + 1);
      case ADVERB -> adverb(k);
      case NOUN -> noun(k);
      case ADJECTIVE ->
          take(
              nouns.verbatim(k),
              !goesOnBehind(k) && !opensInfinitive(k + 1) && !isBehindArticle(k) && !relates(k),
              k + 1);
      case PREPOSITION, SUBORDINATOR -> preposition(k);
      case VERB -> infinitive(k);
      case CONJUNCTION -> conjunction(k);
      case COMMA -> comma(k);
      case DASH, BRACKET -> aside(k);
      case OTHER -> nouns.verbatim(k).equals("not") && denied(k + 1);
      default -> false;
    };
  }

  /** "Stole the vote in the May elections": what follows the time is nothing without it. */
  private boolean partsNouns(int k) {
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
  private boolean goesOnBehind(int k) {
    int next = pastTime(k + 1);
    boolean noun = nouns.is(next, Kind.NOUN) && !nouns.is(next - 1, Kind.PREPOSITION);
    boolean that =
        Set.of("clear", "certain", "sure", "aware", "plain").contains(sentence.head(k))
            && nouns.is(next, Kind.SUBORDINATOR);
    return noun || that;
  }

  private boolean comma(int k) {
    boolean phrase =
        nouns.is(k - 1, Kind.TIME)
            && nouns.is(k + 1, Kind.PREPOSITION)
            && !PredicateWords.CHANGES.contains(nouns.verbatim(k + 1));
    int behind = phrase ? k + 1 : pastApposition(k);
    return behind > k && skip(behind);
  }

  /**
   * "Ordered Acme, a firm that lends money, to …": past what is set off between a name and what it
   * is to do; {@code k} itself for none.
   */
  private int pastApposition(int k) {
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

  /** "Agreed not to sell", "pleaded not guilty". */
  private boolean denied(int k) {
    return opensInfinitive(k)
        ? take("not", false, k)
        : nouns.is(k, Kind.ADJECTIVE)
            ? take("not " + nouns.verbatim(k), true, k + 1)
            : isDeniedOf(k) && take("not", false, k);
  }

  /** "Was not a member", "was not in a position": of a state. */
  private boolean isDeniedOf(int k) {
    VerbGroup verb = clause.verb();
    return verb != null
        && verb.isCopula()
        && (nouns.is(k, Kind.NOUN) || nouns.is(k, Kind.PREPOSITION));
  }

  /** "A “global” plan": an adjective behind an article alone, whose noun is still to come. */
  private boolean isBehindArticle(int k) {
    int before = nouns.is(k - 1, Kind.QUOTE) ? k - 2 : k - 1;
    return nouns.is(before, Kind.NOUN)
        && sentence.words().get(sentence.chunks().get(before).to() - 1).is(Tag.DET);
  }

  /** "Rebels loyal to the general". */
  private boolean relates(int k) {
    return PredicateWords.RELATIONAL.contains(sentence.head(k)) && nouns.is(k + 1, Kind.PREPOSITION);
  }

  private boolean skip(int to) {
    next = to;
    return true;
  }

  private boolean take(String words, boolean canEnd, int to) {
    return take(words, canEnd ? Phrase.End.WELL : Phrase.End.NEVER, to);
  }

  private boolean take(String words, Phrase.End end, int to) {
    phrase.add(words, end);
    next = to;
    return true;
  }

  private boolean adverb(int k) {
    String word = nouns.verbatim(k);
    if (PredicateWords.APPROXIMATE.contains(word) && nouns.is(k + 1, Kind.TIME)) {
      return skip(k + 2);
    }
    if (PredicateWords.BESIDE.contains(word) && nouns.is(k + 1, Kind.PREPOSITION) && isOf(k + 1)) {
      return take(word + " of " + nouns.of(k + 2), nouns.end(k + 2), k + 3);
    }
    if (PredicateWords.GOVERNING.contains(word) && nouns.is(k + 1, Kind.NOUN)) {
      return take(word + " " + nouns.of(k + 1), nouns.end(k + 1), k + 2);
    }
    if (k == clause.verbChunk() + 1 && isRank(word)) {
      return take(word, true, k + 1);
    }
    boolean times = word.equals("twice") && opensAs(k + 1);
    boolean stray = nouns.is(k - 1, Kind.TIME) && !nouns.is(k + 1, Kind.NOUN);
    boolean particle = PredicateWords.PARTICLES.contains(word) && !stray;
    return (times || particle) ? take(word, !times, k + 1) : skip(k + 1);
  }

  /** "Came second", "finished last", "went furthest": how somebody did. */
  private boolean isRank(String word) {
    VerbGroup verb = clause.verb();
    return verb != null
        && PredicateWords.RANKING.contains(verb.lemma())
        && PredicateWords.RANKS.contains(word);
  }

  /** "As many" behind "twice". */
  private boolean opensAs(int k) {
    return k < sentence.chunks().size()
        && sentence.words().get(sentence.chunks().get(k).from()).lower().equals("as");
  }

  private boolean isOf(int k) {
    return nouns.verbatim(k).equals("of") && nouns.is(k + 1, Kind.NOUN) && !nouns.isPronoun(k + 1);
  }

  private boolean noun(int k) {
    if (isOneOf(k)) {
      String whole = pronouns.withOwner(clause, k + 2, nouns.of(k + 2));
      return take("one of " + whole, nouns.end(k + 2), k + 3);
    }
    if (nouns.isPronoun(k) && k == clause.verbChunk() + 1) {
      return pronouns.meant(clause, k).filter(name -> take(name, true, k + 1)).isPresent();
    }
    if (isCountOfSeveral(k)) {
      return skip(k + 1);
    }
    boolean measure =
        PredicateWords.UNITS.contains(sentence.head(k)) && k > clause.verbChunk() + 1 && !isRate(k);
    if (nouns.isPronoun(k) || startsClause(k) || k == clause.subject() || measure) {
      return false;
    }
    boolean goesOn =
        (nouns.is(k + 1, Kind.NOUN) && !startsClause(k + 1) && !isCountOfSeveral(k + 1))
            || isNounInDisguise(k + 1);
    boolean asked = k == clause.verbChunk() + 1 && opensInfinitive(k + 1) && movesSomebody();
    boolean open =
        opensInfinitive(k + 1)
            && (PredicateWords.ENDEAVOURS.contains(sentence.head(k)) || isFirst(k));
    Phrase.End end = asked || open || lacksComplement(k) ? Phrase.End.SHORT : nouns.end(k);
    Optional<String> name = nouns.nameSetOff(k);
    if (name.isPresent() && !goesOn) {
      return take(name.get(), true, k + 4);
    }
    int last = lastOfList(k);
    if (last > k) {
      phrase.add(nouns.of(k), true);
      return take(list(k, last), nouns.end(last), last + 1);
    }
    return take(pronouns.withOwner(clause, k, nouns.of(k)), goesOn ? Phrase.End.NEVER : end, k + 1);
  }

  /** "Became the first mayor to …". */
  private boolean isFirst(int k) {
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
  private boolean lacksComplement(int k) {
    VerbGroup verb = clause.verb();
    return verb != null
        && k == clause.verbChunk() + 1
        && nouns.is(k + 1, Kind.PREPOSITION)
        && nouns.verbatim(k + 1).equals(PredicateWords.COMPLEMENTS.get(verb.lemma()));
  }

  /** "Won it three times, in 1934 and 1977": each time is told by itself. */
  private boolean isCountOfSeveral(int k) {
    long times =
        clause.chunks().stream().filter(c -> c > k && nouns.is(c, Kind.TIME)).limit(2).count();
    return times > 1 && sentence.head(k).equals("times");
  }

  private boolean isOneOf(int k) {
    return k + 1 < sentence.chunks().size()
        && nouns.verbatim(k).equalsIgnoreCase("one")
        && isOf(k + 1);
  }

  private String lastWord(int k) {
    return nouns.is(k, Kind.NOUN) ? sentence.head(k) : "";
  }

  /** "73 seconds after lift-off": a length that says when. */
  private boolean countsFrom(int k) {
    return nouns.is(k, Kind.NOUN)
        && PredicateWords.UNITS.contains(sentence.head(k))
        && k + 1 < sentence.chunks().size()
        && Set.of("after", "before", "into").contains(nouns.verbatim(k + 1));
  }

  /** "Returned a statue stolen in 1972 to Chile": where the one around takes it. */
  private boolean isOfVerbAround(int k) {
    return clause.is(Clause.Kind.PARTICIPIAL)
        && nouns.is(k - 1, Kind.TIME)
        && clause.parent() >= 0
        && sentence.clauses().get(clause.parent()).verbChunk() >= 0
        && sentence.clauses().get(clause.parent()).verbChunk() < clause.verbChunk();
  }

  private boolean isOfTime(int k) {
    return nouns.is(k, Kind.PREPOSITION)
        && nouns.verbatim(k).equals("of")
        && nouns.is(k + 1, Kind.TIME);
  }

  private boolean opensInfinitive(int k) {
    return nouns.is(k, Kind.VERB) && sentence.clauseOf(k).is(Clause.Kind.INFINITIVE);
  }

  /** "Asked the firm to …": what for tells more than whom. */
  private boolean movesSomebody() {
    return clause.verb() != null && PredicateWords.MOVING.contains(clause.verb().lemma());
  }

  /** "$20 a year": how much each time, and no distance. */
  private boolean isRate(int k) {
    return nouns.is(k - 1, Kind.NOUN)
        && sentence.words().get(sentence.chunks().get(k - 1).head()).is(Tag.NUM)
        && nouns.verbatim(k).startsWith("a");
  }

  private boolean preposition(int k) {
    boolean own = clause.chunks().contains(k) || sentence.clauseOf(k).is(Clause.Kind.INFINITIVE);
    if (!own
        || PredicateWords.CLAUSAL.contains(nouns.verbatim(k))
        || opensHiddenClause(k)
        || (nouns.is(k + 1, Kind.NOUN) && nouns.verbatim(k).equals("as") && startsClause(k + 1))) {
      return false;
    }
    int pronoun = nouns.isPronoun(k - 1) || isReflexive(k - 1) ? 1 : 0;
    boolean besideVerb = k == clause.verbChunk() + 1 + pronoun;
    String word = nouns.verbatim(k);
    boolean particle =
        PredicateWords.PARTICLES.contains(word)
            && !PredicateWords.PREPOSITIONS.contains(word)
            && !PredicateWords.APPROXIMATE.contains(word);
    if (PredicateWords.OF_DAY.contains(lastWord(k + 1)) && isOfTime(k + 2)) {
      // "On the night of 3 May"
      return skip(k + 4);
    }
    if (nouns.is(k + 1, Kind.TIME) || countsFrom(k + 1)) {
      // "touched down seven hours later", "blew up 73 seconds after lift-off"
      if (nouns.is(k + 1, Kind.TIME) && partsNouns(k + 1)) {
        return false;
      }
      boolean alone = particle || isParticleBefore(k);
      return (besideVerb && alone) ? take(word, true, k + 2) : skip(k + 2);
    }
    if (PredicateWords.PARTICLES.contains(word)
        && !besideVerb
        && nouns.is(k + 1, Kind.PREPOSITION)
        && nouns.is(k + 2, Kind.NOUN)
        && !PredicateWords.OF_DAY.contains(lastWord(k + 2))) {
      // "Threw her lot in with the party"
      return take(word, false, k + 1);
    }
    if (word.equals("to") && isOfVerbAround(k)) {
      return false;
    }
    if (nouns.is(k + 1, Kind.NOUN) && isOneOf(k + 1)) {
      // "Shot down one of its satellites".
      return take(word + " one of " + nouns.of(k + 3), nouns.end(k + 3), k + 4);
    }
    if (nouns.is(k + 1, Kind.NOUN) && (pointsBack(k + 1) || opensTerms(k + 1))) {
      return skip(k + 2);
    }
    if (isOfVerbAbove(k)) {
      return false;
    }
    if (nouns.is(k + 1, Kind.NOUN) && PersonWords.isPerson(sentence.head(k + 1))) {
      return pronouns
          .meant(clause, k + 1)
          .filter(name -> take(nouns.verbatim(k) + " " + name, true, k + 2))
          .isPresent();
    }
    if (nouns.is(k + 1, Kind.NOUN)) {
      int last = lastOfList(k + 1);
      if (last > k + 1 && !opensAbsolute(k)) {
        phrase.add(nouns.verbatim(k) + " " + nouns.of(k + 1), true);
        return take(list(k + 1, last), nouns.end(last), last + 1);
      }
      return !nouns.isPronoun(k + 1)
          && !opensAbsolute(k)
          && take(
              nouns.verbatim(k) + " " + pronouns.withOwner(clause, k + 1, nouns.of(k + 1)),
              nouns.end(k + 1),
              k + 2);
    }
    if (isGerundBehind(k)) {
      boolean object = nouns.is(k + 2, Kind.NOUN);
      return take(word + " " + nouns.verbatim(k + 1), !object && !goesOn(k + 1), k + 2);
    }
    return PredicateWords.PARTICLES.contains(word)
        && (besideVerb || particle || isDeclaredOver(k))
        && take(word, !word.equals("by") && !opensClause(k + 1), k + 1);
  }

  /** "Fired on what they took for rebels". */
  private boolean opensClause(int k) {
    return (nouns.is(k, Kind.SUBORDINATOR) || nouns.is(k, Kind.RELATIVE) || nouns.is(k, Kind.NOUN))
        && Set.of("what", "whatever", "whom", "which").contains(nouns.verbatim(k));
  }

  /** "Moved in overnight", "was sworn in yesterday": before a time that has no preposition. */
  private boolean isParticleBefore(int k) {
    int first = sentence.chunks().get(k + 1).from();
    return nouns.is(k + 1, Kind.TIME)
        && Set.of("in", "on").contains(nouns.verbatim(k))
        && PredicateWords.BARE_TIMES.contains(sentence.words().get(first).lower());
  }

  /**
   * "Charged the owner of a ship that sank in July with fraud": the verb's above, not this one's.
   */
  private boolean isOfVerbAbove(int k) {
    VerbGroup above = sentence.verbAbove(clause);
    return clause.is(Clause.Kind.RELATIVE)
        && above != null
        && nouns.is(k - 1, Kind.TIME)
        && nouns.verbatim(k).equals(PredicateWords.CHARGING.get(above.lemma()));
  }

  /** "Turned himself in". */
  private boolean isReflexive(int k) {
    return nouns.is(k, Kind.NOUN) && PersonWords.isReflexive(sentence.head(k));
  }

  /** "Interested in selling the mill". */
  private boolean isGerundBehind(int k) {
    return nouns.is(k, Kind.PREPOSITION)
        && nouns.is(k + 1, Kind.VERB)
        && sentence.clauseOf(k + 1).is(Clause.Kind.PARTICIPIAL)
        && isGerund(k + 1)
        && sentence.chunks().get(k + 1).to() - sentence.chunks().get(k + 1).from() == 1;
  }

  /**
   * The last of three or more nouns that the one at {@code k} is listed with, one after another;
   * {@code k} itself for none.
   */
  private int lastOfList(int k) {
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
        && !startsClause(k)
        && sentence.clauseOf(k).equals(sentence.clauseOf(clause.verbChunk()));
  }

  /** What follows the first noun of a list: ", Germany and Spain". */
  private String list(int from, int last) {
    StringBuilder list = new StringBuilder();
    for (int i = from + 1; i <= last; i++) {
      boolean comma = nouns.is(i, Kind.COMMA);
      list.append(comma ? "" : " ")
          .append(nouns.is(i, Kind.NOUN) ? nouns.of(i) : nouns.verbatim(i));
    }
    return list.toString();
  }

  /** "Declared the mission over". */
  private boolean isDeclaredOver(int k) {
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
  private boolean opensHiddenClause(int k) {
    if (!nouns.verbatim(k).equals("as") || !nouns.is(k + 1, Kind.NOUN)) {
      return false;
    }
    int last = sentence.chunks().get(k + 1).to() - 1;
    if (isHeadlineVerb(last, k + 1)) {
      return true;
    }
    return last > sentence.chunks().get(k + 1).from()
        && Nouns.isPlural(sentence.words().get(last - 1).lower())
        && Verbs.read(sentence.words().get(last).lower())
            .filter(r -> r.form() == VerbForm.BASE)
            .isPresent();
  }

  /** "On this scale", "in that way": as was told before. */
  private boolean pointsBack(int k) {
    int from = sentence.chunks().get(k).from();
    return PredicateWords.DEMONSTRATIVES.contains(sentence.words().get(from).lower())
        && PredicateWords.WAYS.contains(sentence.head(k));
  }

  /** "On condition that …", "on the grounds that …": nothing without what follows. */
  private boolean opensTerms(int k) {
    return PredicateWords.TERMS.contains(sentence.head(k)) && nouns.is(k + 1, Kind.SUBORDINATOR);
  }

  /** "With flakes still falling": a clause of its own in all but form. */
  private boolean opensAbsolute(int k) {
    return nouns.verbatim(k).equals("with")
        && sentence.clauses().stream()
            .anyMatch(c -> c.is(Clause.Kind.PARTICIPIAL) && c.subject() == k + 1);
  }

  private boolean infinitive(int k) {
    boolean beside = k == clause.verbChunk() + 1;
    if ((beside && sentence.clauseOf(k).is(Clause.Kind.PARTICIPIAL)) || isNounInDisguise(k)) {
      return take(nouns.verbatim(k), !(goesOn(k) && isGerund(k)), k + 1);
    }
    Clause inner = sentence.clauseOf(k);
    if (!inner.is(Clause.Kind.INFINITIVE) || inner.verb() == null) {
      return false;
    }
    boolean more =
        nouns.is(k + 1, Kind.NOUN)
            || nouns.is(k + 1, Kind.PREPOSITION)
            || nouns.is(k + 1, Kind.OTHER)
            || nouns.is(k + 1, Kind.ADJECTIVE)
            || nouns.is(k + 1, Kind.VERB)
            || (nouns.is(k + 1, Kind.SUBORDINATOR)
                && SayingVerbs.takesContent(inner.verb().lemma()));
    boolean complete =
        !more && (inner.verb().passive() || !Verbs.needsObject(inner.verb().lemma()));
    return take(nouns.verbatim(k), complete, k + 1);
  }

  /** Whether more words follow before the next stop or comma. */
  private boolean goesOn(int k) {
    return k + 1 < sentence.chunks().size()
        && !nouns.is(k + 1, Kind.COMMA)
        && !nouns.is(k + 1, Kind.STOP)
        && !nouns.is(nouns.is(k + 1, Kind.PREPOSITION) ? k + 2 : k + 1, Kind.TIME);
  }

  private boolean isGerund(int k) {
    return nouns.verbatim(k).endsWith("ing");
  }

  /** A word that was tagged a verb and that the clause took for a noun. */
  private boolean isNounInDisguise(int k) {
    return nouns.is(k, Kind.VERB) && k != clause.verbChunk() && clause.chunks().contains(k);
  }

  private boolean conjunction(int k) {
    // "The 1986 and 1990 Games": two times of one noun.
    boolean times =
        nouns.is(k - 1, Kind.TIME)
            && k + 1 < sentence.chunks().size()
            && sentence.chunks().get(k + 1).timex() != null;
    boolean joined =
        !times
            && k > clause.verbChunk() + 1
            && nouns.is(k - 1, Kind.NOUN)
            && nouns.is(k + 1, Kind.NOUN)
            && sentence.clauseOf(k + 1).equals(sentence.clauseOf(k))
            && !startsClause(k + 1)
            && !nouns.is(k + 2, Kind.VERB);
    return joined && take(nouns.verbatim(k) + " " + nouns.of(k + 1), nouns.end(k + 1), k + 2);
  }

  private boolean aside(int k) {
    for (int i = k + 1; i < sentence.chunks().size(); i++) {
      if (nouns.is(i, Kind.DASH) || nouns.is(i, Kind.BRACKET)) {
        return skip(i + 1);
      }
    }
    return false;
  }

  /** Whether the noun at {@code k} is the subject of a clause that starts there. */
  private boolean startsClause(int k) {
    return sentence.clauses().stream()
        .anyMatch(
            c ->
                c.id() != clause.id()
                    && c.subject() == k
                    && c.verbChunk() > k
                    && c.chunks().contains(k));
  }
}
