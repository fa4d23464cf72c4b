package org.annals.pipeline.verify;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads a JSON document with one long array, an element of it at a time. */
final class ElementReader {

  /**
   * Of documents whose fields stand once. Decimals keep their places, so that the text of a node is
   * most often the line that it was read from, and nodes are compared to the last digit.
   */
  static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  /** Takes the elements in their order. */
  @FunctionalInterface
  interface Element {
    /** The element at {@code index}, from 0. */
    void at(int index, JsonNode element) throws IOException;
  }

  private ElementReader() {}

  /**
   * Shows the elements of the array at {@code path}, a list of field names, to {@code element}, and
   * returns the document with that array left empty.
   *
   * @throws IOException if the file cannot be read or is no JSON object
   */
  static ObjectNode read(Path file, List<String> path, Element element) throws IOException {
    try (JsonParser json = MAPPER.createParser(file.toFile())) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("not a JSON object: " + file.getFileName());
      }
      ObjectNode rest = object(json, path, element);
      requireEnd(json, file);
      return rest;
    }
  }

  /** Shows the elements of the array that has just begun, and reads its end. */
  static void elements(JsonParser json, Element element) throws IOException {
    for (int index = 0; json.nextToken() != JsonToken.END_ARRAY; index++) {
      JsonNode node = json.readValueAsTree();
      element.at(index, node);
    }
  }

  static void requireEnd(JsonParser json, Path file) throws IOException {
    if (json.nextToken() != null) {
      throw new IOException("more than one JSON document: " + file.getFileName());
    }
  }

  private static ObjectNode object(JsonParser json, List<String> path, Element element)
      throws IOException {
    ObjectNode rest = MAPPER.createObjectNode();
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      JsonToken value = json.nextToken();
      boolean onPath = name.equals(path.get(0));
      if (onPath && path.size() > 1 && value == JsonToken.START_OBJECT) {
        rest.set(name, object(json, path.subList(1, path.size()), element));
      } else if (onPath && path.size() == 1 && value == JsonToken.START_ARRAY) {
        elements(json, element);
        rest.putArray(name);
      } else {
        JsonNode other = json.readValueAsTree();
        rest.set(name, other);
      }
    }
    return rest;
  }
}
