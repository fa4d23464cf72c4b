package org.annals.pipeline.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.annals.publishing.SchemaFile;

/** Each line of {@code timeline.ndjson} is the event of {@code timeline.json} in its place. */
final class LinesCheck implements Closeable {

  private static final String FILE = SchemaFile.EVENT.file();

  private final Findings findings;
  private final BufferedReader lines;
  private int number;

  LinesCheck(Path release, Findings findings) throws IOException {
    this.findings = findings;
    Path file = release.resolve(FILE);
    boolean there = findings.require(Files.isRegularFile(file), FILE, "missing");
    this.lines = there ? Files.newBufferedReader(file) : new BufferedReader(Reader.nullReader());
  }

  /** Takes the next event, {@code text} being all that is said of it. */
  void event(JsonNode event, String text) throws IOException {
    String line = lines.readLine();
    number++;
    findings.require(
        line != null && (line.equals(text) || ElementReader.MAPPER.readTree(line).equals(event)),
        FILE + " line " + number,
        "is not event " + event.path("id").asText() + " as timeline.json has it");
  }

  /** To be called when all events are known. */
  void finish() throws IOException {
    findings.require(lines.readLine() == null, FILE, "has more than " + number + " lines");
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
