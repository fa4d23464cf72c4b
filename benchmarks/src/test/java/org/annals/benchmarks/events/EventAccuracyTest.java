package org.annals.benchmarks.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.annals.benchmarks.events.Chronology.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts on a text of our own, worked out by hand. */
final class EventAccuracyTest {

  private static final String TEXT =
      "Peru banned the import of wool on Tuesday .\n"
          + "The country banned wool in 1962 , and the ban of 1962 lasted long .\n"
          + "Farmers are angry .\n";

  @TempDir private Path folder;

  @Test
  void aGoldDateIsAsFineAsItWasWritten() {
    assertEquals(
        new GoldDate(LocalDate.of(2008, 2, 1), LocalDate.of(2008, 2, 29)),
        GoldDate.of("2008-02-XX").orElseThrow());
    assertEquals(
        new GoldDate(LocalDate.of(1989, 1, 1), LocalDate.of(1989, 12, 31)),
        GoldDate.of("1989").orElseThrow());
    assertTrue(GoldDate.of("XXXX-XX-XX").isEmpty());
  }

  @Test
  void aMentionIsRightWhenItsDaysLieWithinTheGoldDate() throws Exception {
    Map<String, NewsDocument> documents = documents();
    List<GoldMention> gold =
        gold(
            documents,
            line("2019-07-02", "banned", 0, 43)
                + line("2019-07-03", "banned", 0, 43)
                + line("1962", "banned", 44, 111)
                + line("2019-07-03", "angry", 112, 131));
    Chronology chronology = Chronology.of(documents.values());

    assertTrue(EventAccuracy.isRight(gold.get(0), Level.TRIGGER, chronology));
    assertFalse(EventAccuracy.isRight(gold.get(1), Level.SENTENCE, chronology));
    assertTrue(EventAccuracy.isRight(gold.get(2), Level.TRIGGER, chronology));
    assertFalse(EventAccuracy.isRight(gold.get(3), Level.SENTENCE, chronology));
    assertEquals(
        MissClass.NEWS,
        MissClass.of(gold.get(3), documents.values().iterator().next(), chronology));
  }

  @Test
  void mentionsOfOneGoldEventArePairs() throws Exception {
    Map<String, NewsDocument> documents = documents();
    List<GoldMention> gold =
        gold(
            documents,
            "{\"entity\":\"Peru\",\"date\":\"1962\",\"mentions\":["
                + mention("banned", 44, 111)
                + ","
                + mention("ban", 44, 111)
                + "]}\n");

    List<CoreferentPair> pairs = CoreferentPair.of(gold, Chronology.of(documents.values()));

    assertEquals(1, pairs.size());
    assertTrue(pairs.get(0).told());
  }

  private Map<String, NewsDocument> documents() throws Exception {
    Path docs = folder.resolve("docs.jsonl");
    Files.writeString(
        docs,
        "{\"id\":\"7\",\"dct\":\"2019-07-03\",\"text\":\"" + TEXT.replace("\n", "\\n") + "\"}\n");
    return NewsDocument.read(docs);
  }

  private List<GoldMention> gold(Map<String, NewsDocument> documents, String lines)
      throws Exception {
    return GoldMention.read(Files.writeString(folder.resolve("gold.jsonl"), lines), documents);
  }

  private static String line(String date, String word, int start, int end) {
    return "{\"entity\":\"Peru\",\"date\":\""
        + date
        + "\",\"mentions\":["
        + mention(word, start, end)
        + "]}\n";
  }

  private static String mention(String word, int start, int end) {
    return "{\"doc\":\"7\",\"sentence\":1,\"start\":"
        + start
        + ",\"end\":"
        + end
        + ",\"word\":\""
        + word
        + "\"}";
  }
}
