package org.annals.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.annals.beam.ReadRecords;
import org.annals.identity.ImprintMaker;
import org.annals.identity.Imprints;
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
 * @param disk a folder on this disk, for what does not fit into memory
 * @param removed what is removed when the run ends; null when another sees to it
 */
record WorkFolder(String path, Path disk, @Nullable Path removed) implements AutoCloseable {

  /**
   * What the graph found, each list in its natural order, and some perhaps on a disk.
   *
   * @param articles the articles of the chronology
   * @param duplicates records with the same bytes as one of them
   * @param rejections what could not be used
   * @param unresolved what got no date
   * @param events what the articles tell
   * @param imprints of the events
   */
  record Found(
      List<PublishedArticle> articles,
      List<Duplicate> duplicates,
      List<Rejection> rejections,
      List<Unresolved> unresolved,
      List<MergedEvent> events,
      Imprints imprints) {

    /** The same with imprints that are known. */
    Found with(Imprints known) {
      return new Found(articles, duplicates, rejections, unresolved, events, known);
    }
  }

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
    return new WorkFolder(own.toAbsolutePath() + "/", own, all);
  }

  /**
   * Reads back what the graph wrote.
   *
   * @param fits whether all of it fits into memory
   */
  Found read(boolean fits) throws IOException {
    return new Found(
        records(PublishedArticle.class, fits),
        ReadRecords.of(Duplicate.class, path),
        rejections(),
        records(Unresolved.class, fits),
        records(MergedEvent.class, fits),
        new ImprintMaker());
  }

  private <T extends Comparable<T>> List<T> records(Class<T> type, boolean fits)
      throws IOException {
    return fits ? ReadRecords.of(type, path) : ReadRecords.sorted(type, path, disk);
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
