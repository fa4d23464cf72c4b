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
import org.annals.model.ResolvedTimex;
import org.annals.model.Timex;

/**
 * Writes {@code {"id","timexes":[{"start","end","text","type","value","mod","rule"}]}}, a line a
 * document, in ASCII: what is no ASCII, half a character too, is escaped.
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

  /** Writes the line of one document. */
  public void write(String id, List<ResolvedTimex> timexes) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeArrayFieldStart("timexes");
    for (ResolvedTimex timex : timexes) {
      write(timex);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(ResolvedTimex resolved) throws IOException {
    Timex timex = resolved.timex();
    json.writeStartObject();
    json.writeNumberField("start", timex.start());
    json.writeNumberField("end", timex.end());
    json.writeStringField("text", timex.text());
    json.writeStringField("type", timex.type().name());
    json.writeStringField("value", resolved.value());
    json.writeStringField("mod", resolved.mod());
    json.writeStringField("rule", timex.rule());
    json.writeEndObject();
  }

  /** Ends the last line and writes all out. */
  @Override
  public void close() throws IOException {
    json.writeRaw('\n');
    json.close();
  }
}
