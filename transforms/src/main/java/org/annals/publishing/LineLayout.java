package org.annals.publishing;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;
import java.util.Set;

/**
 * Compact JSON with a line break where a reader of differences wants one: before each field of the
 * document, each element of the named arrays, and each of the named fields. A line is indented by
 * how deep it stands.
 *
 * @param arrays names of the fields whose array has an element a line
 * @param fields names of the fields that begin a line wherever they stand
 */
record LineLayout(Set<String> arrays, Set<String> fields) implements PrettyPrinter {

  @Override
  public void writeRootValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator json) throws IOException {
    json.writeRaw('{');
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) throws IOException {
    json.writeRaw('}');
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) throws IOException {
    if (inDocument(json)) {
      breakLine(json);
    }
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
    json.writeRaw(',');
    if (inDocument(json) || fields.contains(json.getOutputContext().getCurrentName())) {
      breakLine(json);
    }
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(':');
  }

  @Override
  public void writeStartArray(JsonGenerator json) throws IOException {
    json.writeRaw('[');
  }

  @Override
  public void writeEndArray(JsonGenerator json, int elements) throws IOException {
    json.writeRaw(']');
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) throws IOException {
    if (hasElementALine(json)) {
      breakLine(json);
    }
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(',');
    if (hasElementALine(json)) {
      breakLine(json);
    }
  }

  private boolean hasElementALine(JsonGenerator json) {
    String name = json.getOutputContext().getParent().getCurrentName();
    return name != null && arrays.contains(name);
  }

  private boolean inDocument(JsonGenerator json) {
    return !arrays.isEmpty() && depth(json) == 1;
  }

  private static void breakLine(JsonGenerator json) throws IOException {
    json.writeRaw("\n" + " ".repeat(depth(json)));
  }

  private static int depth(JsonGenerator json) {
    int depth = 0;
    JsonStreamContext at = json.getOutputContext();
    while (!at.inRoot()) {
      depth++;
      at = at.getParent();
    }
    return depth;
  }
}
