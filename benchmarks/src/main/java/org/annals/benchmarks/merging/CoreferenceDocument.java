package org.annals.benchmarks.merging;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.benchmarks.JsonLines;
import org.annals.model.TextSpan;

/**
 * A document whose event mentions are annotated with clusters that reach over documents.
 *
 * @param id its id
 * @param topic number of its topic
 * @param text its text; words have blanks between
 * @param sentences where its sentences stand
 * @param mentions of the sentences whose coreference was checked
 */
record CoreferenceDocument(
    String id, int topic, String text, List<TextSpan> sentences, List<Gold> mentions) {

  /**
   * An annotated mention.
   *
   * @param trigger where it stands
   * @param cluster what it is a mention of
   */
  record Gold(TextSpan trigger, String cluster) {}

  CoreferenceDocument {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
  }

  /** The documents of {@code path} whose topic is one of {@code topics}; all when it is empty. */
  static List<CoreferenceDocument> read(Path path, Set<Integer> topics) throws IOException {
    List<CoreferenceDocument> documents = new ArrayList<>();
    try (JsonLines lines = JsonLines.open(path)) {
      for (Optional<JsonNode> line = lines.next(); line.isPresent(); line = lines.next()) {
        CoreferenceDocument document = of(line.get());
        if (topics.isEmpty() || topics.contains(document.topic())) {
          documents.add(document);
        }
      }
    }
    return documents;
  }

  private static CoreferenceDocument of(JsonNode line) {
    List<TextSpan> sentences = new ArrayList<>();
    List<Boolean> checked = new ArrayList<>();
    for (JsonNode sentence : line.get("sentences")) {
      sentences.add(span(sentence));
      checked.add(sentence.get("selected").asBoolean());
    }
    List<Gold> mentions = new ArrayList<>();
    for (JsonNode mention : line.get("mentions")) {
      if (checked.get(mention.get("sentence").asInt())) {
        mentions.add(new Gold(span(mention), mention.get("cluster").asText()));
      }
    }
    return new CoreferenceDocument(
        line.get("id").asText(),
        line.get("topic").asInt(),
        line.get("text").asText(),
        sentences,
        mentions);
  }

  private static TextSpan span(JsonNode node) {
    return new TextSpan(node.get("start").asInt(), node.get("end").asInt());
  }
}
