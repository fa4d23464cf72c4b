package org.annals.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.annals.model.Rejection;

/** Gathers the records of a JSON file: each becomes a draft or a rejection of its own. */
final class JsonRecords {

  static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final String uri;
  private final FieldDrafts fieldDrafts;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Rejection> rejections = new ArrayList<>();

  /** Records of the file {@code uri}. */
  JsonRecords(String uri, FieldDrafts fieldDrafts) {
    this.uri = uri;
    this.fieldDrafts = fieldDrafts;
  }

  /**
   * Adds a record.
   *
   * @param single whether it is the whole file
   */
  void add(JsonNode record, String sha256, boolean single) {
    JsonFields fields = new JsonFields(record);
    String id = single ? "" : fields.text(JsonFields.ID);
    Draft draft = fieldDrafts.of(id, sha256, fields.facts(), fields.body(), fields.dates("json"));
    if (draft == null) {
      rejections.add(FieldDrafts.empty(uri, single ? "" : null, sha256));
    } else {
      drafts.add(draft);
    }
  }

  /** Adds a line that should be a record. */
  void addLine(String line, String sha256) {
    try {
      add(MAPPER.readTree(line), sha256, false);
    } catch (JsonProcessingException broken) {
      reject(sha256, reason(broken), broken.getOriginalMessage());
    }
  }

  /** Adds a record that cannot be used. */
  void reject(String sha256, String reason, String detail) {
    rejections.add(FieldDrafts.rejection(uri, null, sha256, reason, detail));
  }

  /** Whether every record so far is broken. */
  boolean allBroken() {
    return drafts.isEmpty() && rejections.stream().allMatch(r -> r.reason().equals("malformed"));
  }

  /**
   * Checks how many there are, while there may be more to come.
   *
   * @throws UnreadableException {@code too-large}
   */
  void requireAtMost(int records) throws UnreadableException {
    if (drafts.size() + rejections.size() > records) {
      throw Parsed.tooMany(records);
    }
  }

  Parsed parsed() {
    return new Parsed(drafts, rejections);
  }

  /** Why JSON cannot be read: no JSON, or more of it than can be held. */
  static String reason(JsonProcessingException broken) {
    return broken instanceof StreamConstraintsException ? "too-large" : "malformed";
  }
}
