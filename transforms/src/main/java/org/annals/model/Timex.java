package org.annals.model;

/**
 * A time expression as it was recognised: where it stands and what it means, before any anchor is
 * known.
 *
 * @param start first UTF-16 code unit in the article's text
 * @param end one past the last
 * @param text the words, verbatim, line breaks included
 * @param type its TIMEX3 type
 * @param meaning what it says, with holes where an anchor is needed
 * @param tense the direction that the verbs beside it give
 * @param lookedBack whether they look back to it from a time that is past itself: "had spent the
 *     spring"
 * @param opening whether it is the first of its sentence, or the first behind an aside, as far as
 *     stops and commas tell
 * @param ofOwnDay whether it counts from the article's own day even in a history: "died last week"
 * @param rule id of the row that recognised it, for instance {@code weekday.bare}
 */
public record Timex(
    int start,
    int end,
    String text,
    TimexType type,
    Meaning meaning,
    Tense tense,
    boolean lookedBack,
    boolean opening,
    boolean ofOwnDay,
    String rule) {

  /** Where it stands. */
  public TextSpan span() {
    return new TextSpan(start, end);
  }

  /** The same as the first of its sentence. */
  public Timex asOpening() {
    return new Timex(start, end, text, type, meaning, tense, lookedBack, true, ofOwnDay, rule);
  }

  /** The same, counted from the article's own day. */
  public Timex asOfOwnDay() {
    return new Timex(start, end, text, type, meaning, tense, lookedBack, opening, true, rule);
  }
}
