package org.annals.benchmarks.tagging;

import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * Kinds of time expressions that stand or fall together, told from the words and the value. The
 * first kind that fits counts, in the order written here.
 */
enum ExpressionClass {
  SET("set", (text, at) -> at.type().equals("SET")),
  TIME_OF_DAY(
      "time of day", (text, at) -> at.type().equals("TIME") || at.value().matches("[\\dX].*T.*")),
  VAGUE("vague", (text, at) -> at.value().endsWith("_REF") || at.value().matches("P[X0]?[A-Z]+")),
  DURATION("duration", (text, at) -> at.type().equals("DURATION")),
  RANGE("range", (text, at) -> at.value().contains("/")),
  PART("part of a unit", words("early|mid|late|beginning|start|end|middle|earlier|later (?=th)")),
  OFFSET("offset", words("ago|later|before|after|earlier|since|from now|hence|following \\w+ of")),
  ERA(
      "season, decade, century",
      (text, at) -> at.value().matches(".*-(SP|SU|FA|WI)|(BC)?\\d\\d|(BC)?\\d{3}X?|\\d\\dXX")),
  QUARTER("quarter, half", (text, at) -> at.value().matches(".*-[QH][\\dX]")),
  CALENDAR_DATE("calendar date", ExpressionClass::calendarDate),
  WEEKDAY("weekday", words("(mon|tues?|wed(nes)?|thu(rs)?|fri|satur?|sun)(day)?s?")),
  RELATIVE(
      "relative",
      words(
          "yesterday|today|tomorrow|tonight|last|this|next|past|previous|same|that|following|coming"
              + "|current|these|those|recent|now")),
  MONTH("month", words(Names.MONTHS)),
  YEAR("year", (text, at) -> at.value().matches("(BC)?\\d{4}") || text.matches(".*\\d{4}.*")),
  OTHER("other", (text, at) -> true);

  /** Parts of the patterns; an enum's own fields cannot be named before its constants. */
  private static final class Names {
    private static final String MONTHS =
        "jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?"
            + "|oct(ober)?|nov(ember)?|dec(ember)?";
    private static final Pattern MONTH = Pattern.compile("\\b(" + MONTHS + ")\\b");
    private static final Pattern DAY = Pattern.compile("\\b\\d{1,2}(st|nd|rd|th)?\\b");
    private static final Pattern DIGITS =
        Pattern.compile("\\d{1,4}([-/.])\\d{1,2}\\1\\d{1,4}|\\d{1,2}/\\d{1,2}|\\d{8}");
  }

  private final String title;

  // All are lambdas over compiled patterns.
  @SuppressWarnings("ImmutableEnumChecker")
  private final BiPredicate<String, Annotation> fits;

  ExpressionClass(String title, BiPredicate<String, Annotation> fits) {
    this.title = title;
    this.fits = fits;
  }

  /** The kind of {@code expression}. */
  static ExpressionClass of(Annotation expression) {
    String text = expression.text().toLowerCase(Locale.ROOT);
    for (ExpressionClass kind : values()) {
      if (kind.fits.test(text, expression)) {
        return kind;
      }
    }
    return OTHER;
  }

  /** Its name for a person. */
  String title() {
    return title;
  }

  private static BiPredicate<String, Annotation> words(String alternatives) {
    Pattern pattern = Pattern.compile("\\b(" + alternatives + ")\\b");
    return (text, at) -> pattern.matcher(text).find();
  }

  private static boolean calendarDate(String text, Annotation expression) {
    return Names.DIGITS.matcher(text).find()
        || (Names.MONTH.matcher(text).find() && Names.DAY.matcher(text).find());
  }
}
