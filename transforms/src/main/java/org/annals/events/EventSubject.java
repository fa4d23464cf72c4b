package org.annals.events;

import java.util.Optional;
import java.util.Set;
import org.annals.events.clauses.Chunk;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.text.Word;
import org.annals.text.actions.Actions;

/**
 * The class of action of a clause whose subject names the event and whose verb says no more than
 * that it happened or began, or how it struck: "the quake shook Lima", "the shooting took place",
 * "talks were held", "the war began".
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

  private static final String STORM = "storm weather";

  /** How a storm comes. */
  private static final Set<String> COMES =
      Set.of(
          "slam", "barrel", "roar", "move", "make", "come", "pummel", "ravage", "cross", "reach");

  private static final String START = "start";

  private static final Set<String> TURNS = Set.of(START, "end");

  private static final String FIGHT = "fight";

  /** What somebody does who lets it begin: "the walkout began" is that they walked out. */
  private static final Set<String> BEGUN =
      Set.of("strike work", "protest", "indict", "search", "meet", "exercise");

  /** Of the verbs that begin something the one that begins nothing new. */
  private static final String RESUME = "resume";

  private final ParsedSentence sentence;

  EventSubject(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** The class of what the subject of {@code clause} names; empty when its verb says another. */
  Optional<String> action(Clause clause, String lemma) {
    VerbGroup verb = clause.verb();
    Optional<String> subject = clause.subject() < 0 ? Optional.empty() : named(clause.subject());
    if (verb != null && VerbText.isPassive(clause, verb)) {
      return subject.filter(event -> HELD.contains(lemma)).or(() -> agent(clause, lemma));
    }
    return subject.flatMap(event -> of(event, clause, lemma));
  }

  private Optional<String> of(String event, Clause clause, String lemma) {
    if (happens(clause, lemma)) {
      return Optional.of(event);
    }
    if (event.equals(FIGHT)) {
      return turn(clause, lemma);
    }
    return Optional.of(event)
        .filter(told -> strikes(told, lemma) || (BEGUN.contains(told) && begins(clause, lemma)));
  }

  /** "Was struck by an earthquake". */
  private Optional<String> agent(Clause clause, String lemma) {
    int by = clause.verbChunk() + 1;
    boolean told =
        by + 1 < sentence.chunks().size()
            && sentence.is(by, Kind.PREPOSITION)
            && sentence.head(by).equals("by");
    return told ? named(by + 1).filter(disaster -> strikes(disaster, lemma)) : Optional.empty();
  }

  private static boolean strikes(String disaster, String lemma) {
    return (STRIKES.contains(lemma) && DISASTERS.contains(disaster))
        || (HARMS.contains(lemma) && NATURAL.contains(disaster))
        || (COMES.contains(lemma) && disaster.equals(STORM));
  }

  /** The class of the event that the chunk names, or of the storm that has a name. */
  private Optional<String> named(int chunk) {
    if (!sentence.is(chunk, Kind.NOUN)) {
      return Optional.empty();
    }
    if (Actions.isEvent(sentence.head(chunk))) {
      return Optional.of(new Stoppages(sentence).ofNoun(sentence.head(chunk)));
    }
    Chunk name = sentence.chunks().get(chunk);
    for (Word word : sentence.words().subList(name.from(), name.head())) {
      if (Actions.classOfNoun(word.lower()).filter(STORM::equals).isPresent()) {
        return Optional.of(STORM);
      }
    }
    return Optional.empty();
  }

  private boolean happens(Clause clause, String lemma) {
    return HAPPENS.contains(lemma) || (lemma.equals("take") && next(clause).equals("place"));
  }

  /** "The war began", "fighting ended": as if somebody had begun or ended it. */
  private Optional<String> turn(Clause clause, String lemma) {
    String verb = verb(clause, lemma);
    return TURNS.contains(verb) ? Actions.ofPhrase(verb, "war") : Optional.empty();
  }

  private boolean begins(Clause clause, String lemma) {
    return verb(clause, lemma).equals(START) && !lemma.equals(RESUME);
  }

  private String verb(Clause clause, String lemma) {
    return Actions.ofVerb(lemma, Optional.of(next(clause)));
  }

  private String next(Clause clause) {
    int next = clause.verbChunk() + 1;
    return next < sentence.chunks().size() ? sentence.head(next) : "";
  }
}
