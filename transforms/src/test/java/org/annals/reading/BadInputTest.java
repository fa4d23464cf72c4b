package org.annals.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.annals.reading.FilesInHand.only;
import static org.annals.reading.FilesInHand.read;
import static org.annals.reading.FilesInHand.rejected;
import static org.annals.reading.FilesInHand.zipped;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.model.Article;
import org.annals.model.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is broken, hostile or far too large: read as far as it goes, or rejected with its reason.
 */
class BadInputTest {

  private static final Optional<byte[]> NONE = Optional.empty();

  private static final String STORY =
      "A ferry with 214 people aboard ran aground off the northern islands on Tuesday, the coast"
          + " guard said.";

  /** Far more than any of these takes, and far less than what is not bounded would. */
  private static final Duration SOON = Duration.ofSeconds(60);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b"
            + " '&a;&a;&a;'>]><rss><channel><item><title>&b;</title></item></channel></rss>",
        "<!DOCTYPE rss [<!ENTITY a SYSTEM"
            + " 'file:///etc/hostname'>]><rss><channel><item><title>&a;</title></item></channel></rss>",
        "<!DOCTYPE rss [<!-- it's > ours --> <!ENTITY % a SYSTEM 'http://localhost:1/x.dtd'>"
            + " %a;]><rss/>",
        "<!DOCTYPE rss [<!ENTITY a 'never closed"
      })
  void aDocumentTypeThatDeclaresEntitiesIsRefused(String xml) {
    assertEquals("entities", rejected("x.xml", xml).reason());
  }

  @Test
  void anEntityThatNobodyDeclaredStaysAsItIsWritten() {
    String feed =
        "<rss><channel><item><title>Cats &unknown; dogs &amp; birds</title></item></channel></rss>";
    assertEquals("Cats &unknown; dogs & birds", only("x.xml", feed).title());
  }

  @Test
  void whatSwellsBeyondAllProportionIsStopped() {
    Rejection lines = rejected("x.jsonl.gz", zipped(new byte[30_000_000]));
    assertEquals("malformed", lines.reason());
    assertTrue(lines.detail().contains("swells"), lines.detail());
    assertEquals(
        "too-large",
        strict()
            .read("x.txt.gz", zipped(new byte[200_000]), Optional.empty())
            .rejections()
            .get(0)
            .reason());
  }

  @Test
  void howFarAFileMaySwellIsALimitLikeOthers() {
    byte[] dense = zipped(" ".repeat(12_000_000).getBytes(UTF_8));
    ReadLimits wide = new ReadLimits(100_000, 20_000_000, 10, 100_000, 1_000, 10_000);
    Rejection held = new ArticleReader(wide).read("x.jsonl.gz", dense, NONE).rejections().get(0);
    assertEquals("empty", held.reason());
    ReadLimits narrow = new ReadLimits(100_000, 20_000_000, 10, 100_000, 1_000, 100);
    Rejection stopped =
        new ArticleReader(narrow).read("x.jsonl.gz", dense, NONE).rejections().get(0);
    assertTrue(stopped.detail().endsWith("more than 100 times its size"), stopped.detail());
  }

  @Test
  void aZipWithinAZipIsNotOpened() {
    byte[] nested = zipped(zipped(STORY.repeat(200).getBytes(UTF_8)));
    assertEquals("unsupported", rejected("x.txt.gz", nested).reason());
    assertEquals("unsupported", rejected("x.jsonl.gz", nested).reason());
  }

  @Test
  void aFileOfTooManyRecordsIsRejectedWhole() throws IOException {
    String line = "{\"text\":\"" + STORY + "\"}\n";
    String item =
        "<item><title>A ferry ran aground</title><description>" + STORY + "</description></item>";
    ReadLimits few = new ReadLimits(100_000, 10_000, 3, 100_000, 1_000, 200);
    ArticleReader reader = new ArticleReader(few);
    assertEquals(3, reader.read("x.jsonl", bytes(line.repeat(3)), NONE).articles().size());
    Map<String, String> files =
        Map.of(
            "x.jsonl", line.repeat(4),
            "x.json", "[" + line.strip() + ("," + line.strip()).repeat(3) + "]",
            "x.rss", "<rss><channel>" + item.repeat(4) + "</channel></rss>");
    for (Map.Entry<String, String> file : files.entrySet()) {
      ReadResult result = reader.read(file.getKey(), bytes(file.getValue()), NONE);
      assertEquals(List.of(), result.articles());
      assertEquals(
          List.of(new Rejection(file.getKey(), "reading", "too-large", "more than 3 records")),
          result.rejections());
    }
    InputStream endless =
        new RepeatedByte('\n', Long.MAX_VALUE) {
          private int at;

          @Override
          public int read(byte[] buffer, int from, int length) {
            byte[] words = line.getBytes(UTF_8);
            for (int i = 0; i < length; i++) {
              buffer[from + i] = words[at++ % words.length];
            }
            return length;
          }
        };
    assertEquals("too-large", reader.read("x.jsonl", endless, NONE).rejections().get(0).reason());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, ReadLimits.MOST + 1})
  void aLimitIsAPositiveNumberThatCanBeHeld(int nonsense) {
    assertThrows(IllegalArgumentException.class, () -> new ReadLimits(nonsense, 1, 1, 1, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new ReadLimits(1, 1, 1, 1, 1, nonsense));
  }

  @Test
  void aZippedFileThatBreaksOffIsRejected() {
    byte[] whole = zipped(STORY.getBytes(UTF_8));
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    assertEquals("malformed", rejected("x.txt.gz", half).reason());
  }

  @Test
  void aLineWithoutEndIsRejectedAloneAndNeverHeld() throws IOException {
    long length = 200_000_000;
    InputStream endless = new RepeatedByte('x', length);
    InputStream file =
        new SequenceInputStream(
            new SequenceInputStream(
                bytes("{\"id\":\"n1\",\"text\":\"" + STORY + "\"}\n{\"text\":\""), endless),
            bytes("\"}\n{\"id\":\"n3\",\"text\":\"" + STORY + "\"}\n"));
    ReadResult result = strict().read("x.jsonl", file, Optional.empty());
    assertEquals(
        List.of("x.jsonl#n1", "x.jsonl#n3"), result.articles().stream().map(Article::uri).toList());
    assertEquals(
        List.of("too-large"), result.rejections().stream().map(Rejection::reason).toList());
    assertTrue(result.rejections().get(0).uri().matches("x\\.jsonl#[0-9a-f]{12}"));
    assertTrue(
        result.rejections().get(0).detail().contains("200000011 bytes"),
        result.rejections().get(0).detail());
  }

  @Test
  void anEndlessTextIsReadNoFurtherThanItsLimit() throws IOException {
    ReadResult result =
        strict().read("x.txt", new RepeatedByte('x', Long.MAX_VALUE), Optional.empty());
    assertEquals("too-large", result.rejections().get(0).reason());
  }

  @Test
  void aFileOfManyRecordsMayBeLongerThanAFileThatIsReadWhole() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      lines.append("{\"id\":").append(i).append(",\"text\":\"").append(STORY).append("\"}\n");
    }
    ReadResult result = strict().read("x.jsonl", bytes(lines.toString()), Optional.empty());
    assertEquals(2_000, result.articles().size());
  }

  @ParameterizedTest
  @CsvSource({
    "x.json, '{\"text\": \"One', malformed",
    "x.json, '', empty",
    "x.json, '[]', empty",
    "x.json, '\"words\"', empty",
    "x.jsonl, '{\"text\": \"One', malformed",
    "x.jsonl, ' ', empty"
  })
  void brokenJsonIsRejected(String uri, String content, String reason) {
    assertEquals(reason, rejected(uri, content).reason());
  }

  @Test
  void jsonNestedWithoutEndIsRejectedAloneInItsFile() {
    String deep = "[".repeat(100_000);
    assertEquals(
        "too-large", rejected("x.json", "{\"text\":\"" + STORY + "\",\"x\":" + deep).reason());
    ReadResult lines = read("x.jsonl", "{\"x\":" + deep + "\n{\"text\":\"" + STORY + "\"}\n");
    assertEquals(1, lines.articles().size());
    assertEquals("too-large", lines.rejections().get(0).reason());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<b>", "<table><tr><td>", "<p><a>", "<ul><li>"})
  void aPageNestedAHundredThousandDeepIsReadInTime(String tags) {
    String page = "<html><body>" + tags.repeat(30_000) + STORY + "</body></html>";
    assertEquals(STORY, assertTimeout(SOON, () -> only("x.html", page)).text());
  }

  @Test
  void aPageOfMoreTagsThanAnyPageHasIsRejected() {
    assertEquals("too-large", rejected("x.html", "<p>x".repeat(600_000)).reason());
    assertEquals("too-large", rejected("x.xml", "<a>".repeat(600_000)).reason());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tram strike enters second week\n",
        "Related Stories\nTram strike\n",
        "(Reporting by\n",
        "4 March 2014 ",
        "a\n",
        "By Anna Berg, ",
        "• x | ",
        "photo was seen in the picture "
      })
  void aTextAsLongAsMayBeIsReadInTime(String words) {
    String text = words.repeat(500_000 / words.length());
    assertEquals(text, assertTimeout(SOON, () -> only("x.txt", text)).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><head><title>Island Post</title></head><body><noscript>Please switch on"
            + " scripts.</noscript><div id='root'></div><script>run('<p>A ferry"
            + " sank.</p>')</script></body></html>",
        "<script>document.write('<p>A ferry sank on Tuesday.</p>')</script>",
        "<html><body><!-- A ferry sank on Tuesday. --></body></html>",
        "<html><body><style>p { color: red }</style><img src='x.png'></body></html>"
      })
  void aPageOfScriptsOnlyIsEmpty(String page) {
    assertEquals("empty", rejected("x.html", page).reason());
  }

  @Test
  void aPageWithoutTextThatStatesItsDayIsKeptForIt() {
    String page =
        "<html><head><title>Island Post</title><meta property='article:published_time' content='2014-03-04'>"
            + "</head><body><div id='root'></div></body></html>";
    assertEquals(1, read("x.html", page).articles().size());
  }

  @ParameterizedTest
  @CsvSource({
    "us-ascii, windows-1252",
    "iso-8859-1, windows-1252",
    "utf-8, windows-1252",
    "shift_jis, UTF-8",
    "utf-16, windows-1252",
    "x-none, windows-1252",
    "windows-1252, UTF-8"
  })
  void aWrongDeclarationHarmsNothing(String declared, String real) {
    String words =
        "The café at the quay of Tromsø – “open” to the rescued – served señor Muñoz coffee, the"
            + " naïve cook said.";
    String page =
        "<html><head><meta charset=\""
            + declared
            + "\"></head><body><p>"
            + words
            + "</p></body></html>";
    assertEquals(words, only("x.html", page.getBytes(Charset.forName(real))).text());
  }

  @Test
  void utf16IsKnownWithoutAByteOrderMark() {
    for (Charset wide : List.of(UTF_16LE, UTF_16BE)) {
      assertEquals(STORY, only("x.txt", STORY.getBytes(wide)).text());
      String lines = "{\"text\":\"" + STORY + "\"}\n{\"text\":\"Two. " + STORY + "\"}\n";
      assertEquals(2, read("x.jsonl", lines.getBytes(wide)).articles().size());
    }
  }

  @Test
  void aBrokenByteInUtf8LeavesTheRestWhole() {
    byte[] bytes = ("Tromsø, Ålesund, Bodø, Tønsberg, Hønefoss. " + STORY + "?").getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xC3;
    assertTrue(only("x.txt", bytes).text().startsWith("Tromsø, Ålesund, Bodø"));
  }

  @Test
  void aShortTextInALocalSetIsReadAsTheCommonestOfThese() {
    assertEquals("Tromsø is dark.", only("x.txt", "Tromsø is dark.".getBytes(ISO_8859_1)).text());
  }

  @Test
  void aFewEmptyBytesAreNoStoryAndManyAreNoText() {
    Article padded = only("x.txt", STORY + "\0".repeat(5_000));
    assertEquals(1, padded.regions().size());
    assertEquals(STORY, padded.regions().get(0).span().in(padded.text()));
    assertFalse(only("x.txt", STORY + "\0\0" + STORY).regions().isEmpty());
    assertEquals(
        "binary", rejected("x.txt", "\0\1\2\3\4\5\6\7 a picture of something".repeat(50)).reason());
  }

  private static ArticleReader strict() {
    return new ArticleReader(new ReadLimits(100_000, 10_000, 2_000, 100_000, 1_000, 200));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  /** So many bytes of one value, which are nowhere. */
  private static class RepeatedByte extends InputStream {

    private final int value;
    private long left;

    RepeatedByte(int value, long count) {
      this.value = value;
      this.left = count;
    }

    @Override
    public int read() {
      return left-- > 0 ? value : -1;
    }

    @Override
    public int read(byte[] buffer, int from, int length) {
      if (left <= 0) {
        return -1;
      }
      int count = (int) Math.min(left, length);
      Arrays.fill(buffer, from, from + count, (byte) value);
      left -= count;
      return count;
    }
  }
}
