package org.annals.events;

import java.util.Set;
import java.util.stream.IntStream;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.text.Tag;

/**
 * What is only needed, wished, less likely or given up, and so neither took place nor is planned:
 * "has to go", "would like to see", "were less likely to vote", "was due to land but".
 */
final class Unreal {

  private static final Set<String> LACKING =
      Set.of("need", "wish", "deserve", "long", "yearn", "dread", "afford", "fail", "refuse");

  private static final Set<String> CANCELLING =
      Set.of("cancel", "postpone", "scrap", "abandon", "delay", "shelve", "defer");

  private static final Set<String> DEGREES = Set.of("less", "more", "too", "least", "most");

  /** Adjectives by which what the infinitive tells does not come about. */
  private static final Set<String> LACKS =
      Set.of("unlikely", "unable", "unwilling", "reluctant", "impossible", "powerless");

  private static final Set<String> FAILURES =
      Set.of("failure", "refusal", "inability", "reluctance", "unwillingness");

  private static final Set<String> PLANS =
      Set.of("plan", "plans", "need", "reason", "chance", "intention", "way", "wish", "move");

  private static final Set<String> STATES =
      Set.of("seem", "look", "appear", "feel", "remain", "become");

  private static final Set<String> DECLINING = Set.of("decline", "refuse");

  private static final Set<String> SPEAKING =
      Set.of("comment", "elaborate", "say", "discuss", "speculate");

  private static final Set<String> LOOKS = Set.of("seem", "look", "appear", "sound", "feel");

  /** Chunks between such a noun and its infinitive: whose it is, and who belongs to them. */
  private static final int FAR = 7;

  private final ParsedSentence sentence;

  Unreal(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** Whether an infinitive that {@code clause} is, or goes on with, tells no more than that. */
  boolean tells(Clause clause) {
    if (isDeniedState(clause)
        || isLook(clause)
        || isInvertedCondition(clause)
        || isSilence(clause)) {
      return true;
    }
    Clause inner = clause;
    while (goesOn(inner)) {
      inner = sentence.clauses().get(inner.parent());
    }
    if (!inner.is(Clause.Kind.INFINITIVE) || inner.parent() < 0) {
      return false;
    }
    Clause above = sentence.clauses().get(inner.parent());
    VerbGroup verb = above.verb();
    return verb != null
        && (isYet(inner)
            || LACKING.contains(verb.lemma())
            || isFailure(inner)
            || isMissed(inner, verb)
            || isCalledOff(inner)
            || isObligation(inner, above, verb)
            || isOfDegree(above, verb));
  }

  /** "Had they signed in 1993, thousands would have lived": a condition without an "if". */
  private boolean isInvertedCondition(Clause clause) {
    int comma =
        IntStream.range(0, sentence.chunks().size())
            .filter(k -> sentence.is(k, Kind.COMMA))
            .findFirst()
            .orElse(-1);
    boolean inverted =
        sentence.words().size() > 1
            && Set.of("had", "were", "should").contains(sentence.words().get(0).lower())
            && !sentence.words().get(1).is(Tag.VERB);
    return inverted
        && clause.verbChunk() < comma
        && sentence.clauses().stream()
            .filter(c -> c.verbChunk() > comma)
            .anyMatch(
                c ->
                    c.verb() != null
                        && Set.of("would", "could", "might").contains(c.verb().modal()));
  }

  /** "The failure of two witnesses to appear", "his refusal to resign". */
  private boolean isFailure(Clause inner) {
    int noun = inner.verbChunk() - 1;
    while (noun >= Math.max(0, inner.verbChunk() - FAR) && !sentence.is(noun, Kind.VERB)) {
      if (sentence.is(noun, Kind.NOUN)
          && (FAILURES.contains(sentence.head(noun)) || isNone(noun))) {
        return true;
      }
      noun--;
    }
    return false;
  }

  /** "Did not seem convinced". */
  private boolean isDeniedState(Clause clause) {
    VerbGroup above = sentence.verbAbove(clause);
    return clause.is(Clause.Kind.PARTICIPIAL)
        && above != null
        && above.negated()
        && STATES.contains(above.lemma())
        && clause.verbChunk() == sentence.clauses().get(clause.parent()).verbChunk() + 1;
  }

  /** "Appears poised for a win on Tuesday", "looked pale": how it seems. */
  private boolean isLook(Clause clause) {
    VerbGroup verb = clause.verb();
    return verb != null
        && LOOKS.contains(verb.lemma())
        && sentence.is(clause.verbChunk() + 1, Kind.ADJECTIVE);
  }

  /** "Declined to comment": nothing was said. */
  private boolean isSilence(Clause clause) {
    VerbGroup verb = clause.verb();
    int next = Asked.pastTime(sentence, clause.verbChunk() + 1);
    return verb != null
        && DECLINING.contains(verb.lemma())
        && sentence.is(next, Kind.VERB)
        && SPEAKING.contains(sentence.head(next));
  }

  /** "No plans for her to stay". */
  private boolean isNone(int noun) {
    int from = sentence.chunks().get(noun).from();
    return sentence.words().get(from).lower().equals("no") && PLANS.contains(sentence.head(noun));
  }

  /** "Had yet to play". */
  private boolean isYet(Clause inner) {
    int first = sentence.chunks().get(inner.verbChunk()).from();
    return first > 0 && sentence.words().get(first - 1).lower().equals("yet");
  }

  /** "Was due to lift off on Tuesday but engineers found a leak": it did not. */
  private boolean isMissed(Clause inner, VerbGroup verb) {
    boolean planned = verb.past() && (verb.isCopula() || Plans.isPlan(verb.lemma()));
    int last = inner.chunks().get(inner.chunks().size() - 1);
    return planned
        && IntStream.rangeClosed(last, last + 2)
            .filter(k -> sentence.is(k, Kind.CONJUNCTION))
            .anyMatch(k -> sentence.head(k).equals("but"));
  }

  /** "The match, due to be played on Sunday, was called off". */
  private boolean isCalledOff(Clause inner) {
    return sentence.clauses().stream()
        .filter(c -> c.id() != inner.id() && c.subject() == inner.subject() && c.subject() >= 0)
        .anyMatch(this::isCancelled);
  }

  private boolean isCancelled(Clause clause) {
    VerbGroup verb = clause.verb();
    if (verb == null || !verb.passive()) {
      return false;
    }
    int next = clause.verbChunk() + 1;
    boolean off = next < sentence.chunks().size() && sentence.head(next).equals("off");
    return CANCELLING.contains(verb.lemma())
        || (off && Set.of("call", "put").contains(verb.lemma()));
  }

  /** "Needs to go swimming". */
  private boolean goesOn(Clause clause) {
    return clause.is(Clause.Kind.PARTICIPIAL)
        && clause.parent() >= 0
        && sentence.clauses().get(clause.parent()).is(Clause.Kind.INFINITIVE)
        && clause.verbChunk() == sentence.clauses().get(clause.parent()).verbChunk() + 1;
  }

  /** "Has to go": in the past he had to, and did. */
  private static boolean isObligation(Clause inner, Clause above, VerbGroup verb) {
    return verb.lemma().equals("have")
        && !verb.past()
        && !verb.perfect()
        && verb.modal().isEmpty()
        && inner.verbChunk() == above.verbChunk() + 1;
  }

  /** "Too ill to travel", "were less likely than others to vote". */
  private boolean isOfDegree(Clause above, VerbGroup verb) {
    int next = above.verbChunk() + 1;
    int quality = sentence.is(next, Kind.ADVERB) ? next + 1 : next;
    if (!verb.isCopula() || !sentence.is(quality, Kind.ADJECTIVE)) {
      return false;
    }
    int first = sentence.chunks().get(quality).from();
    return LACKS.contains(sentence.head(quality))
        || DEGREES.contains(sentence.words().get(first).lower())
        || DEGREES.contains(sentence.words().get(first - 1).lower());
  }
}
