package org.annals.timex;

/**
 * How deep expressions nest: a rule may hold expressions of lower levels, so that no rule can call
 * itself.
 */
enum Level {
  /** A date by itself: "June", "last week", "1953", "Wednesday". */
  BASE(0),
  /** A date within a date: "June last year", "the first week of May". */
  INNER(1),
  /** A part of a date, or a time on it: "early June", "Wednesday night". */
  PART(2),
  /** A count from a date: "two days after Christmas". */
  COUNT(3),
  /** Dates that belong together: "from May to July". */
  RANGE(4),
  /** What holds no date: lengths, sets, vague words. */
  REST(5);

  private final int depth;

  Level(int depth) {
    this.depth = depth;
  }

  /** How many levels lie below. */
  int depth() {
    return depth;
  }
}
