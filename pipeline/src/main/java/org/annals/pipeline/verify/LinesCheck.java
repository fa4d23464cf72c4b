package org.annals.pipeline.verify;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.annals.publishing.SchemaFile;

/** Each line of {@code timeline.ndjson} is the event of {@code timeline.json} in its place. */
final class LinesCheck implements Closeable {

  private static final String FILE = SchemaFile.EVENT.file();

  private final Findings findings;
  private final ByteSource lines;
  private int number;

  LinesCheck(Path release, SummedFiles files, Findings findings) throws IOException {
    this.findings = findings;
    boolean there = findings.require(Files.isRegularFile(release.resolve(FILE)), FILE, "missing");
    this.lines = new ByteSource(there ? files.open(FILE) : InputStream.nullInputStream());
  }

  /** Takes the event {@code id}, {@code element} being what it was read from. */
  void event(Element element, String id) throws IOException {
    Element line = lines.line();
    number++;
    findings.require(
        line != null && (element.isLine(line) || line.node().equals(element.node())),
        FILE + " line " + number,
        "is not event " + id + " as timeline.json has it");
  }

  /** To be called when all events are known. */
  void finish() throws IOException {
    findings.require(lines.line() == null, FILE, "has more than " + number + " lines");
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
