package org.annals.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The chronology of the sample articles, line by line as an editor reads it. When a change makes it
 * better, run the tests with {@code -Dannals.golden.write=true}, read the difference, and keep it.
 */
class GoldenTest {

  private static final Path GOLDEN =
      Path.of("src", "test", "resources", "golden", "chronology.txt");

  private final CommandRun annals = new CommandRun();

  @Test
  void theSampleArticlesGiveTheChronologyThatWasRead(@TempDir Path temp) throws IOException {
    Path output = temp.resolve("out");
    int code =
        annals.run(
            "build", "--input=" + Path.of("..", "seeds"), "--output=" + output, "--runId=golden");
    assertEquals(0, code, annals.err());
    String chronology = String.join("\n", lines(output)) + "\n";
    if (Boolean.getBoolean("annals.golden.write")) {
      Files.writeString(GOLDEN, chronology);
    }
    assertEquals(Files.readString(GOLDEN, UTF_8), chronology);
  }

  private static List<String> lines(Path output) throws IOException {
    JsonNode timeline = new ObjectMapper().readTree(output.resolve("timeline.json").toFile());
    List<String> lines = new ArrayList<>();
    for (JsonNode article : timeline.get("articles")) {
      JsonNode published = article.get("published");
      lines.add(
          "article %s: %s (%s..%s, %s)"
              .formatted(
                  article.get("uri").asText(),
                  published.get("date").asText(),
                  published.get("earliest").asText(),
                  published.get("latest").asText(),
                  published.get("method").asText()));
    }
    for (JsonNode event : timeline.get("events")) {
      lines.add(
          "%s | %s %s | %d of %d | %s"
              .formatted(
                  event.at("/date/edtf").asText(),
                  event.get("status").asText(),
                  event.at("/date/basis").asText(),
                  event.get("sources").asInt(),
                  event.get("mentions").size(),
                  event.get("title").asText()));
    }
    return lines;
  }
}
