package org.annals.pipeline.release;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.publishing.Manifest.FileEntry;

/** The files of a release that is being written, and their checksums. */
final class NewRelease implements ReleasePart.NewFiles {

  private final Path folder;
  private final List<FileEntry> entries = new ArrayList<>();
  private final Map<String, Long> sums = new HashMap<>();

  /** Writes into {@code folder}, which is there. */
  NewRelease(Path folder) {
    this.folder = folder;
  }

  /** What was written. */
  List<FileEntry> entries() {
    return entries;
  }

  /** The CRC-32C of what was written, by path. */
  Map<String, Long> sums() {
    return sums;
  }

  @Override
  public OutputStream create(String name) throws IOException {
    Path path = folder.resolve(name);
    Path parent = path.getParent();
    // The folder's own path may well have "." and ".." in it, which lead where the system says.
    boolean within = path.normalize().startsWith(folder.normalize());
    if (parent == null || !within || Files.exists(path)) {
      throw new IllegalArgumentException("not a new path within the release: " + name);
    }
    Files.createDirectories(parent);
    // Hashed in the pieces in which it is written, which are many times larger than those it comes
    // in.
    return new BufferedOutputStream(new Listed(name, Files.newOutputStream(path)), Disk.BUFFER);
  }

  /** Is listed when it is closed. */
  private final class Listed extends HashingStream {

    private final String name;
    private boolean closed;

    Listed(String name, OutputStream out) {
      super(out);
      this.name = name;
    }

    @Override
    public void close() throws IOException {
      super.close();
      if (!closed) {
        closed = true;
        entries.add(new FileEntry(name, sha256(), bytes()));
        sums.put(name, sum());
      }
    }
  }
}
