package org.annals.pipeline.verify;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An event that is known to hold, without what its mentions say by themselves alone: that is passed
 * by unread. Their places are there, and the first quote, which charts show.
 */
final class Outline {

  private static final String MENTIONS = "mentions";
  private static final String QUOTE = "quote";
  private static final Set<String> PASSED = Set.of("clause", "date", "status", "resolution");

  private final JsonParser parser;

  private Outline(JsonParser parser) {
    this.parser = parser;
  }

  /** Reads the object that {@code parser} is about to begin. */
  static JsonNode read(JsonParser parser) throws IOException {
    parser.nextToken();
    return new Outline(parser).event();
  }

  private ObjectNode event() throws IOException {
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    for (String field = next(); field != null; field = next()) {
      event.set(field, field.equals(MENTIONS) ? mentions() : value());
    }
    return event;
  }

  /** The name of the next field, whose value is the present token; null at the object's end. */
  private @Nullable String next() throws IOException {
    String field = parser.nextFieldName();
    if (field != null) {
      parser.nextToken();
    }
    return field;
  }

  /** Texts and small numbers, which most values are, need no tree. */
  private JsonNode value() throws IOException {
    if (parser.hasToken(JsonToken.VALUE_STRING)) {
      return JsonNodeFactory.instance.textNode(parser.getText());
    }
    boolean isSmall =
        parser.hasToken(JsonToken.VALUE_NUMBER_INT)
            && parser.getNumberType() == JsonParser.NumberType.INT;
    return isSmall
        ? JsonNodeFactory.instance.numberNode(parser.getIntValue())
        : parser.readValueAsTree();
  }

  private ArrayNode mentions() throws IOException {
    ArrayNode mentions = JsonNodeFactory.instance.arrayNode();
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      mentions.add(mention(mentions.isEmpty()));
    }
    return mentions;
  }

  private ObjectNode mention(boolean first) throws IOException {
    ObjectNode mention = JsonNodeFactory.instance.objectNode();
    for (String field = next(); field != null; field = next()) {
      if (PASSED.contains(field) || (field.equals(QUOTE) && !first)) {
        parser.skipChildren();
      } else {
        mention.set(field, value());
      }
    }
    return mention;
  }
}
