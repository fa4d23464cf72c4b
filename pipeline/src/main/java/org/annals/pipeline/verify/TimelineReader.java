package org.annals.pipeline.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Reads a {@code timeline.json} an element at a time, however large it is. */
public final class TimelineReader {

  /** Takes the elements in the order of the file. */
  public interface Visitor {
    /** The article at {@code index}, from 0; passed by if not overridden, like the others. */
    default void article(int index, JsonNode article) throws IOException {}

    /** The event at {@code index}, from 0. */
    default void event(int index, JsonNode event) throws IOException {}

    /** Any other field of the document. */
    default void field(String name, JsonNode value) {}
  }

  static final String ARTICLES = "articles";
  static final String EVENTS = "events";

  private TimelineReader() {}

  /**
   * Shows {@code file} to {@code visitor} and returns the document with its articles and events
   * left out.
   *
   * @throws IOException if it cannot be read or is no JSON object
   */
  public static ObjectNode read(Path file, Visitor visitor) throws IOException {
    return scan(
        Files.newInputStream(file),
        new ElementScanner.Visitor() {
          @Override
          public void element(String path, int index, Element element) throws IOException {
            if (path.equals(ARTICLES)) {
              visitor.article(index, element.node());
            } else {
              visitor.event(index, element.node());
            }
          }

          @Override
          public void field(String path, JsonNode value) {
            visitor.field(path, value);
          }
        });
  }

  /** As above, for one who looks at the bytes of articles and events first. */
  static ObjectNode scan(InputStream in, ElementScanner.Visitor visitor) throws IOException {
    return ElementScanner.scan(in, Set.of(ARTICLES, EVENTS), visitor);
  }
}
