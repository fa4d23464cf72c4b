package org.annals.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code timeline.csv}: a row an event, by RFC 4180, in UTF-8 without a mark. A field that a
 * spreadsheet would take for a formula has an apostrophe before it. Names of a list are joined by
 * "; ".
 */
final class CsvTable implements ChartWriter {

  private static final String HEADER =
      "id,title,earliest,latest,date,edtf,precision,basis,kind,status,importance,sources,"
          + "actors,places,topics,quote,articles";

  private static final String LINE_END = "\r\n";

  /** What begins a formula, also in full width. */
  private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  /** What a spreadsheet may pass over to find a formula behind. */
  private static final String BREAKS = "\t\r\n";

  private final OutputStream out;
  private final Writer writer;

  CsvTable(OutputStream out) throws IOException {
    this.out = out;
    this.writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    writer.write(HEADER + LINE_END);
  }

  @Override
  public void add(ChartEvent event) throws IOException {
    row(
        List.of(
            event.id(),
            event.title(),
            day(event.earliest()),
            day(event.latest()),
            event.display(),
            event.edtf(),
            event.precision(),
            event.basis(),
            event.kind(),
            event.status(),
            event.importance().toPlainString(),
            String.valueOf(event.sources()),
            names(event.actors()),
            names(event.places()),
            names(event.topics()),
            event.quote(),
            names(event.uris())));
  }

  /** The stream below stays open, as the interface says. */
  @Override
  public void close() throws IOException {
    writer.flush();
    out.flush();
  }

  private void row(List<String> fields) throws IOException {
    String comma = "";
    for (String field : fields) {
      writer.write(comma);
      writer.write(field(field));
      comma = ",";
    }
    writer.write(LINE_END);
  }

  private static String field(String text) {
    boolean quoted = false;
    boolean verbatim = true;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      quoted |= unit == '"' || unit == ',' || unit == '\r' || unit == '\n';
      verbatim &= unit != '"' && !isForbidden(unit);
    }
    String field = (isFormula(text) ? "'" : "") + (verbatim ? text : escaped(text));
    return quoted ? '"' + field + '"' : field;
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 3);
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == '"') {
        escaped.append('"');
      }
      escaped.append(isForbidden(unit) ? ' ' : unit);
    }
    return escaped.toString();
  }

  /** Control characters that RFC 4180 does not allow within a field. */
  private static boolean isForbidden(char unit) {
    return Character.isISOControl(unit) && BREAKS.indexOf(unit) < 0;
  }

  private static boolean isFormula(String text) {
    int at = 0;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return !text.isEmpty()
        && (BREAKS.indexOf(text.charAt(0)) >= 0
            || (at < text.length() && FORMULA.indexOf(text.charAt(at)) >= 0));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static String names(List<String> names) {
    return String.join("; ", names);
  }
}
