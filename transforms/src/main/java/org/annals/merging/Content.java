package org.annals.merging;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
 * @param objects what else the clause names: its nouns without the trigger, actors and places
 * @param context where it stands
 * @param span when: the finest telling
 * @param basis why then
 */
record Content(
    String action,
    List<String> lemmas,
    List<String> actors,
    List<String> places,
    List<String> objects,
    Context context,
    TimeSpan span,
    Basis basis) {

  Content {
    lemmas = List.copyOf(lemmas);
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    objects = List.copyOf(objects);
  }

  static Content of(EventMention mention) {
    EventCandidate candidate = mention.candidate();
    String lemma = Names.plain(candidate.trigger().lemma());
    List<String> actors = distinct(candidate.actors().stream().map(Names::actor));
    List<String> places = distinct(candidate.places().stream().map(Names::plain));
    Set<String> named = new TreeSet<>(tokens(actors).toList());
    Scene scene = Scene.of(mention, named);
    tokens(places).forEach(named::add);
    named.add(lemma);
    return new Content(
        candidate.action(),
        lemma.isEmpty() ? List.of() : List.of(lemma),
        actors,
        places,
        distinct(
            candidate.topics().stream().map(Names::plain).filter(word -> !named.contains(word))),
        new Context(mention.articleId(), mention.keywords(), scene),
        mention.span(),
        candidate.basis());
  }

  /** Whether both tell the very same, wherever they stand. */
  boolean tellsAs(Content other) {
    return bare().equals(other.bare());
  }

  /** The same without where it stands. */
  Content bare() {
    return new Content(action, lemmas, actors, places, objects, Context.NONE, span, basis);
  }

  /** Every word that says who, where or what about; sorted. */
  List<String> words() {
    return distinct(
        Stream.of(actors.stream(), tokens(actors), places.stream(), objects.stream())
            .flatMap(words -> words)
            .sorted());
  }

  private static Stream<String> tokens(Collection<String> names) {
    return names.stream().flatMap(name -> Stream.of(name.split(" ", -1)));
  }

  private static List<String> distinct(Stream<String> words) {
    return words.filter(word -> !word.isEmpty()).distinct().toList();
  }
}
