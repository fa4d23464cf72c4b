package org.annals.pipeline.release;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.zip.CRC32C;
import org.annals.model.Digests;

/** Passes bytes on, counts them, and knows their SHA-256 and their CRC-32C. */
class HashingStream extends FilterOutputStream {

  private final MessageDigest digest = Digests.fresh();
  private final CRC32C sum = new CRC32C();
  private long bytes;

  HashingStream(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int unit) throws IOException {
    out.write(unit);
    digest.update((byte) unit);
    sum.update(unit);
    bytes++;
  }

  @Override
  public void write(byte[] source, int offset, int length) throws IOException {
    out.write(source, offset, length);
    digest.update(source, offset, length);
    sum.update(source, offset, length);
    bytes += length;
  }

  /** Of all that was written so far, in lower-case hex; to be asked for once, at the end. */
  String sha256() {
    return Digests.hex(digest);
  }

  /** The CRC-32C of all that was written so far. */
  long sum() {
    return sum.getValue();
  }

  /** How much was written so far. */
  long bytes() {
    return bytes;
  }
}
