package org.annals.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.annals.model.Article;
import org.annals.model.Duplicate;
import org.annals.model.Published;
import org.annals.model.Published.Method;
import org.annals.model.Region;
import org.annals.model.TextSpan;
import org.junit.jupiter.api.Test;

class StoriesTest {

  private static final String STORY =
      """
      The harbour bridge at Dunmore reopened on Tuesday after two years of repairs that cost the county more than
      any road before it. A storm had torn the western span from its bearings, and engineers from three countries
      took turns to lift it back. Ferries, which had carried schoolchildren and lorries alike, made their last
      crossing at noon while a band played on the quay and the mayor cut a ribbon of old rope.
      """;

  private static final String OTHER =
      """
      Growers in the valley expect the smallest harvest of plums since records began, because frost came late in
      April when the trees were already in bloom. The cooperative said it would open its cold store a month later
      than usual, and that prices would rise by a third. Some farmers have begun to pull out their oldest orchards
      and to plant walnuts, which bloom later and need fewer hands at picking time.
      """;

  private static final Published STATED =
      Published.on(LocalDate.of(2021, 3, 2), Method.BYLINE, 0.9, List.of());

  @Test
  void aReWrappedStoryIsANearCopyAndBorrowsTheDayThatTheOriginalStates() {
    StoryCard dated = card("b.txt", STORY, STATED);
    StoryCard undated =
        card(
            "a.txt",
            STORY.replace('\n', ' ').replace("at noon", "at midday"),
            Published.unknown(List.of()));
    StoryTable table = table(List.of(dated, undated));
    StoryTable.Copy copy = Objects.requireNonNull(table.copies().get("id-a.txt"));
    assertEquals("id-b.txt", copy.of());
    Published borrowed = Objects.requireNonNull(copy.borrowed());
    assertEquals(LocalDate.of(2021, 3, 2), borrowed.date());
    assertEquals(Method.STORY, borrowed.method());
    assertFalse(table.copies().containsKey("id-b.txt"));
  }

  @Test
  void anInferredDayIsNotLent() {
    Published inferred = Published.on(LocalDate.of(2021, 3, 2), Method.INFERRED, 0.5, List.of());
    StoryTable table =
        table(
            List.of(
                card("a.txt", STORY, inferred),
                card("b.txt", STORY, Published.unknown(List.of()))));
    assertEquals(null, Objects.requireNonNull(table.copies().get("id-b.txt")).borrowed());
  }

  @Test
  void aStoryToldPartlyInTheSameWordsLendsItsDayAndTheDaysBesideIt() {
    StoryTable table = sharing(32, STATED, Published.unknown(List.of()));
    assertTrue(table.copies().isEmpty(), () -> table.copies().toString());
    Published lent = Objects.requireNonNull(table.lent().get("id-b.txt"));
    assertEquals(
        List.of(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 3, 2), LocalDate.of(2021, 3, 3)),
        Stream.of(lent.earliest(), lent.date(), lent.latest()).toList());
    assertEquals(Method.STORY, lent.method());
  }

  @Test
  void fewSharedWordsLendNothing() {
    assertTrue(sharing(16, STATED, Published.unknown(List.of())).lent().isEmpty());
  }

  @Test
  void lendersThatLieApartLendNothing() {
    Published later = Published.on(LocalDate.of(2021, 3, 9), Method.BYLINE, 0.9, List.of());
    StoryCard taker = sketched("c.txt", 0, Published.unknown(List.of()));
    StoryTable table =
        table(List.of(sketched("a.txt", 32, STATED), sketched("b.txt", 32, later), taker));
    assertTrue(table.lent().isEmpty(), () -> table.lent().toString());
  }

  @Test
  void otherStoriesAreNoCopies() {
    StoryTable table = table(List.of(card("a.txt", STORY, STATED), card("b.txt", OTHER, STATED)));
    assertTrue(table.copies().isEmpty(), () -> table.copies().toString());
  }

  @Test
  void aTextTooShortToBeToldFromOthersHasNoSketch() {
    assertEquals(List.of(), StorySketcher.sketch(article("a.txt", "The bridge reopened.")));
  }

  @Test
  void theSmallestUriIsTheArticleOfRecordsWithTheSameBytes() {
    List<StoryCard> same =
        Stream.of("c.txt", "a.txt", "b.txt")
            .map(uri -> new StoryCard("id-" + uri, uri, "hash", STATED, List.of()))
            .toList();
    assertEquals(
        List.of(new Duplicate("b.txt", "a.txt"), new Duplicate("c.txt", "a.txt")),
        Duplicates.find(same));
  }

  /** Two articles that differ in all but the first {@code equal} values of their sketches. */
  private static StoryTable sharing(int equal, Published one, Published other) {
    return table(List.of(sketched("a.txt", equal, one), sketched("b.txt", 0, other)));
  }

  /** A sketch that shares its first {@code equal} values with one of none, and no other. */
  private static StoryCard sketched(String uri, int equal, Published published) {
    List<Long> sketch =
        LongStream.range(0, StorySketcher.SIZE)
            .map(i -> i < equal || equal == 0 ? i : i + uri.charAt(0) * 1000L)
            .boxed()
            .toList();
    return new StoryCard("id-" + uri, uri, "hash-" + uri, published, sketch);
  }

  private static StoryTable table(List<StoryCard> cards) {
    List<BandEntry> entries = BandEntry.shared(cards);
    return StoryTable.of(Duplicates.find(cards), NearCopies.find(entries));
  }

  private static StoryCard card(String uri, String text, Published published) {
    return new StoryCard(
        "id-" + uri, uri, "hash-" + uri, published, StorySketcher.sketch(article(uri, text)));
  }

  private static Article article(String uri, String text) {
    return new Article(
        "id-" + uri,
        uri,
        null,
        "hash-" + uri,
        uri,
        null,
        null,
        null,
        "en",
        List.of(),
        text,
        List.of(new Region(new TextSpan(0, text.length()), Region.Kind.BODY)),
        List.of());
  }
}
