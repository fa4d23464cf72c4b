package org.annals.pipeline.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.annals.pipeline.release.PlacesFile;

/** Each line of {@code places.txt} says where the article or event in its place stands. */
final class PlacesCheck implements Closeable {

  private static final String FILE = PlacesFile.NAME;

  private final Findings findings;
  private final ByteSource lines;
  private int number;

  PlacesCheck(Path release, Findings findings) throws IOException {
    this.findings = findings;
    this.lines = new ByteSource(Files.newInputStream(release.resolve(FILE)));
  }

  /** Takes the word for how much is quoted, which comes first. */
  void quotes(String word) throws IOException {
    next(word);
  }

  /** Takes the next article or event. */
  void element(Element element) throws IOException {
    next(element.placed().line());
  }

  private void next(String wanted) throws IOException {
    Element line = lines.line();
    number++;
    if (line == null || !line.holds(wanted.getBytes(UTF_8))) {
      findings.fail(FILE + " line " + number, "is not what timeline.json has: " + wanted);
    }
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
