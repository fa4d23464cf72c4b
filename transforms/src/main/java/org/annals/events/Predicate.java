package org.annals.events;

import java.util.Optional;
import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.text.SayingVerbs;
import org.annals.text.Verbs;

/**
 * What follows a clause's verb, as a title writes it: objects and phrases in order, times and
 * asides left out, as far as it reads on.
 */
final class Predicate {

  private final ParsedSentence sentence;
  private final Clause clause;
  private final NounText nouns;
  private final ObjectPronouns pronouns;
  private final Phrase phrase;
  private final PredicateLook look;
  private final PredicateStates states;
  private final NounLists lists;
  private final NounEnds ends;
  private final Completion completion;
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
    this.look = new PredicateLook(sentence, clause, nouns);
    this.states = new PredicateStates(clause, nouns);
    this.lists = new NounLists(sentence, clause, nouns, look);
    this.ends = new NounEnds(sentence, clause, nouns, look);
    this.completion = new Completion(sentence, nouns, pronouns);
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
      case TIME -> ends.isOwned(k) ? take(nouns.verbatim(k), false, k + 1) : time(k);
      case QUOTE -> skip(k + 1);
      case ADVERB -> adverb(k);
      case NOUN -> noun(k);
      case ADJECTIVE -> adjective(k);
      case PREPOSITION, SUBORDINATOR -> preposition(k);
      case VERB -> infinitive(k);
      case CONJUNCTION -> conjunction(k);
      case COMMA -> comma(k);
      case DASH, BRACKET -> aside(k);
      case OTHER ->
          nouns.verbatim(k).equals("not") && (look.opensNotOnly(k) ? skip(k + 2) : denied(k + 1));
      default -> false;
    };
  }

  private boolean adjective(int k) {
    if (states.isMoreThan(k)) {
      return take("more than", false, k + 2);
    }
    boolean open =
        look.goesOnBehind(k)
            || look.opensInfinitive(k + 1)
            || look.isBehindArticle(k)
            || look.relates(k);
    return take(nouns.verbatim(k), !open, k + 1);
  }

  private boolean time(int k) {
    return !ends.partsNouns(k) && skip(k + 1);
  }

  private boolean comma(int k) {
    if (look.sharesObject(k)) {
      return skip(k + 1);
    }
    boolean phrase =
        nouns.is(k - 1, Kind.TIME)
            && nouns.is(k + 1, Kind.PREPOSITION)
            && !PredicateWords.CHANGES.contains(nouns.verbatim(k + 1));
    int completion = new SetOffObject(sentence).completion(clause, k);
    int behind = phrase ? k + 1 : completion > 0 ? completion : look.pastApposition(k);
    return behind > k && skip(behind);
  }

  /** "Agreed not to sell", "pleaded not guilty". */
  private boolean denied(int k) {
    return look.opensInfinitive(k)
        ? take("not", false, k)
        : nouns.is(k, Kind.ADJECTIVE)
            ? take("not " + nouns.verbatim(k), true, k + 1)
            : look.isDeniedOf(k) && take("not", false, k);
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
    if (PredicateWords.BESIDE.contains(word)
        && nouns.is(k + 1, Kind.PREPOSITION)
        && look.isOf(k + 1)) {
      return take(word + " of " + nouns.of(k + 2), nouns.end(k + 2), k + 3);
    }
    if (PredicateWords.GOVERNING.contains(word) && nouns.is(k + 1, Kind.NOUN)) {
      return take(word + " " + nouns.of(k + 1), nouns.end(k + 1), k + 2);
    }
    if (k == clause.verbChunk() + 1 && look.isRank(word)) {
      return take(word, true, k + 1);
    }
    if (states.isState(k)) {
      return take(word, true, k + 1);
    }
    if (states.isMoreThan(k)) {
      return take(word + " than", false, k + 2);
    }
    boolean how = word.equals("too") && nouns.is(k + 1, Kind.ADJECTIVE);
    boolean amount =
        PredicateWords.AMOUNTS.contains(word)
            && (nouns.is(k + 1, Kind.NOUN) || nouns.is(k + 1, Kind.ADJECTIVE));
    if (how || amount) {
      return take(word, false, k + 1);
    }
    boolean times = word.equals("twice") && look.opensAs(k + 1);
    boolean stray = nouns.is(k - 1, Kind.TIME) && !nouns.is(k + 1, Kind.NOUN);
    boolean ago = look.isLongAgo(k);
    boolean particle = PredicateWords.PARTICLES.contains(word) && !stray && !ago;
    boolean open = times || look.opensClause(k + 1) || ends.isBeforeObjectOfParticle(k);
    return (times || particle) ? take(word, !open, k + 1) : skip(k + 1);
  }

  private boolean noun(int k) {
    if (look.isOneOf(k)) {
      String whole = pronouns.withOwner(clause, k + 2, nouns.of(k + 2));
      return take("one of " + whole, nouns.end(k + 2), k + 3);
    }
    if (nouns.isPronoun(k) && k == clause.verbChunk() + 1) {
      return pronouns.meant(clause, k).filter(name -> take(name, true, k + 1)).isPresent();
    }
    if (nouns.isPronoun(k) && look.opensInfinitive(k - 1)) {
      return pronouns.isSubjects(clause, k) && take(nouns.verbatim(k), true, k + 1);
    }
    if (look.isCountOfSeveral(k)) {
      return skip(k + 1);
    }
    boolean measure =
        PredicateWords.UNITS.contains(sentence.head(k))
            && k > clause.verbChunk() + 1
            && !look.isRate(k);
    if (nouns.isPronoun(k) || look.startsClause(k) || k == clause.subject() || measure) {
      return false;
    }
    if (nouns.nameSetOff(k).isPresent() && !ends.goesOn(k)) {
      return named(k, "");
    }
    Optional<Clause> inner = completion.ofNoun(clause, k);
    if (inner.isPresent()) {
      boolean mark = inner.get().subject() > inner.get().chunks().get(0);
      phrase.add(pronouns.withOwner(clause, k, nouns.of(k)), Phrase.End.SHORT);
      return completed(inner.get(), mark ? nouns.verbatim(inner.get().chunks().get(0)) : "");
    }
    int last = lists.lastOfList(k);
    if (last > k) {
      phrase.add(nouns.of(k), true);
      return take(lists.list(k, last), nouns.end(last), last + 1);
    }
    return take(
        pronouns.withOwner(clause, k, nouns.of(k)),
        ends.of(k),
        ends.isFarFromAs(k) ? ends.as(k) : k + 1);
  }

  /** Takes "her deputy, Omar Diallo," and the like, behind {@code before}. */
  private boolean named(int k, String before) {
    String name = nouns.nameSetOff(k).orElse("");
    String noun = pronouns.withOwner(clause, k, nouns.of(k));
    boolean known = !noun.startsWith("the ") || nouns.verbatim(k).startsWith("the ");
    boolean owned = known && nouns.isSomebodys(k) && nouns.isName(k + 2);
    if (owned) {
      phrase.add((before + " " + noun).trim(), Phrase.End.SHORT);
    }
    int next = nouns.is(k + 3, Kind.COMMA) ? k + 4 : k + 3;
    return take(owned ? name : (before + " " + name).trim(), true, next);
  }

  /** Adds a clause that completes what stands before it, behind which nothing more is told. */
  private boolean completed(Clause inner, String mark) {
    completion.add(inner, mark, phrase);
    return false;
  }

  private boolean preposition(int k) {
    if (look.isLongAgo(k)) {
      return skip(k + 1);
    }
    if (nouns.is(k, Kind.SUBORDINATOR) && Asked.isBehind(sentence, clause, k)) {
      return Asked.at(sentence, k).map(inner -> completed(inner, nouns.verbatim(k))).orElse(false);
    }
    if (nouns.is(k, Kind.SUBORDINATOR) && Completion.isAwaited(sentence, clause)) {
      return Asked.at(sentence, k).map(inner -> completed(inner, nouns.verbatim(k))).orElse(false);
    }
    if (ends.as(clause.verbChunk() + 1) == k) {
      int what = nouns.is(k + 1, Kind.QUOTE) ? k + 2 : k + 1;
      if (nouns.is(what, Kind.ADJECTIVE) || nouns.is(what, Kind.VERB)) {
        return take("as " + nouns.verbatim(what), !nouns.is(what + 1, Kind.NOUN), what + 1);
      }
    }
    boolean own =
        clause.chunks().contains(k)
            || sentence.clauseOf(k).is(Clause.Kind.INFINITIVE)
            || ends.isOfGerund(k);
    if (!own
        || (nouns.is(k, Kind.SUBORDINATOR) && nouns.verbatim(k).equals("that"))
        || PredicateWords.CLAUSAL.contains(nouns.verbatim(k))
        || look.opensHiddenClause(k)
        || (nouns.is(k + 1, Kind.NOUN)
            && nouns.verbatim(k).equals("as")
            && look.startsClause(k + 1))) {
      return false;
    }
    int pronoun = nouns.isPronoun(k - 1) || look.isReflexive(k - 1) ? 1 : 0;
    boolean besideVerb = k == clause.verbChunk() + 1 + pronoun || look.opensInfinitive(k - 1);
    String word = nouns.verbatim(k);
    boolean particle =
        PredicateWords.PARTICLES.contains(word)
            && !PredicateWords.PREPOSITIONS.contains(word)
            && !PredicateWords.APPROXIMATE.contains(word);
    if (PredicateWords.OF_DAY.contains(look.lastWord(k + 1)) && look.isOfTime(k + 2)) {
      // "On the night of 3 May"
      return skip(k + 4);
    }
    if (ends.isOfAll(k)) {
      return take("of " + nouns.verbatim(k + 1), true, k + 2);
    }
    if (nouns.is(k + 1, Kind.TIME) || look.countsFrom(k + 1)) {
      // "touched down seven hours later", "blew up 73 seconds after lift-off"
      if (nouns.is(k + 1, Kind.TIME) && ends.partsNouns(k + 1)) {
        return false;
      }
      boolean alone = particle || look.isParticleBefore(k);
      return (besideVerb && alone) ? take(word, true, k + 2) : skip(k + 2);
    }
    if (PredicateWords.PARTICLES.contains(word)
        && !besideVerb
        && nouns.is(k + 1, Kind.PREPOSITION)
        && nouns.is(k + 2, Kind.NOUN)
        && !PredicateWords.OF_DAY.contains(look.lastWord(k + 2))) {
      // "Threw her lot in with the party"
      return take(word, false, k + 1);
    }
    boolean compared = word.equals("than") && nouns.is(k + 2, Kind.VERB);
    if (compared || (word.equals("to") && look.isOfVerbAround(k))) {
      return false;
    }
    if (nouns.is(k + 1, Kind.NOUN) && look.isOneOf(k + 1)) {
      // "Shot down one of its satellites".
      return take(word + " one of " + nouns.of(k + 3), nouns.end(k + 3), k + 4);
    }
    if (nouns.is(k + 1, Kind.NOUN)
        && (look.pointsBack(k + 1) || look.opensTerms(k + 1) || ends.isEmpty(k + 1))) {
      return skip(k + 2);
    }
    if (look.isOfVerbAbove(k)) {
      return false;
    }
    if (nouns.is(k + 1, Kind.NOUN) && PersonWords.isPerson(sentence.head(k + 1))) {
      return pronouns
              .meant(clause, k + 1)
              .filter(name -> take(nouns.verbatim(k) + " " + name, true, k + 2))
              .isPresent()
          // "Was founded by them": done all the same.
          || (word.equals("by") && isPassive() && skip(k + 2));
    }
    if (nouns.is(k + 1, Kind.NOUN)) {
      if (nouns.nameSetOff(k + 1).isPresent() && !look.opensAbsolute(k)) {
        return named(k + 1, word);
      }
      int last = lists.lastOfList(k + 1);
      if (last > k + 1 && !look.opensAbsolute(k)) {
        phrase.add(nouns.verbatim(k) + " " + nouns.of(k + 1), true);
        return take(lists.list(k + 1, last), nouns.end(last), last + 1);
      }
      Optional<Clause> inner = completion.ofNoun(clause, k + 1);
      if (inner.isPresent() && !look.opensAbsolute(k)) {
        phrase.add(word + " " + nouns.of(k + 1), Phrase.End.SHORT);
        return completed(inner.get(), "");
      }
      return !nouns.isPronoun(k + 1)
          && !look.opensAbsolute(k)
          && take(
              nouns.verbatim(k) + " " + pronouns.withOwner(clause, k + 1, nouns.of(k + 1)),
              ends.of(k + 1),
              k + 2);
    }
    if (look.opensBoth(k + 1)) {
      return take(word + " " + look.both(k + 1), nouns.end(k + 4), k + 5);
    }
    if (look.isGerundBehind(k)) {
      boolean object = nouns.is(k + 2, Kind.NOUN);
      return take(word + " " + nouns.verbatim(k + 1), !object && !look.goesOn(k + 1), k + 2);
    }
    return PredicateWords.PARTICLES.contains(word)
        && (besideVerb || particle || look.isDeclaredOver(k))
        && take(word, !word.equals("by") && !look.opensClause(k + 1), k + 1);
  }

  private boolean isPassive() {
    VerbGroup verb = clause.verb();
    return verb != null && VerbText.isPassive(clause, verb);
  }

  private boolean infinitive(int k) {
    boolean beside = k == clause.verbChunk() + 1;
    if ((beside && sentence.clauseOf(k).is(Clause.Kind.PARTICIPIAL)) || look.isNounInDisguise(k)) {
      return take(nouns.verbatim(k), !(look.goesOn(k) && look.isGerund(k)), k + 1);
    }
    if (ends.isOfWords(k)) {
      // "Issued a statement on Monday thanking the crew".
      return take(nouns.verbatim(k), !look.goesOn(k), k + 1);
    }
    Clause inner = sentence.clauseOf(k);
    if (!inner.is(Clause.Kind.INFINITIVE) || inner.verb() == null) {
      return false;
    }
    boolean more =
        nouns.is(k + 1, Kind.NOUN)
            || ends.isOwned(k + 1)
            || nouns.is(k + 1, Kind.PREPOSITION)
            || nouns.is(k + 1, Kind.OTHER)
            || nouns.is(k + 1, Kind.ADJECTIVE)
            || nouns.is(k + 1, Kind.VERB)
            || (nouns.is(k + 1, Kind.SUBORDINATOR)
                && SayingVerbs.takesContent(inner.verb().lemma()));
    boolean complete =
        !more && (inner.verb().passive() || !Verbs.needsObject(inner.verb().lemma()));
    boolean tells = !Set.of("happen", "occur").contains(inner.verb().lemma());
    // "Watched the trial unfold (over the past months)".
    complete |=
        nouns.is(k - 1, Kind.NOUN)
            && look.isOneWord(k)
            && nouns.is(k + 1, Kind.PREPOSITION)
            && !Verbs.needsObject(inner.verb().lemma());
    return take(nouns.verbatim(k), complete || (tells && ends.endsInfinitive(k)), k + 1);
  }

  private boolean conjunction(int k) {
    if (look.opensBoth(k)) {
      return take(look.both(k), nouns.end(k + 3), k + 4);
    }
    if (k == clause.verbChunk() + 1 && VerbEnds.isTryAnd(sentence, clause)) {
      VerbGroup second = sentence.clauseOf(k + 1).verb();
      boolean alone = second != null && !Verbs.needsObject(second.lemma());
      return take("and " + nouns.verbatim(k + 1), alone && !nouns.is(k + 2, Kind.NOUN), k + 2);
    }
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
            && !look.startsClause(k + 1)
            && (!nouns.is(k + 2, Kind.VERB) || look.opensInfinitive(k + 2));
    if (joined && nouns.nameSetOff(k + 1).isPresent()) {
      return named(k + 1, nouns.verbatim(k));
    }
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
}
