package org.annals.dating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.calendar.MonthNames;
import org.annals.model.Article;
import org.annals.model.MetadataField;
import org.annals.model.Published.Method;

/** Days in the page's address, and in the names of its file and its folders. */
final class AddressEvidence {

  private static final Pattern DAY =
      Pattern.compile(
          "(?<![\\d.])(?<year>(?:1[6-9]|20)\\d\\d)(?:(?<sep>[-/_.])(?<month>\\d{1,2}|[A-Za-z]{3,9})\\k<sep>(?<day>\\d{1,2})|(?<m2>[01]\\d)[-/_]?(?<d2>[0-3]\\d))(?!\\d)"
              + "|(?<![\\d.])(?<d3>[0-3]?\\d)(?<sep3>[-_.])(?<m3>[01]?\\d)\\k<sep3>(?<y3>20\\d\\d)(?!\\d)|(?<![\\d.])(?<d4>[0-3]\\d)(?<m4>[01]\\d)(?<y4>20\\d\\d)(?!\\d)");

  private AddressEvidence() {}

  static List<Candidate> of(Article article) {
    List<Candidate> found = new ArrayList<>();
    String url = article.url();
    if (url != null) {
      day(url)
          .ifPresent(
              day ->
                  found.add(
                      Candidate.outside(day, Method.URL, Weights.URL, url, "the page's address")));
    }
    for (MetadataField field : article.metadata()) {
      if (field.source().startsWith("link:") && !field.value().equals(url)) {
        add(field, found);
      }
    }
    String name = article.uri();
    day(name)
        .ifPresent(
            day ->
                found.add(
                    Candidate.outside(
                        day,
                        Method.FILENAME,
                        Weights.FOLDER,
                        name,
                        "the name of the file or its folder")));
    return found;
  }

  private static void add(MetadataField field, List<Candidate> found) {
    boolean image = field.source().contains("image");
    int weight = image ? 2 : Weights.URL / 2;
    String source = image ? "the address of the page's picture" : "an address in the page's head";
    day(field.value())
        .ifPresent(
            day -> found.add(Candidate.outside(day, Method.URL, weight, field.value(), source)));
  }

  /** The last day that stands in an address: what stands deeper is nearer to the article. */
  private static Optional<LocalDate> day(String address) {
    Matcher matcher = DAY.matcher(address);
    Optional<LocalDate> last = Optional.empty();
    while (matcher.find()) {
      Optional<LocalDate> day = day(matcher);
      last = day.isPresent() ? day : last;
    }
    return last;
  }

  private static Optional<LocalDate> day(Matcher matcher) {
    String year = first(matcher, "year", "y3", "y4");
    String month = first(matcher, "month", "m2", "m3", "m4");
    String day = first(matcher, "day", "d2", "d3", "d4");
    OptionalInt number =
        Character.isDigit(month.charAt(0))
            ? OptionalInt.of(Integer.parseInt(month))
            : MonthNames.number(month);
    try {
      return number.isEmpty()
          ? Optional.empty()
          : Optional.of(
              LocalDate.of(Integer.parseInt(year), number.getAsInt(), Integer.parseInt(day)));
    } catch (DateTimeException notACalendarDay) {
      return Optional.empty();
    }
  }

  private static String first(Matcher matcher, String... groups) {
    for (String group : groups) {
      String words = matcher.group(group);
      if (words != null) {
        return words;
      }
    }
    throw new IllegalStateException("a day in an address lacks a part: " + matcher.group());
  }
}
