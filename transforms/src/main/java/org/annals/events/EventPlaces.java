package org.annals.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.ParsedSentence;
import org.annals.text.names.Countries;

/** Where an event was, and which chunks of its clause or phrase tell of it. */
final class EventPlaces {

  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "inside",
          "across",
          "off",
          "around",
          "throughout",
          "from",
          "to",
          "into",
          "through",
          "toward",
          "towards",
          "over");
  private static final Set<String> PLAIN_LOCATIVE =
      Set.of("in", "at", "near", "outside", "inside", "across", "off", "around", "throughout");

  private final ParsedSentence sentence;
  private final Mentions mentions;

  EventPlaces(ParsedSentence sentence, Mentions mentions) {
    this.sentence = sentence;
    this.mentions = mentions;
  }

  /** Where it happened, as the clause says. */
  List<String> of(Dated dated) {
    Set<String> places = new LinkedHashSet<>();
    List<Integer> chunks = dated.isNoun() ? phrase(dated) : told(dated);
    for (int chunk : chunks) {
      if (isGoverned(chunk)) {
        mentions.place(chunk).ifPresent(places::add);
      }
    }
    return List.copyOf(places);
  }

  /** The clause's chunks that go with the time, where its verb stands for several. */
  List<Integer> told(Dated dated) {
    Gapping part = Gapping.of(sentence, dated);
    return dated.clause().chunks().stream().filter(k -> part.holds(k, dated.clause())).toList();
  }

  /** Whether a chunk says where, or where such a place lies. */
  boolean isPlace(int chunk) {
    return isGoverned(chunk) || isWider(chunk);
  }

  /** "In Kiruna, Lapland, on Monday": a name behind the comma of a place that has a name. */
  private boolean isWider(int chunk) {
    return sentence.is(chunk, Kind.NOUN)
        && sentence.is(chunk - 1, Kind.COMMA)
        && sentence.is(chunk - 2, Kind.NOUN)
        && !sentence.is(chunk + 1, Kind.VERB)
        && !sentence.is(chunk + 1, Kind.CONJUNCTION)
        && isPlace(chunk - 2)
        && mentions.place(chunk - 2).isPresent()
        && mentions.place(chunk).isPresent();
  }

  private boolean isGoverned(int chunk) {
    boolean noun = sentence.chunks().get(chunk).is(Kind.NOUN);
    if (!noun || chunk == 0 || !sentence.chunks().get(chunk - 1).is(Kind.PREPOSITION)) {
      return false;
    }
    String word = sentence.words().get(sentence.chunks().get(chunk - 1).from()).lower();
    return LOCATIVE.contains(word)
        && (PLAIN_LOCATIVE.contains(word)
            || mentions.place(chunk).filter(p -> Countries.named(p).isEmpty()).isPresent());
  }

  /** The noun's chunk and those that hang on it. */
  List<Integer> phrase(Dated dated) {
    List<Integer> chunks = new ArrayList<>();
    chunks.add(dated.noun());
    for (int k = dated.noun() + 1; k < sentence.chunks().size(); k++) {
      switch (sentence.chunks().get(k).kind()) {
        case NOUN -> chunks.add(k);
        case PREPOSITION, CONJUNCTION, TIME -> {}
        default -> {
          return chunks;
        }
      }
    }
    return chunks;
  }
}
