package org.annals.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TagCommandTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  @Test
  void eachLineGetsItsExpressionsAndTheFiguresComeLast() throws IOException {
    List<String> lines =
        tag(
            "{\"id\":\"a\",\"dct\":\"2024-05-16\",\"text\":\"It opened on Tuesday.\"}",
            "{\"id\":7,\"dct\":null,\"text\":\"It opened on Tuesday.\"}");

    assertEquals(
        List.of(
            "{\"id\":\"a\",\"timexes\":[{\"start\":13,\"end\":20,\"text\":\"Tuesday\",\"type\":\"DATE\","
                + "\"value\":\"2024-05-14\",\"mod\":null,\"rule\":\"weekday.bare\"}]}",
            "{\"id\":\"7\",\"timexes\":[{\"start\":13,\"end\":20,\"text\":\"Tuesday\",\"type\":\"DATE\","
                + "\"value\":\"XXXX-WXX-2\",\"mod\":null,\"rule\":\"weekday.bare\"}]}"),
        lines);
    assertTrue(lastError().startsWith("docs=2 failed=0 chars=42 timexes=2 init_s="), lastError());
  }

  @Test
  void theEndsOfAStretchSayWhatTheyAreTogether() throws IOException {
    String line =
        tag("{\"id\":\"a\",\"dct\":\"2024-05-16\",\"text\":\"It rose from May 1999 to 2012.\"}")
            .get(0);

    String range = ",\"range\":{\"start\":13,\"end\":29,\"value\":\"1999-05/2012\"}}";
    assertTrue(
        line.contains("\"value\":\"1999-05\",\"mod\":null,\"rule\":\"date.month-year\"" + range),
        line);
    assertTrue(
        line.contains("\"value\":\"2012\",\"mod\":null,\"rule\":\"date.year\"" + range), line);
  }

  @Test
  void daysOfOneMonthAreTwoDatesAndYearsOneRange() throws IOException {
    String line =
        tag("{\"id\":\"a\",\"dct\":\"2024-05-16\",\"text\":\"Rain fell on July 3-5, 1998, as in 1950-53.\"}")
            .get(0);

    String range = ",\"range\":{\"start\":13,\"end\":27,\"value\":\"1998-07-03/1998-07-05\"}}";
    assertTrue(
        line.contains(
            "\"text\":\"July 3\",\"type\":\"DATE\",\"value\":\"1998-07-03\",\"mod\":null,\"rule\":\"range.days\""
                + range),
        line);
    assertTrue(
        line.contains(
            "\"text\":\"5, 1998\",\"type\":\"DATE\",\"value\":\"1998-07-05\",\"mod\":null,\"rule\":\"range.days\""
                + range),
        line);
    assertTrue(
        line.contains("\"value\":\"1950/1953\",\"mod\":null,\"rule\":\"range.years\"}"), line);
  }

  @Test
  void aSetSaysItsQuantityAndFrequency() throws IOException {
    String line =
        tag("{\"id\":\"a\",\"text\":\"They met every Monday, and twice a year all.\"}").get(0);

    assertTrue(line.contains("\"rule\":\"set.weekday\",\"quant\":\"EVERY\"}"), line);
    assertTrue(line.contains("\"rule\":\"set.times\",\"freq\":\"2X\"}"), line);
  }

  @Test
  void aBadLineIsToldOfAndTheRestIsTagged() throws IOException {
    List<String> lines =
        tag(
            "{\"id\":\"a\",\"text\":",
            "{\"id\":\"b\"}",
            "{\"id\":\"c\",\"dct\":\"yesterday\",\"text\":\"x\"}",
            "[]",
            "{\"id\":\"d\",\"text\":\"In 1953.\"}");

    assertEquals(1, lines.size());
    assertTrue(lines.get(0).contains("\"value\":\"1953\""), lines.get(0));
    assertTrue(errors().contains("document 2: no \"text\""), errors());
    assertTrue(errors().contains("document 3: \"dct\" is no day: yesterday"), errors());
    assertTrue(lastError().startsWith("docs=1 failed=4 "), lastError());
  }

  @Test
  void halfACharacterInAnIdIsEscaped() throws IOException {
    assertEquals(
        List.of("{\"id\":\"\\uD800\",\"timexes\":[]}"),
        tag("{\"id\":\"\\ud800\",\"text\":\"nothing \\udc00 here\"}"));
  }

  @Test
  void aDocumentIsTaggedTheSameWhateverCameBefore() throws IOException {
    String a = "{\"id\":\"a\",\"dct\":\"2024-05-16\",\"text\":\"In 1953, in June, it rained.\"}";
    String b = "{\"id\":\"b\",\"dct\":\"2001-01-02\",\"text\":\"A year later, in March.\"}";

    List<String> lines = tag(a, b, a);

    assertEquals(lines.get(0), lines.get(2));
  }

  @Test
  void aMissingFileIsWrongUsage() throws IOException {
    int code =
        new TagCommand(new PrintStream(errors, true, StandardCharsets.UTF_8))
            .run(List.of(folder.resolve("none.jsonl").toString(), "out.jsonl"));

    assertEquals(2, code);
  }

  private List<String> tag(String... lines) throws IOException {
    Path in = Files.writeString(folder.resolve("in.jsonl"), String.join("\n", lines) + "\n");
    Path out = folder.resolve("out.jsonl");
    PrintStream err = new PrintStream(errors, true, StandardCharsets.UTF_8);
    assertEquals(0, new TagCommand(err).run(List.of(in.toString(), out.toString())));
    return Files.readAllLines(out).stream().filter(line -> !line.isEmpty()).toList();
  }

  private String errors() {
    return errors.toString(StandardCharsets.UTF_8);
  }

  private String lastError() {
    List<String> lines = errors().lines().toList();
    return lines.get(lines.size() - 1);
  }
}
