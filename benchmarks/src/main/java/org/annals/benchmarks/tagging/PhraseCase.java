package org.annals.benchmarks.tagging;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A phrase that is measured, and what is right for it.
 *
 * @param phrase the phrase
 * @param right the values any of which is right, not empty
 */
record PhraseCase(Phrase phrase, Set<String> right) {

  /** Copies the values in their order. */
  PhraseCase {
    right = Collections.unmodifiableSet(new LinkedHashSet<>(right));
  }

  /**
   * Whether one of the expressions that overlap the phrase says the right thing, or all in a row.
   */
  boolean isRight(List<Annotation> found) {
    List<String> values = found.stream().map(Annotation::value).toList();
    return found.stream().anyMatch(this::isRight) || right.contains(String.join("/", values));
  }

  private boolean isRight(Annotation found) {
    return right.stream()
        .anyMatch(
            value ->
                found.hasValue(value)
                    || isSameTime(found, value)
                    || isOnDay(found, value)
                    || isFromDay(found, value));
  }

  /** A clock time that tells no day lies on the day being talked of. */
  private boolean isSameTime(Annotation found, String value) {
    int time = value.indexOf('T');
    int there = found.value().indexOf('T');
    return phrase.type().startsWith("time")
        && time >= 0
        && there >= 0
        && value.substring(time).equals(found.value().substring(there));
  }

  /** "Easter Monday at 10:30", "19 June every year": one expression here, and two there. */
  private boolean isOnDay(Annotation found, String value) {
    boolean longer = found.start() < phrase.start() || found.end() > phrase.end();
    return longer && (isTimeOn(found, value) || isEveryYear(found, value));
  }

  private boolean isTimeOn(Annotation found, String value) {
    return phrase.type().equals("date") && found.value().startsWith(value + "T");
  }

  private boolean isEveryYear(Annotation found, String value) {
    boolean date = value.length() == 10 && found.value().equals("XXXX" + value.substring(4));
    boolean year = value.equals("P1Y") && found.value().startsWith("XXXX-");
    return found.type().equals("SET") && (date || year);
  }

  /** A feast of several days is there told by its first. */
  private boolean isFromDay(Annotation found, String value) {
    return phrase.type().equals("date") && found.value().startsWith(value + "/");
  }

  /** One line for a phrase that was not found or read otherwise. */
  String miss(List<Annotation> found) {
    String answer =
        String.join(" + ", found.stream().map(at -> "[" + at.text() + "] " + at.value()).toList());
    return "%s %s: %s [%s] = %s, found %s"
        .formatted(
            phrase.id(),
            phrase.reference(),
            phrase.sentence(),
            phrase.words(),
            String.join(" or ", right.stream().limit(4).toList()),
            answer.isEmpty() ? "nothing" : answer);
  }
}
