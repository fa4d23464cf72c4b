package org.annals.pipeline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.identity.IdentityLines;
import org.annals.identity.PreviousIdentity;
import org.annals.identity.RebuiltIdentity;
import org.annals.model.MergedEvent;
import org.annals.pipeline.release.KeptFile;
import org.annals.pipeline.release.OutputFolder;
import org.jspecify.annotations.Nullable;

/**
 * What a run needs to know of the release before it.
 *
 * @param run its run, or null when there is none
 * @param articles uri and hash of each of its articles
 * @param identity what it remembers of its events
 * @param isRebuilt whether that was damaged, and made again from its chronology
 */
record PriorRelease(
    @Nullable String run,
    Map<String, String> articles,
    PreviousIdentity identity,
    boolean isRebuilt) {

  private static final String IDENTITY = "identity.ndjson";

  /**
   * The present release of {@code folder}, or nothing at all before the first.
   *
   * @param now what the present run found
   */
  static PriorRelease of(OutputFolder folder, List<MergedEvent> now) throws IOException {
    Path timeline = folder.current().resolve("timeline.json");
    if (!Files.exists(timeline)) {
      return new PriorRelease(
          folder.currentRun().orElse(null), Map.of(), PreviousIdentity.none(), false);
    }
    Optional<PreviousIdentity> remembered = identity(folder.current());
    return new PriorRelease(
        folder.currentRun().orElse(null),
        articles(timeline),
        remembered.isPresent()
            ? remembered.get()
            : RebuiltIdentity.of(TimelineEvents.of(timeline), now),
        remembered.isEmpty());
  }

  /** What {@code release} remembers, if that is still what was published. */
  private static Optional<PreviousIdentity> identity(Path release) throws IOException {
    Optional<Path> file = KeptFile.of(release, IDENTITY);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(file.get())) {
      return Optional.of(IdentityLines.read(lines));
    }
  }

  /** The articles come first in the file, so the events are never read. */
  private static Map<String, String> articles(Path timeline) throws IOException {
    Map<String, String> articles = new HashMap<>();
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
