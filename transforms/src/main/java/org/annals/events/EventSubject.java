package org.annals.events;

import java.util.Optional;
import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;

/**
 * The class of action of a clause whose subject names the event and whose verb says no more than
 * that it happened, or how it struck: "the quake shook Lima", "the shooting took place", "talks
 * were held", "the war began".
 */
final class EventSubject {

  /** What any event does. */
  private static final Set<String> HAPPENS =
      Set.of("happen", "occur", "unfold", "ensue", "come", "follow", "go");

  /** What is done with any event by those who hold it. */
  private static final Set<String> HELD =
      Set.of("hold", "stage", "conduct", "carry", "mount", "organize", "organise");

  /** What a disaster does where it strikes. */
  private static final Set<String> STRIKES =
      Set.of(
          "strike", "hit", "shake", "rock", "jolt", "rattle", "rip", "tear", "sweep", "engulf",
          "batter", "lash", "pound", "burn", "erupt", "break", "start");

  /**
   * What a force of nature leaves behind, as part of itself; of people's doing it is told apart.
   */
  private static final Set<String> HARMS =
      Set.of(
          "destroy",
          "damage",
          "devastate",
          "flatten",
          "level",
          "ravage",
          "kill",
          "injure",
          "wound",
          "leave",
          "claim",
          "displace",
          "topple",
          "cause",
          "trigger");

  private static final Set<String> DISASTERS =
      Set.of("quake", "storm weather", "avalanche", "fire blaze", "explode", "crash", "attack");

  private static final Set<String> NATURAL = Set.of("quake", "storm weather", "avalanche");

  private static final Set<String> TURNS = Set.of("start", "end");

  private static final String FIGHT = "fight";

  private final ParsedSentence sentence;

  EventSubject(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** The class of what the subject of {@code clause} names; empty when its verb says another. */
  Optional<String> action(Clause clause, String lemma) {
    int subject = clause.subject();
    if (subject < 0 || !isEvent(subject)) {
      return Optional.empty();
    }
    String named = Actions.ofNoun(sentence.head(subject));
    VerbGroup verb = clause.verb();
    boolean passive = verb != null && VerbText.isPassive(clause, verb);
    if (passive ? HELD.contains(lemma) : happens(clause, lemma)) {
      return Optional.of(named);
    }
    if (passive) {
      return Optional.empty();
    }
    boolean strikes =
        (STRIKES.contains(lemma) && DISASTERS.contains(named))
            || (HARMS.contains(lemma) && NATURAL.contains(named));
    return named.equals(FIGHT)
        ? turn(clause, lemma)
        : Optional.of(named).filter(disaster -> strikes);
  }

  private boolean isEvent(int chunk) {
    return sentence.chunks().get(chunk).is(Kind.NOUN) && Actions.isEvent(sentence.head(chunk));
  }

  private boolean happens(Clause clause, String lemma) {
    return HAPPENS.contains(lemma) || (lemma.equals("take") && next(clause).equals("place"));
  }

  /** "The war began", "fighting ended": as if somebody had begun or ended it. */
  private Optional<String> turn(Clause clause, String lemma) {
    String verb = Actions.ofVerb(lemma, Optional.of(next(clause)));
    return TURNS.contains(verb) ? Actions.ofPhrase(verb, "war") : Optional.empty();
  }

  private String next(Clause clause) {
    int next = clause.verbChunk() + 1;
    return next < sentence.chunks().size() ? sentence.head(next) : "";
  }
}
