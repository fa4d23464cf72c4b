package org.annals.pipeline.tag;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of input: {@code {"id","dct":"YYYY-MM-DD"|null,"text"}}; other fields are passed over.
 *
 * @param id whatever the line says; a number is taken as its digits
 * @param published the day of publication, or null when the line names none
 * @param text the text to tag
 */
public record Document(String id, @Nullable LocalDate published, String text) {

  private static final JsonFactory JSON = new JsonFactory();

  /**
   * Reads the line of {@code length} bytes at {@code start}.
   *
   * @throws BadLine when it is no JSON object, lacks {@code id} or {@code text}, or its {@code dct}
   *     is no day; the message says which
   */
  public static Document read(byte[] bytes, int start, int length) throws BadLine {
    Map<String, String> fields = fields(bytes, start, length);
    String id = fields.get("id");
    String text = fields.get("text");
    if (id == null || text == null) {
      throw new BadLine(id == null ? "no \"id\"" : "no \"text\"");
    }
    String day = fields.get("dct");
    return new Document(id, day == null ? null : day(day), text);
  }

  private static Map<String, String> fields(byte[] bytes, int start, int length) throws BadLine {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser parser = JSON.createParser(bytes, start, length)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new BadLine("not a JSON object");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
          fields.put(name, parser.getText());
        } else {
          parser.skipChildren();
        }
      }
    } catch (IOException e) {
      throw new BadLine("not JSON: " + firstLine(e));
    }
    return fields;
  }

  private static String firstLine(IOException e) {
    String message = String.valueOf(e.getMessage());
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }

  private static LocalDate day(String day) throws BadLine {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeException e) {
      throw new BadLine("\"dct\" is no day: " + day);
    }
  }
}
