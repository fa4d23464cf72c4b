package org.annals.publishing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.annals.model.Event;
import org.annals.model.OnDemandList;
import org.annals.model.TimeSpan;

/**
 * A part of a large chronology: the events that begin in a year or a month, and the articles that
 * tell them, in the form of {@code timeline.json}.
 */
public final class Shard {

  private final String path;
  private final TimeSpan range;
  private final Chronology whole;
  private final Tellers tellers;
  private final int[] places;

  private Shard(String path, TimeSpan range, Chronology whole, Tellers tellers, int[] places) {
    this.path = path;
    this.range = range;
    this.whole = whole;
    this.tellers = tellers;
    this.places = places;
  }

  /**
   * The parts of {@code whole}, by path; none when it is small. Each event is in one of them.
   *
   * @param tellers those of the whole
   */
  public static List<Shard> of(Chronology whole, Tellers tellers) {
    ShardPlan plan = new ShardPlan();
    List<LocalDate> days = new ArrayList<>(whole.events().size());
    whole.events().forEach(event -> days.add(day(event)));
    days.forEach(plan::count);
    if (!plan.isLarge()) {
      return List.of();
    }
    Map<String, IntStream.Builder> parts = new TreeMap<>();
    for (int i = 0; i < days.size(); i++) {
      parts.computeIfAbsent(plan.path(days.get(i)), none -> IntStream.builder()).add(i);
    }
    List<Shard> shards = new ArrayList<>();
    parts.forEach(
        (path, part) -> {
          int[] places = part.build().toArray();
          TimeSpan range = plan.range(days.get(places[0]));
          shards.add(new Shard(path, range, whole, tellers, places));
        });
    return shards;
  }

  /** Of its file, relative to the release. */
  public String path() {
    return path;
  }

  /** Places of its events among those of the whole, in their order. */
  public int[] places() {
    return places.clone();
  }

  /** The part as a chronology without its events; its range is the year or month. */
  public Chronology frame() {
    BitSet telling = new BitSet();
    for (int place : places) {
      tellers.addTo(telling, place);
    }
    return new Chronology(
        range.from(),
        range.to(),
        whole.quotes(),
        OnDemandList.at(telling.stream().toArray(), whole.articles()),
        List.of());
  }

  private static LocalDate day(Event event) {
    TimeSpan span = event.told().span();
    LocalDate first = span.earliest();
    return first == null ? span.to() : first;
  }
}
