package org.annals.pipeline.tag;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.annals.model.Meaning;
import org.annals.model.ResolvedTimex;
import org.annals.model.Timex;

/**
 * Writes {@code {"id","timexes":[{"start","end","text","type","value","mod","rule"}]}}, a line a
 * document, in ASCII: what is no ASCII, half a character too, is escaped. Where it has them, an
 * expression has {@code quant} and {@code freq} as well; two that are the ends of one stretch
 * ("from May to July") both have {@code "range":{"start","end","value"}}.
 */
public final class LineWriter implements Closeable {

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final JsonGenerator json;

  /** Writes {@code file} anew. */
  public LineWriter(Path file) throws IOException {
    json =
        JSON.createGenerator(new BufferedOutputStream(Files.newOutputStream(file)))
            .setPrettyPrinter(new MinimalPrettyPrinter("\n"));
  }

  /**
   * Writes the line of one document.
   *
   * @param stretches what two of the expressions say together, in text order
   */
  public void write(String id, List<ResolvedTimex> timexes, List<ResolvedTimex> stretches)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeArrayFieldStart("timexes");
    int next = 0;
    for (ResolvedTimex timex : timexes) {
      while (next < stretches.size()
          && stretches.get(next).timex().end() <= timex.timex().start()) {
        next++;
      }
      json.writeStartObject();
      write(timex);
      if (next < stretches.size() && overlap(stretches.get(next), timex)) {
        range(stretches.get(next));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(ResolvedTimex resolved) throws IOException {
    Timex timex = resolved.timex();
    json.writeNumberField("start", timex.start());
    json.writeNumberField("end", timex.end());
    json.writeStringField("text", timex.text());
    json.writeStringField("type", timex.type().name());
    json.writeStringField("value", resolved.value());
    json.writeStringField("mod", resolved.mod());
    json.writeStringField("rule", timex.rule());
    if (timex.meaning() instanceof Meaning.Recurrence set) {
      told("quant", set.quant());
      told("freq", set.freq());
    }
  }

  private void told(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(name, value);
    }
  }

  private void range(ResolvedTimex stretch) throws IOException {
    json.writeObjectFieldStart("range");
    json.writeNumberField("start", stretch.timex().start());
    json.writeNumberField("end", stretch.timex().end());
    json.writeStringField("value", stretch.value());
    json.writeEndObject();
  }

  private static boolean overlap(ResolvedTimex stretch, ResolvedTimex end) {
    return stretch.timex().span().overlaps(end.timex().span());
  }

  /** Ends the last line and writes all out. */
  @Override
  public void close() throws IOException {
    json.writeRaw('\n');
    json.close();
  }
}
