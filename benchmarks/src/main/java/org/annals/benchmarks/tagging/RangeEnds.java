package org.annals.benchmarks.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes ranges that a tagger found as one expression ("1915-17", {@code 1915/1917}) apart into
 * their two ends, where the corpus has two expressions in their place. What a tagger loses by
 * annotating a range as one can so be told beside its plain figure.
 */
final class RangeEnds {

  private static final Pattern JOINT =
      Pattern.compile("\\s*[-\u2013\u2014/]\\s*|\\s+(?:to|and|until|till|through)\\s+");

  private RangeEnds() {}

  /** {@code found}, in its order, with such ranges as their ends. */
  static List<Annotation> apart(List<Annotation> gold, List<Annotation> found) {
    List<Annotation> all = new ArrayList<>();
    for (Annotation one : found) {
      boolean two = gold.stream().filter(one::overlaps).count() == 2;
      all.addAll(two ? ends(one) : List.of(one));
    }
    return all;
  }

  private static List<Annotation> ends(Annotation range) {
    String[] values = range.value().split("/", -1);
    Matcher joint = JOINT.matcher(range.text());
    int length = range.text().length();
    boolean two = values.length == 2 && joint.find() && joint.start() > 0 && joint.end() < length;
    return two
        ? List.of(
            part(range, 0, joint.start(), values[0]), part(range, joint.end(), length, values[1]))
        : List.of(range);
  }

  private static Annotation part(Annotation range, int from, int to, String value) {
    return new Annotation(
        range.start() + from,
        range.start() + to,
        range.text().substring(from, to),
        range.type(),
        value);
  }
}
