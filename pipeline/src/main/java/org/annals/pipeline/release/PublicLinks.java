package org.annals.pipeline.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.annals.pipeline.reasons.ReasonLines;

/**
 * The public names of an output folder: links through the present release that stay as they are
 * when it changes.
 */
public final class PublicLinks {

  /** Files of a release that no public name leads to. */
  private static final Set<String> INNER =
      Set.of("identity.ndjson", ReasonLines.FILE, PlacesFile.NAME, PresentRelease.TEXTS);

  private final OutputFolder folder;

  /** The links of {@code folder}. */
  public PublicLinks(OutputFolder folder) {
    this.folder = folder;
  }

  /** Names of the release of {@code runId} that do not lead into the present release. */
  public List<String> broken(String runId) throws IOException {
    List<String> broken = new ArrayList<>();
    for (String name : names(runId)) {
      Path link = folder.root().resolve(name);
      if (!isOurs(link) || !Files.exists(link)) {
        broken.add(name);
      }
    }
    return broken;
  }

  /**
   * Makes the links that are missing; until the switch they lead to what is present now.
   *
   * @throws RefusedException if something of someone else bears a public name of the release
   */
  void create(String runId) throws IOException, RefusedException {
    Set<String> names = names(runId);
    for (String name : names) {
      Path path = folder.root().resolve(name);
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !isOurs(path)) {
        throw new RefusedException(path + " is in the way and not ours: move it, and run again");
      }
    }
    for (String name : names) {
      Disk.link(folder.root().resolve(name), OutputFolder.publicTarget(name));
    }
  }

  /** Removes links to files that the present release does not have, and half-made ones. */
  void clean() throws IOException {
    for (Path path : Disk.list(folder.root())) {
      if (isOurs(path) && (Partial.is(path) || !Files.exists(path))) {
        Files.delete(path);
      }
    }
  }

  private Set<String> names(String runId) throws IOException {
    Set<String> names = new TreeSet<>();
    for (Path path : Disk.list(folder.release(runId))) {
      names.add(path.getFileName().toString());
    }
    names.removeAll(INNER);
    return names;
  }

  private static boolean isOurs(Path path) throws IOException {
    return Files.isSymbolicLink(path)
        && Files.readSymbolicLink(path).startsWith(OutputFolder.publicTarget(""));
  }
}
