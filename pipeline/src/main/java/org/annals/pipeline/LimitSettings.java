package org.annals.pipeline;

import org.annals.reading.ReadLimits;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/** The limits of reading, from their options, checked. */
final class LimitSettings {

  private static final String PREFIX = "--max";

  private LimitSettings() {}

  /** Whether {@code argument} of a command that has no other options is one of these. */
  static boolean isOne(String argument) {
    return argument.startsWith(PREFIX);
  }

  /**
   * The limits that {@code arguments} state.
   *
   * @throws CommandException when one is unknown or says nothing that can be used
   */
  static ReadLimits of(String... arguments) throws CommandException {
    try {
      return of(PipelineOptionsFactory.fromArgs(arguments).as(LimitOptions.class));
    } catch (IllegalArgumentException unusable) {
      String line = String.valueOf(unusable.getMessage()).lines().findFirst().orElse("");
      throw CommandException.wrongUsage(line);
    }
  }

  /**
   * The limits that {@code options} state.
   *
   * @throws CommandException when one cannot be used
   */
  static ReadLimits of(LimitOptions options) throws CommandException {
    return new ReadLimits(
        checked("--maxFileBytes", options.getMaxFileBytes()),
        checked("--maxRecordBytes", options.getMaxRecordBytes()),
        checked("--maxRecords", options.getMaxRecords()),
        checked("--maxTextLength", options.getMaxTextLength()),
        checked("--maxTags", options.getMaxTags()),
        checked("--maxUnpackRatio", options.getMaxUnpackRatio()));
  }

  private static int checked(String option, int value) throws CommandException {
    if (value < 1 || value > ReadLimits.MOST) {
      throw CommandException.wrongUsage(
          option + "=" + value + ": a whole number from 1 to " + ReadLimits.MOST + " is wanted");
    }
    return value;
  }
}
