package org.annals.pipeline.release;

import java.io.IOException;
import org.annals.publishing.Manifest;

/** Publishes the release before the present one again. */
public final class Rollback {

  private final OutputFolder folder;
  private final PresentRelease present;

  /** Rolls back in {@code folder}. */
  public Rollback(OutputFolder folder) {
    this.folder = folder;
    this.present = new PresentRelease(folder, step -> {});
  }

  /**
   * Switches back, and returns the run whose release is the present one now.
   *
   * @param held the lock of the folder
   * @throws RefusedException if there is no release before, or it is not kept any more
   */
  public String run(OutputLock held) throws IOException, RefusedException {
    held.requireFor(folder);
    Manifest now =
        present
            .manifest()
            .orElseThrow(
                () -> new RefusedException(folder.root() + " holds no release: run a build first"));
    String before = now.previousRun();
    if (before == null || present.manifest(before).isEmpty()) {
      throw new RefusedException(
          "no release before %s is kept: raise --keepReleases for the next ones"
              .formatted(now.runId()));
    }
    present.switchTo(before);
    return before;
  }
}
