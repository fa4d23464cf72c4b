package org.annals.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.identity.MentionMark.Kind;
import org.annals.model.MentionKey;
import org.annals.model.MergedEvent;
import org.annals.model.RowsByHash;

/**
 * Finds where old mentions are now, each at one place: first all that have the strongest mark in
 * common, then of those left over the next. So a mention that stayed is never taken for one that
 * moved.
 */
final class MarkIndex {

  /** How many mentions of each old event the new ones hold, by its place in the list. */
  private final List<Map<MentionKey, Integer>> held = new ArrayList<>();

  /**
   * A new event.
   *
   * @param event its smallest mention key
   * @param marks of its mentions, sorted
   * @param content of its {@link Imprint}
   */
  record Holder(MentionKey event, List<MentionMark> marks, long content) {

    /** Those of a run, in the order of {@code events}. */
    static List<Holder> all(List<MergedEvent> events, Imprints imprints) {
      List<MentionMarks.Marked> marked = MentionMarks.of(events, imprints);
      List<Holder> all = new ArrayList<>(events.size());
      for (int i = 0; i < events.size(); i++) {
        MentionMarks.Marked each = marked.get(i);
        List<MentionMark> sorted = each.marks().stream().sorted().toList();
        all.add(new Holder(events.get(i).key(), sorted, each.content()));
      }
      return all;
    }
  }

  private record Lost(MentionMark mark, int owner) {}

  private record Open(MentionMark mark, MentionKey owner) {}

  /** Finds the mentions of {@code old}, all at once, among those of {@code holders}. */
  MarkIndex(List<KnownEvent> old, List<Holder> holders) {
    List<Lost> lost = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      held.add(new HashMap<>(2));
      for (MentionMark mark : old.get(i).marks()) {
        lost.add(new Lost(mark, i));
      }
    }
    List<Open> open = new ArrayList<>();
    if (!lost.isEmpty()) {
      holders.forEach(each -> each.marks().forEach(mark -> open.add(new Open(mark, each.event()))));
    }
    Rest rest = new Rest(lost, open);
    for (Kind kind : Kind.values()) {
      rest = matched(rest, kind);
    }
  }

  private record Rest(List<Lost> lost, List<Open> open) {}

  /** Pairs those whose mark of {@code kind} is alike, in the order of their numbers. */
  private Rest matched(Rest rest, Kind kind) {
    return inOrder(unmistakable(rest, kind), kind);
  }

  /** Those whose hash nobody else has on either side need no order; nearly all are such. */
  private Rest unmistakable(Rest rest, Kind kind) {
    RowsByHash lostRows = new RowsByHash(rest.lost().size());
    for (int i = 0; i < rest.lost().size(); i++) {
      lostRows.add(kind.hash(rest.lost().get(i).mark()), i);
    }
    RowsByHash openRows = new RowsByHash(rest.open().size());
    for (int i = 0; i < rest.open().size(); i++) {
      openRows.add(hash(kind, rest.open().get(i)), i);
    }
    List<Lost> lost = new ArrayList<>();
    for (Lost each : rest.lost()) {
      long hash = kind.hash(each.mark());
      int open = openRows.only(hash);
      if (open >= 0 && lostRows.only(hash) >= 0) {
        hold(each, rest.open().get(open));
      } else {
        lost.add(each);
      }
    }
    List<Open> open = new ArrayList<>();
    for (Open each : rest.open()) {
      long hash = hash(kind, each);
      if (openRows.only(hash) < 0 || lostRows.only(hash) < 0) {
        open.add(each);
      }
    }
    return new Rest(lost, open);
  }

  private Rest inOrder(Rest rest, Kind kind) {
    Comparator<MentionMark> order =
        ((Comparator<MentionMark>) kind::compare).thenComparing(Comparator.naturalOrder());
    rest.lost().sort(Comparator.comparing(Lost::mark, order));
    rest.open().sort(Comparator.comparing(Open::mark, order));
    List<Lost> lost = new ArrayList<>();
    List<Open> open = new ArrayList<>();
    int at = 0;
    for (Lost each : rest.lost()) {
      long hash = kind.hash(each.mark());
      while (at < rest.open().size()
          && Long.compareUnsigned(hash(kind, rest.open().get(at)), hash) < 0) {
        open.add(rest.open().get(at++));
      }
      if (at < rest.open().size() && hash(kind, rest.open().get(at)) == hash) {
        hold(each, rest.open().get(at++));
      } else {
        lost.add(each);
      }
    }
    open.addAll(rest.open().subList(at, rest.open().size()));
    return new Rest(lost, open);
  }

  private void hold(Lost lost, Open open) {
    held.get(lost.owner()).merge(open.owner(), 1, Integer::sum);
  }

  private static long hash(Kind kind, Open open) {
    return kind.hash(open.mark());
  }

  /** How many mentions of the old event at {@code place} each new one holds. */
  Map<MentionKey, Integer> held(int place) {
    return held.get(place);
  }
}
