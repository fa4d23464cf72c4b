package org.annals.merging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.annals.model.EventMention;

/** What is compared with what in one cell. */
final class PairsTest {

  @Provide
  Arbitrary<List<EventMention>> mentions() {
    return Tellings.lists(24);
  }

  @Property(tries = 100, seed = "1")
  void inAShortLineAllMeet(@ForAll("mentions") List<EventMention> mentions) {
    List<Cluster> cell = new ArrayList<>();
    for (EventMention mention : mentions) {
      Cluster cluster = Cluster.of(mention);
      if (cell.stream().noneMatch(other -> other.content().tellsAs(cluster.content()))) {
        cell.add(cluster);
      }
    }
    Set<List<Integer>> alike = new TreeSet<>(PairsTest::inOrder);
    for (int i = 0; i < cell.size(); i++) {
      for (int j = i + 1; j < cell.size(); j++) {
        if (lookLikeOne(cell.get(i), cell.get(j))) {
          alike.add(List.of(i, j));
        }
      }
    }
    Set<List<Integer>> met = new TreeSet<>(PairsTest::inOrder);
    Pairs.among(cell, cell.size()).each((score, first, second) -> met.add(List.of(first, second)));

    assertEquals(alike, met);
  }

  private static boolean lookLikeOne(Cluster a, Cluster b) {
    return a.common().overlaps(b.common())
        && PairScorer.points(a.content(), b.content())
            >= PairScorer.least(a.content(), b.content());
  }

  private static int inOrder(List<Integer> one, List<Integer> other) {
    int byFirst = Integer.compare(one.get(0), other.get(0));
    return byFirst != 0 ? byFirst : Integer.compare(one.get(1), other.get(1));
  }
}
