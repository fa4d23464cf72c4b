package org.annals.pipeline.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/**
 * Reads a JSON document with long arrays, and cuts out their elements without looking into them, so
 * that what is known by its bytes need not be read again.
 */
final class ElementScanner {

  /** Takes what is read, in the order of the file. */
  interface Visitor {
    /**
     * The element at {@code index}, from 0, of the long array {@code path}. Whether it is JSON is
     * for its taker to find.
     */
    void element(String path, int index, Element element) throws IOException;

    /** How many bytes the element there is likely to have; 0 when nothing is known of it. */
    default int likelyLength(String path, int index) {
      return 0;
    }

    /**
     * Whether {@code element} has been read before, byte by byte: where it ends it was looked up.
     */
    default boolean isKnown(String path, Element element) {
      return false;
    }

    /** Any other value, its path being the names of the fields that lead to it. */
    default void field(String path, JsonNode value) throws IOException {}
  }

  private final ByteSource source;
  private final Set<String> arrays;
  private final Visitor visitor;

  private ElementScanner(ByteSource source, Set<String> arrays, Visitor visitor) {
    this.source = source;
    this.arrays = arrays;
    this.visitor = visitor;
  }

  /**
   * Shows a document to {@code visitor}, and returns it with its long arrays left empty.
   *
   * @param arrays paths of the long arrays, the names of fields joined by full stops
   * @throws IOException if it cannot be read or is no JSON object
   */
  static ObjectNode scan(InputStream in, Set<String> arrays, Visitor visitor) throws IOException {
    try (ByteSource source = new ByteSource(in)) {
      if (source.peekBeyondSpace() != '{') {
        throw new NotJsonException("no object");
      }
      ObjectNode rest = new ElementScanner(source, arrays, visitor).object("");
      if (source.peekBeyondSpace() >= 0) {
        throw new NotJsonException("more than one document");
      }
      return rest;
    }
  }

  private ObjectNode object(String prefix) throws IOException {
    ObjectNode rest = Element.MAPPER.createObjectNode();
    source.pass();
    if (source.peekBeyondSpace() == '}') {
      source.pass();
      return rest;
    }
    do {
      expect('"');
      String name = source.value().node().asText();
      if (rest.has(name)) {
        throw new NotJsonException("the field " + name + " stands twice");
      }
      expect(':');
      source.pass();
      JsonNode value = value(prefix + name, source.peekBeyondSpace());
      rest.set(name, value);
    } while (goesOn('}'));
    return rest;
  }

  private JsonNode value(String path, int first) throws IOException {
    if (first == '[' && arrays.contains(path)) {
      elements(path);
      return Element.MAPPER.createArrayNode();
    }
    if (first == '{' && arrays.stream().anyMatch(array -> array.startsWith(path + "."))) {
      return object(path + ".");
    }
    JsonNode value = source.value().node();
    visitor.field(path, value);
    return value;
  }

  private void elements(String path) throws IOException {
    source.pass();
    if (source.peekBeyondSpace() == ']') {
      source.pass();
      return;
    }
    int index = 0;
    do {
      source.peekBeyondSpace();
      Element element = element(path, index);
      if (element.isEmpty()) {
        throw new NotJsonException("no value in " + path);
      }
      visitor.element(path, index++, element);
    } while (goesOn(']'));
  }

  /** One that is known by its bytes is whole; the end of any other is looked for. */
  private Element element(String path, int index) throws IOException {
    int length = visitor.likelyLength(path, index);
    Element likely = length > 0 ? source.ahead(length) : null;
    if (likely != null && visitor.isKnown(path, likely)) {
      source.pass(length);
      return likely;
    }
    return source.value();
  }

  /** Whether a comma follows, which is passed, and not the end, which is passed as well. */
  private boolean goesOn(char end) throws IOException {
    int next = source.peekBeyondSpace();
    if (next != ',' && next != end) {
      throw new NotJsonException("neither a comma nor " + end + " after a value");
    }
    source.pass();
    return next == ',';
  }

  private void expect(char wanted) throws IOException {
    if (source.peekBeyondSpace() != wanted) {
      throw new NotJsonException("no " + wanted + " where one belongs");
    }
  }
}
