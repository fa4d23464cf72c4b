package org.annals.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.annals.model.Article;
import org.annals.model.EventMention;
import org.annals.model.EventStatus;
import org.annals.model.Precision;
import org.annals.model.Published;
import org.annals.model.Published.Method;
import org.annals.model.Reading;
import org.annals.model.Region;
import org.annals.model.TimeSpan;
import org.annals.resolution.TimexResolver;
import org.annals.timex.Tagging;
import org.annals.timex.TaggingContext;
import org.annals.timex.TimexTagger;
import org.junit.jupiter.api.Test;

class MentionResolverTest {

  private static final Published DAY =
      Published.on(LocalDate.of(2021, 3, 4), Method.BYLINE, 0.9, List.of());

  @Test
  void whatHasLastedSinceATimeRunsToPublication() {
    assertEquals(
        new TimeSpan(LocalDate.of(2019, 5, 1), LocalDate.of(2021, 3, 4), Precision.RANGE),
        only(resolved("The harbour bridge has been closed since May 2019.", DAY)).span());
  }

  @Test
  void whatHappenedAtATimeKeepsItsDays() {
    assertEquals(
        new TimeSpan(LocalDate.of(2019, 5, 1), LocalDate.of(2019, 5, 31), Precision.MONTH),
        only(resolved("The county closed the harbour bridge in May 2019.", DAY)).span());
  }

  @Test
  void aMonthFarBackBehindAPurposeIsLikelierTheNextOne() {
    assertEquals(
        List.of(),
        resolved("The mayor accepted an invitation to visit Lima in April.", DAY).mentions());
    assertEquals(
        new TimeSpan(LocalDate.of(2020, 4, 1), LocalDate.of(2020, 4, 30), Precision.MONTH),
        only(resolved("The mayor resigned in April.", DAY)).span());
  }

  @Test
  void withoutAPublicationDayWhatCountsFromItIsSaidToHaveNone() {
    DatedMentions none =
        resolved("The mayor opened the bridge on Tuesday.", Published.unknown(List.of()));
    assertEquals(List.of(), none.mentions());
    assertEquals(
        List.of("publication-unknown"),
        none.unresolved().stream().map(unresolved -> unresolved.reason()).toList());
  }

  @Test
  void whatReachesBeyondFourDigitsOfAYearIsSaidToLieOutside() {
    DatedMentions told = resolved("The temple has been closed since 460 BC.", DAY);
    assertEquals(List.of(), told.mentions());
    assertEquals(
        List.of("outside-range"),
        told.unresolved().stream().map(unresolved -> unresolved.reason()).toList());
  }

  @Test
  void aPastTenseRefutesADayCountedFromOneToCome() {
    DatedMentions told =
        resolved(
            "The fair opens on Friday. The county closed the bridge the following month.", DAY);
    assertEquals(
        List.of("no-bounds"),
        told.unresolved().stream().map(unresolved -> unresolved.reason()).toList());
  }

  @Test
  void aDeedDoneRefutesADayThatIsOfSomethingToCome() {
    assertRefuted("The county rebuilt the hall for the fair in 2024.");
    assertRefuted("The hall was rebuilt for the fair in 2024.");
    assertRefuted("The county has printed posters for the fair on 9 April 2021.");
  }

  @Test
  void whatIsToBeOrToLastIsNotRefuted() {
    only(resolved("The hall is opened to visitors on 9 April 2021.", DAY));
    only(resolved("The bridge was closed until 9 April 2021.", DAY));
    only(resolved("The vote was planned for 9 April 2021.", DAY));
  }

  @Test
  void aDayWithoutWeekOrYearIsTheOneBeforeADeedDone() {
    assertDay("2021-03-01", "The county rejected a plan to sell the hall on Monday.");
    assertDay("2021-02-09", "The county dismissed a plan to sell the hall on 9 February.");
    assertDay("2020-04-09", "The tug Anna sank on 9 April.");
    assertDay("2020-04-09", "The pier was hit by a storm on 9 April.");
  }

  @Test
  void whatWasToComeAtATimeThatIsOverTookPlace() {
    assertTold("Ada Lind won the cup", "Ada Lind would win the cup in 1994.");
    assertTold("Ada Lind won the cup", "Ada Lind wins the cup in 1994.");
    assertEquals(
        EventStatus.PLANNED,
        only(resolved("The firm said in a letter that it would close the mill in 1994.", DAY))
            .candidate()
            .status());
  }

  private static void assertTold(String title, String text) {
    EventMention mention = only(resolved(text, DAY));
    assertEquals(EventStatus.HAPPENED, mention.candidate().status());
    assertEquals(title, mention.candidate().title());
  }

  @Test
  void whatADeedWasForKeepsItsOwnDay() {
    assertRefuted("The county has printed posters for the fair on 9 April 2021.");
    assertEquals(List.of(), resolved("The county gave out tickets for 9 April.", DAY).mentions());
    assertEquals(
        List.of(), resolved("The firm declared a dividend payable April 20.", DAY).mentions());
  }

  @Test
  void theSecondTimeOfADeedIsOfWhatStandsBetween() {
    String[] texts = {
      "A court in Lima jailed the banker on Tuesday for fraud committed in 2007.",
      "On Tuesday a court in Lima jailed the banker for fraud committed in 2007.",
      "The council met on Tuesday to discuss a bridge in 2007.",
    };
    for (String text : texts) {
      DatedMentions told = resolved(text, DAY);
      assertEquals(TimeSpan.day(LocalDate.of(2021, 3, 2)), only(told).span(), text);
      assertEquals("2007", told.unresolved().get(0).text());
      assertEquals("no-event", told.unresolved().get(0).reason());
    }
  }

  @Test
  void timesThatAreJoinedAreTwoDeeds() {
    assertEquals(
        2, resolved("The party won the vote in 2003 and again in 2007.", DAY).mentions().size());
    assertEquals(
        2,
        resolved("The mayor met the miners on Monday and again on Tuesday.", DAY)
            .mentions()
            .size());
    assertEquals(
        2,
        resolved("Anna Brandt sold two mills on Monday and another three mills on Tuesday.", DAY)
            .mentions()
            .size());
  }

  private static void assertDay(String day, String text) {
    assertEquals(TimeSpan.day(LocalDate.parse(day)), only(resolved(text, DAY)).span());
  }

  private static void assertRefuted(String text) {
    assertEquals(
        List.of("contradiction"),
        resolved(text, DAY).unresolved().stream().map(unresolved -> unresolved.reason()).toList());
  }

  private static EventMention only(DatedMentions dated) {
    assertEquals(1, dated.mentions().size(), dated::toString);
    return dated.mentions().get(0);
  }

  private static DatedMentions resolved(String text, Published published) {
    Article article = Extracted.article(text, Region.Kind.BODY);
    Tagging tagging = new TimexTagger().tag(text, TaggingContext.plain());
    Extraction extraction = Extracted.extraction(article);
    Reading reading =
        new Reading(
            article,
            published,
            false,
            List.of(),
            tagging.timexes(),
            extraction.candidates(),
            extraction.references(),
            List.of(),
            List.of("bridge", "mayor"));
    return MentionResolver.resolve(
        reading, article.id(), published, new TimexResolver().resolve(tagging, published));
  }
}
