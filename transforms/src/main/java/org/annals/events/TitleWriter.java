package org.annals.events;

import java.util.Optional;
import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.model.EventStatus;
import org.annals.text.SayingVerbs;
import org.annals.text.Tag;
import org.annals.text.Verbs;
import org.annals.text.actions.Actions;

/**
 * Writes the title of an event from its clause: actor, verb, object, place, twelve words at most,
 * its time left out.
 */
final class TitleWriter {

  /** Verbs of saying that words follow and no thing. */
  private static final Set<String> WORDS_ONLY = Set.of("say", "add");

  private final ParsedSentence sentence;
  private final NounText nouns;
  private final VerbText verbs;

  /** A present with a time that is over tells the past, as newsmen do. */
  private final VerbText dating;

  private final WhoIsMeant who;
  private final WhoseVote votes;
  private final SubjectText subjects;
  private final RelativeObject objects;
  private final ObjectPronouns pronouns;
  private final Sayings sayings;
  private final SpokenWords spoken;
  private final ContentText contents;
  private final VerbEnds ends;

  TitleWriter(
      ParsedSentence sentence,
      Mentions mentions,
      WhoIsMeant who,
      WhoseVote votes,
      boolean presentTellsPast) {
    this.votes = votes;
    this.sentence = sentence;
    this.nouns = new NounText(sentence, mentions);
    this.verbs = new VerbText(sentence, presentTellsPast);
    this.dating = new VerbText(sentence, true);
    this.who = who;
    this.subjects = new SubjectText(sentence, nouns, who);
    this.objects = new RelativeObject(sentence, nouns);
    this.pronouns = new ObjectPronouns(sentence, nouns, who);
    this.sayings = new Sayings(sentence, nouns, subjects);
    this.spoken = new SpokenWords(sentence, nouns, sayings);
    this.contents = new ContentText(sentence, nouns, verbs, subjects, pronouns, sayings);
    this.ends = new VerbEnds(sentence, nouns);
  }

  /**
   * The title; empty when the clause has nobody to name.
   *
   * @param over whether its time is over for sure, so that a present tense tells what was
   */
  Optional<String> of(Dated dated, EventStatus status, boolean over) {
    if (dated.isNoun()) {
      return new NounTitle(sentence, nouns, who, votes, subjects, sayings).of(dated);
    }
    Clause clause = dated.clause();
    Optional<Clause> emerged = new Emerged(sentence, sayings).of(clause);
    if (emerged.isPresent()) {
      return Wording.of(verbal(emerged.get(), status));
    }
    VerbText tense = over && isPresent(clause) ? dating : verbs;
    return Wording.of(verbal(clause, status, Gapping.of(sentence, dated), tense))
        .filter(title -> !BareTitles.isVague(clause, title))
        .or(() -> Wording.of(saidAlone(clause)))
        .or(() -> Wording.of(withBareSubject(dated, status, tense)))
        .filter(title -> !BareTitles.isTime(sentence, clause, title));
  }

  /** The whole with its subject alone, where all that is told of that takes too many words. */
  private Phrase withBareSubject(Dated dated, EventStatus status, VerbText tense) {
    Clause clause = dated.clause();
    int subject = clause.subject();
    boolean described =
        subject >= 0
            && nouns.is(subject, Kind.NOUN)
            && !nouns.isPronoun(subject)
            && (nouns.is(subject + 1, Kind.PREPOSITION) || isJoinedDoer(clause))
            && !NounAttachment.isQuantity(sentence.head(subject))
            && !Set.of("head", "member", "members", "side").contains(sentence.head(subject))
            && sentence.words().get(nouns.chunk(subject).head()).is(Tag.NOUN);
    if (!described) {
      return new Phrase();
    }
    Gapping part = Gapping.of(sentence, dated);
    Gapping bare = new Gapping(part.from(), part.to(), part.preposition(), subject);
    return verbal(clause, status, bare, tense);
  }

  /** "Ada Lind and Omar Diallo signed …": two who did something, of whom one can be told alone. */
  private boolean isJoinedDoer(Clause clause) {
    VerbGroup verb = clause.verb();
    return verb != null
        && verb.past()
        && verb.from() == verb.head()
        && !verb.passive()
        && !verb.isCopula()
        && verb.maybeFinite()
        && nouns.is(clause.subject() + 1, Kind.CONJUNCTION);
  }

  /**
   * That somebody spoke, in his own words where these fit: the title of a saying that has no other.
   */
  Optional<String> ofSaying(Dated dated) {
    return dated.isNoun()
        ? Optional.empty()
        : sayings
            .quote(dated.clause())
            .or(() -> spoken.of(dated.clause()))
            .or(() -> Wording.of(sayings.speech(dated.clause())))
            .or(() -> Wording.of(sayings.announced(dated.clause())));
  }

  /**
   * What {@code dated} is about: of a saying whose words are not told, what was done meanwhile
   * where that can be named.
   */
  Dated meant(Dated dated) {
    if (dated.isNoun()) {
      return dated;
    }
    return companion(dated.clause())
        .filter(c -> Wording.of(verbal(c, EventStatus.HAPPENED)).isPresent())
        .map(c -> new Dated(dated.sentence(), c, -1, dated.timex()))
        .orElse(dated);
  }

  /** "Passes": surely a verb, and in the present; or a passive, which may be in it. */
  private boolean isPresent(Clause clause) {
    VerbGroup verb = clause.verb();
    return verb != null
        && (sentence.words().get(verb.head()).lower().endsWith("s") || verb.passive());
  }

  /**
   * "He said, while laying a wreath": what was done meanwhile tells more than that something was
   * said.
   */
  private Optional<Clause> companion(Clause clause) {
    if (!Sayings.isSpeech(clause) || sayings.content(clause).is(Clause.Kind.CONTENT)) {
      return Optional.empty();
    }
    return sentence.clauses().stream()
        .filter(
            c ->
                c.parent() == clause.id()
                    && c.is(Clause.Kind.ADVERBIAL)
                    && c.marker().equals("while"))
        .filter(c -> c.verb() != null && c.verb().mood() == VerbGroup.Mood.GERUND)
        .findFirst();
  }

  /** What was said without who heard it, when both take too many words. */
  private Phrase saidAlone(Clause clause) {
    Phrase phrase = new Phrase();
    Clause said = sayings.content(clause);
    VerbGroup verb = clause.verb();
    VerbGroup saidVerb = said.verb();
    if (verb == null || saidVerb == null || said.id() == clause.id() || !Sayings.tells(verb)) {
      return phrase;
    }
    subjects.of(clause).ifPresent(s -> phrase.add(s, false).add("said", false));
    sayings.subject(said, clause).ifPresent(s -> contents.add(s, said, saidVerb, phrase));
    return phrase;
  }

  private Phrase verbal(Clause clause, EventStatus status) {
    return verbal(clause, status, Gapping.whole(sentence, clause), verbs);
  }

  private Phrase verbal(Clause clause, EventStatus status, Gapping part, VerbText tense) {
    Phrase phrase = new Phrase();
    VerbGroup verb = clause.verb();
    Optional<String> subject =
        part.subject() < 0 ? subjects.of(clause) : Optional.of(ofPart(clause, part));
    if (verb == null
        || subject.isEmpty()
        || isWhat(clause, verb)
        || isOfWhat(clause)
        || isHappening(clause, verb, subject.get())
        || isToldInQuote(clause)
        || objects.isMissing(clause, verb)) {
      return phrase;
    }
    if (objects.of(clause).filter(subject.get()::equals).isPresent()) {
      return phrase;
    }
    if (tellsOfItself(clause, subject.get())) {
      return phrase;
    }
    String told =
        asker(clause, status, tense, phrase)
            ? "to " + (verb.passive() ? "be " + Verbs.participle(verb.lemma()) : verb.lemma())
            : tense.of(clause, verb, status, subjects.isPlural(clause));
    phrase.add(phrase.isEmpty() ? subject.get() : Sayings.within(subject.get()), false);
    addPredicate(clause, verb, isSpeakers(clause) ? ofOne(told) : told, part, phrase);
    return phrase.repeatsItsOpening() ? new Phrase() : phrase;
  }

  /** Adds who wants somebody to do it, and that he does; whether anybody by name or noun does. */
  private boolean asker(Clause clause, EventStatus status, VerbText tense, Phrase phrase) {
    Optional<Clause> above = Requests.above(sentence, clause, status);
    Optional<String> asker = above.flatMap(subjects::of);
    VerbGroup verb = above.map(Clause::verb).orElse(null);
    if (asker.isEmpty() || verb == null) {
      return false;
    }
    boolean several = subjects.isPlural(above.get());
    phrase.add(asker.get(), false);
    phrase.add(tense.of(above.get(), verb, EventStatus.HAPPENED, several), false);
    return true;
  }

  /** "The first bridge opened in 1901, the second in 1950": the second bridge. */
  private String ofPart(Clause clause, Gapping part) {
    String own = nouns.of(part.subject());
    boolean bare = !sentence.words().get(nouns.chunk(part.subject()).head()).tag().isNominal();
    boolean whole = clause.subject() >= 0 && nouns.is(clause.subject(), Kind.NOUN);
    return bare && whole && own.regionMatches(true, 0, "the ", 0, 4)
        ? own + " " + sentence.head(clause.subject())
        : own;
  }

  /** "Ada Lind praised the reign of Ada Lind": whoever it was, it was somebody else. */
  private boolean tellsOfItself(Clause clause, String subject) {
    boolean pronoun =
        clause.subject() < 0 || PersonWords.isPronoun(sentence.head(clause.subject()));
    VerbGroup verb = clause.verb();
    boolean born = verb != null && verb.lemma().equals("bear");
    return pronoun
        && !born
        && subject.indexOf(' ') > 0
        && clause.chunks().stream()
            .filter(k -> k > clause.verbChunk() && nouns.is(k, Kind.NOUN))
            .anyMatch(k -> nouns.of(k).equals(subject));
  }

  /** "We", told as the name of the one who says it. */
  private boolean isSpeakers(Clause clause) {
    return clause.subject() >= 0 && PersonWords.isSpeaker(sentence.head(clause.subject()));
  }

  private static String ofOne(String verb) {
    return verb.replaceFirst("^were\\b", "was").replaceFirst("^(?:are|am)\\b", "is");
  }

  /** "We told them so two years ago": what somebody says that he said, and not a word of what. */
  private boolean isToldInQuote(Clause clause) {
    return Sayings.isSpeech(clause)
        && isSpeakers(clause)
        && sayings.isQuoted(clause)
        && sayings.content(clause).id() == clause.id();
  }

  /** "It was the third strike": what it is, and nobody's deed. */
  private boolean isWhat(Clause clause, VerbGroup verb) {
    return verb.isCopula()
        && clause.subject() >= 0
        && sentence.head(clause.subject()).equals("it")
        && nouns.is(clause.verbChunk() + 1, Kind.NOUN);
  }

  /** "What we saw on Monday": nobody can tell what. */
  private boolean isOfWhat(Clause clause) {
    return clause.marker().equals("what")
        && clause.subject() >= 0
        && !nouns.is(clause.verbChunk() + 1, Kind.NOUN);
  }

  /**
   * "It occurred near the harbour", "what happened": nobody can tell what, unless an event is
   * named.
   */
  private boolean isHappening(Clause clause, VerbGroup verb, String subject) {
    boolean event = clause.subject() >= 0 && Actions.isEvent(sentence.head(clause.subject()));
    return Set.of("occur", "happen").contains(verb.lemma())
        && (!event || Set.of("what", "as").contains(clause.marker()))
        && !subject.equals("there");
  }

  private void addPredicate(
      Clause clause, VerbGroup verb, String verbWords, Gapping part, Phrase phrase) {
    int next = clause.verbChunk() + 1;
    boolean object = nouns.is(next, Kind.NOUN) && clause.chunks().contains(next);
    boolean told = Sayings.tells(verb) && object;
    boolean says = SayingVerbs.takesContent(verb.lemma()) && (told || !object);
    Clause said = says ? sayings.content(clause) : clause;
    VerbGroup saidVerb = said.verb();
    boolean saysClause = said.id() != clause.id() && saidVerb != null;
    boolean hearerless = saysClause && !told && verb.lemma().equals("instruct");
    boolean orders = isOrder(next + 1);
    boolean spoke =
        told
            && !saysClause
            && !orders
            && verbWords.equals("told")
            && !VerbTextWords.TOLD.contains(sentence.head(next))
            && !(nouns.is(next + 1, Kind.NOUN)
                && VerbTextWords.TOLD.contains(sentence.head(next + 1)));
    phrase.add(
        hearerless ? "said" : spoke ? "spoke to" : verbWords,
        !saysClause
            && sharesObject(clause, verb).isEmpty()
            && (ends.of(clause, verb) || isToldPassive(clause, verbWords)));
    Optional<String> antecedent = objects.of(clause).map(Sayings::within);
    String stranded = antecedent.isEmpty() ? "" : objects.stranded(clause);
    antecedent.ifPresent(a -> phrase.add(stranded + a, true));
    if (!stranded.isEmpty()) {
      // "A square that they marched through on Monday": no word stands behind that goes with it.
      return;
    }
    if (!saysClause && WORDS_ONLY.contains(verb.lemma()) && verb.maybeFinite()) {
      return;
    }
    Optional<Clause> sharing = sharesObject(clause, verb);
    if (sharing.isPresent()) {
      // The verb just told cannot end a title: what it acts on is still to come.
      addJoined(sharing.get(), phrase);
      return;
    }
    if (!saysClause || saidVerb == null) {
      Predicate.add(sentence, clause, part, nouns, pronouns, phrase);
      contents.addOfNoun(clause, phrase);
      return;
    }
    if (told) {
      phrase.add(nouns.of(clause.verbChunk() + 1), false);
    }
    Optional<String> subject =
        isWhat(said, saidVerb) && !said.is(Clause.Kind.QUOTED)
            ? Optional.of("it")
            : sayings.subject(said, clause);
    subject.ifPresent(s -> contents.add(s, said, saidVerb, phrase));
  }

  /** "Trained and equipped 60 men": the clause whose object this one shares; empty for none. */
  private Optional<Clause> sharesObject(Clause clause, VerbGroup verb) {
    int next = clause.verbChunk() + 1;
    if (!nouns.is(next, Kind.CONJUNCTION)
        || !nouns.is(next + 1, Kind.VERB)
        || !nouns.is(next + 2, Kind.NOUN)
        || verb.passive()
        || verb.from() != verb.head()
        || VerbText.needsNothing(verb.lemma())) {
      return Optional.empty();
    }
    return sentence.clauses().stream()
        .filter(c -> c.verbChunk() == next + 1 && c.is(Clause.Kind.COORDINATE))
        .filter(c -> c.subject() == clause.subject())
        .findFirst();
  }

  private void addJoined(Clause joined, Phrase phrase) {
    phrase.add("and " + nouns.verbatim(joined.verbChunk()), false);
    Predicate.add(sentence, joined, Gapping.whole(sentence, joined), nouns, pronouns, phrase);
  }

  /** "(Told them on Monday) not to go": what they are to do. */
  private boolean isOrder(int k) {
    int next = k;
    while (nouns.is(next, Kind.TIME)
        || (nouns.is(next, Kind.PREPOSITION) && nouns.is(next + 1, Kind.TIME))) {
      next++;
    }
    return nouns.is(next, Kind.VERB)
        || (nouns.is(next, Kind.OTHER) && nouns.is(next + 1, Kind.VERB));
  }

  /** "Scores killed", told as "were killed" where no more follows that belongs to it. */
  private boolean isToldPassive(Clause clause, String verbWords) {
    int next = clause.verbChunk() + 1;
    return clause.is(Clause.Kind.MAIN)
        && (verbWords.startsWith("was ") || verbWords.startsWith("were "))
        && nouns.is(next, Kind.SUBORDINATOR);
  }
}
