package org.annals.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.annals.model.AnchorKind;
import org.annals.model.Precision;
import org.annals.model.Published;
import org.annals.model.ResolvedTimex;
import org.annals.model.TimeSpan;
import org.annals.timex.TaggingContext;
import org.annals.timex.TimexTagger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days, anchors and reasons; which values come out is the corpus tables' matter. */
final class TimexResolverTest {

  private static final TimexTagger TAGGER = new TimexTagger();
  private static final TimexResolver RESOLVER = new TimexResolver();
  private static final LocalDate THURSDAY = LocalDate.of(2023, 7, 27);

  @ParameterizedTest
  @CsvSource({
    "They met this week., 2023-07-24, 2023-07-27, WEEK",
    "They will meet this week., 2023-07-24, 2023-07-30, WEEK",
    "It rained this month., 2023-07-01, 2023-07-27, MONTH",
    "It rained this year., 2023-01-01, 2023-07-27, YEAR",
    "They met earlier this month., 2023-07-01, 2023-07-26, FUZZY",
    "They met earlier this week., 2023-07-24, 2023-07-26, FUZZY",
    "It will shut later this week., 2023-07-28, 2023-07-30, FUZZY",
    "It rained over the past week., 2023-07-20, 2023-07-27, FUZZY",
    "It rained twice in the last month., 2023-06-27, 2023-07-27, FUZZY",
    "The past year was dry., 2022-07-27, 2023-07-27, FUZZY",
    "It rained last month., 2023-06-01, 2023-06-30, MONTH",
    "It shut two weeks ago., 2023-07-10, 2023-07-16, WEEK",
    "It shut three months ago., 2023-04-01, 2023-04-30, MONTH",
    "It shut two years ago., 2021-01-01, 2021-12-31, YEAR",
    "It shut seven decades ago., 1950-01-01, 1959-12-31, DECADE",
    "It shut ten days ago., 2023-07-17, 2023-07-17, DAY",
    "It froze in the winter of 1962., 1962-12-01, 1963-02-28, SEASON",
    "It rained in the fall of 1950., 1950-09-01, 1950-11-30, SEASON",
    "It shut in early June., 2023-06-01, 2023-06-10, FUZZY",
    "It shut in mid-June., 2023-06-11, 2023-06-20, FUZZY",
    "It shut in late June., 2023-06-21, 2023-06-30, FUZZY",
    "It shut in early 2022., 2022-01-01, 2022-04-30, FUZZY",
    "It shut in late 2022., 2022-09-01, 2022-12-31, FUZZY",
    "It shut in the early 1990s., 1990-01-01, 1993-12-31, FUZZY",
    "It shut in the mid-1990s., 1994-01-01, 1996-12-31, FUZZY",
    "It shut in the late 1990s., 1997-01-01, 1999-12-31, FUZZY",
    "It shut in the mid-to-late 1940s., 1945-01-01, 1949-12-31, FUZZY",
    "It ran from 1950-1953., 1950-01-01, 1953-12-31, RANGE",
    "It shut in the 20th century., 1900-01-01, 1999-12-31, CENTURY",
    "It fell in the second quarter., 2023-04-01, 2023-06-30, RANGE",
    "It fell in fiscal 2020., 2019-07-01, 2021-03-31, FUZZY"
  })
  void anExpressionCoversTheDaysOfItsUnit(
      String text, LocalDate earliest, LocalDate latest, Precision precision) {
    assertEquals(new TimeSpan(earliest, latest, precision), only(text, on(THURSDAY)).span());
  }

  @ParameterizedTest
  @CsvSource({"It lasted four decades.", "It recently burned.", "They meet every Monday."})
  void lengthsSetsAndVagueWordsHaveNoDays(String text) {
    assertNull(only(text, on(THURSDAY)).span());
  }

  @Test
  void aValueIsNeverClipped() {
    assertEquals("2023-W30", only("They met this week.", on(THURSDAY)).value());
  }

  @Test
  void whatIsCountedFromPublicationSaysSo() {
    ResolvedTimex resolved = only("They met on Wednesday.", on(THURSDAY));

    assertEquals("weekday.bare", resolved.resolution().rule());
    assertEquals("2023-07-27", resolved.resolution().anchor());
    assertEquals(AnchorKind.PUBLICATION, resolved.resolution().anchorIs());
    assertEquals(
        List.of("told in the past: the nearest such day up to the anchor"),
        resolved.resolution().steps());
  }

  @Test
  void whatIsCountedFromAMentionSaysSo() {
    ResolvedTimex resolved =
        all("On 3 May 1950 it opened; two days later it shut.", on(null)).get(1);

    assertEquals("1950-05-03", resolved.resolution().anchor());
    assertEquals(AnchorKind.MENTION, resolved.resolution().anchorIs());
  }

  @Test
  void whatIsStatedInFullNeedsNoAnchor() {
    ResolvedTimex resolved = only("It fell on 3 May 1950.", on(null));

    assertNull(resolved.resolution().anchor());
    assertEquals(AnchorKind.NONE, resolved.resolution().anchorIs());
    assertEquals(TimeSpan.day(LocalDate.of(1950, 5, 3)), resolved.span());
  }

  @Test
  void withoutAPublicationDayWhatCountsFromItHasNoDays() {
    ResolvedTimex resolved = only("It fell last year.", on(null));

    assertNull(resolved.span());
    assertEquals("XXXX", resolved.value());
  }

  @Test
  void anExpressionOnWhichAllDaysOfAnIntervalAgreeStaysAsItIs() {
    ResolvedTimex resolved = only("It fell last year.", between("2023-07-26", "2023-07-28"));

    assertEquals(Precision.YEAR, span(resolved).precision());
    assertEquals("2022", resolved.value());
  }

  @Test
  void anExpressionOnWhichTheyDoNotGetsTheHull() {
    ResolvedTimex resolved = only("It fell on Wednesday.", between("2023-07-25", "2023-07-27"));

    assertEquals(
        new TimeSpan(LocalDate.of(2023, 7, 19), LocalDate.of(2023, 7, 26), Precision.FUZZY),
        resolved.span());
  }

  @Test
  void theSameTextGivesTheSameAnswerWhateverWasReadBetween() {
    String text = "In June 1950 war came. A month later it rained. In March he fled.";
    List<ResolvedTimex> before = all(text, on(THURSDAY));
    all("In 1861, in April, it began. The next day it ended.", on(LocalDate.of(1999, 1, 1)));

    assertEquals(before, all(text, on(THURSDAY)));
  }

  @Test
  void aThousandThreadsOfTheSameTextAgree() {
    String text = "Two weeks ago, on Thanksgiving 2021 and on 27th July 1953, it rained.";
    List<ResolvedTimex> once = all(text, on(THURSDAY));

    assertTrue(
        java.util.stream.IntStream.range(0, 1000)
            .parallel()
            .allMatch(i -> all(text, on(THURSDAY)).equals(once)));
  }

  private static TimeSpan span(ResolvedTimex resolved) {
    TimeSpan span = resolved.span();
    if (span == null) {
      throw new AssertionError("no days: " + resolved);
    }
    return span;
  }

  private static ResolvedTimex only(String text, Published published) {
    List<ResolvedTimex> all = all(text, published);
    assertEquals(1, all.size(), all.toString());
    return all.get(0);
  }

  private static List<ResolvedTimex> all(String text, Published published) {
    return RESOLVER.resolve(TAGGER.tag(text, TaggingContext.plain()), published);
  }

  private static Published on(@Nullable LocalDate day) {
    return day == null
        ? Published.unknown(List.of())
        : Published.on(day, Published.Method.GIVEN, 1, List.of());
  }

  private static Published between(String earliest, String latest) {
    LocalDate first = LocalDate.parse(earliest);
    return new Published(
        first, first, LocalDate.parse(latest), Published.Method.INFERRED, 0.5, List.of());
  }
}
