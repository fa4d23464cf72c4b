package org.annals.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.annals.merging.EventMerger;
import org.annals.merging.Tellings;
import org.annals.model.Event;
import org.annals.model.EventMention;
import org.annals.model.MergedEvent;

/** What holds for ids through any history of additions, edits and removals. */
final class IdentityPropertyTest {

  private static final int RUNS = 5;

  @Provide
  Arbitrary<List<List<EventMention>>> histories() {
    return Tellings.lists(10).list().ofSize(RUNS);
  }

  @Property(tries = 100, seed = "1")
  void noIdMeansTwoEvents(@ForAll("histories") List<List<EventMention>> history) {
    for (Assignment run : runs(history)) {
      List<String> ids = run.events().stream().map(Event::id).toList();
      assertEquals(ids.size(), new HashSet<>(ids).size());
    }
  }

  @Property(tries = 100, seed = "2")
  void everyIdEverIssuedLivesOrResolves(@ForAll("histories") List<List<EventMention>> history) {
    Set<String> issued = new HashSet<>();
    for (Assignment run : runs(history)) {
      Set<String> living = ids(run);
      Map<String, RetiredEvent> retired = new TreeMap<>();
      run.identity().retired().forEach(event -> retired.put(event.id(), event));
      issued.addAll(living);
      for (String id : issued) {
        assertTrue(living.contains(id) != retired.containsKey(id), id);
      }
      assertTrue(
          retired.values().stream()
              .flatMap(event -> event.heir().stream())
              .allMatch(living::contains));
    }
  }

  @Property(tries = 100, seed = "3")
  void anIdOnceRetiredNeverComesBack(@ForAll("histories") List<List<EventMention>> history) {
    Set<String> retired = new HashSet<>();
    for (Assignment run : runs(history)) {
      assertTrue(ids(run).stream().noneMatch(retired::contains));
      run.identity().retired().forEach(event -> retired.add(event.id()));
    }
  }

  @Property(tries = 100, seed = "4")
  void theSameAgainChangesNothing(@ForAll("histories") List<List<EventMention>> history) {
    List<Assignment> runs = runs(history);
    Assignment last = runs.get(runs.size() - 1);
    List<MergedEvent> merged = last.events().stream().map(Event::told).toList();
    Assignment again = IdentityAssigner.assign(merged, last.identity(), "again");

    assertEquals(last.events(), again.events());
    assertEquals(last.identity(), again.identity());
    assertTrue(again.changes().none());
  }

  @Property(tries = 100, seed = "5")
  void whatIsToldDoesNotDependOnTheHistory(@ForAll("histories") List<List<EventMention>> history) {
    List<Assignment> runs = runs(history);
    List<MergedEvent> fromScratch = new EventMerger().merge(history.get(history.size() - 1));

    assertEquals(
        fromScratch, runs.get(runs.size() - 1).events().stream().map(Event::told).toList());
  }

  @Property(tries = 100, seed = "6")
  void additionsElsewhereKeepAllIds(@ForAll("histories") List<List<EventMention>> history) {
    List<EventMention> here = history.get(0);
    List<EventMention> more = history.get(1).stream().map(Tellings::elsewhere).toList();
    Assignment first = run(here, PreviousIdentity.none(), "r1");
    Assignment second =
        run(Stream.concat(here.stream(), more.stream()).toList(), first.identity(), "r2");

    assertTrue(ids(second).containsAll(ids(first)));
  }

  @Property(tries = 100, seed = "7")
  void linesReadBackAsTheyWere(@ForAll("histories") List<List<EventMention>> history) {
    for (Assignment run : runs(history)) {
      assertEquals(run.identity(), IdentityText.read(IdentityText.write(run.identity())));
    }
  }

  private static List<Assignment> runs(List<List<EventMention>> history) {
    List<Assignment> runs = new ArrayList<>();
    PreviousIdentity identity = PreviousIdentity.none();
    for (List<EventMention> mentions : history) {
      Assignment run = run(mentions, identity, "r" + runs.size());
      runs.add(run);
      identity = run.identity();
    }
    return runs;
  }

  private static Assignment run(
      List<EventMention> mentions, PreviousIdentity previous, String runId) {
    return IdentityAssigner.assign(new EventMerger().merge(mentions), previous, runId);
  }

  private static Set<String> ids(Assignment run) {
    return run.events().stream().map(Event::id).collect(Collectors.toSet());
  }
}
