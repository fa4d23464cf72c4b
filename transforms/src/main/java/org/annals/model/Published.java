package org.annals.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, as far as it can be known, and why.
 *
 * @param date the best single day, or null when the evidence does not bound one
 * @param earliest first day it can have been, or null when unbounded
 * @param latest last day it can have been, or null when unbounded
 * @param method what kind of evidence decided
 * @param confidence 0 to 1
 * @param evidence every candidate that was weighed, the deciding ones first
 */
public record Published(
    @Nullable LocalDate date,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    Method method,
    double confidence,
    List<Evidence> evidence) {

  /** Kinds of evidence, strongest first. */
  public enum Method {
    GIVEN,
    METADATA,
    BYLINE,
    DATELINE,
    URL,
    FILENAME,
    INFERRED,
    STORY,
    UNKNOWN;

    /** The word the contract writes. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One candidate and its fate.
   *
   * @param start first code unit in the article's text; equal to {@code end} when it stands outside
   *     the text
   * @param end one past the last
   * @param text the words, verbatim
   * @param says for a person: what it says, and why it counted or lost
   */
  public record Evidence(int start, int end, String text, String says) {}

  /** Checks that a date lies within its bounds. */
  public Published {
    evidence = List.copyOf(evidence);
    if (date != null
        && (earliest == null
            || latest == null
            || date.isBefore(earliest)
            || date.isAfter(latest))) {
      throw new IllegalArgumentException(
          "published " + date + " outside " + earliest + ".." + latest);
    }
    if ((method == Method.UNKNOWN) != (date == null)) {
      throw new IllegalArgumentException("only the unknown has no date: " + method + " " + date);
    }
  }

  /** Nothing bounds the day; {@code evidence} holds what was looked at. */
  public static Published unknown(List<Evidence> evidence) {
    return new Published(null, null, null, Method.UNKNOWN, 0, evidence);
  }

  /** A day that is known exactly. */
  public static Published on(
      LocalDate date, Method method, double confidence, List<Evidence> evidence) {
    return new Published(date, date, date, method, confidence, evidence);
  }

  /** Whether a day is known, exactly or as the best of an interval. */
  public boolean known() {
    return date != null;
  }
}
