package org.annals.pipeline.verify;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;

/** Reads a {@code timeline.json} an element at a time, however large it is. */
public final class TimelineReader {

  private static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());

  /** Takes the elements in the order of the file. */
  public interface Visitor {
    /** The article at {@code index}, from 0; passed by if not overridden, like the others. */
    default void article(int index, JsonNode article) throws IOException {}

    /** The event at {@code index}, from 0. */
    default void event(int index, JsonNode event) throws IOException {}

    /** Any other field of the document. */
    default void field(String name, JsonNode value) {}
  }

  private TimelineReader() {}

  /**
   * Shows {@code file} to {@code visitor} and returns the document with its articles and events
   * left out.
   *
   * @throws IOException if it cannot be read or is no JSON object
   */
  public static ObjectNode read(Path file, Visitor visitor) throws IOException {
    ObjectNode rest = MAPPER.createObjectNode();
    try (JsonParser json = MAPPER.createParser(file.toFile())) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("not a JSON object: " + file.getFileName());
      }
      for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        boolean array = json.nextToken() == JsonToken.START_ARRAY;
        if (array && name.equals("articles")) {
          elements(json, visitor::article);
          rest.putArray(name);
        } else if (array && name.equals("events")) {
          elements(json, visitor::event);
          rest.putArray(name);
        } else {
          JsonNode value = json.readValueAsTree();
          visitor.field(name, value);
          rest.set(name, value);
        }
      }
      if (json.nextToken() != null) {
        throw new IOException("more than one JSON document: " + file.getFileName());
      }
    }
    return rest;
  }

  @FunctionalInterface
  private interface Element {
    void at(int index, JsonNode element) throws IOException;
  }

  private static void elements(JsonParser json, Element element) throws IOException {
    for (int index = 0; json.nextToken() != JsonToken.END_ARRAY; index++) {
      JsonNode node = json.readValueAsTree();
      element.at(index, node);
    }
  }
}
