package org.annals.pipeline.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * Files that are read in one go: a runner spends on every element what reading a small file costs.
 *
 * @param files at least one, in the run's order
 */
public record FileBatch(List<FilePlan> files) {

  private static final int MOST_FILES = 32;
  private static final long MOST_BYTES = 1 << 18;

  /** Copies the list. */
  public FileBatch {
    files = List.copyOf(files);
  }

  /** All of {@code files} in their order; a large one is a batch by itself. */
  public static List<FileBatch> of(List<FilePlan> files) {
    List<FileBatch> batches = new ArrayList<>();
    List<FilePlan> open = new ArrayList<>();
    long bytes = 0;
    for (FilePlan each : files) {
      bytes += each.file().bytes();
      if (!open.isEmpty() && (open.size() == MOST_FILES || bytes > MOST_BYTES)) {
        batches.add(new FileBatch(open));
        open.clear();
        bytes = each.file().bytes();
      }
      open.add(each);
    }
    if (!open.isEmpty()) {
      batches.add(new FileBatch(open));
    }
    return batches;
  }
}
