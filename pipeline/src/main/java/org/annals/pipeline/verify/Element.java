package org.annals.pipeline.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.annals.text.Hash64;

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

  private static final byte[] ID = "{\"id\":\"".getBytes(UTF_8);

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

  /** Where it begins in its document, in bytes. */
  long place() {
    return place;
  }

  /** How many bytes it has. */
  int length() {
    return length;
  }

  /** Its {@code id}, which is known to stand first, as this engine writes articles and events. */
  String knownId() {
    int end = ID.length;
    while (end < length && bytes[end] != '"') {
      end++;
    }
    return new String(bytes, ID.length, end - ID.length, UTF_8);
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

  /** As {@link #knownNode}, of an event: its {@link Outline}. */
  JsonNode knownOutline() throws IOException {
    try (JsonParser parser = AGAIN.createParser(bytes, 0, length)) {
      return Outline.read(parser);
    }
  }

  /** A hash of its bytes, by two checksums that processors have an instruction for. */
  long key() {
    if (!isHashed) {
      CRC32 one = new CRC32();
      CRC32C other = new CRC32C();
      one.update(bytes, 0, length);
      other.update(bytes, 0, length);
      key = Hash64.mix(one.getValue() << Integer.SIZE | other.getValue());
      isHashed = true;
    }
    return key;
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
