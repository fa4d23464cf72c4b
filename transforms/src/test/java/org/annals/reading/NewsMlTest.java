package org.annals.reading;

import static org.annals.reading.FilesInHand.only;
import static org.annals.reading.FilesInHand.read;
import static org.annals.reading.FilesInHand.rejected;
import static org.annals.reading.FilesInHand.stated;
import static org.annals.reading.FilesInHand.story;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.annals.model.Article;
import org.annals.model.Rejection;
import org.junit.jupiter.api.Test;

/** NewsML-G2 and NITF as agencies send them. */
class NewsMlTest {

  private static final String META =
      """
      <itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:HBR"><name>Harbour Wire</name></provider>
      <versionCreated>2014-03-06T16:25:32-05:00</versionCreated><pubStatus qcode="stat:usable"/>
      <link rel="irel:isAlternativeTo" href="https://wire.example/ferry"/></itemMeta>
      <contentMeta><contentCreated>2014-03-04T15:21:06-05:00</contentCreated><by>By Anna Berg</by>
      <language tag="en-US"/><headline>Ferry runs aground</headline></contentMeta>
      """;

  private static final String XHTML =
      """
      <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>
      <body><p>A ferry ran aground off the northern islands.</p><p>Everybody was taken off before dark.</p></body></html></inlineXML></contentSet>
      """;

  private static final String NITF =
      """
      <nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><head><title>Ferry</title><docdata><date.issue norm="20140304T101500Z"/></docdata>
      <pubdata name="Island Post" date.publication="20140305"/></head>
      <body><body.head><hedline><hl1>Ferry runs aground</hl1></hedline><byline>By Anna Berg</byline></body.head>
      <body.content><block><p>A ferry ran aground off the northern islands.</p><hl2>A long night</hl2><p>Everybody was taken off before dark.</p>
      <media media-type="image"><media-reference source="http://localhost:1/a.jpg"/><media-caption>The ferry in 1987</media-caption><media-producer>Tom Hall</media-producer></media>
      </block></body.content><body.end><tagline>Write to us.</tagline></body.end></body></nitf>
      """;

  @Test
  void aNewsItemIsAnArticle() {
    Article article = only("ferry.xml", item(META, XHTML));
    assertEquals("ferry.xml", article.uri());
    assertEquals("Ferry runs aground", article.title());
    assertEquals("Anna Berg", article.author());
    assertEquals("Harbour Wire", article.publisher());
    assertEquals("https://wire.example/ferry", article.url());
    assertEquals(
        "Ferry runs aground\n\n"
            + "A ferry ran aground off the northern islands.\n\n"
            + "Everybody was taken off before dark.",
        article.text());
  }

  @Test
  void writtenBeatsVersionedAndAnEmbargoBeatsBoth() {
    assertEquals(
        List.of(
            "feed:published:contentCreated = 2014-03-04T15:21:06-05:00",
            "feed:modified:versionCreated = 2014-03-06T16:25:32-05:00"),
        stated(only("ferry.xml", item(META, XHTML))));
    String held =
        META.replace(
            "<versionCreated>", "<embargoed>2014-03-07T00:00:00Z</embargoed><versionCreated>");
    assertEquals(
        "feed:published:embargoed = 2014-03-07T00:00:00Z",
        stated(only("ferry.xml", item(held, XHTML))).get(0));
    String only = META.replaceAll("<contentCreated>.*</contentCreated>", "");
    assertEquals(
        "feed:published:versionCreated = 2014-03-06T16:25:32-05:00",
        stated(only("ferry.xml", item(only, XHTML))).get(0));
  }

  @Test
  void nitfWithinAnItemKeepsHeadingsAndCaptionsApart() {
    String set =
        "<contentSet><inlineXML contenttype=\"application/nitf+xml\">"
            + NITF
            + "</inlineXML></contentSet>";
    assertEquals(
        "Ferry runs aground\n"
            + "A ferry ran aground off the northern islands.\n"
            + "Everybody was taken off before dark.\n"
            + "The ferry in 1987",
        story(only("ferry.xml", item(META, set))));
  }

  @Test
  void nitfAloneIsAnArticle() {
    Article article =
        only(
            "ferry.xml",
            "<?xml version=\"1.0\"?><!DOCTYPE nitf SYSTEM \"http://localhost:1/nitf.dtd\">" + NITF);
    assertEquals("Ferry runs aground", article.title());
    assertEquals("Anna Berg", article.author());
    assertEquals("Island Post", article.publisher());
    assertEquals("feed:published:date.publication = 20140305", stated(article).get(0));
  }

  @Test
  void aPlainTextWithinAnItemIsReadAsPlainText() {
    String set =
        "<contentSet><inlineData contenttype=\"text/plain\">A ferry ran aground off the northern"
            + " islands.\n\n"
            + "Everybody was taken off before dark.</inlineData></contentSet>";
    assertEquals(
        "Ferry runs aground\n\n"
            + "A ferry ran aground off the northern islands.\n\n"
            + "Everybody was taken off before dark.",
        only("ferry.xml", item(META, set)).text());
  }

  @Test
  void aMessageHoldsItemsUnderTheirIds() {
    String message =
        "<nar:newsMessage"
            + " xmlns:nar=\"http://iptc.org/std/nar/2006-10-01/\"><nar:header/><nar:itemSet>"
            + prefixed(item(META, XHTML))
            + prefixed(
                item(
                        META,
                        "<contentSet><remoteContent"
                            + " href=\"http://localhost:1/a.jpg\"/></contentSet>")
                    .replace("urn:x:1", "urn:x:2"))
            + prefixed(
                item(META.replace("stat:usable", "stat:canceled"), XHTML)
                    .replace("urn:x:1", "urn:x:3"))
            + "</nar:itemSet></nar:newsMessage>";
    ReadResult result = read("wire.xml", message);
    assertEquals(
        List.of("wire.xml#urn:x:1"), result.articles().stream().map(Article::uri).toList());
    assertEquals("Anna Berg", result.articles().get(0).author());
    assertEquals(
        List.of("wire.xml#urn:x:2 empty", "wire.xml#urn:x:3 retracted"),
        result.rejections().stream().map(NewsMlTest::brief).toList());
  }

  @Test
  void aPackageHasNoTextOfItsOwn() {
    assertEquals("empty", rejected("top.xml", "<packageItem guid=\"urn:x:9\"/>").reason());
  }

  private static String brief(Rejection rejection) {
    return rejection.uri() + " " + rejection.reason();
  }

  private static String item(String meta, String content) {
    return "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:x:1\" version=\"2\""
        + " xml:lang=\"en\">"
        + meta
        + content
        + "</newsItem>";
  }

  private static String prefixed(String item) {
    return item.replaceAll(
        "<(/?)(newsItem|itemMeta|contentMeta|contentSet|provider|name|by|headline|inlineXML|pubStatus|contentCreated|versionCreated|language|link)\\b",
        "<$1nar:$2");
  }
}
