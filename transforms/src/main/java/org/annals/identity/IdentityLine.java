package org.annals.identity;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code identity.ndjson}: an object whose values are texts, numbers and truths, taken as
 * texts; lists of these or of lists of them; and objects of them. Whatever is asked for and is not
 * there, or is of another form, is an {@link IllegalArgumentException} that names the line.
 */
final class IdentityLine {

  private static final JsonFactory JSON = new JsonFactory();

  private final int number;
  private final Map<String, @Nullable String> texts = new HashMap<>();
  private final Map<String, List<String>> lists = new HashMap<>();
  private final Map<String, List<List<String>>> tables = new HashMap<>();
  private final Map<String, SortedMap<String, String>> objects = new HashMap<>();

  private IdentityLine(int number) {
    this.number = number;
  }

  /** The line {@code text}, which is the {@code number}-th of its file. */
  static IdentityLine parse(String text, int number) {
    IdentityLine line = new IdentityLine(number);
    try (JsonParser in = JSON.createParser(text)) {
      line.require(in.nextToken() == JsonToken.START_OBJECT, "no object");
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        line.take(in.currentName(), in);
      }
      line.require(in.currentToken() == JsonToken.END_OBJECT, "ends early");
      return line;
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException(
          "line " + number + ": " + broken.getOriginalMessage(), broken);
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory cannot be read", impossible);
    }
  }

  private void take(String name, JsonParser in) throws IOException {
    switch (in.nextToken()) {
      case START_ARRAY -> takeList(name, in);
      case START_OBJECT -> objects.put(name, object(in));
      case VALUE_NULL -> texts.put(name, null);
      default -> texts.put(name, scalar(in));
    }
  }

  private void takeList(String name, JsonParser in) throws IOException {
    List<String> list = new ArrayList<>();
    List<List<String>> table = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      if (in.currentToken() == JsonToken.START_ARRAY) {
        List<String> row = new ArrayList<>(3);
        while (in.nextToken() != JsonToken.END_ARRAY) {
          row.add(scalar(in));
        }
        table.add(row);
      } else {
        list.add(scalar(in));
      }
    }
    lists.put(name, list);
    tables.put(name, table);
  }

  private SortedMap<String, String> object(JsonParser in) throws IOException {
    SortedMap<String, String> object = new TreeMap<>();
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      in.nextToken();
      object.put(name, scalar(in));
    }
    return object;
  }

  private String scalar(JsonParser in) throws IOException {
    JsonToken token = in.currentToken();
    require(token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL, "no text");
    return in.getText();
  }

  int number() {
    return number;
  }

  boolean has(String field) {
    return texts.containsKey(field);
  }

  /** Null when the value is. */
  @Nullable String textOrNull(String field) {
    require(texts.containsKey(field), "no " + field);
    return texts.get(field);
  }

  String text(String field) {
    return required(texts.get(field), field);
  }

  int number(String field) {
    try {
      return Integer.parseInt(text(field));
    } catch (NumberFormatException none) {
      throw new IllegalArgumentException("line " + number + ": no number in " + field, none);
    }
  }

  List<String> texts(String field) {
    return required(lists.get(field), field);
  }

  List<List<String>> rows(String field) {
    return required(tables.get(field), field);
  }

  SortedMap<String, String> named(String field) {
    return required(objects.get(field), field);
  }

  private <T> T required(@Nullable T value, String field) {
    if (value == null) {
      throw new IllegalArgumentException("line " + number + ": no " + field);
    }
    return value;
  }

  private void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException("line " + number + ": " + what);
    }
  }
}
