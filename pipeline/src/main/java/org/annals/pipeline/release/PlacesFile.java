package org.annals.pipeline.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.annals.publishing.Quotes;
import org.annals.publishing.TimelineJson;

/**
 * {@code places.txt}: how much of each sentence {@code timeline.json} has, and then a line an
 * article and an event of it, as {@link Placed}. By it the next run knows what this one checked,
 * and finds the events that did not change, without reading the chronology.
 */
public final class PlacesFile implements TimelineJson.Watch, Closeable {

  /** Its name in the release. */
  public static final String NAME = "places.txt";

  private final OutputStream out;

  /** Begins the file on {@code out}, which is closed with this. */
  PlacesFile(Quotes quotes, OutputStream out) throws IOException {
    this.out = out;
    add(quotes.word());
  }

  @Override
  public void written(byte[] element, long from) throws IOException {
    add(Placed.of(element, from).line());
  }

  private void add(String line) throws IOException {
    out.write((line + '\n').getBytes(UTF_8));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  /**
   * Shows the lines of {@code file} to {@code taker}, and returns its first, the word for how much
   * is quoted.
   *
   * @throws IOException if it cannot be read, or is no such file
   */
  public static String read(Path file, Consumer<Placed> taker) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      String quotes = lines.readLine();
      if (quotes == null) {
        throw new IOException(file + " is empty");
      }
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String told = line;
        taker.accept(
            Placed.read(line)
                .orElseThrow(() -> new IOException(file + " has no place in: " + told)));
      }
      return quotes;
    }
  }
}
