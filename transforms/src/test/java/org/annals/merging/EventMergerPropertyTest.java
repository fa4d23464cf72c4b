package org.annals.merging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.annals.model.EventMention;
import org.annals.model.MentionKey;
import org.annals.model.MergedEvent;

/** What holds for any mentions whatever. */
final class EventMergerPropertyTest {

  @Provide
  Arbitrary<List<EventMention>> mentions() {
    return Tellings.lists(24);
  }

  @Property(tries = 100, seed = "1")
  void orderDoesNotMatter(@ForAll("mentions") List<EventMention> mentions, @ForAll Random random) {
    List<EventMention> shuffled = new ArrayList<>(mentions);
    Collections.shuffle(shuffled, random);

    assertEquals(new EventMerger().merge(mentions), new EventMerger().merge(shuffled));
  }

  @Property(tries = 100, seed = "2")
  void numberOfBucketsDoesNotMatter(
      @ForAll("mentions") List<EventMention> mentions, @ForAll @IntRange(min = 2, max = 50) int n) {
    assertEquals(new EventMerger(1).merge(mentions), new EventMerger(n).merge(mentions));
  }

  @Property(tries = 100, seed = "3")
  void everyMentionIsInOneEvent(@ForAll("mentions") List<EventMention> mentions) {
    List<EventMention> told =
        new EventMerger()
            .merge(mentions).stream().flatMap(event -> event.mentions().stream()).sorted().toList();

    assertEquals(mentions.stream().sorted().toList(), told);
  }

  @Property(tries = 100, seed = "4")
  void allMentionsOfAnEventShareADay(@ForAll("mentions") List<EventMention> mentions) {
    for (MergedEvent event : new EventMerger().merge(mentions)) {
      LocalDate latestStart =
          event.mentions().stream()
              .map(mention -> mention.span().from())
              .max(LocalDate::compareTo)
              .orElseThrow();
      assertTrue(
          event.mentions().stream().noneMatch(m -> m.span().to().isBefore(latestStart)),
          event.toString());
    }
  }

  @Property(tries = 100, seed = "5")
  void allMentionsOfAnEventAgreeOnActionAndStatus(@ForAll("mentions") List<EventMention> mentions) {
    for (MergedEvent event : new EventMerger().merge(mentions)) {
      Set<Sort> sorts = event.mentions().stream().map(Sort::of).collect(Collectors.toSet());
      assertEquals(1, sorts.size(), event.toString());
    }
  }

  @Property(tries = 100, seed = "6")
  void everyLinkLeadsToAnotherEvent(@ForAll("mentions") List<EventMention> mentions) {
    List<MergedEvent> events = new EventMerger().merge(mentions);
    Set<MentionKey> keys =
        events.stream().map(MergedEvent::key).collect(Collectors.toCollection(TreeSet::new));
    for (MergedEvent event : events) {
      assertTrue(
          event.related().stream()
              .allMatch(link -> keys.contains(link.to()) && !link.to().equals(event.key())),
          event.toString());
    }
  }

  @Property(tries = 100, seed = "7")
  void whatLiesFarAwayChangesNothing(
      @ForAll("mentions") List<EventMention> here,
      @ForAll("mentions") List<EventMention> mentions) {
    List<EventMention> there = mentions.stream().map(Tellings::elsewhere).toList();
    EventMerger merger = new EventMerger();

    assertEquals(
        Stream.of(here, there).flatMap(set -> merger.merge(set).stream()).sorted().toList(),
        merger.merge(Stream.of(here, there).flatMap(List::stream).toList()));
  }

  @Property(tries = 100, seed = "8")
  void whatIsKnownChangesNothing(
      @ForAll("mentions") List<EventMention> before, @ForAll("mentions") List<EventMention> after) {
    EventMerger knowing = new EventMerger(new RememberedCells(), new RememberedAccounts());
    knowing.merge(before);
    List<EventMention> all = Stream.of(before, after).flatMap(List::stream).toList();

    assertEquals(new EventMerger().merge(all), knowing.merge(all));
  }

  @Property(tries = 100, seed = "9")
  void everyCellAndEventIsKnownTheSecondTime(@ForAll("mentions") List<EventMention> mentions) {
    RememberedCells cells = new RememberedCells();
    RememberedAccounts accounts = new RememberedAccounts();
    EventMerger knowing = new EventMerger(cells, accounts);
    List<MergedEvent> first = knowing.merge(mentions);
    int kept = cells.size();

    assertEquals(first, knowing.merge(mentions));
    assertEquals(kept, cells.size());
    assertEquals(kept, cells.found());
    assertEquals(first.size(), accounts.found());
  }

  @Property(tries = 100, seed = "10")
  void theAccountOfAnEventIsThatOfItsMentions(@ForAll("mentions") List<EventMention> mentions) {
    for (MergedEvent event : new EventMerger().merge(mentions)) {
      assertEquals(Account.of(event.mentions()), Account.of(event));
    }
  }
}
