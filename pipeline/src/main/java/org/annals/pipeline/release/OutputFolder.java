package org.annals.pipeline.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where things lie in an output folder on a local disk. Public names are constant symbolic links
 * through {@code .annals/current}, itself a link to the present release.
 *
 * @param root the folder that was asked for
 */
public record OutputFolder(Path root) {

  private static final Pattern RUN_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
  private static final String HOME = ".annals";
  private static final String CURRENT = "current";
  private static final String RELEASES = "releases";

  /** Whether {@code runId} can name a folder: letters, digits, dots, hyphens, underscores. */
  public static boolean isRunId(String runId) {
    return RUN_ID.matcher(runId).matches() && !runId.endsWith(Partial.SUFFIX);
  }

  /** What is not published by itself. */
  public Path home() {
    return root.resolve(HOME);
  }

  /** The link to the present release. */
  public Path current() {
    return home().resolve(CURRENT);
  }

  /** Where the releases lie, one folder each. */
  public Path releases() {
    return home().resolve(RELEASES);
  }

  /** The folder of the release of {@code runId}, there or not. */
  public Path release(String runId) {
    return releases().resolve(runId);
  }

  /** Where the texts of the articles of all releases are kept. */
  public Path texts() {
    return home().resolve("text");
  }

  /** Where runs that published nothing leave their reports. */
  public Path runs() {
    return home().resolve("runs");
  }

  /** The file that a run holds locked while it writes. */
  public Path lock() {
    return home().resolve("lock");
  }

  /**
   * The run whose release is the present one; empty before the first.
   *
   * @throws IOException if the link cannot be read, or is none any more
   */
  public Optional<String> currentRun() throws IOException {
    if (!Files.exists(current(), LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    if (!Files.isSymbolicLink(current())) {
      throw new IOException(
          current() + " is no link: the folder was copied without its links; copy it with them");
    }
    return Optional.of(Files.readSymbolicLink(current()).getFileName().toString());
  }

  /** What the link to the present release says: relative, so that the folder can be moved. */
  static Path currentTarget(String runId) {
    return Path.of(RELEASES, runId);
  }

  /** What the public link of {@code name} says. */
  static Path publicTarget(String name) {
    return Path.of(HOME, CURRENT, name);
  }
}
