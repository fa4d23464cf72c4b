package org.annals.merging;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.annals.model.MentionKey;
import org.annals.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * A cluster while it grows. What it holds does not depend on which part took which, so the smaller
 * always goes into the larger.
 */
final class Draft {

  /** So many points below those that merge two. */
  private static final int NEARLY = 10;

  /** Points below which two do not tell of one event, whatever a third is like. */
  private static final int UNLIKE = 40;

  /** The same of the news of a few days, which has many words for one deed. */
  private static final int UNLIKE_OF_DAYS = 0;

  /** So many mentions name whom an event is of, whatever others leave out. */
  private static final int MOST_SURE = 2;

  private static final int MOST_COMPARED = 64;

  private static final int MOST_COMPARED_OF_DAYS = 16;

  private static final int LEMMAS = 4;
  private static final int ACTORS = 8;
  private static final int PLACES = 4;
  private static final int OBJECTS = 14;

  private final Cluster founder;
  private final boolean finer;
  private final int place;
  private @Nullable Draft takenBy;
  private MentionKey id;
  private MentionKey least;
  private int size;
  private TimeSpan common;
  private When when;
  private Cluster.Bond bond;
  private @Nullable LocalDate published;
  private boolean anniversary;
  private @Nullable Held held;

  /** What it grew from; of more than can be compared, only so many that it shows. */
  private List<Draft> parts = List.of(this);

  /** What the mentions hold, by word and by sentence; most clusters never take another. */
  private static final class Held {

    private final SortedMap<String, Integer> lemmas = new TreeMap<>();
    private final SortedMap<String, Integer> actors = new TreeMap<>();
    private final SortedMap<String, Integer> places = new TreeMap<>();
    private final SortedMap<String, Integer> objects = new TreeMap<>();
    private final SortedMap<Telling, Telling> tellings = new TreeMap<>(Telling.BY_SENTENCE);

    void take(Draft other) {
      Held held = other.held;
      if (held == null) {
        Cluster.Tallies tallies = other.founder.tallies();
        tallies.lemmas().addTo(lemmas);
        tallies.actors().addTo(actors);
        tallies.places().addTo(places);
        tallies.objects().addTo(objects);
        other.founder.tellings().forEach(telling -> tellings.put(telling, telling));
      } else {
        add(lemmas, held.lemmas);
        add(actors, held.actors);
        add(places, held.places);
        add(objects, held.objects);
        tellings.putAll(held.tellings);
      }
    }

    Cluster.Tallies tallies() {
      return new Cluster.Tallies(
          Tally.of(lemmas), Tally.of(actors), Tally.of(places), Tally.of(objects));
    }

    private static void add(Map<String, Integer> counts, Map<String, Integer> more) {
      more.forEach((word, count) -> counts.merge(word, count, Integer::sum));
    }
  }

  /**
   * Begins with one cluster.
   *
   * @param founder the cluster
   * @param finer whether it is of a finer cell, so that others join it and it keeps its id and
   *     terms
   * @param place its number in its cell
   */
  Draft(Cluster founder, boolean finer, int place) {
    this.founder = founder;
    this.finer = finer;
    this.place = place;
    id = founder.id();
    least = founder.least();
    size = founder.size();
    common = founder.common();
    when = When.of(founder.content());
    bond = founder.bond();
    published = founder.published();
    anniversary = founder.anniversary();
  }

  private Held held() {
    Held now = held;
    if (now == null) {
      now = new Held();
      now.take(this);
      held = now;
    }
    return now;
  }

  Sort sort() {
    return founder.sort();
  }

  TimeSpan common() {
    return common;
  }

  Cluster.Bond bond() {
    return bond;
  }

  /** Number of mentions it began with. */
  int begunBy() {
    return founder.size();
  }

  /** The article it began in. */
  String article() {
    return founder.content().context().article();
  }

  int size() {
    return size;
  }

  MentionKey id() {
    return finer ? founder.id() : id;
  }

  /** Whether others join it, and it joins none. */
  boolean finer() {
    return finer;
  }

  /** The draft that holds all of this now. */
  Draft whole() {
    Draft whole = this;
    for (Draft next = takenBy; next != null; next = next.takenBy) {
      whole = next;
    }
    if (whole != this) {
      takenBy = whole;
    }
    return whole;
  }

  /** Whether a sentence of the other tells, with another word, what one of this tells. */
  boolean sharesSentenceWith(Draft other) {
    Draft small = size <= other.size ? this : other;
    Draft large = small == this ? other : this;
    for (Telling telling : small.tellings()) {
      if (large.tellsOtherwise(telling)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an article that tells both says of the later one that it is another. */
  boolean isAnotherThan(Draft other) {
    Draft small = size <= other.size ? this : other;
    Draft large = small == this ? other : this;
    for (Telling telling : small.tellings()) {
      for (Telling beside : large.tellingsOf(telling.article())) {
        if (telling.isAnotherThan(beside) || beside.isAnotherThan(telling)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Telling> tellingsOf(String article) {
    if (held == null) {
      return founder.tellings().stream().filter(t -> t.article().equals(article)).toList();
    }
    return held.tellings.tailMap(Telling.first(article)).values().stream()
        .takeWhile(telling -> telling.article().equals(article))
        .toList();
  }

  private boolean tellsOtherwise(Telling telling) {
    Telling same =
        (held == null && founder.tellings().size() == 1)
            ? founder.tellings().get(0)
            : held().tellings.get(telling);
    return same != null && same.isOfSentenceOf(telling) && !same.equals(telling);
  }

  private Collection<Telling> tellings() {
    return held == null ? founder.tellings() : held.tellings.values();
  }

  /** Whether the clusters that both began as tell the very same. */
  boolean beganAs(Draft other) {
    return founder.content().tellsAs(other.founder.content());
  }

  /** Whether the one names beside its event who acts in the other, as they began. */
  boolean namesBeside(Draft other) {
    return ActorsAlike.actBeside(founder.content(), other.founder.content());
  }

  /**
   * Whether some of those who join by {@code other} were named by more than one mention: "he was
   * overthrown" and "her coup" tell of two who took part, which others name together. One mention
   * is enough for who acts in what joins a finer one and does the same to the same thing.
   */
  boolean tellsOfActorOf(Draft other, NameBook.Page names) {
    if (!finer && !tellsOfThingsOf(other)) {
      return false;
    }
    return names(other.bond.actors(), MOST_SURE, names)
        || (finer
            && doesAs(other)
            && tellsOfThingsOf(other)
            && names(other.bond.leads(), 1, names));
  }

  /** Whether one of {@code some} is named by {@code least} mentions. */
  private boolean names(List<String> some, int least, NameBook.Page names) {
    Tally actors = actors();
    return some.stream().anyMatch(name -> actors.count(own -> names.same(own, name)) >= least);
  }

  private Tally actors() {
    return (finer || held == null) ? founder.tallies().actors() : Tally.of(held.actors);
  }

  private boolean doesAs(Draft other) {
    return founder.content().action().equals(other.founder.content().action());
  }

  /** Whether both began with a thing in common. */
  boolean tellsOfThingsOf(Draft other) {
    return !Collections.disjoint(founder.content().objects(), other.founder.content().objects());
  }

  /** Whether the clusters that both began as look like one event, or nearly. */
  boolean beganLike(Draft other) {
    Content one = founder.content();
    Content another = other.founder.content();
    int enough = DatesAlike.near(one, another) ? PairScorer.LIKELY : PairScorer.MERGE;
    return PairScorer.points(one, another) >= enough - NEARLY;
  }

  /**
   * Whether none that one began with is quite unlike one of the other. Of many nobody asks: what so
   * many tell alike is no chance. Nor of {@code alike}, the pairs of the cell that look like one
   * event.
   */
  boolean isNowhereUnlike(Draft other, Pairs alike) {
    int most = DatesAlike.near(common, other.common) ? MOST_COMPARED_OF_DAYS : MOST_COMPARED;
    if (parts.size() * other.parts.size() > most) {
      return true;
    }
    for (Draft part : parts) {
      for (Draft others : other.parts) {
        if (!alike.hold(part.place, others.place) && part.isUnlike(others)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether half of the pairs that one part of each makes look like one event, or nearly. */
  boolean isMostlyLike(Draft other) {
    int pairs = parts.size() * other.parts.size();
    if (pairs > MOST_COMPARED) {
      return false;
    }
    int like = 0;
    for (Draft part : parts) {
      for (Draft others : other.parts) {
        like += part.beganLike(others) ? 1 : 0;
      }
    }
    return 2 * like >= pairs;
  }

  private boolean isUnlike(Draft other) {
    Content one = founder.content();
    Content another = other.founder.content();
    return PairScorer.points(one, another)
        < (DatesAlike.near(one, another) ? UNLIKE_OF_DAYS : UNLIKE);
  }

  /** Takes all of {@code other}, of which only {@link #whole} must be asked from then on. */
  void take(Draft other, NameBook book) {
    other.takenBy = this;
    id = min(id, other.id);
    least = min(least, other.least);
    size += other.size;
    common = Spans.shared(common, other.common);
    when = when.compareTo(other.when) <= 0 ? when : other.when;
    bond = bond.with(other.bond, book.at(common));
    published = Spans.later(published, other.published);
    anniversary |= other.anniversary;
    held().take(other);
    if (parts.size() <= MOST_COMPARED) {
      parts =
          Stream.of(parts, other.parts).flatMap(List::stream).limit(MOST_COMPARED + 1L).toList();
    }
  }

  /** The cluster it has become; the founder itself while nothing was taken by a finer one. */
  Cluster cluster() {
    boolean alone = size == founder.size();
    if (finer && alone) {
      return founder;
    }
    Cluster.Tallies tallies = alone ? founder.tallies() : held().tallies();
    List<Telling> tellings = List.copyOf(tellings());
    Content content = content(tallies);
    return finer
        ? cluster(founder.id(), founder.terms(), founder.words(), content, tallies, tellings)
        : cluster(id, Terms.of(content), content.words(), content, tallies, tellings);
  }

  private Cluster cluster(
      MentionKey key,
      List<String> terms,
      List<String> words,
      Content content,
      Cluster.Tallies tallies,
      List<Telling> tellings) {
    return new Cluster(
        key,
        least,
        size,
        founder.home(),
        terms,
        words,
        founder.sort(),
        content,
        common,
        bond,
        tallies,
        tellings,
        published,
        anniversary);
  }

  private Content content(Cluster.Tallies tallies) {
    return new Content(
        founder.content().action(),
        tallies.lemmas().commonest(LEMMAS),
        tallies.actors().commonest(ACTORS),
        tallies.places().commonest(PLACES),
        tallies.objects().commonest(OBJECTS),
        founder.content().context(),
        when.span(),
        when.basis());
  }

  private static MentionKey min(MentionKey a, MentionKey b) {
    return a.compareTo(b) <= 0 ? a : b;
  }
}
