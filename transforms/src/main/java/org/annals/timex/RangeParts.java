package org.annals.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.Meaning;
import org.annals.model.Timex;

/**
 * Takes stretches of days and months apart into the two dates that TIMEX3 annotates: "July 3-5", "3
 * to 5 July", "May-August 1950" are one expression for events, which happened once in them. Ranges
 * of years stay one expression.
 */
public final class RangeParts {

  private static final Pattern JOINT =
      Pattern.compile("\\s*[-\u2010-\u2014]\\s*|\\s+(?:to|and|until|till|through)\\s+");

  private RangeParts() {}

  /** Whether {@code timex} is a stretch of days or months in one piece. */
  public static boolean isWhole(Timex timex) {
    return timex.meaning() instanceof Meaning.Range
        && (timex.rule().equals(RangeRules.DAYS) || timex.rule().equals(RangeRules.MONTHS));
  }

  /** The tagging with both ends of such stretches as expressions of their own. */
  public static Tagging apart(Tagging tagging) {
    if (tagging.timexes().stream().noneMatch(RangeParts::isWhole)) {
      return tagging;
    }
    List<Timex> all = new ArrayList<>(tagging.timexes().size() + 2);
    for (Timex timex : tagging.timexes()) {
      all.addAll(isWhole(timex) ? ends(timex) : List.of(timex));
    }
    return new Tagging(all, tagging.narrative(), tagging.headings());
  }

  private static List<Timex> ends(Timex timex) {
    Matcher joint = JOINT.matcher(timex.text());
    return timex.meaning() instanceof Meaning.Range range && joint.find()
        ? List.of(
            part(timex, 0, joint.start(), range.from()),
            part(timex, joint.end(), timex.text().length(), range.to()))
        : List.of(timex);
  }

  private static Timex part(Timex whole, int from, int to, Meaning meaning) {
    return new Timex(
        whole.start() + from,
        whole.start() + to,
        whole.text().substring(from, to),
        whole.type(),
        meaning,
        whole.tense(),
        whole.lookedBack(),
        whole.opening() && from == 0,
        whole.ofOwnDay(),
        whole.rule());
  }
}
