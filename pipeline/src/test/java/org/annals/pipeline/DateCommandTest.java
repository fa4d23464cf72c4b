package org.annals.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DateCommandTest {

  private static final String STORY =
      "A ferry with 214 people aboard ran aground off the northern islands, the coast guard said. Everybody was taken off.\n";

  @TempDir Path folder;

  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  @Test
  void everyArticleOfAFolderIsALineOfJson() throws IOException {
    write("2014-03-04/ferry.txt", STORY);
    write("undated.txt", STORY);
    assertEquals(0, date(folder.toString()));
    List<String> lines = lines();
    assertEquals(2, lines.size());
    assertTrue(
        lines
            .get(0)
            .startsWith(
                "{\"file\":\"2014-03-04/ferry.txt\",\"published\":{\"date\":\"2014-03-04\",\"earliest\":\"2014-03-04\",\"latest\":\"2014-03-04\",\"method\":\"filename\","),
        lines::toString);
    assertTrue(
        lines
            .get(1)
            .startsWith(
                "{\"file\":\"undated.txt\",\"published\":{\"date\":null,\"earliest\":null,\"latest\":null,\"method\":\"unknown\","),
        lines::toString);
  }

  @Test
  void aPersonIsToldEveryCandidateAndItsFate() throws IOException {
    write("2014-03-09/ferry.txt", "Ferry runs aground\n[March 4, 2014]\n\n" + STORY);
    assertEquals(0, date(folder.toString(), "--explain"));
    String told = output.toString(StandardCharsets.UTF_8);
    assertTrue(told.contains("2014-03-04, by byline, confidence 0."), told);
    assertTrue(told.contains("“March 4, 2014”"), told);
    assertTrue(told.contains("2014-03-09") && told.contains("outvoted"), told);
  }

  @Test
  void whatIsUndatedIsSaidToBe() throws IOException {
    write("ferry.txt", STORY);
    assertEquals(0, date(folder.toString(), "--explain"));
    assertTrue(
        output.toString(StandardCharsets.UTF_8).contains("unknown: nothing below bounds the day"));
  }

  @Test
  void aPageInAnyLanguageIsDated() throws IOException {
    write(
        "faehre.html",
        "<html lang=\"de\"><head><title>Fähre gestrandet</title></head><body><article><h1>Fähre gestrandet</h1>"
            + "<p>Veröffentlicht am 04.03.2014</p><p>Eine Fähre mit 214 Menschen an Bord ist vor den nördlichen Inseln"
            + " auf Grund gelaufen, wie die Küstenwache sagte. Alle wurden gerettet, niemand kam zu Schaden.</p></article></body></html>");
    assertEquals(0, date(folder.toString()));
    assertTrue(lines().get(0).contains("\"date\":\"2014-03-04\""), lines()::toString);
  }

  @Test
  void whatIsNoArticleIsSaidAndTheRestGoesOn() throws IOException {
    write("broken.json", "{\"title\":");
    write("2014-03-04_ferry.txt", STORY);
    assertEquals(0, date(folder.toString()));
    assertEquals(1, lines().size());
    assertTrue(told().startsWith("broken.json: "), told());
  }

  @Test
  void aFolderWithoutAnyArticleIsRefused() throws IOException {
    write("broken.json", "{\"title\":");
    assertEquals(3, date(folder.toString()));
    assertEquals(List.of(), lines());
  }

  @Test
  void whatIsTooLargeIsALimitOfTheCommand() throws IOException {
    write("ferry.txt", STORY);
    assertEquals(3, date(folder.toString(), "--maxTextLength=20"));
    assertTrue(told().startsWith("ferry.txt: too-large, "), told());
    assertEquals(0, date(folder.toString(), "--maxTextLength=2000", "--maxFileBytes=2000"));
    assertEquals(3, date(folder.toString(), "--maxFileBytes=20"));
    assertEquals(2, date(folder.toString(), "--maxFileBytes=0"));
    assertTrue(told().contains("--maxFileBytes=0: a whole number from 1 to"), told());
    assertEquals(2, date(folder.toString(), "--maxFileBytes=ten"));
    assertEquals(2, date(folder.toString(), "--maxWords=20"));
  }

  @Test
  void argumentsThatCannotBeUsedAreWrongUsage() throws IOException {
    assertEquals(2, date());
    assertEquals(2, date(folder.toString(), "--loud"));
    assertTrue(told().contains("it knows no --loud"), told());
    assertEquals(2, date(folder.resolve("nowhere").toString()));
  }

  private int date(String... args) throws IOException {
    return new DateCommand(
            new PrintStream(output, true, StandardCharsets.UTF_8),
            new PrintStream(errors, true, StandardCharsets.UTF_8))
        .run(Arrays.asList(args));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> lines() {
    return output.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private String told() {
    return errors.toString(StandardCharsets.UTF_8);
  }
}
