package org.annals.publishing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import org.annals.model.Rejection;

/** {@code rejected.jsonl}: a line a record that could not be used, by uri. */
public final class RejectedLines {

  private RejectedLines() {}

  /**
   * Writes {@code rejections}, whatever their order; nothing at all when there are none.
   *
   * @throws IOException if {@code out} cannot be written to
   */
  public static void write(Collection<Rejection> rejections, OutputStream out) throws IOException {
    try (CanonicalJson json = CanonicalJson.lines(out)) {
      for (Rejection rejection : rejections.stream().sorted().toList()) {
        json.startObject();
        json.field("uri", rejection.uri());
        json.field("stage", rejection.stage());
        json.field("reason", rejection.reason());
        json.field("detail", rejection.detail());
        json.endObject();
      }
    }
  }
}
