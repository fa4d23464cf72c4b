package org.annals.pipeline.explain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An id that is in use no more.
 *
 * @param id the id
 * @param successor the living event that holds most of what it held, or null when nothing tells of
 *     it any more
 * @param run the run that retired it
 */
public record Retired(String id, @Nullable String successor, String run) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** What {@code release} remembers of {@code id}; empty when it never was the id of an event. */
  public static Optional<Retired> find(Path release, String id) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(release.resolve("identity.ndjson"))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.contains('"' + id + '"')) {
          JsonNode node = MAPPER.readTree(line);
          if (node.path("retired").asText().equals(id)) {
            return Optional.of(
                new Retired(id, node.path("successor").textValue(), node.path("run").asText()));
          }
        }
      }
    }
    return Optional.empty();
  }
}
