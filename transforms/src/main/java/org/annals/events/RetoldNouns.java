package org.annals.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.events.clauses.Chunk;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.ParsedSentence;
import org.annals.model.EventCandidate;
import org.annals.model.TextSpan;
import org.annals.text.Nouns;
import org.annals.text.Tag;
import org.annals.text.Word;
import org.annals.text.actions.Actions;

/** Finds the definite event nouns of a sentence that tell again what another sentence dates. */
final class RetoldNouns {

  /** "During the visit": a frame for something else. */
  private static final Set<String> FRAMES = Set.of("during", "at", "in");

  private static final Set<String> SHARES =
      Set.of("%", "percent", "cent", "share", "majority", "half", "third", "quarter", "most");

  private static final Set<String> SIDES = Set.of("since", "after", "before", "following");

  /** Before what completes a name ("the March to the Sea"). */
  private static final Set<String> COMPLETING = Set.of("of", "to");

  private static final Set<String> DEFINITE =
      Set.of("the", "that", "this", "his", "her", "its", "their");

  private final ParsedSentence sentence;
  private final ActorFinder actors;
  private final Retelling retelling;

  RetoldNouns(ParsedSentence sentence, ActorFinder actors, Retelling retelling) {
    this.sentence = sentence;
    this.actors = actors;
    this.retelling = retelling;
  }

  /**
   * A noun and what it tells again.
   *
   * @param dated the noun, with the time of the event
   * @param event the event
   */
  record Retold(Dated dated, EventCandidate event) {}

  /** In the order of the sentence; each event once, and none that the sentence itself dates. */
  List<Retold> all() {
    List<Retold> all = new ArrayList<>();
    for (int k = 0; k < sentence.chunks().size(); k++) {
      int noun = k;
      event(k)
          .filter(e -> !sentence.span().contains(e.trigger().span()))
          .filter(e -> all.stream().noneMatch(r -> r.event().equals(e)))
          .ifPresent(
              e ->
                  all.add(
                      new Retold(
                          new Dated(sentence, sentence.clauseOf(noun), noun, e.timex()), e)));
    }
    return all;
  }

  private Optional<EventCandidate> event(int k) {
    return isFrame(k) || hasTime(k) ? Optional.empty() : told(k).filter(e -> isInView(k, e));
  }

  private boolean isInView(int k, EventCandidate event) {
    Chunk chunk = sentence.chunks().get(k);
    return !names(k).isEmpty() || retelling.isInView(chunkSpan(chunk), event);
  }

  private List<String> names(int k) {
    return actors.actors(new Dated(sentence, sentence.clauseOf(k), k, null));
  }

  /** The event that the noun at {@code k} means, whatever times stand around it. */
  Optional<EventCandidate> told(int k) {
    Chunk chunk = sentence.chunks().get(k);
    if (!chunk.is(Kind.NOUN) || chunk.timex() != null) {
      return Optional.empty();
    }
    String head = sentence.head(k);
    boolean single = !Nouns.isPlural(head);
    if (!single || !Actions.isEvent(head) || !isDefinite(chunk) || isInstitution(chunk)) {
      return Optional.empty();
    }
    String action = Actions.ofNoun(head);
    if (!retelling.knows(action)) {
      return Optional.empty();
    }
    String noun = Nouns.singular(head);
    Retelling.Named named = new Retelling.Named(noun, names(k), owners(chunk), particulars(k));
    return isShared(k)
        ? Optional.empty()
        : retelling.of(named).or(() -> retelling.near(noun, chunkSpan(chunk)));
  }

  /** "95 per cent of the vote", "a share of the sale": what is divided, and no deed. */
  private boolean isShared(int k) {
    return k > 1
        && sentence.head(k - 1).equals("of")
        && sentence
            .words()
            .subList(sentence.chunks().get(k - 2).from(), sentence.chunks().get(k - 2).to())
            .stream()
            .anyMatch(word -> SHARES.contains(word.lower()));
  }

  /** The nouns before a mark of possession. */
  private List<String> owners(Chunk chunk) {
    List<String> owners = new ArrayList<>(1);
    for (int i = chunk.from(); i + 1 < chunk.head(); i++) {
      Word word = sentence.words().get(i);
      if (word.is(Tag.NOUN)
          && !word.token().isCapitalised()
          && sentence.words().get(i + 1).is(Tag.PART)) {
        owners.add(word.lower());
      }
    }
    return owners;
  }

  private TextSpan chunkSpan(Chunk chunk) {
    return sentence.spanOf(chunk.from(), chunk.to());
  }

  /** "The", or somebody's. */
  private boolean isDefinite(Chunk chunk) {
    boolean owned =
        sentence.words().subList(chunk.from(), chunk.head()).stream()
            .anyMatch(w -> w.is(Tag.PART) && w.text().matches("['’]s?"));
    return owned || DEFINITE.contains(sentence.words().get(chunk.from()).lower());
  }

  /** "The Fair", without more: it is held each year, and the sentence may mean any. */
  private boolean isInstitution(Chunk chunk) {
    return chunk.to() - chunk.from() == 2
        && sentence.words().get(chunk.head()).token().isCapitalised()
        && (chunk.to() == sentence.words().size()
            || !COMPLETING.contains(sentence.words().get(chunk.to()).lower()));
  }

  private boolean isFrame(int k) {
    return k > 0
        && sentence.chunks().get(k - 1).is(Kind.PREPOSITION)
        && FRAMES.contains(sentence.head(k - 1));
  }

  /** Whether its clause or what stands before has a time, which may make it another event. */
  private boolean hasTime(int k) {
    if (isSide(k)) {
      return isTime(k + 1) || (isPreposition(k + 1) && isTime(k + 2));
    }
    List<Integer> own = sentence.clauseOf(k).chunks();
    for (int i = 0; i < sentence.chunks().size(); i++) {
      Chunk chunk = sentence.chunks().get(i);
      if ((i < k || own.contains(i)) && (chunk.is(Kind.TIME) || chunk.timex() != null)) {
        return true;
      }
    }
    return false;
  }

  /** "Five years after its launch": the times of the clause are not the noun's. */
  private boolean isSide(int k) {
    return k > 0 && SIDES.contains(sentence.head(k - 1));
  }

  private boolean isTime(int k) {
    return k < sentence.chunks().size() && sentence.chunks().get(k).is(Kind.TIME);
  }

  private boolean isPreposition(int k) {
    return k < sentence.chunks().size() && sentence.chunks().get(k).is(Kind.PREPOSITION);
  }

  /** What the noun is of, and the nouns and adjectives before its head that are no names. */
  private List<String> particulars(int k) {
    List<String> all = new ArrayList<>(modifiers(sentence.chunks().get(k)));
    boolean of =
        k + 2 < sentence.chunks().size()
            && sentence.head(k + 1).equals("of")
            && sentence.chunks().get(k + 2).is(Kind.NOUN);
    if (of && sentence.words().get(sentence.chunks().get(k + 2).head()).is(Tag.NOUN)) {
      all.add(Nouns.singular(sentence.head(k + 2)));
    }
    return all;
  }

  private List<String> modifiers(Chunk chunk) {
    return sentence.words().subList(chunk.from(), chunk.head()).stream()
        .filter(w -> w.is(Tag.NOUN) || w.is(Tag.ADJ) || w.is(Tag.NUM))
        .map(Word::lower)
        .toList();
  }
}
