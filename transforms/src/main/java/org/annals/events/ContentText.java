package org.annals.events;

import java.util.Optional;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.text.SayingVerbs;

/** What is said, thought or claimed, as a title writes it behind who said it. */
final class ContentText {

  private final ParsedSentence sentence;
  private final NounText nouns;
  private final VerbText verbs;
  private final SubjectText subjects;
  private final ObjectPronouns pronouns;
  private final Sayings sayings;
  private final VerbEnds ends;

  ContentText(
      ParsedSentence sentence,
      NounText nouns,
      VerbText verbs,
      SubjectText subjects,
      ObjectPronouns pronouns,
      Sayings sayings) {
    this.sentence = sentence;
    this.nouns = nouns;
    this.verbs = verbs;
    this.subjects = subjects;
    this.pronouns = pronouns;
    this.sayings = sayings;
    this.ends = new VerbEnds(sentence, nouns);
  }

  /**
   * "Denied reports on Monday that the bank had failed": adds what the last noun of {@code clause}
   * contains, where a clause behind it says so.
   */
  void addOfNoun(Clause clause, Phrase phrase) {
    ofNoun(clause)
        .ifPresent(
            said -> {
              Optional<String> subject = sayings.subject(said, clause);
              VerbGroup told = said.verb();
              if (told != null && subject.isPresent()) {
                phrase.shorten().add("that", false);
                add(subject.get(), said, told, phrase);
              }
            });
  }

  private Optional<Clause> ofNoun(Clause clause) {
    return sentence.clauses().stream()
        .filter(c -> c.is(Clause.Kind.CONTENT) && c.marker().equals("that"))
        .filter(c -> c.parent() == clause.id() && isBehindNoun(c.chunks().get(0) - 1, clause))
        .findFirst();
  }

  /**
   * Whether what stands before "that" is a noun, or the verb of a noun before it ("claims were made
   * that"), or times behind either.
   */
  private boolean isBehindNoun(int before, Clause clause) {
    int k = before;
    while (nouns.is(k, Kind.TIME)
        || (nouns.is(k, Kind.PREPOSITION) && nouns.is(k + 1, Kind.TIME))) {
      k--;
    }
    return k == clause.verbChunk() || (k > clause.verbChunk() && nouns.is(k, Kind.NOUN));
  }

  /** Adds the clause {@code said}, whose subject reads {@code subject}. */
  void add(String subject, Clause said, VerbGroup told, Phrase phrase) {
    phrase.add(subject, false);
    phrase.add(verbs.said(said, told, subjects.isPlural(said)), ends.of(said, told));
    boolean thinks = SayingVerbs.takesContent(told.lemma()) && hasHearer(said, told);
    Clause deeper = thinks ? within(said) : said;
    VerbGroup verb = deeper.verb();
    Optional<String> inner =
        deeper.id() == said.id() ? Optional.empty() : sayings.subject(deeper, said);
    if (verb != null && inner.isPresent()) {
      phrase.add(Sayings.tells(told) ? nouns.of(said.verbChunk() + 1) : "", false);
      phrase.add(inner.get(), false);
      phrase.add(verbs.said(deeper, verb, subjects.isPlural(deeper)), ends.of(deeper, verb));
      Predicate.add(sentence, deeper, Gapping.whole(sentence, deeper), nouns, pronouns, phrase);
      return;
    }
    Predicate.add(sentence, said, Gapping.whole(sentence, said), nouns, pronouns, phrase);
  }

  private boolean hasHearer(Clause said, VerbGroup told) {
    return !Sayings.tells(told) || nouns.is(said.verbChunk() + 1, Kind.NOUN);
  }

  /** "Said she doubts it will rain": what is thought within what is said, else that itself. */
  private Clause within(Clause said) {
    return sentence.clauses().stream()
        .filter(c -> c.is(Clause.Kind.CONTENT) && c.parent() == said.id() && c.verb() != null)
        .findFirst()
        .orElse(said);
  }
}
