package org.annals.identity;

import static org.annals.merging.Told.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.annals.merging.EventMerger;
import org.annals.merging.Told;
import org.annals.model.Changes;
import org.annals.model.Event;
import org.annals.model.EventStatus;
import org.annals.model.MergedEvent;
import org.annals.model.OnDemandList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an id lives through, and what becomes of it when it dies. */
final class IdentityAssignerTest {

  private static Told launch(String article) {
    return told(article, "launch").by("Norland").about("probe", "comet").on("1987-05-04");
  }

  private static Told visit(String article) {
    return told(article, "visit").by("Ada Moreau").about("harbour").on("1990-02-01");
  }

  @Test
  void theFirstRunIssuesAllIds() {
    Assignment first = run(PreviousIdentity.none(), "r1", launch("a"), launch("b"), visit("c"));

    assertEquals(2, first.events().size());
    assertEquals(List.of("r1", "r1"), first.events().stream().map(Event::firstSeen).toList());
    assertEquals(2, first.changes().added().size());
    assertTrue(first.events().stream().allMatch(event -> event.id().matches("e-[0-9a-f]{12}")));
  }

  @Test
  void theSameAgainChangesNothing() {
    Assignment first = run(PreviousIdentity.none(), "r1", launch("a"), visit("c"));
    Assignment second = run(first.identity(), "r2", launch("a"), visit("c"));

    assertEquals(first.events(), second.events());
    assertEquals(first.identity(), second.identity());
    assertTrue(second.changes().none());
  }

  @Test
  void anotherSourceKeepsTheIdAndSaysWhatChanged() {
    Assignment first = run(PreviousIdentity.none(), "r1", launch("b"));
    Assignment second = run(first.identity(), "r2", launch("a"), launch("b"));

    Event event = second.events().get(0);
    assertEquals(first.events().get(0).id(), event.id());
    assertEquals("r1", event.firstSeen());
    assertEquals("r2", event.lastChanged());
    assertEquals(
        List.of(new Changes.Change(event.id(), List.of("importance", "mentions", "sources"))),
        second.changes().changed());
  }

  @Test
  void theIdSurvivesAFinerDate() {
    Assignment first = run(PreviousIdentity.none(), "r1", launch("b").on("1987"));
    Assignment second = run(first.identity(), "r2", launch("a"), launch("b").on("1987"));

    assertEquals(ids(first), ids(second));
  }

  @Test
  void theIdSurvivesTextBeforeTheSentence() {
    Assignment first = run(PreviousIdentity.none(), "r1", launch("a"));
    Assignment second = run(first.identity(), "r2", launch("a").place(7, 0));

    assertEquals(ids(first), ids(second));
  }

  @Test
  void theIdSurvivesAnotherWording() {
    Assignment first = run(PreviousIdentity.none(), "r1", launch("a"));
    Assignment second =
        run(first.identity(), "r2", launch("a").quote("It was launched, said a spokesman."));

    assertEquals(ids(first), ids(second));
    assertEquals("r2", second.events().get(0).lastChanged());
  }

  @Test
  void theIdSurvivesARenamedArticle() {
    Told old = launch("a").quote("Norland launched a probe.");
    Told renamed = launch("z").quote("Norland launched a  probe");

    Assignment first = run(PreviousIdentity.none(), "r1", old);
    Assignment second = run(first.identity(), "r2", renamed);

    assertEquals(ids(first), ids(second));
  }

  @Test
  void aRenamedArticleTakesNoIdFromOneWithTheSameWords() {
    for (String name : List.of("a", "z")) {
      Told stays = launch("m").quote("It was launched on Monday.");
      Told moves = launch("n").on("1987-06-01").quote("It was launched on Monday.");
      Told moved = launch(name).on("1987-06-01").quote("It was launched on Monday.");

      Assignment first = run(PreviousIdentity.none(), "r1", stays, moves);
      Assignment second = run(first.identity(), "r2", stays, moved);

      assertEquals(idOf(first, "m"), idOf(second, "m"));
      assertEquals(idOf(first, "n"), idOf(second, name));
    }
  }

  @Test
  void mergedEventsKeepTheIdThatHoldsMost() {
    Assignment first =
        run(PreviousIdentity.none(), "r1", launch("a").on("1987-06-01"), launch("b"), launch("c"));
    String small = idOf(first, "a");
    String large = idOf(first, "b");
    Assignment second = run(first.identity(), "r2", launch("a"), launch("b"), launch("c"));

    assertEquals(List.of(large), ids(second));
    assertEquals(List.of(small), second.events().get(0).replaces());
    assertEquals(List.of(new Changes.Merge(small, large)), second.changes().merged());
    assertEquals(Optional.of(large), heir(second, small));
  }

  @Test
  void aSplitNamesItsAncestorAndTheLargerPartKeepsTheId() {
    Assignment first = run(PreviousIdentity.none(), "r1", launch("a"), launch("b"), launch("c"));
    Assignment second =
        run(first.identity(), "r2", launch("a").on("1987-06-01"), launch("b"), launch("c"));

    String old = ids(first).get(0);
    assertEquals(old, idOf(second, "b"));
    assertNotEquals(old, idOf(second, "a"));
    assertEquals(
        List.of(new Changes.Split(idOf(second, "a"), List.of(old))), second.changes().split());
    assertEquals(List.of(), second.changes().added());
  }

  @Test
  void whatIsGoneIsRemovedAndItsIdNeverIssuedAgain() {
    Assignment first = run(PreviousIdentity.none(), "r1", launch("a"), visit("c"));
    String gone = idOf(first, "a");
    Assignment second = run(first.identity(), "r2", visit("c"));
    Assignment third = run(second.identity(), "r3", launch("a"), visit("c"));

    assertEquals(List.of(new Changes.Removal(gone, true)), second.changes().removed());
    assertEquals(Optional.empty(), heir(second, gone));
    assertFalse(ids(third).contains(gone));
    assertEquals(List.of(idOf(third, "a")), third.changes().added());
  }

  @Test
  void aChainOfMergesEndsAtTheLivingOne() {
    Assignment first =
        run(
            PreviousIdentity.none(),
            "r1",
            launch("a").on("1987-06-01"),
            launch("b").on("1987-07-01"),
            launch("c").on("1987-07-01"),
            launch("d"),
            launch("e"),
            launch("f"));
    Assignment second =
        run(
            first.identity(),
            "r2",
            launch("a").on("1987-07-01"),
            launch("b").on("1987-07-01"),
            launch("c").on("1987-07-01"),
            launch("d"),
            launch("e"),
            launch("f"));
    Assignment third =
        run(
            second.identity(),
            "r3",
            launch("a"),
            launch("b"),
            launch("c"),
            launch("d"),
            launch("e"),
            launch("f"));

    assertEquals(1, third.events().size());
    Optional<String> living = Optional.of(ids(third).get(0));
    assertEquals(living, heir(third, idOf(first, "a")));
    assertEquals(living, heir(third, idOf(second, "a")));
  }

  @Test
  void relatedEventsAreNamedByTheirIds() {
    Assignment first =
        run(PreviousIdentity.none(), "r1", launch("a").status(EventStatus.PLANNED), launch("b"));

    Event planned = first.events().get(0);
    Event happened = first.events().get(1);
    assertEquals(planned.id(), happened.related().get(0).id());
  }

  @Test
  void linesReadBackAsTheyWere() {
    Assignment first = run(PreviousIdentity.none(), "r1", launch("a"), visit("c"));
    Assignment second = run(first.identity(), "r2", visit("c"));
    String text = IdentityText.write(second.identity());

    assertEquals(second.identity(), IdentityText.read(text));
    assertEquals(text, IdentityText.write(IdentityText.read(text)));
    assertEquals(3, text.lines().count());
  }

  @Test
  void noLinesAreNoIdentity() {
    assertEquals(PreviousIdentity.none(), IdentityText.read(""));
  }

  @Test
  void aBrokenLineIsNamed() {
    String text = IdentityText.write(run(PreviousIdentity.none(), "r1", launch("a")).identity());
    String torn = text.substring(0, text.length() - 20);

    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> IdentityText.read(torn));
    assertTrue(String.valueOf(e.getMessage()).startsWith("line 2"), e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{\"id\":\"e-1\"}",
        "{\"retired\":\"e-1\"}",
        "{\"retired\":\"e-1\",\"successor\":null,\"run\":null}",
        "{\"id\":\"e-1\",\"firstSeen\":\"r\",\"lastChanged\":\"r\",\"generation\":\"x\","
            + "\"replaces\":[],\"mentions\":[],\"content\":{}}",
        "{\"id\":\"e-1\",\"firstSeen\":\"r\",\"lastChanged\":\"r\",\"generation\":1,"
            + "\"replaces\":[],\"mentions\":[[\"a\",\"b\"]],\"content\":{}}",
        "{\"id\":\"e-1\",\"firstSeen\":\"r\",\"lastChanged\":\"r\",\"generation\":1,"
            + "\"replaces\":[],\"mentions\":\"\",\"content\":{}}",
        "{\"id\":\"e-1\",\"firstSeen\":\"r\",\"lastChanged\":\"r\",\"generation\":1,"
            + "\"replaces\":[],\"mentions\":[[\"a\",\"b\",\"no hash\"]],\"content\":{}}",
        "{\"id\":\"e-1\",\"firstSeen\":\"r\",\"lastChanged\":\"r\",\"generation\":1,"
            + "\"replaces\":[],\"mentions\":[],\"content\":{\"title\":\"no hash\"}}",
      })
  void aLineOfAnotherFormIsNamed(String line) {
    String text = IdentityText.write(PreviousIdentity.none()) + line + "\n";

    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> IdentityText.read(text));
    assertTrue(String.valueOf(e.getMessage()).startsWith("line 2"), e.getMessage());
  }

  @Test
  void eventsThatAreMadeWhenAskedForGetWhatOthersGet() {
    Assignment first = run(PreviousIdentity.none(), "r1", launch("a"), launch("b"));
    List<MergedEvent> merged = new EventMerger().merge(Told.all(launch("b"), launch("c")));
    List<MergedEvent> stored = OnDemandList.of(merged.size(), merged::get);

    Assignment inMemory = IdentityAssigner.assign(merged, first.identity(), "r2");
    Assignment onDemand = IdentityAssigner.assign(stored, first.identity(), "r2");

    assertTrue(OnDemandList.is(onDemand.events()));
    assertEquals(inMemory, onDemand);
  }

  private static Assignment run(PreviousIdentity previous, String runId, Told... tellings) {
    List<MergedEvent> merged = new EventMerger().merge(Told.all(tellings));
    return IdentityAssigner.assign(merged, previous, runId);
  }

  private static List<String> ids(Assignment run) {
    return run.events().stream().map(Event::id).toList();
  }

  private static String idOf(Assignment run, String article) {
    return run.events().stream()
        .filter(
            event -> event.told().mentions().stream().anyMatch(m -> m.articleId().equals(article)))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static Optional<String> heir(Assignment run, String id) {
    return run.identity().retired().stream()
        .filter(event -> event.id().equals(id))
        .findFirst()
        .orElseThrow()
        .heir();
  }
}
