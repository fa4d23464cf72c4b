package org.annals.dating;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.annals.model.Article;
import org.annals.model.Published;
import org.annals.model.Published.Evidence;
import org.annals.model.Published.Method;
import org.annals.model.Region;
import org.annals.reading.ArticleReader;
import org.annals.timex.TaggingContext;
import org.annals.timex.TimexTagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDaterTest {

  private static final String STORY =
      "A ferry with 214 people aboard ran aground off the northern islands on Tuesday, the coast"
          + " guard said. Everybody was taken off.\n";

  private static final String HEADLINE = "Ferry runs aground in the north\n\n";

  private final ArticleReader reader = new ArticleReader();
  private final TimexTagger tagger = new TimexTagger();
  private final PublicationDater dater = new PublicationDater();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [March 4, 2014]                                        | 2014-03-04 | BYLINE
          Published: Tuesday, March 4, 2014 10:15 PM GMT         | 2014-03-04 | BYLINE
          Published March 4, 2014, updated March 6, 2014         | 2014-03-04 | BYLINE
          By Anna Berg - 4 March 2014                            | 2014-03-04 | BYLINE
          04 Mar 2014 09:30                                      | 2014-03-04 | BYLINE
          2014-03-04                                             | 2014-03-04 | BYLINE
          Bergen, 4 March 2014                                   | 2014-03-04 | BYLINE
          (Bergen, 4 March 2014)                                 | 2014-03-04 | BYLINE
          BERGEN, Norway (AP) — Tuesday, March 4, 2014           | 2014-03-04 | BYLINE
          04.03.2014                                             | 2014-03-04 | BYLINE
          Tuesday 4 March 2014, Harbour Post                     | 2014-03-04 | BYLINE
          Posted by Liv Strand on March 4th, 2014 in Shipping    | 2014-03-04 | BYLINE
          First published in Local News Tuesday 4 March 2014     | 2014-03-04 | BYLINE
          This story was originally published on March 4, 2014.  | 2014-03-04 | BYLINE
          Submitted by Liv Strand on Tue, 03/25/2014 - 18:15     | 2014-03-25 | BYLINE
          Issue of 4 March 2014                                  | 2014-03-04 | BYLINE
          LIV STRAND\tMARCH 4, 2014                               | 2014-03-04 | BYLINE
          Peter Strand Mar 4, 2014                               | 2014-03-04 | BYLINE
          Liv Strand Mar 4, 2014 0 Comments                      | 2014-03-04 | BYLINE
          Liv Strand, Harbour Post 12:01 a.m. EST March 4, 2014  | 2014-03-04 | BYLINE
          March 4, 20146:15 PM ET                                | 2014-03-04 | BYLINE
          March 4, 2014 by Liv Strand, Harbour Post              | 2014-03-04 | BYLINE
          Harbour Post, 4 March 2014, p. 7                       | 2014-03-04 | BYLINE
          First Published: Tue, Mar 04 2014. 06 15 PM IST        | 2014-03-04 | BYLINE
          Article date: 4-Mar-2014                               | 2014-03-04 | BYLINE
          """)
  void aStampBesideTheHeadlineIsTheDay(String stamp, String day, Method method) {
    assertDated(
        day, method, dated("x.txt", "Ferry runs aground in the north\n" + stamp + "\n\n" + STORY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BERGEN, March 4, 2014 (Reuters) - | 2014-03-04
          BERGEN, Norway, 4 March 2014 —    | 2014-03-04
          Oslo, Mar. 5, 2014 (AP) --        | 2014-03-05
          Oslo, 5 March 2014 –              | 2014-03-05
          (Oslo, Thursday, 6 March 2014)    | 2014-03-06
          OSLO: 6 March, 2014 -             | 2014-03-06
          Oslo, March 6, 2014:              | 2014-03-06
          OSLO, Norway — March 6, 2014 —    | 2014-03-06
          Oslo (6 March 2014) -             | 2014-03-06
          OSLO (AP) - March 6, 2014 -       | 2014-03-06
          """)
  void aDatelineIsTheDay(String dateline, String day) {
    assertDated(day, Method.DATELINE, dated("x.txt", dateline + " " + STORY));
  }

  @Test
  void aPlaceAndDayInBracketsMayStandBeforeOrBehindTheStory() {
    assertDated(
        "2014-03-04",
        Method.BYLINE,
        dated("x.txt", "(Bergen, 4 March 2014)\n\n" + HEADLINE + STORY));
    assertDated(
        "2014-03-04",
        Method.BYLINE,
        dated("x.txt", HEADLINE + STORY + "\n\n(Bergen, 4 March 2014)"));
    assertEquals(
        Method.UNKNOWN,
        dated("x.txt", HEADLINE + STORY.strip() + " (Bergen, 4 March 2014)").method());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harbour Post, 4 March 2014, p. 7",
        "-- Harbour Post, March 4, 2014",
        "[Harbour Post, March 4, 2014]",
        "4 March 2014",
        "Liv Strand\n\nBergen, 4 March 2014",
        "This story appears in print on March 4, 2014, on page B7 of the late edition: Aground."
      })
  void whatSignsTheStoryIsTheDay(String signature) {
    assertDated("2014-03-04", Method.BYLINE, dated("x.txt", HEADLINE + STORY + "\n\n" + signature));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "• Liv Strand, sailor, born 22 October 1912; died 4 March 2014",
        "References\nStrand, L. Harbour Studies, 4 March 2014, p. 4\nMoe, A. Sand, 3 May 2009",
        "Letter to the board, 4 March 2014",
        "Accessed 4 March 2014",
        "This article was amended on 4 March 2014."
      })
  void whatElseStandsBehindTheStoryIsNot(String last) {
    Published published = dated("x.txt", HEADLINE + STORY + "\n\n" + last);

    assertEquals(Method.UNKNOWN, published.method(), published::toString);
  }

  @Test
  void aHeadingThatNamesADeedAndItsDayIsNoStamp() {
    Published published = dated("x.txt", HEADLINE + "Harbour Fires 4 March 2014\n\n" + STORY);

    assertEquals(Method.UNKNOWN, published.method(), published::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BERGEN, 4 March 1917 — The harbour burned.",
        "Bergen, 4 March 1917\n\nThe harbour burned all night, and nobody slept.",
        "(Bergen, 4 March 1917) The harbour burned all night, and nobody slept.",
        "Sunday, March 4, 1917\n\nThe harbour burned all night, and nobody slept."
      })
  void aDayThatTheTextLeavesFarBehindIsOfTheStory(String opening) {
    String text =
        "The night the harbour burned\n\n"
            + opening
            + " In 1921 the quays were built again. In 1984 a museum was opened there, and visitors"
            + " came from everywhere.\n";

    Published published = dated("x.txt", text);

    assertEquals(Method.UNKNOWN, published.method(), published::toString);
    assertTrue(
        published.evidence().stream().anyMatch(each -> each.says().contains("tells as past 1921")),
        published::toString);
  }

  @Test
  void aSlipOfAYearAndYearsToComeDoNotRefuteADateline() {
    String text =
        "BERGEN, March 4, 2014 (Reuters) - The harbour burned all night. In 2041 the quays were"
            + " built again. A museum will open in 2017, and a bridge is planned for 2019.\n";

    assertDated("2014-03-04", Method.DATELINE, dated("x.txt", text));
  }

  @ParameterizedTest
  @CsvSource({
    "2014-03-04/ferry.txt, 2014-03-04",
    "2014/03/04/ferry.txt, 2014-03-04",
    "archive/2010-01-01/2014-03-04_ferry.txt, 2014-03-04",
    "20140304-ferry.txt, 2014-03-04",
    "04-03-2014-ferry.txt, 2014-03-04"
  })
  void theNameOfTheFileOrItsFolderIsTheDay(String uri, String day) {
    assertDated(day, Method.FILENAME, dated(uri, STORY));
  }

  @Test
  void anAddressAboveTheHeadlineIsTheDay() {
    String text =
        "https://post.example/world/2014/03/04/ferry-runs-aground\n"
            + "Ferry runs aground in the north\n\n"
            + STORY;
    assertDated("2014-03-04", Method.URL, dated("x.txt", text));
  }

  @ParameterizedTest
  @CsvSource({
    "1970-01-01T00:00:00Z, empty field",
    "1969-12-31T19:00:00-05:00, empty field",
    "1900-01-01, empty field",
    "1899-12-30T00:00:00Z, empty field",
    "1402-03-04, no press",
    "2231-03-04, beyond this century"
  })
  void aDayThatCannotBeIsToldAndHasNoVote(String value, String why) {
    Published page =
        dated(
            "x.html",
            "<html><head><meta property='article:published_time' content='"
                + value
                + "'></head><body><h1>Ferry runs aground</h1><p>"
                + STORY
                + "</p></body></html>");
    assertEquals(Method.UNKNOWN, page.method());
    assertTrue(page.evidence().stream().anyMatch(e -> e.says().contains(why)), page::toString);
    Published record =
        dated("x.json", "{\"published\":\"" + value + "\",\"text\":\"" + STORY.strip() + "\"}");
    assertEquals(Method.UNKNOWN, record.method());
    assertTrue(record.evidence().stream().anyMatch(e -> e.says().contains(why)), record::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13 Nivôse an X",
        "March 32, 2014",
        "2014-13-45",
        "00/00/0000",
        "February 30, 2014",
        "4 March 14 BC",
        "2014-W99",
        "99999999999999",
        "٣ مارس",
        "0001-01-01",
        "9999-12-31"
      })
  void aStampThatIsNoDayOfTheCalendarSaysNothing(String stamp) {
    Published text = dated("x.txt", "Ferry runs aground in the north\n" + stamp + "\n\n" + STORY);
    assertEquals(Method.UNKNOWN, text.method(), text::toString);
  }

  @ParameterizedTest
  @CsvSource({"'March 4, 1802', 1802-03-04", "'January 1, 1970', 1970-01-01"})
  void anOldStampIsBelieved(String stamp, String day) {
    String text = "Ferry runs aground in the north\n" + stamp + "\n\n" + STORY;
    assertDated(day, Method.BYLINE, dated("x.txt", text));
  }

  @Test
  void aTextOfThousandsOfDatesIsWeighedSoon() {
    String told =
        "On March 4, 2014 the ferry sank. Last year it was raised, two weeks ago it sank. ";
    assertTimeout(Duration.ofSeconds(60), () -> dated("x.txt", told.repeat(5_000)));
  }

  @Test
  void whatTheUserGivesBeatsEverything() {
    byte[] sidecar = "{\"published\": \"2014-03-05\"}".getBytes(UTF_8);
    String text = "Ferry runs aground in the north\n[March 4, 2014]\n\n" + STORY;
    Article article =
        reader
            .read("2014-03-03/x.txt", text.getBytes(UTF_8), Optional.of(sidecar))
            .articles()
            .get(0);
    Published published = date(article);
    assertDated("2014-03-05", Method.GIVEN, published);
    assertTrue(
        published.evidence().stream()
            .anyMatch(e -> e.says().contains("2014-03-04") && e.says().contains("outvoted")));
  }

  @Test
  void aStampBeatsTheNameOfTheFile() {
    assertDated(
        "2014-03-04",
        Method.BYLINE,
        dated("2014-03-09/x.txt", "Ferry runs aground\n[March 4, 2014]\n\n" + STORY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <meta property="article:published_time" content="2014-03-04T10:00:00+01:00">
          <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2014-03-04"}</script>
          <meta name="DC.date.issued" content="2014-03-04">
          <meta name="parsely-pub-date" content="2014-03-04T10:00:00Z">
          """)
  void aPagesMetadataIsTheDay(String tag) {
    assertDated("2014-03-04", Method.METADATA, dated("x.html", page(tag, "")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <time datetime="2014-03-04">last Tuesday</time>
          <span class="entry-date">4. März 2014</span>
          <p>Veröffentlicht am 04.03.2014</p>
          <div itemprop="datePublished" content="2014-03-04">Tuesday</div>
          """)
  void aPagesMarkedDateIsTheDay(String tag) {
    assertDated("2014-03-04", Method.METADATA, dated("x.html", page("", tag)));
  }

  @Test
  void publishedBeatsModified() {
    String head =
        "<meta property=\"article:modified_time\" content=\"2014-03-08\"><meta"
            + " property=\"article:published_time\" content=\"2014-03-04\">";
    assertDated("2014-03-04", Method.METADATA, dated("x.html", page(head, "")));
  }

  @Test
  void datesAmongCommentsSayNothing() {
    String extra = "<div id=\"comments\"><p>March 9, 2014</p></div>";
    assertFalse(dated("x.html", page("", extra)).known());
  }

  @Test
  void aDateInTheMarginYieldsToOneByTheHeadline() {
    String extra =
        "<p class=\"entry-date\">March 4, 2014</p><aside><span class=\"date\">March 1,"
            + " 2014</span></aside>";
    assertDated("2014-03-04", Method.METADATA, dated("x.html", page("", extra)));
  }

  @Test
  void aWeekdayThatMarksACountedAnniversaryGivesTheDay() {
    String text =
        "Bells rang on the islands on Tuesday. Tuesday was the 25th anniversary of the wreck of the"
            + " ferry Nordlys.\n\n"
            + "The ferry Nordlys was wrecked in a storm on March 4, 1989. A service was expected to"
            + " end on Tuesday night.\n";
    assertInferred("2014-03-04", "2014-03-04", "2014-03-04", dated("x.txt", text));
  }

  @Test
  void theSameStoryShiftedByYearsShiftsItsDay() {
    String text =
        "Bells rang on the islands on Friday. Friday was the 25th anniversary of the wreck of the"
            + " ferry Nordlys.\n\n"
            + "The ferry Nordlys was wrecked in a storm on May 14, 1976. A service was expected to"
            + " end on Friday night.\n";
    assertInferred(
        "2001-05-14", "2001-05-14", "2001-05-20", dated("x.txt", text.replace("Friday", "Monday")));
  }

  @Test
  void anElectionOfAKnownYearTellsTheYearWhateverTellsIt() {
    for (String told :
        List.of(
            "Last year’s election of a new French president changed little.",
            "Last year a new French president was elected.",
            "France elected a new president last year.")) {
      String text = "Bells rang on Sunday in the harbour town.\n\n" + told + "\n";
      assertTrue(
          dated("x.txt", text).evidence().stream()
              .anyMatch(evidence -> evidence.says().contains("elections in french")),
          told);
    }
  }

  @Test
  void anAnniversaryThatTheWorldKnowsNeedsNoDateInTheText() {
    String text =
        "Visitors gathered at the gate on Saturday for the 25th anniversary of the fall of the"
            + " Berlin Wall, a day before the main ceremony.\n\n"
            + "The wall stood from 1961 to 1989, and the country became one the year after.\n";
    assertInferred("2014-11-08", "2014-11-08", "2014-11-09", dated("x.txt", text));
  }

  @Test
  void whatTheWorldKnowsYieldsToTheTextsOwnCount() {
    String text =
        "Friday was the 50th anniversary of the opening of the harbour, which President Barack"
            + " Obama had praised.\n\n"
            + "The harbour opened on May 12, 1922, the mayor said on Friday. Its bridge followed in"
            + " 1935 and was widened in 1970.\n\n"
            + "A dance was expected to end on Friday night.\n";
    assertInferred("1972-05-12", "1972-05-12", "1972-05-12", dated("x.txt", text));
  }

  @Test
  void aRecentDayBehindTheWordsIsNotWhatAnAnniversaryCountsFrom() {
    String text =
        "Bells rang on the islands on Tuesday, when guests came for the 25th anniversary of the"
            + " wreck.\n\n"
            + "The ferry Nordlys was wrecked in a storm in 1989.\n\n"
            + "Guests walk to the 25th anniversary of the wreck of the ferry, in Nordby, March 4,"
            + " 2014. (Berg/AP Photo)\n";
    assertInferred("2014-03-04", "2014-03-04", "2014-03-18", dated("x.txt", text));
  }

  @Test
  void aKnownDayIsNotMeantWhereTheTextTellsOtherYears() {
    String text =
        "Visitors gathered at the gate on Saturday for the 25th anniversary of the fall of the"
            + " Berlin Wall, a day before the main ceremony.\n\n"
            + "The wall stood from 1954 to 1982, and the country became one the year after. Nobody"
            + " has rebuilt it since 2006.\n";
    Published published = dated("x.txt", text);
    assertFalse(String.valueOf(published.date()).startsWith("2014"), published::toString);
  }

  @Test
  void postsThatTheStoryShowsLieJustBeforeIt() {
    String text =
        STORY
            + "\n"
            + "All are safe. — Coast Guard (@coast) March 4, 2014\n\n"
            + "We saw it all. — A. Berg (@aberg) March 3, 2014\n";
    assertInferred("2014-03-04", "2014-03-04", "2014-03-06", dated("x.txt", text));
  }

  @Test
  void aSinglePostMayBeAnOldOne() {
    String text =
        "The island has a new ferry, which is blue.\n\n"
            + "We want a new one. — A. Berg (@aberg) March 3, 2014\n";
    Published published = dated("x.txt", text);
    assertFalse(published.known(), published::toString);
  }

  @Test
  void theCreditOfAPictureSaysWhenItWasNews() {
    String text =
        STORY + "\nThe ferry lies off the northern islands, Tuesday, March 4, 2014. (A. Berg/AP)\n";
    assertInferred("2014-03-04", "2014-03-04", "2014-03-06", dated("x.txt", text));
  }

  @Test
  void aPostAndADayOfItsWeekAreTwoWitnesses() {
    String post = "We saw it all. — A. Berg (@aberg) March 4, 2014\n";
    assertInferred(
        "2014-03-04",
        "2014-03-03",
        "2014-04-02",
        dated("x.txt", "The ferry ran aground on March 3, the coast guard said.\n\n" + post));
    Published alone = dated("x.txt", "The ferry ran aground, the coast guard said.\n\n" + post);
    assertFalse(alone.known(), alone::toString);
  }

  @Test
  void aPictureWithoutItsWeekdayMayShowTheYearBefore() {
    String text =
        "The council of Nordby lights its tree on Sunday night, and the ferry is to whistle.\n\n"
            + "People wait for the lights at the quay on Dec. 7, 2013, in Nordby. (A. Berg/AP)\n";
    Published published = dated("x.txt", text);
    assertFalse(published.known(), published::toString);
  }

  @Test
  void theCaptionsOfAGallerySayNothingOfTheArticlesDay() {
    StringBuilder text = new StringBuilder("The ferry is blue, the council said.\n\n");
    for (int day = 12; day > 2; day--) {
      text.append(day).append(" March 2014 This week's picture shows the ferry. (A. Berg/AP)\n\n");
    }
    Published published = dated("x.txt", text.toString());
    assertFalse(published.known(), published::toString);
  }

  @Test
  void aPictureFromTheFilesIsOlder() {
    String text =
        "The coast guard was praised by the council.\n\n"
            + "FILE - In this Tuesday, March 4, 2014, file photo, the ferry lies off the northern"
            + " islands. (A. Berg/AP)\n";
    assertFalse(dated("x.txt", text).known());
  }

  @Test
  void aNoteOfAChangeIsOnlyAnUpperBound() {
    String text =
        "The ferry ran aground in the winter of 2013.\n\n"
            + "This article was amended on 10 March 2014. The ferry is blue.\n";
    Published published = dated("x.txt", text);
    assertFalse(published.known(), published::toString);
    assertTrue(
        published.evidence().stream().anyMatch(e -> e.text().equals("10 March 2014")),
        published::toString);
  }

  @Test
  void aRelativeTimeBesideItsDateGivesTheWeek() {
    String text =
        "The prize was awarded on Tuesday, and another is to be announced on Wednesday.\n\n"
            + "Last week, on September 27, 2017, the scientists had told of a third signal, and"
            + " nobody was surprised at the news.\n";
    assertInferred("2017-10-03", "2017-10-03", "2017-10-04", dated("x.txt", text));
  }

  @Test
  void theMonthOfWhichADateTellsIsNotThePresentOne() {
    String text =
        "The ferry sailed on Sunday.\n\n"
            + "Its sister had sailed in December 2012, the month in which the council fell.\n";
    Published published = dated("x.txt", text);
    assertFalse(published.known(), published::toString);
  }

  @Test
  void oneTopicIsNotOneDeed() {
    String ahead =
        "The court threw out the smuggler's appeal on Wednesday. The smuggler could be sent to a"
            + " Nordish prison by the end of the month, over the smuggled weapons.\n\n"
            + "The smuggler says that nobody smuggled weapons from Nordland when he was on a visit"
            + " there in August 2010.\n";
    Published sent = dated("x.txt", ahead);
    assertFalse(sent.known(), sent::toString);
    String apart =
        "Demonstrations were banned last month by the general, whose army holds the palace and the"
            + " airport in the capital.\n\n"
            + "The army of the general took the airport and the palace of the capital on Wednesday,"
            + " and it opened the gardens on October 28 1999.\n";
    Published banned = dated("x.txt", apart);
    assertFalse(banned.known(), banned::toString);
  }

  @Test
  void anAnniversaryInAnArticleThatTellsNoDayOfItsWeekMayBeMonthsOff() {
    String text =
        "The museum plans a show for the 25th anniversary of the fall of the Berlin Wall.\n\n"
            + "The wall stood from 1961 to 1989.\n";
    Published published = dated("x.txt", text);
    assertFalse(published.known(), published::toString);
  }

  @Test
  void aPagesClockIsOnlyAnUpperBound() {
    String text =
        "12.5 C\n"
            + "Oslo\n"
            + "Wednesday, July 16, 2014\n\n"
            + "Ferry company celebrates its treaty with the islands\n\n"
            + "Dancers performed late last month at the anniversary of the treaty that Mayor Berg"
            + " and Captain Hall signed for the ferries.\n\n"
            + "The treaty was signed by Captain Hall and Mayor Berg last June, and the ferries have"
            + " run on time since.\n";
    Published published = dated("x.txt", text);
    assertTrue(published.known());
    assertEquals("2014-07-16", String.valueOf(published.latest()));
    assertEquals("2014-07-01", String.valueOf(published.earliest()));
  }

  @Test
  void withoutAYearNothingIsInvented() {
    Published published = dated("x.txt", STORY);
    assertFalse(published.known());
    assertEquals(Method.UNKNOWN, published.method());
  }

  @Test
  void aHistoryWithWeekdaysStaysUnknown() {
    String text =
        "The museum opened on Monday. Visitors came on Sunday as well.\n\n"
            + "The canal was taken on July 26, 1956, and reopened on June 5, 1975.\n";
    assertFalse(dated("x.txt", text).known());
  }

  @Test
  void everyEvidenceStandsWhereItSays() {
    String text = "Ferry runs aground in the north\n[March 4, 2014]\n\n" + STORY;
    for (Evidence evidence : dated("x.txt", text).evidence()) {
      assertEquals(evidence.text(), text.substring(evidence.start(), evidence.end()));
    }
  }

  private static String page(String head, String body) {
    return "<html><head><title>Ferry runs aground</title>"
        + head
        + "</head><body><h1>Ferry runs aground</h1>"
        + body
        + "<p>"
        + STORY
        + "</p></body></html>";
  }

  private Published dated(String uri, String text) {
    return date(reader.read(uri, text.getBytes(UTF_8), Optional.empty()).articles().get(0));
  }

  private Published date(Article article) {
    var skipped =
        article.regions().stream().filter(r -> !r.kind().tellsEvents()).map(Region::span).toList();
    return dater.date(
        article, tagger.tag(article.text(), new TaggingContext(article.paraphrased(), skipped)));
  }

  private static void assertDated(String day, Method method, Published published) {
    assertEquals(
        List.of(day, method), List.of(String.valueOf(published.date()), published.method()));
  }

  private static void assertInferred(
      String best, String earliest, String latest, Published published) {
    assertEquals(Method.INFERRED, published.method());
    assertEquals(best, String.valueOf(published.date()));
    assertFalse(
        String.valueOf(published.earliest()).compareTo(earliest) < 0,
        () -> "earliest " + published.earliest());
    assertFalse(
        String.valueOf(published.latest()).compareTo(latest) > 0,
        () -> "latest " + published.latest());
  }
}
