package org.annals.publishing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Queue;
import org.annals.model.Unresolved;

/**
 * {@code unresolved.jsonl}: a line an expression or sentence without a date, by article and place.
 */
public final class UnresolvedLines {

  private UnresolvedLines() {}

  /**
   * Writes {@code unresolved}, which is in its natural order, and {@code more}, whatever theirs,
   * between them; nothing at all when there are none.
   *
   * @throws IOException if {@code out} cannot be written to
   */
  public static void write(
      Iterable<Unresolved> unresolved, Collection<Unresolved> more, OutputStream out)
      throws IOException {
    Queue<Unresolved> others = new ArrayDeque<>(more.stream().sorted().toList());
    try (CanonicalJson json = CanonicalJson.lines(out)) {
      for (Unresolved each : unresolved) {
        for (Unresolved first = others.peek();
            first != null && first.compareTo(each) < 0;
            first = others.peek()) {
          write(others.remove(), json);
        }
        write(each, json);
      }
      for (Unresolved one : others) {
        write(one, json);
      }
    }
  }

  private static void write(Unresolved one, CanonicalJson json) throws IOException {
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
