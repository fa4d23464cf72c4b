package org.annals.publishing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import org.annals.model.Unresolved;

/**
 * {@code unresolved.jsonl}: a line an expression or sentence without a date, by article and place.
 */
public final class UnresolvedLines {

  private UnresolvedLines() {}

  /**
   * Writes {@code unresolved}, whatever their order; nothing at all when there are none.
   *
   * @throws IOException if {@code out} cannot be written to
   */
  public static void write(Collection<Unresolved> unresolved, OutputStream out) throws IOException {
    try (CanonicalJson json = CanonicalJson.lines(out)) {
      for (Unresolved one : unresolved.stream().sorted().toList()) {
        json.startObject();
        json.field("article", one.article());
        json.field("start", one.start());
        json.field("end", one.end());
        json.field("text", one.text());
        json.field("value", one.value());
        json.field("reason", one.reason());
        json.field("detail", one.detail());
        json.endObject();
      }
    }
  }
}
