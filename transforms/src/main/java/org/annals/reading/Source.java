package org.annals.reading;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;

/** A file that is to be read, decompressed. */
final class Source {

  private final String uri;
  private final byte[] bytes;

  Source(String uri, byte[] bytes) {
    this.uri = uri;
    this.bytes = bytes;
  }

  /** As {@link org.annals.model.Article#uri}. */
  String uri() {
    return uri;
  }

  /** Hash of its content. */
  String sha256() {
    return Digests.sha256(bytes);
  }

  /** Its bytes. */
  InputStream stream() {
    return new ByteArrayInputStream(bytes);
  }

  /** Its text in the character set that decides for it. */
  String text() throws UnreadableException {
    return TextDecoder.decode(bytes, Optional.empty());
  }

  /** Its text, where the format may declare the character set within it. */
  String markup() throws UnreadableException {
    return TextDecoder.decode(bytes, TextDecoder.declaredIn(bytes));
  }
}
