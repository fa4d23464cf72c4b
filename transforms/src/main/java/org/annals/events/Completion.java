package org.annals.events;

import java.util.Optional;
import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.text.Verbs;

/**
 * A clause without which the words before it tell nothing: "the remarks she made", "watched as the
 * mill burned", "there were times when he slept".
 */
final class Completion {

  /** Verbs that tell of somebody who sees or waits for what another clause tells. */
  private static final Set<String> WATCHING = Set.of("watch", "look", "listen", "wait");

  private static final Set<String> TIMES =
      Set.of("time", "times", "moment", "moments", "day", "days", "occasion", "occasions");

  private final ParsedSentence sentence;
  private final NounText nouns;
  private final ObjectPronouns pronouns;

  Completion(ParsedSentence sentence, NounText nouns, ObjectPronouns pronouns) {
    this.sentence = sentence;
    this.nouns = nouns;
    this.pronouns = pronouns;
  }

  /** Whether the verb of {@code clause} waits for a clause behind it. */
  static boolean isAwaited(ParsedSentence sentence, Clause clause) {
    VerbGroup verb = clause.verb();
    int as = Asked.pastTime(sentence, pastOn(sentence, clause.verbChunk() + 1));
    return verb != null && WATCHING.contains(verb.lemma()) && opens(sentence, as, "as");
  }

  /** "Looked on". */
  private static int pastOn(ParsedSentence sentence, int k) {
    boolean on = sentence.is(k, Kind.PREPOSITION) || sentence.is(k, Kind.ADVERB);
    return on && sentence.head(k).equals("on") && !sentence.is(k + 1, Kind.TIME) ? k + 1 : k;
  }

  private static boolean opens(ParsedSentence sentence, int k, String mark) {
    return sentence.is(k, Kind.SUBORDINATOR)
        && sentence.head(k).equals(mark)
        && Asked.at(sentence, k).isPresent();
  }

  /** The clause that completes the noun at {@code k}; empty where it needs none. */
  Optional<Clause> ofNoun(Clause clause, int k) {
    int when = Asked.pastTime(sentence, k + 1);
    if (TIMES.contains(sentence.head(k)) && isThere(clause) && opens(sentence, when, "when")) {
      return Asked.at(sentence, when);
    }
    return nouns.is(k + 1, Kind.NOUN) && mayBeTold(clause, k + 1)
        ? sentence.clauses().stream()
            .filter(c -> c.is(Clause.Kind.RELATIVE) && c.marker().isEmpty() && c.verb() != null)
            .filter(c -> c.subject() == k + 1 && c.chunks().get(0) == k + 1)
            .filter(c -> c.verbChunk() > k + 1 && c.parent() == clause.id())
            .findFirst()
        : Optional.empty();
  }

  /** Not "the letter they found", of which only another sentence tells who did. */
  private boolean mayBeTold(Clause clause, int subject) {
    return !PersonWords.isPronoun(sentence.head(subject))
        || sentence.clauses().stream()
            .anyMatch(c -> c.subject() == subject && pronouns.meansSubject(c, clause));
  }

  private boolean isThere(Clause clause) {
    return clause.subject() >= 0 && sentence.head(clause.subject()).equals("there");
  }

  /** Adds {@code inner} as it stands, with {@code mark} in front. */
  void add(Clause inner, String mark, Phrase phrase) {
    VerbGroup verb = inner.verb();
    if (verb == null) {
      return;
    }
    int subject = inner.subject();
    boolean pronoun = PersonWords.isPronoun(sentence.head(subject));
    String who = pronoun ? nouns.verbatim(subject) : nouns.of(subject);
    boolean more = nouns.is(inner.verbChunk() + 1, Kind.VERB);
    boolean whole =
        mark.isEmpty()
            || verb.passive()
            || !Verbs.needsObject(verb.lemma())
            || nouns.is(inner.verbChunk() + 1, Kind.STOP);
    String words = (mark + " " + who + " " + nouns.verbatim(inner.verbChunk())).trim();
    phrase.add(words, whole && !more && !verb.isCopula());
    Predicate.add(sentence, inner, Gapping.whole(sentence, inner), nouns, pronouns, phrase);
  }
}
