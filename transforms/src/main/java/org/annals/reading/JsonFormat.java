package org.annals.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.Digests;

/**
 * JSON: one article, a list of them, or an object that holds such a list; or, if it is none of
 * these, one article a line.
 */
final class JsonFormat implements ArticleFormat {

  private static final List<String> LISTS =
      List.of("articles", "items", "data", "documents", "docs", "results", "stories", "entries");

  private final FieldDrafts fieldDrafts;

  JsonFormat(FieldDrafts fieldDrafts) {
    this.fieldDrafts = fieldDrafts;
  }

  @Override
  public Parsed parse(Source source) throws UnreadableException {
    String text = source.text();
    JsonRecords records = new JsonRecords(source.uri(), fieldDrafts);
    try {
      addDocument(source, JsonRecords.MAPPER.readTree(text), records);
    } catch (JsonProcessingException notOneDocument) {
      text.lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> records.addLine(line, Digests.sha256(line.getBytes(UTF_8))));
      if (records.parsed().drafts().isEmpty()) {
        throw new UnreadableException(
            JsonRecords.reason(notOneDocument), notOneDocument.getOriginalMessage());
      }
    }
    return records.parsed();
  }

  private static void addDocument(Source source, JsonNode root, JsonRecords records)
      throws UnreadableException {
    Optional<JsonNode> list = list(root);
    if (list.isEmpty()) {
      records.add(root, source.sha256(), true);
      return;
    }
    if (list.get().isEmpty()) {
      throw new UnreadableException("empty", "a list without records");
    }
    for (JsonNode record : list.get()) {
      records.add(record, Digests.sha256(record.toString().getBytes(UTF_8)), false);
    }
  }

  private static Optional<JsonNode> list(JsonNode root) {
    if (root.isArray()) {
      return Optional.of(root);
    }
    // Services wrap their answer once more.
    return Stream.of(root, root.path("response"))
        .flatMap(object -> LISTS.stream().map(object::path))
        .filter(list -> list.path(0).isObject())
        .findFirst();
  }
}
