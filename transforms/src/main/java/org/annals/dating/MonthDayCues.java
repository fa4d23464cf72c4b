package org.annals.dating;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
  private static final int WEEK_OF_DAYS = 7;
  private static final int SHORTEST_MONTH = 28;

  private MonthDayCues() {}

  /**
   * Whether the story tells a day without its year, other than its dateline's, that lies in the
   * week up to {@code day}.
   */
  static boolean tellsWeekBefore(LocalDate day, CueText text) {
    Optional<MonthDay> dateline = DatelineEvidence.monthDay(text.article());
    return bare(text)
        .filter(timex -> !Ahead.is(text, timex))
        .map(MonthDayCues::monthDay)
        .filter(told -> !dateline.equals(Optional.of(told)))
        .anyMatch(told -> sinceLast(told, day) <= WEEK_OF_DAYS);
  }

  private static Stream<Timex> bare(CueText text) {
    return text.timexes().stream()
        .filter(timex -> isBare(timex.meaning()))
        .filter(timex -> text.sentenceAt(timex.start()) >= 0)
        .filter(timex -> !isHistory(text, text.sentenceAt(timex.start())));
  }

  private static boolean isBare(Meaning meaning) {
    return meaning instanceof CalendarDate date
        && date.year().isEmpty()
        && date.month().isPresent()
        && date.day().isPresent();
  }

  private static MonthDay monthDay(Timex timex) {
    CalendarDate date = (CalendarDate) timex.meaning();
    int day = Math.min(date.day().orElseThrow(), SHORTEST_MONTH);
    return MonthDay.of(date.month().orElseThrow(), day);
  }

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
    bare(text)
        .filter(timex -> told.add(timex.meaning()))
        .forEach(timex -> cues.add(cue(Ahead.is(text, timex), timex, monthDay(timex))));
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
