package org.annals.merging;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  private static final int LEMMAS = 4;
  private static final int ACTORS = 8;
  private static final int PLACES = 4;
  private static final int OBJECTS = 14;

  private final Cluster founder;
  private final boolean finer;
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

  /** What the mentions hold, by word and by sentence; most clusters never take another. */
  private static final class Held {

    private final Map<String, Integer> lemmas;
    private final Map<String, Integer> actors;
    private final Map<String, Integer> places;
    private final Map<String, Integer> objects;
    private final Map<String, Telling> tellings = new TreeMap<>();

    Held(Cluster founder) {
      lemmas = new TreeMap<>(founder.tallies().lemmas().counts());
      actors = new TreeMap<>(founder.tallies().actors().counts());
      places = new TreeMap<>(founder.tallies().places().counts());
      objects = new TreeMap<>(founder.tallies().objects().counts());
      founder.tellings().forEach(telling -> tellings.put(telling.sentenceKey(), telling));
    }

    void take(Held other) {
      add(lemmas, other.lemmas);
      add(actors, other.actors);
      add(places, other.places);
      add(objects, other.objects);
      tellings.putAll(other.tellings);
    }

    Cluster.Tallies tallies() {
      return new Cluster.Tallies(
          new Tally(lemmas), new Tally(actors), new Tally(places), new Tally(objects));
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
   */
  Draft(Cluster founder, boolean finer) {
    this.founder = founder;
    this.finer = finer;
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
    Held now = held == null ? new Held(founder) : held;
    held = now;
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

  /** The id of the cluster it began as. */
  MentionKey founder() {
    return founder.id();
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
    Map<String, Telling> here = held().tellings;
    Map<String, Telling> there = other.held().tellings;
    boolean smaller = here.size() <= there.size();
    Map<String, Telling> large = smaller ? there : here;
    return (smaller ? here : there)
        .values().stream()
            .anyMatch(
                telling -> {
                  Telling same = large.get(telling.sentenceKey());
                  return same != null && !same.equals(telling);
                });
  }

  /** Whether the clusters that both began as tell the very same. */
  boolean beganAs(Draft other) {
    return founder.content().tellsAs(other.founder.content());
  }

  /** Whether the clusters that both began as look like one event, or nearly. */
  boolean beganLike(Draft other) {
    return PairScorer.points(founder.content(), other.founder.content())
        >= PairScorer.MERGE - NEARLY;
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
    held().take(other.held());
  }

  /** The cluster it has become; the founder itself while nothing was taken by a finer one. */
  Cluster cluster() {
    boolean alone = size == founder.size();
    if (finer && alone) {
      return founder;
    }
    Cluster.Tallies tallies = alone ? founder.tallies() : held().tallies();
    List<Telling> tellings = alone ? founder.tellings() : List.copyOf(held().tellings.values());
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
