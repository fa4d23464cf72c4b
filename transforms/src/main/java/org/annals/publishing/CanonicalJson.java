package org.annals.publishing;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.annals.model.KeptText;
import org.jspecify.annotations.Nullable;

/**
 * JSON as every file of the chronology is written: UTF-8, fields in the order of the calls, nulls
 * written out, decimals with three places, days in ISO 8601, text always well-formed, a line break
 * at the end. The same calls give the same bytes.
 */
final class CanonicalJson implements AutoCloseable {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final LineLayout ONE_LINE = new LineLayout(Set.of(), Set.of());
  private static final int PLACES = 3;

  private final JsonGenerator json;

  /** Writes to {@code out}, which is flushed and left open. */
  CanonicalJson(OutputStream out, LineLayout layout) throws IOException {
    json = FACTORY.createGenerator(out, JsonEncoding.UTF8);
    json.setPrettyPrinter(layout);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  /** Lines: every object is one. */
  static CanonicalJson lines(OutputStream out) throws IOException {
    return new CanonicalJson(out, ONE_LINE);
  }

  /** One line that may stand within a script element of a page: see {@link ScriptEscapes}. */
  static CanonicalJson script(OutputStream out) throws IOException {
    CanonicalJson json = new CanonicalJson(out, ONE_LINE);
    json.json.setCharacterEscapes(new ScriptEscapes());
    return json;
  }

  /** Begins an object as the document, a line of it, or an element of an array. */
  void startObject() throws IOException {
    json.writeStartObject();
  }

  void startObject(String field) throws IOException {
    json.writeObjectFieldStart(field);
  }

  void endObject() throws IOException {
    json.writeEndObject();
  }

  void startArray(String field) throws IOException {
    json.writeArrayFieldStart(field);
  }

  /** Begins an array as the document or an element of an array. */
  void startArray() throws IOException {
    json.writeStartArray();
  }

  void endArray() throws IOException {
    json.writeEndArray();
  }

  void field(String field, @Nullable String text) throws IOException {
    json.writeFieldName(field);
    element(text);
  }

  void field(String field, @Nullable LocalDate day) throws IOException {
    field(field, day == null ? null : day.toString());
  }

  void field(String field, long number) throws IOException {
    json.writeNumberField(field, number);
  }

  /** {@code number} as it is written: rounded half up to three places. */
  static BigDecimal places(double number) {
    return BigDecimal.valueOf(number).setScale(PLACES, RoundingMode.HALF_UP);
  }

  void decimal(String field, double number) throws IOException {
    decimal(field, places(number));
  }

  /** Writes a number that has its {@link #places}. */
  void decimal(String field, BigDecimal number) throws IOException {
    json.writeFieldName(field);
    json.writeNumber(number);
  }

  void flag(String field, boolean value) throws IOException {
    json.writeBooleanField(field, value);
  }

  void field(String field, List<String> texts) throws IOException {
    startArray(field);
    for (String text : texts) {
      element(text);
    }
    endArray();
  }

  /** An element of an array. */
  void element(@Nullable String text) throws IOException {
    if (text == null) {
      json.writeNull();
    } else {
      json.writeString(KeptText.wellFormed(text));
    }
  }

  /** An element of an array. */
  void element(long number) throws IOException {
    json.writeNumber(number);
  }

  /** An element of an array that has its {@link #places}. */
  void element(BigDecimal number) throws IOException {
    json.writeNumber(number);
  }

  /** An element of an array that is not known. */
  void nothing() throws IOException {
    json.writeNull();
  }

  void nothing(String field) throws IOException {
    json.writeNullField(field);
  }

  /** Ends the last line, if there is one. */
  @Override
  public void close() throws IOException {
    if (json.getOutputContext().getEntryCount() > 0) {
      json.writeRaw('\n');
    }
    json.close();
  }
}
