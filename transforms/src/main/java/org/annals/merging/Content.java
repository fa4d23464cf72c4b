package org.annals.merging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.annals.model.Basis;
import org.annals.model.EventCandidate;
import org.annals.model.EventMention;
import org.annals.model.TimeSpan;
import org.annals.text.ContentWords;
import org.annals.text.things.SameThings;

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

  private static final Set<String> TURNS = Set.of("invade", "end fighting");

  Content {
    lemmas = List.copyOf(lemmas);
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    objects = List.copyOf(objects);
  }

  static Content of(EventMention mention) {
    EventCandidate candidate = mention.candidate();
    String lemma = Names.plain(candidate.trigger().lemma());
    Whereabouts where = Whereabouts.of(mention);
    List<String> actors = distinct(where.actors(), Names::actor);
    List<String> places = distinct(where.places(), Names::plain);
    Set<String> named = new HashSet<>();
    addTokens(actors, named);
    Scene scene = Scene.of(mention, named);
    addTokens(places, named);
    named.add(lemma);
    List<String> objects = new ArrayList<>(distinct(candidate.topics(), Names::plain));
    String subject = Subject.of(candidate);
    if (!subject.isEmpty() && !objects.contains(subject)) {
      objects.add(subject);
    }
    objects.removeAll(named);
    objects.removeIf(ContentWords::isCommon);
    List<String> things = distinct(objects, SameThings::of);
    return new Content(
        candidate.action(),
        lemma.isEmpty() ? List.of() : List.of(lemma),
        actors,
        places,
        things,
        new Context(mention.articleId(), mention.keywords(), scene),
        mention.span(),
        candidate.basis());
  }

  /**
   * Whether a war begins or ends, as it does once: "the start of the war" that names nobody is the
   * invasion that another sentence tells of the same time.
   */
  boolean turnsWar() {
    return TURNS.contains(action);
  }

  /** Whether both tell the very same, wherever they stand, and one maybe takes its date over. */
  boolean tellsAs(Content other) {
    return stated() == other.stated() && saysAs(other);
  }

  private Basis stated() {
    return basis == Basis.INHERITED ? Basis.STATED : basis;
  }

  /** Whether both are the same but for where they stand: their {@link #bare} ones are equal. */
  boolean isBareAs(Content other) {
    return basis == other.basis && saysAs(other);
  }

  private boolean saysAs(Content other) {
    return action.equals(other.action)
        && span.equals(other.span)
        && actors.equals(other.actors)
        && objects.equals(other.objects)
        && lemmas.equals(other.lemmas)
        && places.equals(other.places);
  }

  /** A hash that is the same for those that are {@link #isBareAs} each other. */
  int bareHash() {
    int hash = 31 * action.hashCode() + actors.hashCode();
    hash = 31 * hash + objects.hashCode();
    return 31 * hash + span.from().hashCode();
  }

  /** The same without where it stands. */
  Content bare() {
    return new Content(action, lemmas, actors, places, objects, Context.NONE, span, basis);
  }

  /** Every word that says who, where or what about; sorted. */
  List<String> words() {
    return List.copyOf(new TreeSet<>(anyWords()));
  }

  /** The same in any order, some of them more than once. */
  List<String> anyWords() {
    List<String> words = new ArrayList<>(actors);
    addTokens(actors, words);
    words.addAll(places);
    words.addAll(objects);
    words.removeIf(String::isEmpty);
    return words;
  }

  private static void addTokens(List<String> names, Collection<String> tokens) {
    for (String name : names) {
      if (name.indexOf(' ') < 0) {
        tokens.add(name);
      } else {
        tokens.addAll(Arrays.asList(name.split(" ", -1)));
      }
    }
  }

  private static List<String> distinct(List<String> words, UnaryOperator<String> form) {
    List<String> distinct = new ArrayList<>(words.size());
    for (String word : words) {
      String plain = form.apply(word);
      if (!plain.isEmpty() && !distinct.contains(plain)) {
        distinct.add(plain);
      }
    }
    return List.copyOf(distinct);
  }
}
