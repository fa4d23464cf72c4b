package org.annals.events;

import java.util.Optional;
import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.text.Nouns;

/** Titles of events that a noun tells: "Iraq's invasion of Kuwait". */
final class NounTitle {

  /** What is had with somebody, and not only done with something. */
  private static final Set<String> MUTUAL =
      Set.of(
          ("talk meeting war deal agreement treaty clash match game interview dispute row conflict"
                  + " negotiation summit marriage merger battle conversation contract pact truce"
                  + " ceasefire collision quarrel feud fight affair collaboration partnership debate"
                  + " discussion session encounter dinner lunch concert tour divorce border exchange")
              .split(" ", -1));

  private final ParsedSentence sentence;
  private final NounText nouns;
  private final WhoIsMeant who;
  private final WhoseVote votes;
  private final SubjectText subjects;
  private final Sayings sayings;

  NounTitle(
      ParsedSentence sentence,
      NounText nouns,
      WhoIsMeant who,
      WhoseVote votes,
      SubjectText subjects,
      Sayings sayings) {
    this.sentence = sentence;
    this.nouns = nouns;
    this.who = who;
    this.votes = votes;
    this.subjects = subjects;
    this.sayings = sayings;
  }

  /** The title; empty where a reader could not tell which event is meant. */
  Optional<String> of(Dated dated) {
    Phrase phrase = phrase(dated);
    boolean opens = opensInSmall(dated.noun());
    return Wording.of(phrase)
        .filter(title -> phrase.names(opens) || Wording.tellsWhich(title))
        .filter(title -> !ThinNouns.isThin(title, sentence.head(dated.noun())));
  }

  /** The noun chunk and the phrases behind it. */
  private Phrase phrase(Dated dated) {
    Phrase phrase = new Phrase();
    String noun = nouns.of(dated.noun()).replaceFirst("^(?i:its|their|our|your) ", "");
    String owned = who.owners().withPossessor(dated.noun(), noun);
    phrase.add(owned.replaceFirst("^(?i:the|a|an|this|that) ", ""), nouns.end(dated.noun()));
    // "Its author's death": the author's, and not its own.
    boolean told = owned.indexOf("'s ") > 0 || owned.indexOf("’s ") > 0;
    who.owners()
        .of(dated.noun())
        .filter(owner -> !told)
        .map(owner -> Sayings.within(nouns.of(owner)))
        .ifPresent(owner -> phrase.add("of " + owner, true));
    int next = dated.noun() + 1;
    if (isCalled(dated)) {
      subjects
          .of(dated.clause())
          .ifPresent(
              by -> phrase.add("called by " + sayings.withinSentence(dated.clause(), by), true));
    }
    int purpose = pastTime(next);
    boolean own =
        PredicateWords.ENDEAVOURS.contains(sentence.head(dated.noun()))
            || (purpose == next && !nouns.is(dated.noun() - 1, Kind.PREPOSITION));
    if (isPurpose(purpose) && own) {
      next = purpose;
      phrase.add(nouns.verbatim(next), !nouns.is(next + 1, Kind.NOUN));
      next = nouns.is(next + 1, Kind.NOUN) ? next + 2 : next + 1;
      if (nouns.is(next - 1, Kind.NOUN)) {
        phrase.add(nouns.of(next - 1), true);
      }
    }
    nouns.addPhrases(next, nominalEnd(dated), false, phrase);
    if (!phrase.names(opensInSmall(dated.noun()))) {
      votes.of(dated.noun()).ifPresent(country -> phrase.add("in " + country, true));
    }
    return phrase;
  }

  /** Whether the chunk opens the sentence, with a word that has its capital from there. */
  private boolean opensInSmall(int chunk) {
    int from = nouns.chunk(chunk).from();
    return from == 0 && !nouns.keepsCapital(sentence.words().get(from).text());
  }

  /** "The vote in June to leave": past the time behind a noun. */
  private int pastTime(int k) {
    int time = nouns.is(k, Kind.PREPOSITION) ? k + 1 : k;
    return nouns.is(time, Kind.TIME) ? time + 1 : k;
  }

  /**
   * "Learned of the closing on Monday from a reporter", "greeted her after the flight on Monday
   * with flags": what follows the time is the verb's.
   */
  private int nominalEnd(Dated dated) {
    int time = dated.timex() == null ? -1 : sentence.chunkOf(dated.timex()).orElse(-1);
    boolean behind =
        time > dated.noun()
            && dated.noun() > dated.clause().verbChunk()
            && nouns.is(time + 1, Kind.PREPOSITION)
            && isOfVerb(nouns.verbatim(time + 1), sentence.head(dated.noun()));
    return behind && dated.clause().verb() != null ? time : Integer.MAX_VALUE;
  }

  private static boolean isOfVerb(String preposition, String noun) {
    return Set.of("from", "to", "by").contains(preposition)
        || (preposition.equals("with") && !MUTUAL.contains(Nouns.singular(noun)));
  }

  /** "Unions called a strike for Friday": who wants it. */
  private boolean isCalled(Dated dated) {
    VerbGroup verb = dated.clause().verb();
    return verb != null && verb.lemma().equals("call") && NounAttachment.isCalled(sentence, dated);
  }

  /** "The decision to close …". */
  private boolean isPurpose(int k) {
    return nouns.is(k, Kind.VERB) && sentence.clauseOf(k).is(Clause.Kind.INFINITIVE);
  }
}
