package org.annals.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.annals.model.AnchorKind;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Precision;
import org.annals.model.Published;
import org.annals.model.Resolution;
import org.annals.model.ResolvedTimex;
import org.annals.model.Tense;
import org.annals.model.TimeSpan;
import org.annals.model.Timex;
import org.annals.timex.Tagging;
import org.jspecify.annotations.Nullable;

/**
 * Gives time expressions their days: meaning, anchor and direction in, span and reasons out.
 * Thread-safe; a text leaves nothing behind for the next one.
 */
public final class TimexResolver {

  /** Of a longer interval only so many days from each end are tried. */
  private static final int TRIED = 31;

  private final MeaningResolver meanings = new MeaningResolver(new NattyAdapter());

  /**
   * The expressions of {@code tagging}, in the same order and number, each with its value and,
   * where it has one, its span. When the day of publication is an interval, each of its days is
   * tried: an expression on which all agree is as good as with one day, the others get the hull of
   * the answers, {@code FUZZY}. When it is unknown, what counts from it has no span and a value
   * with {@code X} for what is not known.
   */
  public List<ResolvedTimex> resolve(Tagging tagging, Published published) {
    LocalDate earliest = published.earliest();
    LocalDate latest = published.latest();
    LocalDate best = published.date();
    if (best == null || earliest == null || latest == null || earliest.equals(latest)) {
      return onDay(tagging, best);
    }
    List<ResolvedTimex> all = new ArrayList<>(onDay(tagging, best));
    for (LocalDate day = earliest; !day.isAfter(latest); day = day.plusDays(1)) {
      if (day.equals(best) || isBetween(day, earliest, latest)) {
        continue;
      }
      List<ResolvedTimex> other = onDay(tagging, day);
      for (int i = 0; i < all.size(); i++) {
        all.set(i, hull(all.get(i), other.get(i)));
      }
    }
    return all;
  }

  private static boolean isBetween(LocalDate day, LocalDate earliest, LocalDate latest) {
    return day.isAfter(earliest.plusDays(TRIED)) && day.isBefore(latest.minusDays(TRIED));
  }

  private List<ResolvedTimex> onDay(Tagging tagging, @Nullable LocalDate published) {
    Scene scene = new Scene(published, tagging);
    List<ResolvedTimex> all = new ArrayList<>(tagging.timexes().size());
    @Nullable Answer before = null;
    for (int i = 0; i < tagging.timexes().size(); i++) {
      Timex timex = tagging.timexes().get(i);
      scene.enter(timex);
      Meaning meaning = Coordination.meaning(tagging.timexes(), i, before, scene);
      Answer answer =
          CountedOn.possible(meaning, meanings.resolve(meaning, scene), timex.tense(), published);
      before = answer;
      scene.account(timex, answer);
      if (tagging.narrative() || !isComparison(timex.meaning())) {
        scene.remember(timex, answer, Years.isToldBy(timex.meaning()));
      }
      all.add(resolved(timex, answer, published));
    }
    return all;
  }

  /** "a year ago" looks aside: what follows still counts from what was told before it. */
  private static boolean isComparison(Meaning meaning) {
    return (meaning instanceof Meaning.AccountPeriod period
            && (period.yearsBack() > 0 || period.year().isPresent()))
        || isYearBack(meaning);
  }

  private static boolean isYearBack(Meaning meaning) {
    return CountedOn.bare(meaning) instanceof Meaning.Offset offset
        && offset.unit() == Granularity.YEAR
        && offset.way() == Meaning.Way.BACK;
  }

  private static ResolvedTimex resolved(Timex timex, Answer answer, @Nullable LocalDate published) {
    Anchor anchor = answer.anchor();
    Resolution resolution =
        new Resolution(
            timex.rule(),
            anchor == null ? null : anchor.written(),
            anchor == null ? AnchorKind.NONE : anchor.kind(),
            answer.steps());
    Days days = answer.days();
    return new ResolvedTimex(
        timex,
        answer.value(),
        answer.mod(),
        days == null ? null : clipped(timex, days, published),
        resolution);
  }

  /** What is told as past ends at publication. */
  private static TimeSpan clipped(Timex timex, Days days, @Nullable LocalDate published) {
    boolean past = timex.tense() == Tense.PAST && published != null && days.holds(published);
    return past ? new TimeSpan(days.first(), published, days.precision()) : days.span();
  }

  private static ResolvedTimex hull(ResolvedTimex one, ResolvedTimex other) {
    TimeSpan a = one.span();
    TimeSpan b = other.span();
    if (a == null || b == null || a.equals(b)) {
      return one;
    }
    LocalDate from = a.from().isBefore(b.from()) ? a.from() : b.from();
    LocalDate to = a.to().isAfter(b.to()) ? a.to() : b.to();
    return new ResolvedTimex(
        one.timex(),
        one.value(),
        one.mod(),
        new TimeSpan(from, to, Precision.FUZZY),
        one.resolution());
  }
}
