package org.annals.merging;

import static org.annals.merging.Told.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.annals.model.EventMention;
import org.annals.model.MergedEvent;
import org.junit.jupiter.api.Test;

/** Ten thousand mentions on one day: as many comparisons as the window allows, nothing dropped. */
final class CrowdedDayTest {

  private static final int MENTIONS = 10_000;

  @Test
  void comparisonsGrowWithMentionsTimesTermsTimesWindow() {
    Blocks<Cluster> blocks = new Blocks<>();
    for (EventMention mention : crowd(100)) {
      Cluster cluster = Cluster.of(mention);
      blocks.add(Terms.of(cluster.content()), cluster.id(), cluster.content(), cluster);
    }
    AtomicLong comparisons = new AtomicLong();
    blocks.eachPair((a, b) -> comparisons.incrementAndGet());

    long most = (long) MENTIONS * Terms.MOST * Blocks.WINDOW;
    assertTrue(comparisons.get() <= most, comparisons + " comparisons");
  }

  @Test
  void aHundredEventsToldAHundredTimesEachAreAHundredEvents() {
    List<MergedEvent> events = new EventMerger(8).merge(crowd(100));

    assertEquals(100, events.size());
    assertTrue(events.stream().allMatch(event -> event.mentions().size() == 100));
  }

  @Test
  void oneEventToldTenThousandTimesIsOneEvent() {
    List<MergedEvent> events = new EventMerger(8).merge(crowd(1));

    assertEquals(1, events.size());
    assertEquals(MENTIONS, events.get(0).sources());
  }

  @Test
  void tenThousandEventsOfOneDayStayApart() {
    assertEquals(MENTIONS, new EventMerger(8).merge(crowd(MENTIONS)).size());
  }

  /** Mentions of {@code events} visits by one actor on one day, each in its town. */
  private static List<EventMention> crowd(int events) {
    List<EventMention> mentions = new ArrayList<>();
    for (int i = 0; i < MENTIONS; i++) {
      String town = "Town" + i % events;
      mentions.add(
          told("a" + i, "visit")
              .by("Ada Moreau")
              .in(town)
              .about("school" + i % events, "pupil" + i % events)
              .on("1987-05-04")
              .now());
    }
    return mentions;
  }
}
