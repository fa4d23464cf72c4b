package org.annals.benchmarks.tagging;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A time phrase of a Recognizers-Text case, with that project's answer.
 *
 * @param id file, number of the case in it and of the phrase in the case
 * @param sentence the input it stands in
 * @param reference the day it is read on
 * @param start first code unit in the sentence
 * @param end one past the last
 * @param type {@code date}, {@code daterange}, {@code duration}, {@code set} …
 * @param timex their notation: {@code XXXX-10-02}, {@code (2016-11-11,2016-11-15,P4D)} …
 * @param mod {@code before}, {@code since}, {@code start} …; empty when none
 * @param readings their resolutions, at most: the latest in the past, then the next in the future
 */
record Phrase(
    String id,
    String sentence,
    LocalDate reference,
    int start,
    int end,
    String type,
    String timex,
    String mod,
    List<Reading> readings) {

  /**
   * One resolution; both as written there, and null when not given.
   *
   * @param start a day, a clock time, or both
   * @param end one past the last day; null for what is no range
   */
  record Reading(@Nullable String start, @Nullable String end) {}

  /** Copies the readings. */
  Phrase {
    readings = List.copyOf(readings);
  }

  /** The words as they stand in the sentence. */
  String words() {
    return sentence.substring(start, end);
  }

  /** The words in lower case. */
  String lowerWords() {
    return words().toLowerCase(Locale.ROOT);
  }
}
