package org.annals.merging;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.annals.model.Basis;
import org.annals.model.EventCandidate;
import org.annals.model.EventMention;
import org.annals.model.TimeSpan;

/**
 * What a mention, or a cluster of them, tells, in the form that the score compares. All words are
 * {@link Names#plain plain}.
 *
 * @param action class of the action
 * @param lemmas base forms of the triggers
 * @param actors who
 * @param places where
 * @param topics what about, without the lemmas
 * @param span when: the finest telling
 * @param basis why then
 */
record Content(
    String action,
    List<String> lemmas,
    List<String> actors,
    List<String> places,
    List<String> topics,
    TimeSpan span,
    Basis basis) {

  Content {
    lemmas = List.copyOf(lemmas);
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    topics = List.copyOf(topics);
  }

  static Content of(EventMention mention) {
    EventCandidate candidate = mention.candidate();
    String lemma = Names.plain(candidate.trigger().lemma());
    List<String> actors = words(candidate.actors().stream().map(Names::actor));
    List<String> places = words(candidate.places().stream().map(Names::plain));
    List<String> topics = words(candidate.topics().stream().map(Names::plain));
    return new Content(
        candidate.action(),
        lemma.isEmpty() ? List.of() : List.of(lemma),
        actors,
        places,
        without(topics, List.of(lemma)),
        mention.span(),
        candidate.basis());
  }

  /** Every word that says who, where or what about; sorted. */
  List<String> words() {
    return words(Stream.of(actors, places, topics).flatMap(List::stream).sorted());
  }

  private static List<String> words(Stream<String> words) {
    return words.filter(word -> !word.isEmpty()).distinct().toList();
  }

  private static List<String> without(List<String> words, Collection<String> others) {
    return words.stream().filter(word -> !others.contains(word)).toList();
  }
}
