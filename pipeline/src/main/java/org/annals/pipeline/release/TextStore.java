package org.annals.pipeline.release;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.annals.model.KeptText;

/**
 * The texts of the articles, by their own hash: {@code ab/<sha256>.txt}, UTF-8. Releases share
 * them; a text is written once and never changed. Several threads may hand in texts at once.
 */
public final class TextStore implements TextShelf {

  static final String ENDING = ".txt";
  private static final int HASH_DIGITS = 64;

  private final Path folder;

  /** Keeps texts under {@code folder}, which is created when needed. */
  public TextStore(Path folder) {
    this.folder = folder;
  }

  /**
   * Takes {@code text} in, to be kept once {@link #settle} says so; when it is kept already,
   * nothing is touched. Returns its hash.
   */
  @Override
  public String take(String text) throws IOException {
    String sha256 = KeptText.sha256(text);
    if (!Files.exists(file(sha256))) {
      Files.createDirectories(incoming());
      Path partial = Partial.of(incoming().resolve(sha256 + "-" + UUID.randomUUID()));
      Files.write(partial, KeptText.bytes(text));
      Files.move(partial, incoming().resolve(sha256 + ENDING), ATOMIC_MOVE, REPLACE_EXISTING);
    }
    return sha256;
  }

  /**
   * Keeps all that was taken in: first the texts are on the disk, many at once, then they get their
   * names.
   */
  public void settle() throws IOException {
    List<Path> taken = Disk.list(incoming());
    Disk.syncFiles(taken);
    Set<Path> shelves = new TreeSet<>();
    for (Path file : taken) {
      Path kept = file(file.getFileName().toString().substring(0, HASH_DIGITS));
      Path shelf = kept.resolveSibling(".").normalize();
      if (shelves.add(shelf)) {
        Files.createDirectories(shelf);
      }
      Files.move(file, kept, ATOMIC_MOVE, REPLACE_EXISTING);
    }
    for (Path shelf : shelves) {
      Disk.syncFolder(shelf);
    }
  }

  /** Drops what was taken in and never kept: a crash may have left it half-written. */
  public void dropIncoming() throws IOException {
    Disk.remove(incoming());
  }

  private Path incoming() {
    return folder.resolve("incoming");
  }

  /** The kept text with this hash; empty when there is none. Whether it is whole is not checked. */
  public Optional<String> find(String sha256) throws IOException {
    Path file = file(sha256);
    return Files.isRegularFile(file)
        ? Optional.of(Files.readString(file, StandardCharsets.UTF_8))
        : Optional.empty();
  }

  /** Whether the texts with all of these hashes are kept; whether they are whole is not checked. */
  public boolean keepsAll(Collection<String> hashes) throws IOException {
    return hashes().containsAll(hashes);
  }

  /**
   * The hashes of all texts that are kept. To list them costs a small part of looking for each;
   * whether they are whole is not checked.
   */
  public Set<String> hashes() throws IOException {
    Set<String> kept = new HashSet<>();
    for (Path shelf : Disk.list(folder)) {
      // What was only taken in lies elsewhere than its hash says.
      for (Path file : Disk.list(shelf)) {
        hashOf(file).filter(hash -> file.equals(file(hash))).ifPresent(kept::add);
      }
    }
    return kept;
  }

  /** Where the text with this hash lies, if it is kept. */
  public Path file(String sha256) {
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256 + ENDING);
  }

  /** Removes every text whose hash is not in {@code wanted}, and what a crash left half-written. */
  void retain(Set<String> wanted) throws IOException {
    for (Path shelf : Disk.list(folder)) {
      for (Path file : Disk.list(shelf)) {
        if (hashOf(file).filter(wanted::contains).isEmpty()) {
          Files.delete(file);
        }
      }
    }
  }

  /** Empty for what a crash left half-written. */
  private static Optional<String> hashOf(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(ENDING)
        ? Optional.of(name.substring(0, name.length() - ENDING.length()))
        : Optional.empty();
  }
}
