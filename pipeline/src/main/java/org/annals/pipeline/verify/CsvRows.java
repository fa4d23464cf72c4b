package org.annals.pipeline.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads rows by RFC 4180. */
final class CsvRows {

  private final Reader reader;

  CsvRows(InputStream in) {
    this.reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /** The fields of the next row; none at the end. */
  List<String> next() throws IOException {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    int unit = reader.read();
    if (unit < 0) {
      return fields;
    }
    for (; unit >= 0 && (quoted || unit != '\n'); unit = reader.read()) {
      if (unit == '"') {
        quoted = !quoted;
      }
      if (unit == ',' && !quoted) {
        fields.add(plain(field));
        field.setLength(0);
      } else {
        field.append((char) unit);
      }
    }
    fields.add(plain(field));
    return fields;
  }

  /** A quote within a quoted field stands twice. */
  private static String plain(StringBuilder field) {
    String text = field.toString().replaceFirst("\r$", "");
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
  }
}
