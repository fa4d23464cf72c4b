package org.annals.benchmarks.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.annals.benchmarks.JsonLines;

/**
 * A news article and its day.
 *
 * @param id its id
 * @param published when it was published
 * @param text its text, a sentence a line
 */
record NewsDocument(String id, LocalDate published, String text) {

  /** The documents of {@code path} by their ids, in its order. */
  static Map<String, NewsDocument> read(Path path) throws IOException {
    Map<String, NewsDocument> documents = new LinkedHashMap<>();
    try (JsonLines lines = JsonLines.open(path)) {
      for (Optional<JsonNode> line = lines.next(); line.isPresent(); line = lines.next()) {
        String id = line.get().path("id").asText();
        LocalDate day = LocalDate.parse(line.get().path("dct").asText());
        documents.put(id, new NewsDocument(id, day, line.get().path("text").asText()));
      }
    }
    return documents;
  }
}
