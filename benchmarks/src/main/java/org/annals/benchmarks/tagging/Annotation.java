package org.annals.benchmarks.tagging;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time expression as a corpus or a tagger gives it.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last
 * @param text the words
 * @param type TIMEX3 type
 * @param value TIMEX3 value; empty when none is given
 */
record Annotation(int start, int end, String text, String type, String value) {

  private static final Pattern OPEN_YEAR = Pattern.compile("(\\d{2,3})X{1,2}");

  /** Checks that it stands somewhere. */
  Annotation {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("an expression needs a length: " + start + ".." + end);
    }
  }

  /** From {@code {"start","end","text","type","value"}}. */
  static Annotation of(JsonNode node) {
    return new Annotation(
        node.required("start").asInt(),
        node.required("end").asInt(),
        node.path("text").asText(),
        node.path("type").asText(),
        node.path("value").isNull() ? "" : node.path("value").asText());
  }

  /** Whether the two share a character. */
  boolean overlaps(Annotation other) {
    return start < other.end && other.start < end;
  }

  /** Whether the two cover the same characters. */
  boolean sameSpan(Annotation other) {
    return start == other.start && end == other.end;
  }

  /**
   * Whether the values agree: character by character, but that corpora write a decade {@code 199}
   * or {@code 199X} and a century {@code 19} or {@code 19XX}.
   */
  boolean sameValue(Annotation other) {
    return hasValue(other.value);
  }

  /** Whether its value agrees with {@code other}, in the sense of {@link #sameValue}. */
  boolean hasValue(String other) {
    return notation(value).equals(notation(other));
  }

  private static String notation(String value) {
    Matcher open = OPEN_YEAR.matcher(value);
    return value.length() == 4 && open.matches() ? open.group(1) : value;
  }
}
