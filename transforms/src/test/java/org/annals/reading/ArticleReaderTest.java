package org.annals.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.annals.model.Article;
import org.annals.model.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleReaderTest {

  private static final String STORY =
      "Ferry runs aground in the north\n\n"
          + "A ferry with 214 people aboard ran aground off the northern islands on Tuesday, the"
          + " coast guard said.\n";

  private final ArticleReader reader = new ArticleReader();

  @Test
  void plainTextIsTheDecodedFileItself() {
    String crlf = STORY.replace("\n", "\r\n");
    Article article = only("a/ferry.txt", crlf.getBytes(UTF_8));
    assertEquals(crlf, article.text());
    assertEquals("Ferry runs aground in the north", article.title());
    assertEquals("en", article.language());
    assertEquals("a/ferry.txt", article.uri());
    assertTrue(article.id().matches("a-[0-9a-f]{12}"), article.id());
    assertTrue(article.sha256().matches("[0-9a-f]{64}"), article.sha256());
  }

  @Test
  void sameUriSameIdWhateverTheContent() {
    assertEquals(only("x.txt", bytes(STORY)).id(), only("x.txt", bytes(STORY + "More.")).id());
    assertNotEquals(only("x.txt", bytes(STORY)).id(), only("y.txt", bytes(STORY)).id());
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16", "windows-1252", "ISO-8859-1"})
  void charactersSurviveEveryUsualCharacterSet(String charset) {
    String story =
        STORY
            + "\n"
            + "The café at the quay of Tromsø served coffee to the rescued, señor Muñoz among them,"
            + " until après minuit.\n";
    assertEquals(story, only("x.txt", story.getBytes(Charset.forName(charset))).text());
  }

  @Test
  void aByteOrderMarkIsNoText() {
    byte[] utf8 = ("\uFEFF" + STORY).getBytes(UTF_8);
    assertEquals(STORY, only("x.txt", utf8).text());
    byte[] utf16 = ("\uFEFF" + STORY).getBytes(UTF_16LE);
    assertEquals(STORY, only("x.txt", utf16).text());
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, '', empty",
    "b.txt, ' \n\t', empty",
    "c.pdf, x, unsupported",
    "d.json, '{', malformed",
    "e.json, '{\"a\":1}', empty"
  })
  void whatCannotBeReadIsRejectedWithItsReason(String uri, String content, String reason) {
    assertEquals(reason, rejected(uri, bytes(content)).reason());
  }

  @Test
  void bytesThatAreNoTextAreBinary() {
    byte[] noise = new byte[4096];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (i % 29);
    }
    assertEquals("binary", rejected("x.txt", noise).reason());
  }

  @Test
  void limitsRejectAndNeverCut() {
    ArticleReader strict = new ArticleReader(new ReadLimits(100, 1000, 10, 1000, 1000, 200));
    assertEquals(
        "too-large",
        strict.read("x.txt", bytes(STORY), Optional.empty()).rejections().get(0).reason());
    ArticleReader brief = new ArticleReader(new ReadLimits(1000, 1000, 10, 100, 1000, 200));
    assertEquals(
        "too-large",
        brief.read("x.txt", bytes(STORY), Optional.empty()).rejections().get(0).reason());
  }

  @Test
  void aZippedFileIsReadAndABombIsStopped() throws IOException {
    assertEquals(STORY, only("x.txt.gz", zipped(bytes(STORY))).text());
    byte[] bomb = zipped(new byte[1_000_000]);
    ArticleReader strict =
        new ArticleReader(new ReadLimits(100_000, 100_000, 10, 100_000, 1000, 2000));
    assertEquals(
        "too-large", strict.read("x.txt.gz", bomb, Optional.empty()).rejections().get(0).reason());
  }

  @Test
  void aJsonArticleStatesItsFacts() {
    String json =
        """
        {"Title": "Ferry runs aground", "body": "A ferry ran aground off the northern islands, the coast guard said.",
         "date_published": "2014-03-04T10:00:00Z", "authors": ["Anna Berg", "Tom Hall"], "publisher": {"name": "Island Post"},
         "url": "https://post.example/ferry"}
        """;
    Article article = only("x.json", bytes(json));
    assertEquals(
        "Ferry runs aground\n\nA ferry ran aground off the northern islands, the coast guard said.",
        article.text());
    assertEquals("Anna Berg\nTom Hall", article.author());
    assertEquals("Island Post", article.publisher());
    assertEquals("https://post.example/ferry", article.url());
    assertEquals("2014-03-04T10:00:00Z", article.metadata().get(0).value());
  }

  @Test
  void everyLineOfJsonLinesIsAnArticleOrARejectionOfItsOwn() {
    String lines =
        """
        {"id": "n1", "text": "A ferry ran aground off the northern islands, the coast guard said."}
        {broken
        {"text": "Another ferry ran aground off the southern islands, the coast guard said."}
        """;
    ReadResult result = reader.read("x.jsonl", bytes(lines), Optional.empty());
    assertEquals("x.jsonl#n1", result.articles().get(0).uri());
    assertTrue(result.articles().get(1).uri().matches("x\\.jsonl#[0-9a-f]{12}"));
    assertEquals(
        List.of("malformed"), result.rejections().stream().map(Rejection::reason).toList());
  }

  @Test
  void recordsKeepTheirNamesInAnyOrder() {
    String one =
        "{\"text\": \"A ferry ran aground off the northern islands, the coast guard said.\"}\n";
    String two = "{\"text\": \"Another ferry ran aground off the southern islands, they said.\"}\n";
    List<String> forth = uris(one + two);
    List<String> back = uris(two + one);
    assertEquals(forth, List.of(back.get(1), back.get(0)));
  }

  @Test
  void recordsOfOneNameAreToldApartByTheirContent() {
    List<String> uris =
        uris(
            "{\"id\":\"1\",\"text\":\"One thing.\"}\n{\"id\":\"1\",\"text\":\"Another thing.\"}\n");
    assertTrue(
        uris.stream().allMatch(uri -> uri.matches("x\\.jsonl#1~[0-9a-f]{12}")), uris::toString);
  }

  @Test
  void theSidecarHasTheLastWord() {
    String sidecar =
        "{\"published\": \"2014-03-04\", \"title\": \"The ferry\", \"language\": \"en\"}";
    Article article =
        reader.read("x.txt", bytes(STORY), Optional.of(bytes(sidecar))).articles().get(0);
    assertEquals("The ferry", article.title());
    assertEquals("sidecar:published:published", article.metadata().get(0).source());
  }

  @Test
  void aRetractedArticleAndABrokenSidecarAreRejected() {
    assertEquals("retracted", sidecarRejection("{\"retracted\": true}"));
    assertEquals("sidecar", sidecarRejection("{\"retracted\": tr"));
    assertEquals("sidecar", sidecarRejection("[1]"));
  }

  @Test
  void aWebPageIsItsStoryWithoutItsFurniture() {
    String html =
        """
        <html lang="en"><head><title>Ferry runs aground | Island Post</title><meta charset="utf-8">
        <meta property="og:site_name" content="Island Post">
        <link rel="canonical" href="https://post.example/2014/ferry"></head>
        <body><nav><a href="/">Home</a></nav><div class="content"><h1>Ferry runs aground</h1>
        <p>A ferry with 214 people aboard ran aground off the <b>northern</b> islands, the coast guard said.</p>
        <figure><img src="x.jpg"><figcaption>The ferry on the rocks</figcaption></figure>
        <div class="share-links">Share on everything</div>
        <p>Everybody was taken off by helicopter before dark, and two sailors were treated for cold.</p></div>
        <div id="comments"><p>I was aboard that ship on Monday, and nobody told us anything, shame on them.</p></div></body></html>
        """;
    Article article = only("x.html", bytes(html));
    assertEquals(
        "Ferry runs aground\n\n"
            + "A ferry with 214 people aboard ran aground off the northern islands, the coast guard"
            + " said.\n\n"
            + "The ferry on the rocks\n\n"
            + "Everybody was taken off by helicopter before dark, and two sailors were treated for"
            + " cold.",
        article.text());
    assertEquals("Ferry runs aground", article.title());
    assertEquals("Island Post", article.publisher());
    assertEquals("https://post.example/2014/ferry", article.url());
  }

  @Test
  void aDeclaredCharacterSetIsBelievedWhereUtf8Fails() {
    String html =
        "<html><head><meta charset=\"iso-8859-1\"></head><body><p>Der Fährmann von Tromsø sagte, er"
            + " habe die Lichter der Küste gesehen.</p></body></html>";
    assertTrue(only("x.html", html.getBytes(ISO_8859_1)).text().contains("Fährmann von Tromsø"));
  }

  @Test
  void aForeignTextHasItsLanguageAndAShortOneTheDeclaredOne() {
    String german =
        "Die Fähre ist am Dienstag vor den nördlichen Inseln auf Grund gelaufen, teilte die"
            + " Küstenwache mit. Alle Menschen an Bord wurden gerettet.";
    assertEquals("de", only("x.txt", bytes(german)).language());
    assertEquals("und", only("x.txt", bytes("Fährunglück")).language());
  }

  @Test
  void creditsAreReadFromTheText() {
    String text =
        "Ferry runs aground in the north\nBy Anna Berg\nOSLO (Reuters) - "
            + STORY.substring(STORY.indexOf("A ferry"));
    Article article = only("x.txt", bytes(text));
    assertEquals("Anna Berg", article.author());
    assertEquals("Reuters", article.origin());
    assertNull(article.publisher());
  }

  private List<String> uris(String lines) {
    return reader.read("x.jsonl", bytes(lines), Optional.empty()).articles().stream()
        .map(Article::uri)
        .toList();
  }

  private String sidecarRejection(String sidecar) {
    return reader
        .read("x.txt", bytes(STORY), Optional.of(bytes(sidecar)))
        .rejections()
        .get(0)
        .reason();
  }

  private Article only(String uri, byte[] bytes) {
    ReadResult result = reader.read(uri, bytes, Optional.empty());
    assertEquals(List.of(), result.rejections());
    return result.articles().get(0);
  }

  private Rejection rejected(String uri, byte[] bytes) {
    ReadResult result = reader.read(uri, bytes, Optional.empty());
    assertEquals(List.of(), result.articles());
    return result.rejections().get(0);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] zipped(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(content);
    }
    return out.toByteArray();
  }
}
