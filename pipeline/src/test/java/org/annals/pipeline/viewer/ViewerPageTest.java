package org.annals.pipeline.viewer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.annals.model.Event;
import org.annals.pipeline.Sample;
import org.annals.publishing.Chronology;
import org.annals.publishing.Quotes;
import org.junit.jupiter.api.Test;

final class ViewerPageTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void thePolicyAllowsItsOwnScriptAndStyleAndNothingElse() throws IOException {
    String page = page(Sample.chronology(Quotes.FULL));

    assertEquals(
        "default-src 'none'; script-src '%s'; style-src '%s'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
            .formatted(
                hash(between(page, "<script>", "</script>")),
                hash(between(page, "<style>", "</style>"))),
        between(page, "Content-Security-Policy\" content=\"", "\""));
  }

  @Test
  void nothingInItLeadsToTheNetwork() throws IOException {
    String page =
        page(new Chronology(LocalDate.MIN, LocalDate.MAX, Quotes.FULL, List.of(), List.of()));

    assertFalse(Pattern.compile("(src|href)=\"(?!data:|#)").matcher(page).find(), page);
    assertFalse(
        Pattern.compile("fetch\\(|XMLHttp|WebSocket|import\\(|url\\((?!#)").matcher(page).find());
  }

  @Test
  void theSameChronologyGivesTheSameBytes() throws IOException {
    assertArrayEquals(bytes(ManyEvents.of(400)), bytes(ManyEvents.of(400)));
  }

  @Test
  void noTextEndsItsBlock() throws IOException {
    String page = page(Sample.chronology(Quotes.FULL));

    assertTrue(page.contains("\\u003C/script\\u003E\\u003Cb onclick"), page);
    assertFalse(page.contains("<b onclick"));
    assertFalse(page.contains("\u2028"));
    assertEquals(Sample.HOSTILE, blocks(page, "events-0").get(0).get(1).path("title").asText());
  }

  @Test
  void theIndexHasAnElementForEveryEvent() throws IOException {
    Chronology chronology = ManyEvents.of(700);
    String page = page(chronology);

    JsonNode index = blocks(page, "index").get(0);
    assertEquals(
        chronology.events().stream().map(Event::id).toList(),
        StreamSupport.stream(index.path("id").spliterator(), false).map(JsonNode::asText).toList());
    for (String column : List.of("title", "earliest", "display", "actors", "tellers", "edited")) {
      assertEquals(700, index.path(column).size(), column);
    }
    List<JsonNode> events = blocks(page, "events-");
    assertEquals(700, events.stream().mapToInt(JsonNode::size).sum());
    assertEquals(index.path("toABlock").asInt(), events.get(0).size());
  }

  @Test
  void aLargeOneIsPackedAndSaysTheSame() throws IOException {
    Chronology chronology = ManyEvents.of(4000);
    String page = page(chronology);

    assertFalse(page.contains("type=\"application/json\""));
    List<String> ids = new ArrayList<>();
    blocks(page, "events-")
        .forEach(block -> block.forEach(event -> ids.add(event.path("id").asText())));
    assertEquals(chronology.events().stream().map(Event::id).toList(), ids);
  }

  @Test
  void aboveTheLimitItCarriesTheMostImportant() throws IOException {
    Chronology chronology = ManyEvents.of(50);
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    WholePage.write(chronology, 10, out);

    JsonNode index = blocks(out.toString(UTF_8), "index").get(0);
    List<Double> importances =
        chronology.events().stream()
            .map(event -> event.told().importance())
            .sorted(Comparator.reverseOrder())
            .toList();
    assertEquals(50, index.path("allEvents").asInt());
    assertEquals(10, index.path("id").size());
    index
        .path("importance")
        .forEach(each -> assertTrue(each.asInt() >= Math.round(importances.get(9) * 1000)));
  }

  @Test
  void anEmptyChronologyIsAPageToo() throws IOException {
    String page =
        page(
            new Chronology(
                LocalDate.of(1945, 1, 1),
                LocalDate.of(2025, 12, 31),
                Quotes.FULL,
                List.of(),
                List.of()));

    assertEquals(0, blocks(page, "index").get(0).path("id").size());
    assertEquals(List.of(), blocks(page, "events-"));
  }

  private static byte[] bytes(Chronology chronology) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WholePage.write(chronology, out);
    return out.toByteArray();
  }

  private static String page(Chronology chronology) throws IOException {
    return new String(bytes(chronology), UTF_8);
  }

  /** The JSON of the blocks whose ids begin so. */
  private static List<JsonNode> blocks(String page, String id) throws IOException {
    Matcher block =
        Pattern.compile(
                "<script type=\"application/(json|gzip)\" id=\"" + id + "[^\"]*\">([^<]*)</script>")
            .matcher(page);
    List<JsonNode> found = new ArrayList<>();
    while (block.find()) {
      byte[] bytes = block.group(2).getBytes(UTF_8);
      found.add(MAPPER.readTree(block.group(1).equals("gzip") ? unpacked(bytes) : bytes));
    }
    return found;
  }

  private static byte[] unpacked(byte[] base64) throws IOException {
    byte[] packed = Base64.getDecoder().decode(base64);
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    }
  }

  private static String between(String page, String before, String after) {
    int from = page.indexOf(before) + before.length();
    return page.substring(from, page.indexOf(after, from));
  }

  private static String hash(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
