package org.annals.publishing;

import java.util.List;
import java.util.Locale;

/**
 * What a run did with every record it read.
 *
 * @param runId the run
 * @param outcome what became of it
 * @param inputs the inputs as they were given
 * @param records every record, once
 * @param articles what was found of the articles, beside that
 * @param events number of events
 * @param unresolved number of lines of {@code unresolved.jsonl}
 * @param outsideRange how many of those were left out for lying outside the range
 * @param stages how long each stage took, in the order they ran
 */
public record RunReport(
    String runId,
    Outcome outcome,
    List<String> inputs,
    Records records,
    Articles articles,
    long events,
    long unresolved,
    long outsideRange,
    List<Stage> stages) {

  /** What became of a run. */
  public enum Outcome {
    /** A new release. */
    PUBLISHED,
    /** Nothing changed, so nothing was published. */
    UNCHANGED;

    /** The word that the file writes. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Every record that was read is exactly one of these.
   *
   * @param fresh not known to the release before
   * @param changed known there with other bytes
   * @param unchanged known there with the same bytes
   * @param duplicate same bytes as a record counted above
   * @param rejected could not be used; a line of {@code rejected.jsonl}
   */
  public record Records(long fresh, long changed, long unchanged, long duplicate, long rejected) {

    /** How many were read. */
    public long read() {
      return fresh + changed + unchanged + duplicate + rejected;
    }
  }

  /**
   * Counts that overlap with {@link Records}.
   *
   * @param nearCopies articles that repeat another's story
   * @param withoutEvents articles that tell of no event of the chronology
   * @param removed articles of the release before that are gone
   */
  public record Articles(long nearCopies, long withoutEvents, long removed) {}

  /**
   * A stage of the run.
   *
   * @param name its name
   * @param seconds how long it took
   */
  public record Stage(String name, double seconds) {}

  /** The report of a later run that was asked the same, over the same input. */
  public RunReport repeated(String laterRun, List<String> laterInputs, List<Stage> laterStages) {
    long same = records.fresh() + records.changed() + records.unchanged();
    return new RunReport(
        laterRun,
        Outcome.UNCHANGED,
        laterInputs,
        new Records(0, 0, same, records.duplicate(), records.rejected()),
        new Articles(articles.nearCopies(), articles.withoutEvents(), 0),
        events,
        unresolved,
        outsideRange,
        laterStages);
  }

  /** Copies the lists. */
  public RunReport {
    inputs = List.copyOf(inputs);
    stages = List.copyOf(stages);
  }
}
