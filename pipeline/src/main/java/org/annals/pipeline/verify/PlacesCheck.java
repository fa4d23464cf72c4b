package org.annals.pipeline.verify;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.annals.pipeline.release.Placed;
import org.annals.pipeline.release.PlacesFile;
import org.jspecify.annotations.Nullable;

/** Each line of {@code places.txt} says where the article or event in its place stands. */
final class PlacesCheck implements Closeable {

  private static final String FILE = PlacesFile.NAME;

  private final Findings findings;
  private final ByteSource lines;
  private @Nullable Placed next;
  private int number = 1;

  PlacesCheck(Path release, Findings findings) throws IOException {
    this.findings = findings;
    this.lines = new ByteSource(Files.newInputStream(release.resolve(FILE)));
  }

  /** Takes the word for how much is quoted, which comes first. */
  void quotes(String word) throws IOException {
    Element line = lines.line();
    findings.require(
        line != null && line.text().equals(word), FILE, "tells of other quotes than " + word);
    go();
  }

  /** How long the next article or event is said to be; 0 when that cannot be told. */
  int nextLength() {
    return next == null ? 0 : next.length();
  }

  /** Takes the next article or event. */
  void element(Element element) throws IOException {
    Placed now = element.placed();
    if (!now.equals(next)) {
      findings.fail(FILE + " line " + number, "is not what timeline.json has: " + now.line());
    }
    go();
  }

  private void go() throws IOException {
    Element line = lines.line();
    number++;
    next = line == null ? null : Placed.read(line.text()).orElse(null);
  }

  /** To be called when all events are known. */
  void finish() throws IOException {
    findings.require(
        next == null && lines.line() == null, FILE, "has more than " + number + " lines");
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
