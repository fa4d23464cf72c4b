package org.annals.dating;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.model.Article;
import org.annals.model.Meaning;
import org.annals.model.Meaning.CalendarDate;
import org.annals.model.Region;
import org.annals.model.TextSpan;
import org.annals.model.Timex;

/**
 * Days told without their year. The dateline's is the day of publication or the day before; others
 * lie within months of it, and seldom within the week, for those days the press calls by their
 * weekday.
 */
final class MonthDayCues {

  private static final double WRONG_DATELINE = 0.01;
  private static final double ANY = 0.25;
  private static final double SCALE = 45;
  private static final double THIS_WEEK = 0.35;
  private static final int WEEK = 5;

  private MonthDayCues() {}

  static List<Cue> of(CueText text) {
    List<Cue> cues = new ArrayList<>();
    Optional<MonthDay> dateline = DatelineEvidence.monthDay(text.article());
    dateline.ifPresent(
        day ->
            cues.add(
                new Cue(
                    lead(text.article()),
                    "the dateline's day is " + day.getMonthValue() + "-" + day.getDayOfMonth(),
                    published -> dateline(day, published))));
    Set<Meaning> told = new HashSet<>();
    for (Timex timex : text.timexes()) {
      if (timex.meaning() instanceof CalendarDate date
          && date.year().isEmpty()
          && date.month().isPresent()
          && date.day().isPresent()) {
        int sentence = text.sentenceAt(timex.start());
        if (sentence >= 0 && !isHistory(text, sentence) && told.add(timex.meaning())) {
          cues.add(
              cue(
                  Ahead.is(text, timex),
                  timex,
                  MonthDay.of(date.month().getAsInt(), Math.min(date.day().getAsInt(), 28))));
        }
      }
    }
    return cues;
  }

  /** Beside a year, a bare day belongs to that year and says nothing of publication. */
  private static boolean isHistory(CueText text, int sentence) {
    return text.timexesIn(text.sentences().get(sentence)).stream()
        .anyMatch(timex -> ToldDates.of(timex).isPresent());
  }

  private static TextSpan lead(Article article) {
    return article.regions().stream()
        .filter(region -> region.kind() == Region.Kind.BODY)
        .findFirst()
        .orElseThrow()
        .span();
  }

  private static double dateline(MonthDay day, LocalDate published) {
    long late = sinceLast(day, published);
    return late == 0 ? 1 : late == 1 ? 0.3 : late == 2 ? 0.05 : WRONG_DATELINE;
  }

  private static Cue cue(boolean ahead, Timex timex, MonthDay day) {
    String says =
        ahead
            ? "to come soon after publication"
            : "within months of publication, most often before";
    return new Cue(timex.span(), says, published -> near(day, published, ahead));
  }

  private static double near(MonthDay day, LocalDate published, boolean ahead) {
    long since = sinceLast(day, published);
    long until = untilNext(day, published);
    long off = ahead ? until : since;
    double distance = Math.exp(-off / SCALE) + ANY + (ahead ? 0 : 0.2 * Math.exp(-until / SCALE));
    return off <= WEEK ? distance * THIS_WEEK : distance;
  }

  private static long sinceLast(MonthDay day, LocalDate published) {
    LocalDate then = day.atYear(published.getYear());
    return Anniversaries.days(then.isAfter(published) ? then.minusYears(1) : then, published);
  }

  private static long untilNext(MonthDay day, LocalDate published) {
    LocalDate then = day.atYear(published.getYear());
    return Anniversaries.days(published, then.isBefore(published) ? then.plusYears(1) : then);
  }
}
