package org.annals.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.annals.model.KeptText;
import org.annals.model.Published;
import org.annals.model.Rejection;
import org.annals.model.Unresolved;
import org.junit.jupiter.api.Test;

final class LinesTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void rejectedRecordsStandByUri() throws IOException {
    Rejection late = new Rejection("b/two.txt", "reading", "binary", "97 % of it is no text");
    Rejection early = new Rejection("a/one.txt", "reading", "empty", "a \"quoted\"\nword");

    RejectedLines.write(List.of(late, early), out);

    assertEquals(
        """
        {"uri":"a/one.txt","stage":"reading","reason":"empty","detail":"a \\"quoted\\"\\nword"}
        {"uri":"b/two.txt","stage":"reading","reason":"binary","detail":"97 % of it is no text"}
        """,
        out.toString(UTF_8));
  }

  @Test
  void unresolvedOnesStandByArticleAndPlace() throws IOException {
    Unresolved second =
        new Unresolved("a-1", 40, 49, "Wednesday", "XXXX-WXX-3", "publication-unknown", "no day");
    Unresolved first = new Unresolved("a-1", 4, 20, "Rain fell.", null, "no-event", "no verb");

    UnresolvedLines.write(List.of(second), List.of(first), out);

    assertEquals(
        """
        {"article":"a-1","start":4,"end":20,"text":"Rain fell.","value":null,"reason":"no-event","detail":"no verb"}
        {"article":"a-1","start":40,"end":49,"text":"Wednesday","value":"XXXX-WXX-3","reason":"publication-unknown","detail":"no day"}
        """,
        out.toString(UTF_8));
  }

  @Test
  void noRecordsGiveAnEmptyFile() throws IOException {
    RejectedLines.write(List.of(), out);

    assertEquals("", out.toString(UTF_8));
  }

  @Test
  void aLoneSurrogateBecomesTheReplacementCharacter() throws IOException {
    RejectedLines.write(List.of(new Rejection("a\uD800b", "s", "r", "\uDC00")), out);

    assertEquals(
        "{\"uri\":\"a\uFFFDb\",\"stage\":\"s\",\"reason\":\"r\",\"detail\":\"\uFFFD\"}\n",
        out.toString(UTF_8));
  }

  @Property
  void everyTextIsReadBackAsItWas(@ForAll String text) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    RejectedLines.write(List.of(new Rejection(text, "s", "r", "d")), line);

    assertEquals(1, line.toString(UTF_8).split("\n", -1).length - 1);
    assertEquals(
        KeptText.wellFormed(text),
        new ObjectMapper().readTree(line.toByteArray()).path("uri").asText());
  }

  @Test
  void aPublicationDateIsALine() throws IOException {
    Published unknown =
        Published.unknown(List.of(new Published.Evidence(0, 4, "1950", "a year alone")));

    PublishedJson.write("x.txt", unknown, out);

    assertEquals(
        """
        {"file":"x.txt","published":{"date":null,"earliest":null,"latest":null,"method":"unknown","confidence":0.000,"evidence":[{"start":0,"end":4,"text":"1950","says":"a year alone"}]}}
        """,
        out.toString(UTF_8));
  }
}
