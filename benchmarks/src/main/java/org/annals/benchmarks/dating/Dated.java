package org.annals.benchmarks.dating;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.annals.benchmarks.CommandLine;
import org.annals.model.Published;

/**
 * One article's true day and the answer.
 *
 * @param name what the article is called
 * @param truth its day
 * @param answer what was answered
 */
record Dated(String name, LocalDate truth, Published answer) {

  boolean given() {
    return answer.known();
  }

  boolean right() {
    return truth.equals(answer.date());
  }

  /** How many days the interval has; 0 without an answer. */
  long width() {
    LocalDate earliest = answer.earliest();
    LocalDate latest = answer.latest();
    return earliest == null || latest == null ? 0 : ChronoUnit.DAYS.between(earliest, latest) + 1;
  }

  /** Whether the interval holds the true day, or one up to {@code slack} days off it. */
  boolean holds(int slack) {
    LocalDate earliest = answer.earliest();
    LocalDate latest = answer.latest();
    return earliest != null
        && latest != null
        && !truth.plusDays(slack).isBefore(earliest)
        && !truth.minusDays(slack).isAfter(latest);
  }

  /**
   * Whether {@code name} belongs to {@code split}: a third of all names, by their hash, is held
   * back.
   */
  static boolean in(String split, String name) {
    boolean held = Math.floorMod(hash(name), 3) == 0;
    return switch (split) {
      case "all" -> true;
      case "held" -> held;
      case "dev" -> !held;
      default -> throw new CommandLine.UsageException("--split is dev, held or all, not " + split);
    };
  }

  private static int hash(String name) {
    try {
      return Byte.toUnsignedInt(
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(UTF_8))[0]);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
