package org.annals.timex;

import java.util.List;

/** What looks like a time expression and is none. */
final class NotTimeRules {

  /** What their ids start with; no result has one. */
  static final String PREFIX = "not.";

  /**
   * "37 years old", "a 6-year-old boy", "25 years of age"; "a 6-year-old war" has lasted so long.
   */
  static final Rule AGE =
      Rule.not(
          "not.age",
          Amounts.MOD + " ( a? n:NUMBER -? )? u:UNIT|UNITS ( -? old || of age )",
          m -> !Lasting.isLasting(m.tokens().word(m.to())));

  /** "three-quarters of the harvest", "a quarter of them", "a quarter million". */
  static final Rule QUARTERS =
      Rule.not(
          "not.quarters",
          Amounts.MOD + " n:NUMBER -? u:quarter|quarters",
          m -> m.whole('n') <= 3 && !m.before("ago") && !m.before("earlier") && !m.before("later"));

  /** "some quarters were opposed": people. */
  static final Rule SOME_QUARTERS =
      Rule.not("not.some-quarters", "VAGUE quarters", m -> m.after("in"));

  /** "Now for the weather": what comes next in a broadcast. */
  static final Rule NOW_FOR = Rule.not("not.now-for", "now for", m -> m.tokens().capital(m.from()));

  /** "many of today's small cars". */
  static final Rule OF_TODAY =
      Rule.not(
          "not.today",
          "most|many|some of today|tomorrow 's",
          m -> Character.isLowerCase(m.tokens().first(m.to())));

  /** "today's youth", "tomorrow's world". */
  static final Rule THESE_TIMES =
      Rule.not(
          "not.today",
          "today|tomorrow 's"
              + " world|youth|society|children|generation|standards|technology|young|economy|environment|computers|kids|teenagers",
          m -> true);

  /** "a matter of days", "only a question of weeks": soon, and no length. */
  static final Rule MATTER =
      Rule.not("not.matter", "matter|question of u:UNITS ( or UNITS )?", m -> true);

  /** "its third title in as many years": the number was told before; "in June, of all months". */
  static final Rule AS_MANY =
      Rule.not(
          "not.as-many",
          "( as many UNITS || of all UNITS )",
          m -> !m.before("as") && (m.after("in") || m.after(",")));

  /** "opening hours", "after-hours trading": kinds of hours, and no length. */
  static final Rule KIND_OF_HOURS =
      Rule.not("not.kind-of-hours", "hour|hours", m -> isKindOfHours(m.tokens(), m.from() - 1));

  /** "It was a Tuesday", "on a Sunday afternoon": any such day; but "a Sunday service". */
  static final Rule ANY_WEEKDAY =
      Rule.not(
          "not.any-weekday",
          "a w:WEEKDAY DAYPART?",
          m -> Ends.at(m.tokens(), m.to()) && !m.before("'s") && !m.beforeHyphen());

  /** "3:47 p.m. (0747 GMT)": the same time once more. */
  static final Rule SAME_TIME =
      Rule.not(
          "not.same-time",
          "YEAR|SMALL|BIG|DAYNUM gmt|utc",
          m -> m.after("[") && isClockEnd(m.tokens(), m.from() - 2));

  /** "as recently as 2018": the year is the time. */
  static final Rule AS_RECENTLY =
      Rule.not("not.as-recently", "recently", m -> m.after("as") && m.before("as"));

  /** "Major Weeks and Mrs. Days": people. */
  static final Rule CALLED_UNITS =
      Rule.not(
          "not.called-units",
          "UNITS",
          m -> m.tokens().capital(m.from()) && isUnknownName(m.tokens(), m.from() - 1));

  /** "24 hours a day, seven days a week": always. */
  static final Rule ALWAYS = Rule.not("not.always", "NUMBER hours|days a day|week", m -> true);

  /** "the people of tomorrow". */
  static final Rule OF_TOMORROW = Rule.not("not.of-tomorrow", "tomorrow", m -> m.after("of"));

  /** "on days when it rains": any such days. */
  static final Rule SUCH_DAYS =
      Rule.not("not.such-days", "u:UNITS when|where|that", m -> m.after("on"));

  /** "he may one day return": some day; but "for one day", "one day later". */
  static final Rule ONE_DAY =
      Rule.not("not.one-day", "one day", m -> !isLength(m) && isWord(m, m.to()));

  /** "a fiscal year", "a calendar year": a kind of year, and none that lies anywhere. */
  static final Rule KIND_OF_YEAR =
      Rule.not("not.kind-of-year", "a fiscal|calendar year", m -> true);

  /** "This Week" between quotation marks: the name of a programme or page. */
  static final Rule TITLE =
      Rule.not(
          "not.title",
          "( this|last|next u:UNIT || today || tonight || tomorrow )",
          m -> isCapital(m) && isQuoted(m));

  static final List<Rule> ALL =
      List.of(
          AGE,
          QUARTERS,
          SOME_QUARTERS,
          NOW_FOR,
          OF_TODAY,
          THESE_TIMES,
          MATTER,
          AS_MANY,
          KIND_OF_HOURS,
          ANY_WEEKDAY,
          SAME_TIME,
          AS_RECENTLY,
          CALLED_UNITS,
          ALWAYS,
          OF_TOMORROW,
          SUCH_DAYS,
          ONE_DAY,
          KIND_OF_YEAR,
          TITLE);

  private NotTimeRules() {}

  private static boolean isLength(Match m) {
    return switch (m.tokens().word(m.from() - 1)) {
      case "for",
          "by",
          "in",
          "within",
          "only",
          "just",
          "than",
          "least",
          "most",
          "every",
          "about",
          "to",
          "over",
          "after",
          "and",
          "or",
          "last",
          "took",
          "lasted",
          "of",
          "on",
          "-" ->
          true;
      default -> NotTimeRules.isCounted(m.tokens().word(m.to()));
    };
  }

  private static boolean isCounted(String next) {
    return switch (next) {
      case "later",
          "after",
          "before",
          "earlier",
          "ago",
          "in",
          "of",
          "and",
          "or",
          "from",
          "at",
          "long",
          "-" ->
          true;
      default -> false;
    };
  }

  private static boolean isWord(Match m, int i) {
    return Character.isLetter(m.tokens().first(i));
  }

  private static boolean isKindOfHours(Tokens tokens, int i) {
    return switch (tokens.word(i)) {
      case "opening", "office", "business", "visiting", "rush", "peak", "school", "banking" -> true;
      case "happy", "trading", "polling", "voting", "credit" -> true;
      default -> tokens.is(i, "-") && tokens.is(i - 1, "after");
    };
  }

  private static boolean isClockEnd(Tokens tokens, int i) {
    int last = tokens.is(i, ".") ? i - 1 : i;
    return tokens.is(last, Sort.CLOCK)
        || tokens.is(last, "am")
        || tokens.is(last, "pm")
        || tokens.is(last, "m")
        || tokens.is(last, "clock")
        || tokens.is(last, Sort.WEEKDAY)
        || tokens.is(last, "time");
  }

  private static boolean isUnknownName(Tokens tokens, int i) {
    return tokens.capital(i) && tokens.id(i) == Lexicon.UNKNOWN;
  }

  private static boolean isCapital(Match m) {
    return m.tokens().capital(m.from()) && m.tokens().capital(m.to() - 1);
  }

  /** Whether a quotation mark stands right before it, and one close behind. */
  private static boolean isQuoted(Match m) {
    Tokens tokens = m.tokens();
    int behind =
        isMark(tokens.first(m.to())) && !Quotes.isMark(tokens.first(m.to())) ? m.to() + 1 : m.to();
    return Quotes.isMark(tokens.first(m.from() - 1))
        && Quotes.isMark(tokens.first(behind))
        && !tokens.is(behind, Shape.POSSESSIVE);
  }

  private static boolean isMark(char c) {
    return c == ',' || c == '.' || c == '!' || c == '?';
  }
}
