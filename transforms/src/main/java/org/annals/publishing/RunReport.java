package org.annals.publishing;

import java.util.List;
import java.util.Locale;
import org.annals.model.Changes;

/**
 * What a run did with every record it read.
 *
 * @param runId the run
 * @param outcome what became of it
 * @param inputs the inputs as they were given
 * @param records every record, once
 * @param articles what was found of the articles, beside that
 * @param events number of events
 * @param changes what became of them since the release before
 * @param unresolved number of lines of {@code unresolved.jsonl}
 * @param outsideRange how many of those were left out for lying outside the range
 * @param overrides what became of editors' corrections
 * @param stages how long each stage took, in the order they ran
 */
public record RunReport(
    String runId,
    Outcome outcome,
    List<String> inputs,
    Records records,
    Articles articles,
    long events,
    EventChanges changes,
    long unresolved,
    long outsideRange,
    Overrides overrides,
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
   * @param withoutEvents articles that tell of no event, chosen for the chronology or not
   * @param removed articles of the release before that are gone
   */
  public record Articles(long nearCopies, long withoutEvents, long removed) {}

  /** How many events were added, and so on, as {@link Changes} has them. */
  public record EventChanges(long added, long changed, long merged, long split, long removed) {

    /** Nothing changed. */
    public static final EventChanges NONE = new EventChanges(0, 0, 0, 0, 0);

    /** The numbers of {@code changes}. */
    public static EventChanges of(Changes changes) {
      return new EventChanges(
          changes.added().size(),
          changes.changed().size(),
          changes.merged().size(),
          changes.split().size(),
          changes.removed().size());
    }
  }

  /**
   * What became of editors' corrections.
   *
   * @param applied how many were applied
   * @param idle why the others were not, in the order of the lines
   */
  public record Overrides(long applied, List<Idle> idle) {

    /** There were none. */
    public static final Overrides NONE = new Overrides(0, List.of());

    /** Copies the list. */
    public Overrides {
      idle = List.copyOf(idle);
    }
  }

  /**
   * A line of corrections that could not be applied.
   *
   * @param line its number, from 1
   * @param why the reason
   */
  public record Idle(int line, String why) {}

  /**
   * A stage of the run.
   *
   * @param name its name
   * @param seconds how long it took
   */
  public record Stage(String name, double seconds) {}

  /** The same, of a run that published nothing since nothing changed. */
  public RunReport unpublished() {
    return new RunReport(
        runId,
        Outcome.UNCHANGED,
        inputs,
        records,
        articles,
        events,
        changes,
        unresolved,
        outsideRange,
        overrides,
        stages);
  }

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
        EventChanges.NONE,
        unresolved,
        outsideRange,
        overrides,
        laterStages);
  }

  /** Copies the lists. */
  public RunReport {
    inputs = List.copyOf(inputs);
    stages = List.copyOf(stages);
  }
}
