package org.annals.benchmarks.variants;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An article with all dates that it writes out moved: years, decades, months, days and weekdays, in
 * the text, in stamps and in the names of file and folders. Counts from one date to another stay as
 * they are, for both ends move alike.
 */
final class ShiftedText {

  /** A character that no article holds; it stands before every word that has been moved. */
  private static final String DONE = "\uE000";

  private static final String START = "(?<![\\p{L}\\d" + DONE + "])";
  private static final String END = "(?![\\p{L}\\d])";
  private static final String BLANK = "[\\s\\u00a0\\u202f]+";
  private static final String MONTH =
      "(?<month>"
          + String.join("|", DateWords.MONTHS)
          + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?:\\.|(?!\\p{L})))";
  private static final String WEEKDAYS =
      "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY";
  private static final String WEEKDAY = "(?:(?<weekday>" + WEEKDAYS + ")(?<gap>,?" + BLANK + "))?";
  private static final String DAY = "(?<day>\\d{1,2})(?<th>st|nd|rd|th)?";
  private static final String YEAR = "(?<year>1[5-9]\\d\\d|20\\d\\d)";
  private static final String OF_YEAR = END + "(?:(?<comma>,?" + BLANK + ")" + YEAR + END + ")?";

  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)" + YEAR + "(?<dash>[-/._]?)(?<month>[01]\\d)\\k<dash>(?<day>[0-3]\\d)(?!\\d)");
  private static final Pattern MONTH_DAY =
      Pattern.compile(START + WEEKDAY + MONTH + "(?<blank>,?" + BLANK + ")" + DAY + OF_YEAR);
  private static final Pattern DAY_MONTH =
      Pattern.compile(START + WEEKDAY + DAY + "(?<blank>" + BLANK + ")" + MONTH + OF_YEAR);
  private static final Pattern MONTH_ONLY = Pattern.compile(START + MONTH + OF_YEAR);
  private static final Pattern WEEKDAY_ONLY =
      Pattern.compile(START + "(?<weekday>" + WEEKDAYS + ")" + END);
  private static final Pattern DECADE =
      Pattern.compile("(?<![\\d$£€.,:/" + DONE + "])(?<year>1[5-9]\\d|20\\d)0(?=s(?!\\p{L}))");
  private static final Pattern YEARS =
      Pattern.compile(
          "(?<![\\d$£€.,:/"
              + DONE
              + "])"
              + YEAR
              + "(?![\\d%s]|[,.:]\\d)(?:(?<dash>[-–])(?<to>\\d{4}|\\d\\d)(?!\\d))?");

  private static final int AHEAD = 60;
  private static final int CENTURY = 100;
  private static final int DECADE_YEARS = 10;

  private final Source source;
  private final DateShift shift;

  ShiftedText(Source source, DateShift shift) {
    this.source = source;
    this.shift = shift;
  }

  /** The moved article. */
  Source told() {
    return new Source(moved(source.uri()), moved(source.text()), shift.of(source.published()));
  }

  private String moved(String text) {
    String moved = Rewriting.of(text, ISO, this::iso);
    moved = Rewriting.of(moved, MONTH_DAY, this::monthDay);
    moved = Rewriting.of(moved, DAY_MONTH, this::dayMonth);
    moved = Rewriting.of(moved, MONTH_ONLY, this::month);
    moved = Rewriting.of(moved, WEEKDAY_ONLY, match -> weekday(match.group("weekday")));
    moved = Rewriting.of(moved, DECADE, this::decade);
    moved = Rewriting.of(moved, YEARS, this::years);
    return moved.replace(DONE, "");
  }

  private String iso(Matcher match) {
    LocalDate day = day(match, Integer.parseInt(match.group("month")));
    if (day == null) {
      return match.group();
    }
    LocalDate to = shift.of(day);
    String written = "%s%04d" + match.group("dash") + "%02d" + match.group("dash") + "%02d";
    return String.format(
        Locale.ROOT, written, DONE, to.getYear(), to.getMonthValue(), to.getDayOfMonth());
  }

  private String monthDay(Matcher match) {
    LocalDate day = day(match, DateWords.month(match.group("month")));
    LocalDate to = day == null ? null : shift.of(day);
    return day == null || to == null
        ? match.group()
        : weekday(match, day, to)
            + month(match, to)
            + match.group("blank")
            + day(match, to)
            + year(match, to.getYear());
  }

  private String dayMonth(Matcher match) {
    LocalDate day = day(match, DateWords.month(match.group("month")));
    LocalDate to = day == null ? null : shift.of(day);
    return day == null || to == null
        ? match.group()
        : weekday(match, day, to)
            + day(match, to)
            + match.group("blank")
            + month(match, to)
            + year(match, to.getYear());
  }

  private String month(Matcher match) {
    int month = DateWords.month(match.group("month"));
    YearMonth to = shift.of(YearMonth.of(yearOf(match, month, 1), month));
    return month(match, to.atDay(1)) + year(match, to.getYear());
  }

  private String decade(Matcher match) {
    int middle = Integer.parseInt(match.group("year")) * DECADE_YEARS + DECADE_YEARS / 2;
    return DONE + shift.year(middle) / DECADE_YEARS * DECADE_YEARS;
  }

  private String years(Matcher match) {
    int from = Integer.parseInt(match.group("year"));
    String to = match.group("to");
    if (to == null) {
      return DONE + shift.year(from);
    }
    boolean cut = to.length() == 2;
    int end = shift.year(Integer.parseInt(to) + (cut ? from / CENTURY * CENTURY : 0));
    return DONE
        + shift.year(from)
        + match.group("dash")
        + DONE
        + (cut ? String.format(Locale.ROOT, "%02d", end % CENTURY) : end);
  }

  private static String day(Matcher match, LocalDate to) {
    int day = to.getDayOfMonth();
    return DONE + day + (match.group("th") == null ? "" : DateWords.ordinal(day));
  }

  private static String month(Matcher match, LocalDate to) {
    return DONE + DateWords.month(to.getMonthValue(), match.group("month"));
  }

  private static String year(Matcher match, int year) {
    return match.group("year") == null ? "" : match.group("comma") + DONE + year;
  }

  /** A weekday beside its date goes with the date. */
  private String weekday(Matcher match, LocalDate day, LocalDate to) {
    String said = match.group("weekday");
    if (said == null) {
      return "";
    }
    boolean agrees = DateWords.weekday(said) == day.getDayOfWeek();
    String moved = agrees ? DONE + DateWords.weekday(to.getDayOfWeek(), said) : weekday(said);
    return moved + match.group("gap");
  }

  private String weekday(String said) {
    return DONE
        + DateWords.weekday(shift.weekday(DateWords.weekday(said), source.published()), said);
  }

  private @Nullable LocalDate day(Matcher match, int month) {
    int day = Integer.parseInt(match.group("day"));
    try {
      return LocalDate.of(yearOf(match, month, day), month, day);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  /** Its own year, or that which puts it before publication or soon after it. */
  private int yearOf(Matcher match, int month, int day) {
    if (match.group("year") != null) {
      return Integer.parseInt(match.group("year"));
    }
    LocalDate limit = source.published().plusDays(AHEAD);
    int code = limit.getMonthValue() * CENTURY + limit.getDayOfMonth();
    return month * CENTURY + day > code ? limit.getYear() - 1 : limit.getYear();
  }
}
