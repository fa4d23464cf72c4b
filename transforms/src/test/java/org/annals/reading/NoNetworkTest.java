package org.annals.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a file names outside itself, nobody asks for it. */
class NoNetworkTest {

  private final AtomicInteger asked = new AtomicInteger();
  private HttpServer server;
  private String address;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    address = "http://localhost:" + server.getAddress().getPort() + "/";
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  @Test
  void theServerCountsWhoeverAsks() throws IOException {
    URI.create(address).toURL().openConnection().getHeaderField(0);
    assertEquals(1, asked.get());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a.xml  | <!DOCTYPE rss SYSTEM '@a.dtd'><rss><channel><item><title>A ferry"
            + " sank</title><link>@b</link><description>A ferry"
            + " sank.</description></item></channel></rss>",
        "b.xml  | <!DOCTYPE rss [<!ENTITY x SYSTEM"
            + " '@a'>]><rss><channel><item><title>&x;</title></item></channel></rss>",
        "c.xml  | <?xml-stylesheet href='@a.xsl'?><rss"
            + " xmlns:xi='http://www.w3.org/2001/XInclude'><channel><item><title>A</title><xi:include"
            + " href='@a'/><enclosure url='@a.mp3'/></item></channel></rss>",
        "d.xml  | <newsItem guid='u' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
            + " xsi:schemaLocation='x @a.xsd'><catalogRef href='@a'/><contentSet><inlineData>A"
            + " ferry sank.</inlineData><remoteContent href='@a'/></contentSet></newsItem>",
        "e.atom | <feed><entry><id>1</id><title>A</title><content src='@a'"
            + " type='text/html'/><summary type='html'>&lt;img src='@a'&gt;A ferry"
            + " sank.</summary></entry></feed>",
        "f.html | <html><head><base href='@'><meta http-equiv='refresh' content='0; url=@a'><link"
            + " rel='stylesheet' href='@a'><script src='@a'></script></head><body><iframe"
            + " src='@a'></iframe><img src='@a'><object data='@a'></object><p>A ferry sank off the"
            + " northern islands.</p></body></html>",
        "g.json | {\"title\": \"A\", \"text\": \"<p>A ferry sank.</p><img src='@a'>\", \"url\":"
            + " \"@a\"}",
        "h.md   | ![A ferry](@a) A ferry sank off the northern islands, see [this](@b).",
        "i.eml  | Content-Type: message/external-body; access-type=URL; URL=\"@a\"~Date: Tue, 4 Mar"
            + " 2014 22:15:00 +0100~~A ferry sank."
      })
  void nothingIsFetched(String uri, String content) {
    byte[] bytes = content.replace("@", address).replace('~', '\n').getBytes(UTF_8);
    ReadResult result = FilesInHand.read(uri, bytes);
    assertEquals(1, result.articles().size() + result.rejections().size());
    assertEquals(0, asked.get());
  }
}
