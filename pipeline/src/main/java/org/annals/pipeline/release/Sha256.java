package org.annals.pipeline.release;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.annals.model.Digests;

/** The SHA-256 of a file, in lower-case hex. */
public final class Sha256 {

  private Sha256() {}

  /** Reads {@code file} once, however large it is. */
  public static String of(Path file) throws IOException {
    MessageDigest digest = Digests.fresh();
    Disk.read(file, digest::update);
    return Digests.hex(digest);
  }
}
