package org.annals.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.model.MetadataField;
import org.annals.model.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * JSON: one article, a list of them, or an object that holds such a list; and JSON Lines, one
 * article a line. A line that is broken is rejected alone.
 */
final class JsonFormat implements ArticleFormat {

  static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private static final List<String> LISTS =
      List.of("articles", "items", "data", "documents", "docs", "results", "stories", "entries");

  private final FieldDrafts fieldDrafts;

  JsonFormat(FieldDrafts fieldDrafts) {
    this.fieldDrafts = fieldDrafts;
  }

  @Override
  public Parsed parse(Source source) throws UnreadableException {
    String text = source.text();
    try {
      return document(source, MAPPER.readTree(text));
    } catch (JsonProcessingException notOneDocument) {
      return lines(source, text);
    }
  }

  private Parsed document(Source source, JsonNode root) {
    List<Draft> drafts = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>();
    Optional<JsonNode> list = list(root);
    boolean single = list.isEmpty();
    List<JsonNode> records = new ArrayList<>();
    list.ifPresentOrElse(many -> many.forEach(records::add), () -> records.add(root));
    for (JsonNode record : records) {
      String sha256 = single ? source.sha256() : Digests.sha256(record.toString().getBytes(UTF_8));
      add(source, record, sha256, single, drafts, rejections);
    }
    return new Parsed(drafts, rejections);
  }

  private static Optional<JsonNode> list(JsonNode root) {
    if (root.isArray()) {
      return Optional.of(root);
    }
    return LISTS.stream().map(root::path).filter(list -> list.path(0).isObject()).findFirst();
  }

  private Parsed lines(Source source, String text) throws UnreadableException {
    List<Draft> drafts = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>();
    for (String line : text.lines().filter(l -> !l.isBlank()).toList()) {
      String sha256 = Digests.sha256(line.getBytes(UTF_8));
      try {
        add(source, MAPPER.readTree(line), sha256, false, drafts, rejections);
      } catch (JsonProcessingException broken) {
        rejections.add(rejection(source, sha256, "malformed", broken.getOriginalMessage()));
      }
    }
    if (drafts.isEmpty()) {
      throw new UnreadableException("malformed", "no JSON document and no line of one");
    }
    return new Parsed(drafts, rejections);
  }

  private void add(
      Source source,
      JsonNode node,
      String sha256,
      boolean single,
      List<Draft> drafts,
      List<Rejection> rejections) {
    JsonFields fields = new JsonFields(node);
    Draft draft = draft(fields, sha256, single);
    if (draft == null) {
      rejections.add(rejection(source, sha256, "empty", "no field holds the article's text"));
    } else {
      drafts.add(draft);
    }
  }

  private @Nullable Draft draft(JsonFields fields, String sha256, boolean single) {
    String id = single ? "" : fields.text(JsonFields.ID);
    List<MetadataField> dates = fields.dates("json");
    return fieldDrafts.of(id, sha256, fields.facts(), fields.body(), dates);
  }

  private static Rejection rejection(Source source, String sha256, String reason, String detail) {
    String id = sha256.substring(0, ArticleReader.HASH_LENGTH);
    return new Rejection(source.uri() + "#" + id, ArticleReader.STAGE, reason, detail);
  }
}
