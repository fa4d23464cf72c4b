package org.annals.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that no rule was written for: none breaks one, and what is published of them holds. */
class HardTextsTest {

  private static final Path SEEDS = Path.of("..", "seeds");
  private static final long SEED = 20261122;

  /** Times in odd places: before sentences, alone on lines, far from any chronology's range. */
  private static final List<String> TIMES =
      List.of(
          "May 3, 1962\n",
          "10:15AM\n\n",
          "1971: ",
          "Since 460 BC ",
          "June\n",
          "Monday ",
          "3 July 2005 - ",
          "In 12,000 AD ",
          "Never in 1996 ",
          "Twice ");

  private final Random random = new Random(SEED);
  private final CommandRun annals = new CommandRun();

  @TempDir Path temp;

  @Test
  void whateverATextLooksLikeItBreaksNoRuleAndItsReleaseHolds() throws IOException {
    Path input = Files.createDirectories(temp.resolve("in"));
    for (Map.Entry<String, UnaryOperator<String>> change : changes().entrySet()) {
      for (Path article : seeds()) {
        String name = change.getKey() + "-" + article.getFileName() + ".txt";
        Files.writeString(input.resolve(name), change.getValue().apply(Files.readString(article)));
      }
    }
    String output = temp.resolve("out").toString();
    assertEquals(
        0,
        annals.run("build", "--input=" + input, "--output=" + output, "--maxRejected=1"),
        annals.err());
    assertEquals(0, annals.run("verify", output), annals.err());
    List<String> rejected = Files.readAllLines(Path.of(output, "rejected.jsonl"));
    assertEquals(List.of(), rejected.stream().filter(line -> line.contains("\"fault\"")).toList());
    int events =
        new ObjectMapper()
            .readTree(Path.of(output, "timeline.json").toFile())
            .path("events")
            .size();
    assertTrue(events > 100, events + " events");
  }

  private Map<String, UnaryOperator<String>> changes() {
    return new TreeMap<>(
        Map.of(
            "upper", text -> text.toUpperCase(Locale.ROOT),
            "lower", text -> text.toLowerCase(Locale.ROOT),
            "timed", this::timed,
            "backwards", text -> words(text, Collections::reverse),
            "shuffled", text -> words(text, words -> Collections.shuffle(words, random)),
            "holed", text -> words(text, words -> words.removeIf(word -> random.nextInt(6) == 0)),
            "unpunctuated", text -> text.replaceAll("[.,;:]", ""),
            "oneLine", text -> text.replace('\n', ' '),
            "quoted", text -> words(text, words -> words.replaceAll(this::quoted))));
  }

  private String timed(String text) {
    StringBuilder timed = new StringBuilder();
    for (String sentence : text.split("(?<=[.?!]) ", -1)) {
      timed.append(TIMES.get(random.nextInt(TIMES.size()))).append(sentence).append('\n');
    }
    return timed.toString();
  }

  private String quoted(String word) {
    return switch (random.nextInt(30)) {
      case 0 -> "“" + word;
      case 1 -> word + "\"";
      case 2 -> "(" + word;
      case 3 -> word + " —";
      case 4 -> "\u00a0" + word + "\u200f";
      default -> word;
    };
  }

  private interface Change {
    void to(List<String> words);
  }

  private static String words(String text, Change change) {
    List<String> words = new ArrayList<>(List.of(text.split(" ", -1)));
    change.to(words);
    return String.join(" ", words);
  }

  private static List<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.list(SEEDS)) {
      return files.filter(file -> file.toString().matches(".*\\.(txt|md)")).sorted().toList();
    }
  }
}
