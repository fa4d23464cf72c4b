package org.annals.reading;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.annals.reading.FilesInHand.only;
import static org.annals.reading.FilesInHand.read;
import static org.annals.reading.FilesInHand.rejected;
import static org.annals.reading.FilesInHand.stated;
import static org.annals.reading.FilesInHand.zipped;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.annals.model.Article;
import org.annals.model.Rejection;
import org.junit.jupiter.api.Test;

/** RSS and Atom as publishers write them. */
class FeedTest {

  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://localhost:1/rss-0.91.dtd">
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
           xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/">
      <channel>
        <title>Island Post</title><link>https://post.example/</link><language>en-GB</language>
        <atom:link href="https://post.example/rss" rel="self"/>
        <pubDate>Fri, 07 Mar 2014 09:00:00 GMT</pubDate>
        <item>
          <title>Ferry runs aground &amp;amp; is towed</title>
          <link>https://post.example/ferry</link>
          <guid isPermaLink="false">post-41</guid>
          <dc:creator><![CDATA[Anna Berg]]></dc:creator>
          <pubDate>Tue, 04 Mar 2014 22:15:00 +0100</pubDate>
          <dc:date>2014-03-05T08:00:00Z</dc:date>
          <atom:updated>2014-03-06T08:00:00Z</atom:updated>
          <media:title>Another title</media:title>
          <media:description>The ferry on the rocks in 1987.</media:description>
          <description>A ferry ran aground.</description>
          <content:encoded><![CDATA[<p>A ferry with 214 people aboard ran aground off the northern islands, the coast guard&nbsp;said.</p>
            <div class="share-links"><a href="#">Share this</a></div><p>Everybody was taken off by helicopter before dark.</p>
            <img src="http://localhost:1/pixel.gif">]]></content:encoded>
        </item>
        <item>
          <title>Tram strike ends</title>
          <link>https://post.example/tram</link>
          <author>tom@post.example (Tom Hall)</author>
          <source url="https://valley.example/rss">Valley Courier</source>
          <description>The drivers of the city's trams went back to work on Monday, R&amp;D staff included.</description>
        </item>
        <item><guid>post-43</guid><pubDate>Tue, 04 Mar 2014 22:15:00 GMT</pubDate></item>
      </channel></rss>
      """;

  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
        <title>Harbour notes</title><author><name>Tom Hall</name></author><updated>2014-03-09T00:00:00Z</updated>
        <entry>
          <id>tag:notes.example,2014:7</id>
          <title type="html">The &lt;b&gt;old&lt;/b&gt; lighthouse</title>
          <link rel="replies" href="https://notes.example/7/comments"/>
          <link rel="alternate" type="text/html" href="https://notes.example/7"/>
          <published>2014-03-04T10:00:00Z</published><updated>2014-03-08T10:00:00Z</updated>
          <summary>Short.</summary>
          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The lighthouse was lit on 3 May 1871.</p><p>It went dark in 1987.</p></div></content>
        </entry>
        <entry>
          <id>tag:notes.example,2014:8</id><title>Picture</title>
          <author><name>Anna Berg</name></author><author><name>Per Lund</name></author>
          <content type="image/png">iVBORw0KGgo</content><summary>The harbour froze on 2 February 2014.</summary>
        </entry>
      </feed>
      """;

  @Test
  void anItemStatesItsFactsAndTheChannelCompletesThem() {
    Article article = read("news.xml", RSS).articles().get(0);
    assertEquals("news.xml#post-41", article.uri());
    assertEquals("Ferry runs aground & is towed", article.title());
    assertEquals("https://post.example/ferry", article.url());
    assertEquals("Anna Berg", article.author());
    assertEquals("Island Post", article.publisher());
    assertEquals("en", article.language());
  }

  @Test
  void theWholeTextBeatsTheSummaryAndIsReadLikeAPage() {
    assertEquals(
        "Ferry runs aground & is towed\n\n"
            + "A ferry with 214 people aboard ran aground off the northern islands, the coast"
            + " guard\u00A0said.\n\n"
            + "Everybody was taken off by helicopter before dark.",
        read("news.rss", RSS).articles().get(0).text());
  }

  @Test
  void theDayOfPublicationComesBeforeThatOfAChange() {
    assertEquals(
        List.of(
            "feed:published:pubdate = Tue, 04 Mar 2014 22:15:00 +0100",
            "feed:modified:atom:updated = 2014-03-06T08:00:00Z"),
        stated(read("news.xml", RSS).articles().get(0)));
  }

  @Test
  void anItemWithoutAnIdIsNamedByItsContent() {
    Article article = read("news.xml", RSS).articles().get(1);
    assertTrue(article.uri().matches("news\\.xml#[0-9a-f]{12}"), article.uri());
    assertEquals("Tom Hall", article.author());
    assertEquals("Valley Courier", article.publisher());
    assertEquals(
        "Tram strike ends\n\n"
            + "The drivers of the city's trams went back to work on Monday, R&D staff included.",
        article.text());
    assertEquals(List.of(), article.metadata());
  }

  @Test
  void anItemWithoutWordsIsRejectedAlone() {
    List<Rejection> rejections = read("news.xml", RSS).rejections();
    assertEquals(1, rejections.size());
    assertEquals("news.xml#post-43", rejections.get(0).uri());
    assertEquals("empty", rejections.get(0).reason());
  }

  @Test
  void anAtomEntryIsAnArticle() {
    Article article = read("notes.atom", ATOM).articles().get(0);
    assertEquals("notes.atom#tag:notes.example,2014:7", article.uri());
    assertEquals("The old lighthouse", article.title());
    assertEquals("https://notes.example/7", article.url());
    assertEquals("Tom Hall", article.author());
    assertEquals("Harbour notes", article.publisher());
    assertEquals(
        "The old lighthouse\n\nThe lighthouse was lit on 3 May 1871.\n\nIt went dark in 1987.",
        article.text());
    assertEquals(
        List.of(
            "feed:published:published = 2014-03-04T10:00:00Z",
            "feed:modified:updated = 2014-03-08T10:00:00Z"),
        stated(article));
  }

  @Test
  void whatIsNoTextIsNotReadAsText() {
    Article article = read("notes.atom", ATOM).articles().get(1);
    assertEquals("Picture\n\nThe harbour froze on 2 February 2014.", article.text());
    assertEquals("Anna Berg\nPer Lund", article.author());
  }

  @Test
  void aPrefixForTheWholeVocabularyChangesNothing() {
    String prefixed =
        ATOM.replaceAll(
                "<(/?)(feed|title|author|name|updated|entry|id|link|published|summary|content)\\b",
                "<$1a:$2")
            .replace(
                "xmlns=\"http://www.w3.org/2005/Atom\"", "xmlns:a=\"http://www.w3.org/2005/Atom\"");
    List<Article> plain = read("notes.xml", ATOM).articles();
    List<Article> same = read("notes.xml", prefixed).articles();
    assertEquals(
        plain.stream().map(Article::text).toList(), same.stream().map(Article::text).toList());
    assertEquals(
        plain.stream().map(Article::author).toList(), same.stream().map(Article::author).toList());
  }

  @Test
  void rss1KeepsItsItemsBesideTheChannel() {
    String rdf =
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="https://post.example/"><title>Island Post</title><dc:language>en</dc:language></channel>
        <item rdf:about="https://post.example/9"><title>Bridge opens</title><link>https://post.example/9</link>
        <description>The bridge was opened on 9 May 2001.</description><dc:date>2001-05-10</dc:date></item></rdf:RDF>
        """;
    Article article = only("old.rdf", rdf);
    assertEquals("old.rdf#https://post.example/9", article.uri());
    assertEquals("Island Post", article.publisher());
    assertEquals(List.of("feed:published:dc:date = 2001-05-10"), stated(article));
  }

  @Test
  void anyCharacterSetAndZippedAsWell() {
    String first = read("news.xml", RSS).articles().get(0).text();
    assertEquals(first, read("news.xml.gz", zipped(RSS.getBytes(UTF_8))).articles().get(0).text());
    byte[] wide = RSS.replace("UTF-8", "UTF-16").getBytes(UTF_16);
    assertEquals(first, read("news.xml", wide).articles().get(0).text());
  }

  @Test
  void aFeedThatBreaksOffKeepsTheItemsBeforeTheBreak() {
    String cut = RSS.substring(0, RSS.indexOf("<description>The drivers"));
    assertEquals("news.xml#post-41", read("news.xml", cut).articles().get(0).uri());
  }

  @Test
  void aFeedIsKnownByItsFirstWordsWhereItsNameSaysNothing() {
    assertEquals("feed#post-41", read("feed", RSS).articles().get(0).uri());
  }

  @Test
  void otherXmlIsRejectedAndAWebPageIsAWebPage() {
    assertEquals("unsupported", rejected("map.xml", "<urlset><url/></urlset>").reason());
    assertEquals("malformed", rejected("words.xml", "no element at all").reason());
    assertEquals(
        "empty", rejected("none.xml", "<rss><channel><title>x</title></channel></rss>").reason());
    String page =
        "<?xml version=\"1.0\"?>\n"
            + "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\""
            + " \"http://localhost:1/xhtml1.dtd\"><html"
            + " xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>Bridge"
            + " opens</title></head><body><p>The bridge was opened on 9 May 2001, the mayor"
            + " said.</p></body></html>";
    assertEquals(
        "Bridge opens\n\nThe bridge was opened on 9 May 2001, the mayor said.",
        only("page.xml", page).text());
  }
}
