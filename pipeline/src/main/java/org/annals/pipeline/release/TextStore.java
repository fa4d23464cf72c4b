package org.annals.pipeline.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.annals.model.KeptText;

/**
 * The texts of the articles, by their own hash: {@code ab/<sha256>.txt}, UTF-8. Releases share
 * them; a text is written once and never changed. Several threads may keep texts at once.
 */
public final class TextStore {

  private static final String ENDING = ".txt";

  private final Path folder;

  /** Keeps texts under {@code folder}, which is created when needed. */
  public TextStore(Path folder) {
    this.folder = folder;
  }

  /** Keeps {@code text}; when it is kept already, nothing is touched. Returns its hash. */
  public String keep(String text) throws IOException {
    String sha256 = KeptText.sha256(text);
    Path file = file(sha256);
    if (!Files.exists(file)) {
      Path shelf = folder.resolve(sha256.substring(0, 2));
      Files.createDirectories(shelf);
      Path partial = Partial.of(shelf.resolve(sha256 + "-" + UUID.randomUUID()));
      Files.write(partial, KeptText.bytes(text));
      Disk.syncFile(partial);
      Disk.rename(partial, file);
    }
    return sha256;
  }

  /** The kept text with this hash; empty when there is none. Whether it is whole is not checked. */
  public Optional<String> find(String sha256) throws IOException {
    Path file = file(sha256);
    return Files.isRegularFile(file)
        ? Optional.of(Files.readString(file, StandardCharsets.UTF_8))
        : Optional.empty();
  }

  /** Where the text with this hash lies, if it is kept. */
  public Path file(String sha256) {
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256 + ENDING);
  }

  /** Removes every text whose hash is not in {@code wanted}, and what a crash left half-written. */
  void retain(Set<String> wanted) throws IOException {
    for (Path shelf : Disk.list(folder)) {
      for (Path file : Disk.list(shelf)) {
        String name = file.getFileName().toString();
        if (!name.endsWith(ENDING)
            || !wanted.contains(name.substring(0, name.length() - ENDING.length()))) {
          Files.delete(file);
        }
      }
    }
  }
}
