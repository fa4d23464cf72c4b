package org.annals.pipeline.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The SHA-256 of a file, in lower-case hex. */
public final class Sha256 {

  private Sha256() {}

  /** Reads {@code file} once, however large it is. */
  public static String of(Path file) throws IOException {
    try (HashingStream hashing = new HashingStream(OutputStream.nullOutputStream())) {
      Files.copy(file, hashing);
      return hashing.sha256();
    }
  }
}
