package org.annals.reading;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.annals.reading.FilesInHand.only;
import static org.annals.reading.FilesInHand.stated;
import static org.annals.reading.FilesInHand.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import org.annals.model.Article;
import org.annals.model.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms in which newsrooms, site builders, archives and mailers hand their articles on. */
class PrintedFormsTest {

  private static final String STORY =
      "A ferry with 214 people aboard ran aground off the northern islands on Tuesday, the coast"
          + " guard said. Everybody was taken off.";

  @Test
  void frontMatterStatesTheFactsAndIsNoStory() {
    String text =
        "---\ntitle: \"Ferry: aground\"\ndate: 2014-03-04 07:00:00 +0100\nauthor: Anna Berg\n"
            + "tags:\n  - ferries\n---\n\n# Ferry: aground\n\n"
            + STORY
            + "\n";
    Article article = only("x.md", text);
    assertEquals("Ferry: aground", article.title());
    assertEquals("Anna Berg", article.author());
    assertEquals(
        List.of("front-matter:published:date = 2014-03-04 07:00:00 +0100"), stated(article));
    assertEquals(text, article.text());
    assertFalse(story(article).contains("tags"), () -> story(article));
    assertTrue(story(article).endsWith("Everybody was taken off."), () -> story(article));
  }

  @Test
  void frontMatterMayBeToml() {
    Article article =
        only("x.md", "+++\r\ntitle = 'Aground'\r\ndate = 2014-03-04\r\n+++\r\n" + STORY + "\r\n");
    assertEquals("Aground", article.title());
    assertEquals(List.of("front-matter:published:date = 2014-03-04"), stated(article));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"---\nThe ferry is blue.\n---\n", "---\n\n", "---\ntitle: never closed\n"})
  void aRuleOfDashesIsNoFrontMatter(String above) {
    Article article = only("x.md", above + STORY + "\n");
    assertEquals(List.of(), stated(article));
    assertTrue(story(article).contains(STORY), () -> story(article));
  }

  @Test
  void aNewspapersNameAboveItsDateIsNoHeadline() {
    String text =
        "The Northern Island Gazette\n\nMarch 4, 2014\n\nFerry runs aground in the north\n\nBy ANNA BERG\n\n"
            + STORY;
    assertEquals("Ferry runs aground in the north", only("x.txt", text).title());
    String only = "The Gazette reports a Northern storm\n\nMarch 4, 2014\n\n" + STORY;
    assertEquals("The Gazette reports a Northern storm", only("x.txt", only).title());
  }

  @Test
  void theFurnitureOfAPrintedPageBreaksNoSentence() {
    String text =
        "THE ISLAND POST                                   Tuesday, 4 March 2014\nPage 3\n\nFerry runs aground\n\n"
            + "The 214 people who were aboard the ferry were taken to the quay of Nordby on\n"
            + "Tuesday evening, some hours after it had run aground off the islands.\n\n- 4 -\n";
    Article article = only("x.txt", text);
    assertTrue(
        story(article).contains("Nordby on\nTuesday evening, some hours"), () -> story(article));
    assertFalse(story(article).contains("- 4 -"), () -> story(article));
    assertFalse(story(article).contains("Page 3"), () -> story(article));
  }

  @Test
  void linkedDataNamesWriterAndPaper() {
    String page =
        "<html><head><title>Ferry aground</title><script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"Article\",\"datePublished\":\"2014-03-04\","
            + "\"author\":[{\"@type\":\"Person\",\"name\":\"Anna Berg\"},{\"@type\":\"Person\",\"name\":\"Zo\\u00eb Hall\"}],"
            + "\"publisher\":{\"@type\":\"Organization\",\"name\":\"Island Post\"}}]}</script></head><body><article><p>"
            + STORY
            + "</p></article></body></html>";
    Article article = only("x.html", page);
    assertEquals("Anna Berg\nZoë Hall", article.author());
    assertEquals("Island Post", article.publisher());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"author":"Anna Berg"}                                                | Anna Berg
          {"author": ["Anna Berg", "Tom Hall"]}                                 | Anna Berg, Tom Hall
          {"author":{"@id":"#a","name":"Anna \\"Ann\\" Berg"}}                  | Anna "Ann" Berg
          {"author":[{"name":"Anna Berg","url":"https://post.example/a"}]}      | Anna Berg
          """)
  void writersAreGivenInManyShapes(String linked, String author) {
    String page =
        "<html><head><script type='application/ld+json'>"
            + linked
            + "</script></head><body><p>"
            + STORY
            + "</p></body></html>";
    assertEquals(author.replace(", ", "\n"), only("x.html", page).author());
  }

  @Test
  void aShortStoryBesideItsWritersBiographyStaysAlone() {
    String page =
        "<html><head><title>Ferry aground</title></head><body><div id='content'><h1>Ferry aground</h1><p>"
            + STORY
            + "</p><div class='author-bio'>Anna Berg joined the paper in 2012 and was named reporter of the year in"
            + " 2018, after she had written of the storms of the north for many years.</div><div class='trending'>"
            + "<p>A man was arrested on Sunday over a yacht that was stolen from the quay of Nordby last"
            + " week, and another one was set free on the following day.</p></div></div></body></html>";
    assertEquals("Ferry aground\n" + STORY, story(only("x.html", page)));
  }

  @Test
  void softHyphensAreNoPartOfATitle() {
    assertEquals(
        "Parliament ends debate on forests",
        only("x.txt", "Parliament ends de\u00adbate on for\u00adests\n\n" + STORY).title());
  }

  @Test
  void aPapersNameBehindATitleIsNoPartOfIt() {
    String record =
        "{\"title\":\"Ferry aground - Island Post\",\"publisher\":\"Island Post\",\"text\":\"";
    assertEquals("Ferry aground", only("x.json", record + STORY + "\"}").title());
  }

  @Test
  void aCaptionAboveTheStoryIsNoHeadline() {
    String text =
        "March 4, 2014 4:15 PM ET\n\nPeople leave the ferry in Nordby, Norway, Tuesday, March 4, 2014. (AP Photo/A. Berg)\n\n"
            + "NORDBY, Norway (AP) — "
            + STORY
            + "\n";
    Article article = only("x.txt", text);
    assertEquals("x.txt", article.title());
    assertTrue(article.regions().stream().anyMatch(r -> r.kind() == Region.Kind.CAPTION));
  }

  @Test
  void whatAPageSaysOfItselfIsNoStory() {
    String text =
        "Ferry aground\n\n"
            + STORY
            + "\n\nThis interview has been edited for length. Anna Berg's book was published in 2012.\n\n"
            + "Retrieved from the archive. This page was last modified on 12 January 2015, at 09:00.\n";
    String story = story(only("x.txt", text));
    assertFalse(story.contains("book") || story.contains("modified"), story);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "UTF-16", "UTF-16LE", "UTF-8"})
  void textsOfOfficeMachinesAreReadInTheirCharacterSet(String charset) {
    String text =
        "The “Naïve” café reopens\r\nBy Zoë Müller\r\n4 March 2014\r\n\r\nThe café on the quay – closed since the"
            + " storm – reopened on Monday, the owner’s son said.\r\n";
    Article article = only("x.txt", text.getBytes(Charset.forName(charset)));
    assertEquals("Zoë Müller", article.author());
    assertEquals("The “Naïve” café reopens", article.title());
    assertTrue(article.regions().stream().anyMatch(r -> r.kind() == Region.Kind.STAMP));
    assertEquals(text, only("x.txt", text.getBytes(UTF_16)).text());
  }

  @Test
  void fieldsOfNewsServicesAreKnownByTheirNames() {
    String lines =
        "{\"id\":1,\"headline\":{\"main\":\"Toll rises\",\"kicker\":null},\"lead_paragraph\":\"The toll rose on Monday.\",\"pub_date\":\"2014-03-04\"}\n"
            + "{\"id\":2,\"webTitle\":\"x\",\"bodyText\":\"The toll rose on Monday.\",\"webPublicationDate\":\"2014-03-04T10:00:00Z\"}\n"
            + "{\"id\":3,\"article_title\":\"Toll rises\",\"paragraphs\":[\"The toll rose.\",\"It fell.\"],\"media_name\":\"Island Post\"}\n";
    String wrapped =
        "{\"response\":{\"total\":1,\"results\":[{\"webTitle\":\"Toll rises\",\"fields\":{\"body\":\"<p>The toll rose on Monday.</p>\",\"byline\":\"Anna Berg\"}}]}}";
    Article result = FilesInHand.read("x.json", wrapped).articles().get(0);
    assertEquals("Toll rises by Anna Berg", result.title() + " by " + result.author());
    List<Article> articles = FilesInHand.read("x.jsonl", lines).articles();
    assertEquals("Toll rises", articles.get(0).title());
    assertEquals(List.of("json:published:pubdate = 2014-03-04"), stated(articles.get(0)));
    assertEquals(
        List.of("json:published:webpublicationdate = 2014-03-04T10:00:00Z"),
        stated(articles.get(1)));
    assertEquals("Island Post", articles.get(2).publisher());
    assertEquals("Toll rises\n\nThe toll rose.\nIt fell.", articles.get(2).text());
  }
}
