package org.annals.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.annals.beam.ReadRecords;
import org.annals.model.Duplicate;
import org.annals.model.MergedEvent;
import org.annals.model.PublishedArticle;
import org.annals.model.Rejection;
import org.annals.model.Unresolved;
import org.annals.pipeline.release.Disk;
import org.annals.pipeline.release.OutputFolder;
import org.annals.pipeline.release.OutputLock;
import org.jspecify.annotations.Nullable;

/**
 * Where the graph leaves its records for the run that publishes them; gone when the run ends. What
 * a crashed run left is removed by the next.
 *
 * @param path where the graph writes, ending in a slash
 * @param removed what is removed when the run ends; null when another sees to it
 */
record WorkFolder(String path, @Nullable Path removed) implements AutoCloseable {

  /**
   * What the graph found, each list in its natural order.
   *
   * @param articles the articles of the chronology
   * @param duplicates records with the same bytes as one of them
   * @param rejections what could not be used
   * @param unresolved what got no date
   * @param events what the articles tell
   */
  record Found(
      List<PublishedArticle> articles,
      List<Duplicate> duplicates,
      List<Rejection> rejections,
      List<Unresolved> unresolved,
      List<MergedEvent> events) {}

  /**
   * Makes the work folder of {@code runId}.
   *
   * @param held the output folder's lock, without which another run's work would be removed here
   */
  static WorkFolder create(OutputFolder output, OutputLock held, String runId) throws IOException {
    Objects.requireNonNull(held);
    Path all = output.home().resolve("work");
    Disk.remove(all);
    Path own = Files.createDirectories(all.resolve(runId));
    return new WorkFolder(own.toAbsolutePath() + "/", all);
  }

  /** Reads back what the graph wrote. */
  Found read() throws IOException {
    return new Found(
        ReadRecords.of(PublishedArticle.class, path),
        ReadRecords.of(Duplicate.class, path),
        rejections(),
        ReadRecords.of(Unresolved.class, path),
        ReadRecords.of(MergedEvent.class, path));
  }

  /** What the graph rejected. */
  List<Rejection> rejections() throws IOException {
    return ReadRecords.of(Rejection.class, path);
  }

  @Override
  public void close() throws IOException {
    if (removed != null) {
      Disk.remove(removed);
    }
  }
}
