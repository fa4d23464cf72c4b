package org.annals.pipeline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.annals.identity.IdentityLines;
import org.annals.identity.PreviousIdentity;
import org.annals.pipeline.release.OutputFolder;
import org.jspecify.annotations.Nullable;

/**
 * What a run needs to know of the release before it.
 *
 * @param run its run, or null when there is none
 * @param articles uri and hash of each of its articles
 * @param identity what it remembers of its events
 */
record PriorRelease(@Nullable String run, Map<String, String> articles, PreviousIdentity identity) {

  /** The present release of {@code folder}, or nothing at all before the first. */
  static PriorRelease of(OutputFolder folder) throws IOException {
    Path timeline = folder.current().resolve("timeline.json");
    Path identity = folder.current().resolve("identity.ndjson");
    return new PriorRelease(
        folder.currentRun().orElse(null),
        Files.exists(timeline) ? articles(timeline) : Map.of(),
        Files.exists(identity)
            ? IdentityLines.read(Files.readString(identity))
            : PreviousIdentity.none());
  }

  /** The articles come first in the file, so the events are never read. */
  private static Map<String, String> articles(Path timeline) throws IOException {
    Map<String, String> articles = new TreeMap<>();
    try (JsonParser json = new JsonFactory().createParser(timeline.toFile())) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME && !json.currentName().equals("articles")) {
        json.nextToken();
        json.skipChildren();
      }
      json.nextToken();
      while (json.nextToken() == JsonToken.START_OBJECT) {
        article(json, articles);
      }
    }
    return articles;
  }

  private static void article(JsonParser json, Map<String, String> articles) throws IOException {
    String uri = "";
    String sha256 = "";
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "uri" -> uri = json.getText();
        case "sha256" -> sha256 = json.getText();
        default -> json.skipChildren();
      }
    }
    articles.put(uri, sha256);
  }
}
