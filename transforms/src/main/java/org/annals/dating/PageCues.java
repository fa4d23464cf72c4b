package org.annals.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.calendar.WrittenDate;
import org.annals.calendar.WrittenDates;
import org.annals.model.Article;
import org.annals.model.Region;

/**
 * What the page says of its own time: its clock when it was saved, and the year of its copyright
 * line.
 */
final class PageCues {

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:©|\\(c\\)|copyright)\\D{0,20}(?<year>(?:19|20)\\d\\d)(?!\\s?[-–])",
          Pattern.CASE_INSENSITIVE);

  private static final double AFTER_SAVING = 1e-7;
  private static final double LONG_BEFORE = 0.02;
  private static final double DAYS_LONG = 200;
  private static final double EVER = 1e-5;
  private static final double AFTER_COPYRIGHT = 0.05;
  private static final double BEFORE_COPYRIGHT = 0.25;
  private static final double DAYS_TO_SAVING = 20;

  private PageCues() {}

  /** The day on the page's clock: publication cannot be later. */
  static Optional<LocalDate> clock(Article article) {
    return article.regions().stream()
        .filter(region -> region.kind() == Region.Kind.PAGE_CLOCK)
        .flatMap(region -> WrittenDates.firstIn(region.span().in(article.text())).stream())
        .map(WrittenDate::monthFirst)
        .min(LocalDate::compareTo);
  }

  static List<Cue> of(Article article) {
    List<Cue> cues = new ArrayList<>();
    Optional<LocalDate> clock = clock(article);
    for (Region region : article.regions()) {
      if (region.kind() == Region.Kind.PAGE_CLOCK && clock.isPresent()) {
        WrittenDates.firstIn(region.span().in(article.text()))
            .ifPresent(date -> cues.add(clock(region, clock.get())));
      } else if (region.kind() == Region.Kind.FURNITURE) {
        copyright(article, region).ifPresent(cues::add);
      }
    }
    return cues;
  }

  private static Cue clock(Region region, LocalDate clock) {
    return new Cue(
        region.span(),
        "the page's own clock: publication lies at or before " + clock,
        day -> beforeSaving(clock, day));
  }

  /** Pages are mostly saved within weeks, but some much later. */
  private static double beforeSaving(LocalDate clock, LocalDate day) {
    long before = Anniversaries.days(day, clock);
    return before < 0
        ? AFTER_SAVING
        : Math.exp(-before / DAYS_TO_SAVING) + LONG_BEFORE * Math.exp(-before / DAYS_LONG) + EVER;
  }

  private static Optional<Cue> copyright(Article article, Region region) {
    Matcher matcher = COPYRIGHT.matcher(region.span().in(article.text()));
    if (!matcher.find()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group("year"));
    return Optional.of(
        new Cue(
            region.span(),
            "a copyright of " + year + ": publication hardly lies after it",
            day -> copyright(year, day)));
  }

  private static double copyright(int year, LocalDate day) {
    return day.getYear() == year ? 1 : day.getYear() > year ? AFTER_COPYRIGHT : BEFORE_COPYRIGHT;
  }
}
