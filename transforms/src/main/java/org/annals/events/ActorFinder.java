package org.annals.events;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.text.Tag;
import org.annals.text.actions.Actions;
import org.annals.text.names.Countries;

/** Finds who acts in an event: the subject first, then whom the clause names besides. */
final class ActorFinder {

  private static final int MOST = 5;

  /** Actions by which a thing comes to be known or used. */
  private static final Set<String> UNVEILING =
      Set.of("launch", "open", "announce", "build", "form", "publish work", "release", "test");

  private static final Pattern PAIR = Pattern.compile(" and ");

  private final ParsedSentence sentence;
  private final Mentions mentions;
  private final WhoIsMeant who;
  private final EventPlaces places;

  ActorFinder(ParsedSentence sentence, Mentions mentions, WhoIsMeant who, EventPlaces places) {
    this.sentence = sentence;
    this.mentions = mentions;
    this.who = who;
    this.places = places;
  }

  /** The actors of an event, most important first; none when no name is near. */
  List<String> actors(Dated dated) {
    Set<String> actors = new LinkedHashSet<>();
    if (dated.isNoun()) {
      if (NounAttachment.isCalled(sentence, dated)) {
        addSubject(dated.clause(), actors);
      }
      Optional<Integer> owner = who.owners().of(dated.noun());
      if (owner.isEmpty()) {
        who.owners().named(dated.noun()).ifPresent(actors::add);
      }
      Stream.concat(places.phrase(dated).stream(), owner.stream())
          .filter(chunk -> !isMade(chunk, dated.noun()))
          .forEach(chunk -> addActors(chunk, actors));
    } else {
      addSubject(dated.clause(), actors);
      for (int chunk : places.told(dated)) {
        boolean behind = chunk > dated.clause().verbChunk();
        if (behind && !places.isPlace(chunk)) {
          addActors(chunk, actors);
          addMeant(dated.clause(), chunk, actors);
        }
      }
    }
    return actors.stream().limit(MOST).toList();
  }

  /**
   * "The launch of the Volta store", "since its launch": what is made is no actor, nor is the name
   * that a common noun has before it.
   */
  private boolean isMade(int chunk, int noun) {
    boolean named =
        sentence.words().get(sentence.chunks().get(chunk).head()).is(Tag.PROPN)
            || PersonWords.isSomebody(sentence.head(chunk));
    boolean of = chunk > noun && sentence.head(chunk - 1).equals("of");
    return chunk != noun
        && !named
        && UNVEILING.contains(Actions.ofNoun(sentence.head(noun)))
        && (of || chunk < noun);
  }

  private void addSubject(Clause clause, Set<String> actors) {
    who.subjects()
        .of(clause)
        .filter(name -> Character.isUpperCase(name.charAt(0)) && !name.startsWith("The "))
        .filter(name -> !PersonWords.isKinOf(name))
        .map(name -> Countries.ofCapital(name).orElse(name))
        .ifPresent(
            name ->
                actors.addAll(
                    SubjectPronouns.isMatch(clause)
                            || SubjectNames.isOfTwo(sentence.head(clause.subject()))
                        ? PAIR.splitAsStream(name).toList()
                        : List.of(name)));
    int first = clause.subject();
    if (first < 0) {
      return;
    }
    addActors(first, actors);
    boolean named = mentions.wholeName(first).isPresent();
    boolean setOff = false;
    for (int k = first + 1; first < clause.verbChunk() && k < clause.verbChunk(); k++) {
      setOff |= named && sentence.is(k, Kind.COMMA);
      // "Ada Lindqvist, a member of the Guild, left": where she belongs.
      boolean described = setOff && sentence.is(k - 1, Kind.PREPOSITION);
      boolean listed =
          sentence.is(k, Kind.NOUN)
              && clause.chunks().contains(k)
              && !described
              && !places.isPlace(k);
      if (listed) {
        addActors(k, actors);
      }
    }
  }

  /** "Deposed him": by name where the sentences before say who. */
  private void addMeant(Clause clause, int chunk, Set<String> actors) {
    String nominative = ObjectPronouns.nominative(sentence.head(chunk));
    if (PersonWords.isPerson(nominative)) {
      who.pronouns()
          .meant(nominative, clause, chunk)
          .filter(name -> Character.isUpperCase(name.charAt(0)))
          .ifPresent(actors::add);
    }
  }

  private void addActors(int chunk, Set<String> actors) {
    if (sentence.chunks().get(chunk).is(Kind.NOUN)) {
      actors.addAll(mentions.actors(chunk));
    }
  }
}
