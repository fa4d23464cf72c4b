package org.annals.benchmarks.timelines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.benchmarks.timelines.EntityChronology.ArticleDays;
import org.annals.model.Precision;
import org.annals.model.TimeSpan;
import org.junit.jupiter.api.Test;

class DayRankingTest {

  private static final LocalDate FIRST = LocalDate.of(1987, 5, 4);
  private static final LocalDate SECOND = LocalDate.of(1987, 5, 5);
  private static final LocalDate THIRD = LocalDate.of(1987, 5, 6);

  @Test
  void daysOfMoreArticlesComeFirstThenEarlierOnes() {
    List<ArticleDays> articles =
        List.of(
            new ArticleDays(List.of(), Set.of(FIRST, SECOND)),
            new ArticleDays(List.of(), Set.of(THIRD)),
            new ArticleDays(List.of(), Set.of(THIRD)));

    assertEquals(
        List.of(THIRD, FIRST, SECOND),
        DayRanking.byArticles(articles, ArticleDays::mentioned).days());
  }

  @Test
  void asManyDaysCountAsTheReferenceHas() {
    DayRanking ranking = new DayRanking(List.of(THIRD, FIRST, SECOND));

    assertEquals(0.5, ranking.f1(Set.of(FIRST, SECOND)));
    assertEquals(0, ranking.f1(Set.of(FIRST)));
    assertEquals(0.25, ranking.f1(List.of(Set.of(FIRST, SECOND), Set.of(FIRST))));
  }

  @Test
  void onlyASpanOfOneDayIsADay() {
    assertEquals(Optional.of(FIRST), DayRanking.day(TimeSpan.day(FIRST)));
    assertEquals(Optional.empty(), DayRanking.day(new TimeSpan(FIRST, SECOND, Precision.RANGE)));
    assertEquals(Optional.empty(), DayRanking.day(new TimeSpan(FIRST, null, Precision.RANGE)));
  }
}
