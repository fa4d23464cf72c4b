package org.annals.pipeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.annals.calendar.Edtf;
import org.annals.model.Precision;
import org.annals.model.TimeSpan;
import org.annals.pipeline.progress.ProgressLine;
import org.annals.publishing.Quotes;
import org.annals.publishing.Selection;
import org.annals.reading.ReadLimits;
import org.jspecify.annotations.Nullable;

/**
 * The options of {@code build}, checked.
 *
 * @param inputs paths of {@code --input}
 * @param output folder of {@code --output}
 * @param selection which events are published
 * @param quotes how much of each sentence
 * @param reportedLead whether headline and lead may tell undated news
 * @param limits what is too large to be read
 * @param runId name of the run
 * @param maxRejected share of rejected records above which nothing is published
 * @param allowShrink whether more than half of the known articles may be gone
 * @param keepReleases how many releases are kept, at least 1
 * @param ledger folder of the ledger, or null for the one in the output folder
 * @param rebuild whether every article is read again
 * @param overrides file of editors' corrections, or null
 * @param progress how progress is shown
 */
record BuildSettings(
    List<String> inputs,
    String output,
    Selection selection,
    Quotes quotes,
    boolean reportedLead,
    ReadLimits limits,
    String runId,
    double maxRejected,
    boolean allowShrink,
    int keepReleases,
    @Nullable String ledger,
    boolean rebuild,
    @Nullable String overrides,
    ProgressLine.Style progress) {

  private static final Pattern RUN_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

  /**
   * Reads the options.
   *
   * @param defaultRunId the run's name when none was given
   * @param terminal whether standard error is a terminal
   * @throws CommandException when an option is missing or says nothing that can be used
   */
  static BuildSettings of(BuildOptions options, String defaultRunId, boolean terminal)
      throws CommandException {
    String output = options.getOutput();
    List<String> inputs = options.getInput();
    if (inputs == null || inputs.isEmpty() || output == null || output.isBlank()) {
      throw CommandException.wrongUsage("build needs --input=PATH and --output=DIR");
    }
    String runId = options.getRunId() == null ? defaultRunId : options.getRunId();
    if (!RUN_ID.matcher(runId).matches()) {
      throw CommandException.wrongUsage(
          "--runId=" + runId + ": letters, digits, '.', '_' and '-' only, 100 at the most");
    }
    if (options.getKeepReleases() < 1) {
      throw CommandException.wrongUsage("--keepReleases: at least 1, the present one");
    }
    return new BuildSettings(
        inputs,
        output,
        selection(options),
        quotes(options.getQuotes()),
        reportedLead(options.getReported()),
        LimitSettings.of(options),
        runId,
        share("--maxRejected", options.getMaxRejected()),
        options.getAllowShrink(),
        options.getKeepReleases(),
        options.getLedger(),
        options.getRebuild(),
        options.getOverrides(),
        progress(options.getProgress(), terminal));
  }

  private static Selection selection(BuildOptions options) throws CommandException {
    LocalDate from = day("--from", options.getFrom());
    LocalDate to = day("--to", options.getTo());
    if (to.isBefore(from)) {
      throw CommandException.wrongUsage("--from=" + from + " lies after --to=" + to);
    }
    if (options.getTop() < 0) {
      throw CommandException.wrongUsage("--top: 0 for all, or how many");
    }
    List<String> about = options.getAbout();
    return new Selection(
        from,
        to,
        about == null ? List.of() : about,
        options.getTop(),
        share("--minImportance", options.getMinImportance()));
  }

  private static LocalDate day(String option, String value) throws CommandException {
    try {
      LocalDate day = LocalDate.parse(value);
      if (Edtf.writes(new TimeSpan(day, day, Precision.DAY))) {
        return day;
      }
    } catch (DateTimeException notADay) {
      // Told below, as for a year of other than four digits.
    }
    throw CommandException.wrongUsage(option + "=" + value + ": a day like 1945-01-01 is wanted");
  }

  private static double share(String option, double value) throws CommandException {
    if (!(value >= 0 && value <= 1)) {
      throw CommandException.wrongUsage(option + "=" + value + ": a number from 0 to 1 is wanted");
    }
    return value;
  }

  private static Quotes quotes(String word) throws CommandException {
    return Arrays.stream(Quotes.values())
        .filter(quotes -> quotes.word().equals(word))
        .findFirst()
        .orElseThrow(
            () -> CommandException.wrongUsage("--quotes=" + word + ": full, short or none"));
  }

  private static boolean reportedLead(String word) throws CommandException {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "lead" -> true;
      case "none" -> false;
      default -> throw CommandException.wrongUsage("--reported=" + word + ": lead or none");
    };
  }

  private static ProgressLine.Style progress(String word, boolean terminal)
      throws CommandException {
    try {
      return ProgressLine.Style.of(word, terminal);
    } catch (IllegalArgumentException unknown) {
      throw CommandException.wrongUsage("--progress=" + word + ": auto, plain or none");
    }
  }
}
