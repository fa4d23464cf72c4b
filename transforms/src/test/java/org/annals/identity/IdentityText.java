package org.annals.identity;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** {@code identity.ndjson} as one text, for tests. */
final class IdentityText {

  private IdentityText() {}

  static String write(PreviousIdentity identity) {
    StringWriter text = new StringWriter();
    try {
      IdentityLines.write(identity, text);
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory cannot be written to", impossible);
    }
    return text.toString();
  }

  static PreviousIdentity read(String text) {
    return IdentityLines.read(text.lines());
  }
}
