package org.annals.dating;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.calendar.MonthNames;
import org.annals.calendar.WrittenDate;
import org.annals.calendar.WrittenDates;
import org.annals.model.Article;
import org.annals.model.Published.Method;
import org.annals.model.Region;

/** The day in the dateline that opens a wire story: "OSLO, March 4, 2014 (Reuters) -". */
final class DatelineEvidence {

  /**
   * A place in capitals or with a country, up to the dash that ends a dateline; its words hold the
   * day.
   */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\s*(?<place>\\p{Lu}[\\p{L} .'’/-]{1,40}(?:, ?[\\p{Lu}][\\p{L}. ]{1,25})?)[,.]?"
              + " ?(?<rest>[^—–\\n"
              + "]{0,60}?)\\s?(?:—|–|--|-(?=\\s|\\p{Lu})|:\\s)");

  private static final Pattern MONTH_DAY =
      Pattern.compile("(?<m>\\p{L}{3,9})\\.? (?<d>\\d{1,2})|(?<d2>\\d{1,2}) (?<m2>\\p{L}{3,9})");
  private static final Pattern AGENCY = Pattern.compile("\\(\\p{Lu}[\\p{L} .-]{1,30}\\)\\s*$");

  private static final Pattern TOWN =
      Pattern.compile(
          "(?!(?:On|In|At|By|From|Since|Until|The)\\b)\\p{Lu}[\\p{L}'’-]+"
              + "(?: (?:\\p{Lu}[\\p{L}'’-]+|de|del|la|of|upon|am)){0,2}(?:, \\p{Lu}[\\p{L}. ]*)?");

  /** "(Lima, 14 August 2014) The council": the brackets end it. */
  private static final Pattern BRACKETED =
      Pattern.compile("^\\s*\\((?<place>\\p{Lu}[^,()\\n]{1,40}), (?<rest>[^()\\n]{6,35})\\)\\s");

  /** "LIMA: 14 August 2014 -", "LIMA, Peru — Aug. 14, 2014 —": the day between two marks. */
  private static final Pattern BETWEEN_MARKS =
      Pattern.compile(
          "^\\s*(?<place>\\p{Lu}[\\p{L} .'’-]{1,40}?(?:, ?\\p{Lu}[\\p{L}. ]{1,25}?)?)"
              + "(?: \\(\\p{Lu}[\\p{L} .-]{1,30}\\))?\\s?(?:—|–|--|-|:|,|\\()\\s?(?<rest>[^—–:\\n]{6,35}?)\\)?\\s?(?:—|–|--|-(?=\\s)|:(?=\\s))");

  private static final Pattern WEEKDAY = Pattern.compile("(?:\\p{L}+day,? )?");
  private static final int MAX_DATELINE = 120;

  private DatelineEvidence() {}

  /** The full date of the dateline; empty when it has none or lacks the year. */
  static List<Candidate> of(Article article) {
    Optional<Region> lead = lead(article);
    if (lead.isEmpty()) {
      return List.of();
    }
    int offset = lead.get().span().start();
    String line = dateline(article, lead.get());
    return WrittenDates.firstIn(line).map(date -> candidate(offset, line, date)).stream().toList();
  }

  /** Month and day of a dateline that leaves the year out. */
  static Optional<MonthDay> monthDay(Article article) {
    Optional<Region> lead = lead(article);
    if (lead.isEmpty()) {
      return Optional.empty();
    }
    String line = dateline(article, lead.get());
    if (WrittenDates.firstIn(line).isPresent()) {
      return Optional.empty();
    }
    Matcher matcher = MONTH_DAY.matcher(line);
    while (matcher.find()) {
      boolean monthFirst = matcher.group("m") != null;
      OptionalInt month = MonthNames.number(matcher.group(monthFirst ? "m" : "m2"));
      int day = Integer.parseInt(matcher.group(monthFirst ? "d" : "d2"));
      if (month.isPresent()
          && day >= 1
          && day <= LocalDate.of(2000, month.getAsInt(), 1).lengthOfMonth()) {
        return Optional.of(MonthDay.of(month.getAsInt(), day));
      }
    }
    return Optional.empty();
  }

  private static Optional<Region> lead(Article article) {
    return article.regions().stream()
        .filter(region -> region.kind() == Region.Kind.BODY)
        .findFirst();
  }

  private static String dateline(Article article, Region lead) {
    int start = lead.span().start();
    String head =
        article.text().substring(start, Math.min(lead.span().end(), start + MAX_DATELINE));
    if (head.indexOf('(') < 0
        && head.indexOf('—') < 0
        && head.indexOf('–') < 0
        && !head.contains("- ")
        && !head.contains(" -")
        && !head.contains(": ")) {
      return "";
    }
    Matcher bracketed = BRACKETED.matcher(head);
    if (bracketed.find()) {
      boolean day = isTownAndDay(bracketed.group("place"), bracketed.group("rest"));
      return day ? head.substring(0, bracketed.end()) : "";
    }
    Matcher matcher = DATELINE.matcher(head);
    boolean stands =
        matcher.find()
            && (hasCapitals(matcher.group("place"))
                || AGENCY.matcher(matcher.group("rest")).find()
                || isTownAndDay(matcher.group("place"), matcher.group("rest")));
    if (stands && WrittenDates.firstIn(matcher.group()).isPresent()) {
      return matcher.group();
    }
    Matcher marked = BETWEEN_MARKS.matcher(head);
    if (marked.find() && isTownAndDay(marked.group("place"), marked.group("rest"))) {
      return marked.group();
    }
    return stands ? matcher.group() : "";
  }

  /** "Lima, 14 August 2014 —": between a name and the dash stands a day with its year alone. */
  private static boolean isTownAndDay(String place, String rest) {
    Optional<WrittenDate> date = WrittenDates.firstIn(rest);
    return date.isPresent()
        && TOWN.matcher(place).matches()
        && WEEKDAY.matcher(rest.substring(0, date.get().start())).matches()
        && rest.substring(date.get().end()).isBlank();
  }

  /** A town stands in capitals, or has an agency in brackets behind it. */
  private static boolean hasCapitals(String place) {
    String town = place.replaceAll("[,.].*", "");
    long lower = town.chars().filter(Character::isLowerCase).count();
    return lower == 0 || (town.length() - lower) * 2 >= town.length();
  }

  private static Candidate candidate(int offset, String line, WrittenDate date) {
    String text = line.substring(date.start(), date.end());
    return new Candidate(
        date.day(),
        Method.DATELINE,
        Weights.DATELINE,
        offset + date.start(),
        offset + date.end(),
        text,
        "the dateline");
  }
}
