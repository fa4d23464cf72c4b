package org.annals.merging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
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
    return bare(stated()).equals(other.bare(other.stated()));
  }

  private Basis stated() {
    return basis == Basis.INHERITED ? Basis.STATED : basis;
  }

  /** The same without where it stands. */
  Content bare() {
    return bare(basis);
  }

  private Content bare(Basis told) {
    return new Content(action, lemmas, actors, places, objects, Context.NONE, span, told);
  }

  /** Every word that says who, where or what about; sorted. */
  List<String> words() {
    SortedSet<String> words = new TreeSet<>(actors);
    addTokens(actors, words);
    words.addAll(places);
    words.addAll(objects);
    words.remove("");
    return List.copyOf(words);
  }

  private static void addTokens(List<String> names, Set<String> tokens) {
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
