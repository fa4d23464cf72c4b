package org.annals.pipeline.release;

import java.time.Instant;
import java.util.List;
import org.annals.publishing.Manifest;

/**
 * A release before it is written.
 *
 * @param runId the run that makes it
 * @param engineVersion version of the engine
 * @param engineBuild the very build of it
 * @param generatedAt when the run is made
 * @param counts what it holds, for the manifest
 * @param files all its files but the manifest
 * @param texts hashes of the texts that it needs, all of them kept already
 */
public record Draft(
    String runId,
    String engineVersion,
    String engineBuild,
    Instant generatedAt,
    List<Manifest.Count> counts,
    List<? extends ReleasePart> files,
    List<String> texts) {

  /** Checks the run's name. */
  public Draft {
    if (!OutputFolder.isRunId(runId)) {
      throw new IllegalArgumentException("not a name for a run: " + runId);
    }
    counts = List.copyOf(counts);
    files = List.copyOf(files);
    texts = texts.stream().sorted().distinct().toList();
  }
}
