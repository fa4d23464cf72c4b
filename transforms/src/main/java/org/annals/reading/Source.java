package org.annals.reading;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import org.annals.model.Digests;

/** A file that is to be read, decompressed. */
final class Source {

  private final String uri;
  private final byte[] bytes;

  private final int maxTags;

  Source(String uri, byte[] bytes, int maxTags) {
    this.uri = uri;
    this.bytes = bytes;
    this.maxTags = maxTags;
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

  /**
   * Its text, where the format may declare the character set within it.
   *
   * @throws UnreadableException also {@code too-large}, when it has more tags than may be
   */
  String markup() throws UnreadableException {
    int tags = 0;
    for (byte b : bytes) {
      tags += b == '<' ? 1 : 0;
    }
    if (tags > maxTags) {
      throw new UnreadableException("too-large", "more than " + maxTags + " tags");
    }
    return TextDecoder.decode(bytes, TextDecoder.declaredIn(bytes));
  }
}
