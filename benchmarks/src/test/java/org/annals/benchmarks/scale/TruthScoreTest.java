package org.annals.benchmarks.scale;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scorer on chronologies that are made from the truth, whole or with one kind of fault. */
final class TruthScoreTest {

  private static final PlainArticles MADE = new PlainArticles(3, 150, true);

  @TempDir private Path temp;

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void theTruthItselfIsAllRight() throws IOException {
    TruthScore.Score score = score(telling -> telling.wrong() ? "w" : "e", 0);
    assertEquals(1, score.dates());
    assertEquals(1, score.precision());
    assertEquals(1, score.recall());
    assertEquals(1, score.published());
    assertEquals(1, score.conflicts());
    assertEquals(0, score.invented());
  }

  @Test
  void allOfOneMonthInOneEventCostsPrecision() throws IOException {
    TruthScore.Score score = score(telling -> telling.wrong() ? "w" : "all", 0);
    assertTrue(score.precision() < 0.2, score::toString);
    assertEquals(1, score.recall());
  }

  @Test
  void eachTellingByItselfCostsRecall() throws IOException {
    int[] next = {0};
    TruthScore.Score score = score(telling -> "e" + next[0]++ + "-", 0);
    assertEquals(0, score.recall());
  }

  @Test
  void aDayTooLateCostsDates() throws IOException {
    assertEquals(0, score(telling -> telling.wrong() ? "w" : "e", 1).dates());
  }

  @Test
  void theSameNumberGivesTheSameArticle() {
    assertEquals(MADE.article(41), MADE.article(41));
    assertTrue(MADE.article(42).text().length() > 2500);
    assertEquals(97, MADE.article(99).original());
  }

  private TruthScore.Score score(Function<Telling, String> event, int late) throws IOException {
    ObjectNode timeline = json.createObjectNode();
    ArrayNode articles = timeline.putArray("articles");
    Map<String, ObjectNode> events = new TreeMap<>();
    for (int number = 0; number < MADE.articles(); number++) {
      PlainArticle article = MADE.article(number);
      ObjectNode node =
          articles.addObject().put("id", "a" + number).put("uri", "x.jsonl#m" + number);
      node.putObject("published").put("date", article.published().toString());
      node.put("copyOf", article.original() == number ? null : "a" + article.original());
      for (Telling telling : article.tellings()) {
        String kind = event.apply(telling);
        String id = kind.equals("all") ? kind : kind + telling.event();
        ObjectNode found = events.computeIfAbsent(id, this::event);
        ObjectNode mention = ((ArrayNode) found.get("mentions")).addObject();
        mention.put("article", "a" + number).put("start", telling.start());
        mention.put("end", telling.end());
        mention
            .putObject("date")
            .put("earliest", late(telling.earliest(), late))
            .put("latest", late(telling.latest(), late));
      }
    }
    timeline.putArray("events").addAll(events.values());
    Path file = temp.resolve("timeline.json");
    Files.writeString(file, timeline.toString());
    return TruthScore.of(MADE, file, new PrintStream(new ByteArrayOutputStream(), true, UTF_8));
  }

  private ObjectNode event(String id) {
    ObjectNode event = json.createObjectNode().put("id", id);
    event.putArray("mentions");
    ArrayNode related = event.putArray("related");
    if (id.startsWith("w")) {
      related.addObject().put("id", "e" + id.substring(1)).put("relation", "conflict");
    }
    return event;
  }

  private static String late(LocalDate day, int days) {
    return day.plusDays(days).toString();
  }
}
