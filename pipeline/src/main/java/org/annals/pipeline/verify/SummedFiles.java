package org.annals.pipeline.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import org.annals.pipeline.release.Disk;

/**
 * Files of a release with the checksums that they were written with: those that are read for what
 * they say are summed up on the way, and need not be read once more.
 */
final class SummedFiles {

  private final Path release;
  private final Map<String, Long> written;
  private final Map<String, Long> read = new HashMap<>();

  /**
   * Of {@code release}.
   *
   * @param written CRC-32C of its files, by path; may be of none of them
   */
  SummedFiles(Path release, Map<String, Long> written) {
    this.release = release;
    this.written = written;
  }

  /** Whether it is known with which checksum {@code path} was written. */
  boolean knows(String path) {
    return written.containsKey(path);
  }

  /** Opens {@code path}. */
  InputStream open(String path) throws IOException {
    InputStream in = Files.newInputStream(release.resolve(path));
    return knows(path) ? new Summed(path, in) : in;
  }

  /** Whether {@code path}, which it {@link #knows}, has the bytes that were written. */
  boolean isWhole(String path) throws IOException {
    Long sum = read.get(path);
    if (sum == null) {
      CRC32C now = new CRC32C();
      Disk.read(release.resolve(path), now::update);
      sum = now.getValue();
    }
    return sum.equals(written.get(path));
  }

  private final class Summed extends CheckedInputStream {

    private final String path;

    Summed(String path, InputStream in) {
      super(in, new CRC32C());
      this.path = path;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = super.read(bytes, offset, length);
      if (count < 0) {
        read.put(path, getChecksum().getValue());
      }
      return count;
    }
  }
}
