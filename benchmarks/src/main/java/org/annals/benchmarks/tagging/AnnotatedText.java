package org.annals.benchmarks.tagging;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.benchmarks.JsonLines;
import org.jspecify.annotations.Nullable;

/**
 * A document with the expressions that a corpus says it holds.
 *
 * @param id its name, unique in its corpus
 * @param published the day it was published, or null when unknown
 * @param text the text that the offsets count in
 * @param expressions in the order of the text
 */
record AnnotatedText(
    String id, @Nullable LocalDate published, String text, List<Annotation> expressions) {

  /** Copies the expressions. */
  AnnotatedText {
    expressions = List.copyOf(expressions);
  }

  /** The documents of a file of {@code {"id","dct","text","timexes"}} lines, in its order. */
  static List<AnnotatedText> read(Path path) throws IOException {
    List<AnnotatedText> texts = new ArrayList<>();
    try (JsonLines lines = JsonLines.open(path)) {
      for (Optional<JsonNode> line = lines.next(); line.isPresent(); line = lines.next()) {
        texts.add(of(line.get()));
      }
    }
    return texts;
  }

  /** What a tagger found, by document, from a file of {@code {"id","timexes"}} lines. */
  static Map<String, List<Annotation>> readFound(Path path) throws IOException {
    Map<String, List<Annotation>> found = new LinkedHashMap<>();
    try (JsonLines lines = JsonLines.open(path)) {
      for (Optional<JsonNode> line = lines.next(); line.isPresent(); line = lines.next()) {
        found.put(line.get().required("id").asText(), expressions(line.get()));
      }
    }
    return found;
  }

  private static AnnotatedText of(JsonNode line) {
    String day = line.path("dct").asText("");
    return new AnnotatedText(
        line.required("id").asText(),
        day.isEmpty() || day.equals("null") ? null : LocalDate.parse(day),
        line.required("text").asText(),
        expressions(line));
  }

  private static List<Annotation> expressions(JsonNode line) {
    List<Annotation> expressions = new ArrayList<>();
    for (JsonNode node : line.path("timexes")) {
      expressions.add(Annotation.of(node));
    }
    return expressions;
  }
}
