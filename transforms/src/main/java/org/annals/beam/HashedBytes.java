package org.annals.beam;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import org.annals.model.Digests;

/** Bytes that are hashed as they are read, so that a long file is read once and never held. */
final class HashedBytes extends FilterInputStream {

  private final DigestInputStream hashed;

  HashedBytes(InputStream bytes) {
    this(new DigestInputStream(bytes, Digests.fresh()));
  }

  private HashedBytes(DigestInputStream hashed) {
    super(hashed);
    this.hashed = hashed;
  }

  /** Hash of all of it, whatever was read so far; reads it to its end. */
  String hashToEnd() throws IOException {
    hashed.transferTo(OutputStream.nullOutputStream());
    return Digests.hex(hashed.getMessageDigest());
  }

  /** Whoever reads it may close it before its end is hashed; the stream below stays open. */
  @Override
  public void close() {}
}
