package org.annals.pipeline.verify;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;

/** Reads a {@code timeline.json} an element at a time, however large it is. */
public final class TimelineReader {

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
    ObjectNode rest = ElementReader.MAPPER.createObjectNode();
    try (JsonParser json = ElementReader.MAPPER.createParser(file.toFile())) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("not a JSON object: " + file.getFileName());
      }
      for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        boolean array = json.nextToken() == JsonToken.START_ARRAY;
        if (array && name.equals("articles")) {
          ElementReader.elements(json, visitor::article);
          rest.putArray(name);
        } else if (array && name.equals("events")) {
          ElementReader.elements(json, visitor::event);
          rest.putArray(name);
        } else {
          JsonNode value = json.readValueAsTree();
          visitor.field(name, value);
          rest.set(name, value);
        }
      }
      ElementReader.requireEnd(json, file);
    }
    return rest;
  }
}
