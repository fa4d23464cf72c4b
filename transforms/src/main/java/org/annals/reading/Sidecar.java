package org.annals.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.annals.model.MetadataField;

/**
 * What the user states of a file in {@code NAME.meta.json} beside it.
 *
 * @param facts title, author and the like
 * @param dates the publication date, when given
 * @param retracted whether the article is withdrawn
 */
record Sidecar(Facts facts, List<MetadataField> dates, boolean retracted) {

  static final Sidecar NONE = new Sidecar(Facts.NONE, List.of(), false);

  /**
   * Reads the bytes of a sidecar.
   *
   * @throws UnreadableException {@code sidecar} when it is no JSON object: what the user meant
   *     cannot be known
   */
  static Sidecar read(Optional<byte[]> bytes) throws UnreadableException {
    if (bytes.isEmpty()) {
      return NONE;
    }
    try {
      JsonNode root = JsonRecords.MAPPER.readTree(bytes.get());
      if (!root.isObject()) {
        throw new UnreadableException("sidecar", "the .meta.json beside it is no JSON object");
      }
      JsonFields fields = new JsonFields(root);
      return new Sidecar(fields.facts(), fields.dates("sidecar"), fields.isTrue("retracted"));
    } catch (IOException broken) {
      throw new UnreadableException(
          "sidecar", "the .meta.json beside it is broken: " + broken.getMessage());
    }
  }
}
