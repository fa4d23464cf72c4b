package org.annals.pipeline.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.annals.pipeline.release.Placed;

/** A value of a JSON document as it stands there, byte by byte; good until the next one is read. */
final class Element {

  /**
   * Of documents whose fields stand once. Decimals keep their places, so that values are compared
   * to the last digit.
   */
  static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  /** Of bytes that were read strictly before: that no field stands twice is known. */
  private static final ObjectMapper AGAIN =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final byte[] bytes;
  private final int length;
  private final long place;
  private boolean isHashed;
  private long key;

  /**
   * The first {@code length} of {@code bytes}, which the next one may overwrite.
   *
   * @param place where it begins in its document, in bytes
   */
  Element(byte[] bytes, int length, long place) {
    this.bytes = bytes;
    this.length = length;
    this.place = place;
  }

  /** What it is known by, and where. */
  Placed placed() {
    return Placed.of(bytes, length, place, key());
  }

  /** How many bytes it has. */
  int length() {
    return length;
  }

  boolean isEmpty() {
    return length == 0;
  }

  /** What it says, read strictly. */
  JsonNode node() throws IOException {
    return MAPPER.readTree(bytes, 0, length);
  }

  /** What it says, where the same bytes were read strictly before. */
  JsonNode knownNode() throws IOException {
    return AGAIN.readTree(bytes, 0, length);
  }

  /** Those of its fields that are texts, by their names; all else is passed by. */
  Map<String, String> texts() throws IOException {
    Map<String, String> texts = new HashMap<>();
    try (JsonParser parser = AGAIN.createParser(bytes, 0, length)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new NotJsonException("no object");
      }
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        if (parser.nextToken() == JsonToken.VALUE_STRING) {
          texts.put(name, parser.getText());
        } else {
          parser.skipChildren();
        }
      }
      if (parser.nextToken() != null) {
        throw new NotJsonException("more than one object");
      }
    }
    return texts;
  }

  /** As {@link #knownNode}, of an event: its {@link Outline}. */
  JsonNode knownOutline() throws IOException {
    try (JsonParser parser = AGAIN.createParser(bytes, 0, length)) {
      return Outline.read(parser);
    }
  }

  /** Its {@link Placed#key}. */
  long key() {
    if (!isHashed) {
      key = Placed.key(bytes, length);
      isHashed = true;
    }
    return key;
  }

  /** Its bytes as a text. */
  String text() {
    return new String(bytes, 0, length, UTF_8);
  }

  /**
   * Whether {@code line} says the same with its own line breaks left out. A line break within a
   * text is never written as one byte, so that what is left out is layout.
   */
  boolean isLine(Element line) {
    int from = 0;
    int at = 0;
    while (from < length) {
      int to = from;
      while (to < length && bytes[to] != '\n') {
        to++;
      }
      int next = at + to - from;
      if (next > line.length || !Arrays.equals(bytes, from, to, line.bytes, at, next)) {
        return false;
      }
      at = next;
      from = to + 1;
      while (from < length && bytes[from] == ' ') {
        from++;
      }
    }
    return at == line.length;
  }
}
