package org.annals.dating;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.model.Meaning.CalendarDate;
import org.annals.model.Meaning.Weekday;
import org.annals.model.Region;
import org.annals.model.TextSpan;
import org.annals.model.Timex;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day that an anniversary marks: in its own phrase, in the sentence that tells of the
 * same, or among the days that the world knows, where the text does not say otherwise.
 */
final class MarkedDays {

  /**
   * A day.
   *
   * @param day what is marked
   * @param known whether a dictionary says so, not the text
   */
  record MarkedDay(LocalDate day, boolean known) {}

  private static final Pattern OF = Pattern.compile("\\s*(?:of|since)\\b");
  private static final long IN_THE_PHRASE = 100;

  /**
   * A year so near to a known one, or older, that is told in its stead, says that another is meant.
   */
  private static final int OTHER_ERA = 12;

  /** Shorter counts lead from too many years to say anything. */
  private static final int FEWEST_YEARS = 5;

  /** So many years after the latest that it tells an article may be written. */
  private static final int SOON = 3;

  private final CueText text;
  private final String story;
  private final List<ToldDates> told;

  /** What lies further back than the latest date of the story can be no anniversary now near. */
  private final LocalDate latest;

  MarkedDays(CueText text) {
    this.text = text;
    this.story = flat(text.text());
    this.told =
        text.timexes().stream()
            .filter(timex -> text.sentenceAt(timex.start()) >= 0)
            .flatMap(timex -> ToldDates.of(timex).stream())
            .toList();
    this.latest = ToldBounds.latest(text).orElse(LocalDate.MIN);
  }

  private static String flat(String words) {
    return words.replaceAll("\\s+", " ").replace('’', '\'').toLowerCase(Locale.ROOT);
  }

  /** The day that {@code phrase} marks; empty when neither the text nor the world tells it. */
  Optional<MarkedDay> of(AnniversaryPhrase phrase) {
    return told(phrase)
        .map(day -> new MarkedDay(day, false))
        .or(() -> famous(phrase).map(day -> new MarkedDay(day, true)));
  }

  /**
   * The year that is marked: the one in the phrase, else the only told one from which the count
   * leads to the time of the latest that is told.
   */
  OptionalInt year(AnniversaryPhrase phrase) {
    OptionalInt own = yearBehind(phrase);
    if (own.isPresent() || phrase.years().isEmpty()) {
      return own;
    }
    int[] leading = leading(phrase.years().getAsInt());
    return leading.length == 1 ? OptionalInt.of(leading[0]) : OptionalInt.empty();
  }

  /** Told years from which {@code count} years lead to the latest that is told, or soon after. */
  private int[] leading(int count) {
    return told.stream()
        .mapToInt(dates -> dates.last().getYear())
        .filter(year -> count >= FEWEST_YEARS)
        .filter(year -> year + count >= latest.getYear() && year + count <= latest.getYear() + SOON)
        .distinct()
        .toArray();
  }

  /** The last year told behind the phrase: what ended is marked, of a stretch. */
  private OptionalInt yearBehind(AnniversaryPhrase phrase) {
    for (Timex timex : text.timexesIn(phrase.object())) {
      Optional<ToldDates> dates = ToldDates.of(timex);
      if (dates.isPresent() && canLead(dates.get().last().getYear(), phrase.years())) {
        return OptionalInt.of(dates.get().last().getYear());
      }
    }
    return OptionalInt.empty();
  }

  /** "the 25th anniversary, in Oslo on 3 May 2014" is not one of 2014: nobody writes in 2039. */
  private boolean canLead(int year, OptionalInt years) {
    return years.isEmpty()
        || latest.equals(LocalDate.MIN)
        || year + years.getAsInt() <= latest.getYear() + SOON;
  }

  private Optional<LocalDate> told(AnniversaryPhrase phrase) {
    TextSpan object = phrase.object();
    OptionalInt year = yearBehind(phrase);
    Set<String> about = CueText.stemsOf(object.in(text.text()));
    if (about.isEmpty()) {
      about = text.stems(phrase.sentence());
    }
    LocalDate best = null;
    long bestPoints = 1;
    for (Timex timex : text.timexes()) {
      Optional<ToldDates> dates = ToldDates.of(timex).filter(ToldDates::isDay);
      int there = text.sentenceAt(timex.start());
      if (there < 0 || dates.isEmpty() || !possible(phrase, year, there, timex)) {
        continue;
      }
      LocalDate day = dates.get().first();
      long points =
          object.contains(timex.span())
              ? IN_THE_PHRASE
              : points(phrase.sentence(), there, about)
                  + (year.isPresent() ? 1 : 0)
                  + falls(day, phrase.years(), phrase.weekday());
      points -= isRecent(day, phrase.years()) ? 1 : 0;
      best = points > bestPoints ? day : best;
      bestPoints = Math.max(points, bestPoints);
    }
    return Optional.ofNullable(best);
  }

  private boolean possible(AnniversaryPhrase phrase, OptionalInt year, int sentence, Timex timex) {
    LocalDate day = ToldDates.of(timex).orElseThrow().first();
    return (year.isEmpty() || day.getYear() == year.getAsInt())
        && (sentence != phrase.sentence() || isMarked(phrase.object(), timex))
        && !isPicture(timex)
        && !(isRecent(day, phrase.years()) && leading(phrase.years().getAsInt()).length > 0);
  }

  /**
   * "anniversary of the July 20, 1969, landing" marks that day; "anniversary on July 20, 2019"
   * names its own.
   */
  private boolean isMarked(TextSpan object, Timex timex) {
    return object.contains(timex.span())
        && OF.matcher(text.text().substring(object.start(), timex.start())).lookingAt();
  }

  /** A caption's day is that of a picture of the ceremony. */
  private boolean isPicture(Timex timex) {
    return text.article().regions().stream()
        .anyMatch(
            region -> region.kind() == Region.Kind.CAPTION && region.span().contains(timex.span()));
  }

  /** What is marked after many years is hardly the latest that the story tells. */
  private boolean isRecent(LocalDate day, OptionalInt years) {
    return years.isPresent() && years.getAsInt() > 2 && !day.plusYears(1).isBefore(latest);
  }

  /** Shared words, and one for the sentence right behind, which goes on with what is marked. */
  private long points(int sentence, int there, Set<String> about) {
    return text.shared(about, text.stems(there), Integer.MAX_VALUE)
        + (there == sentence + 1 ? 1 : 0);
  }

  /** Whether the anniversary of {@code day} falls on the weekday that is told. */
  private static int falls(LocalDate day, OptionalInt years, @Nullable Weekday stated) {
    if (years.isEmpty() || stated == null) {
      return 0;
    }
    return day.plusYears(years.getAsInt()).getDayOfWeek() == stated.day() ? 1 : -2;
  }

  private Optional<LocalDate> famous(AnniversaryPhrase phrase) {
    OptionalInt year = yearBehind(phrase);
    OptionalInt years = phrase.years();
    return FamousDays.named(flat(phrase.whole().in(text.text())), story).stream()
        .filter(day -> year.isEmpty() || day.getYear() == year.getAsInt())
        .filter(day -> years.isEmpty() || day.getYear() + years.getAsInt() >= latest.getYear())
        .filter(day -> !saysOtherwise(day) && !leadsElsewhere(day, years))
        .findFirst();
  }

  /**
   * Whether the text tells years of that time but never the known one, or days but none of its
   * month: then it speaks of something else that is called the same.
   */
  private boolean saysOtherwise(LocalDate day) {
    boolean tellsYear = told.stream().anyMatch(dates -> holds(dates, day.getYear()));
    boolean tellsEra =
        told.stream().anyMatch(dates -> dates.first().getYear() <= day.getYear() + OTHER_ERA);
    List<Integer> months =
        text.timexes().stream()
            .map(timex -> timex.meaning() instanceof CalendarDate date ? date : null)
            .filter(date -> date != null && date.day().isPresent() && date.month().isPresent())
            .map(date -> date.month().getAsInt())
            .toList();
    return (tellsEra && !tellsYear) || (!months.isEmpty() && !months.contains(day.getMonthValue()));
  }

  /** Whether the count leads to the latest that is told from another told year only. */
  private boolean leadsElsewhere(LocalDate day, OptionalInt years) {
    int[] leading = years.isPresent() ? leading(years.getAsInt()) : new int[0];
    return leading.length > 0 && Arrays.stream(leading).noneMatch(year -> year == day.getYear());
  }

  private static boolean holds(ToldDates dates, int year) {
    return dates.first().getYear() <= year && year <= dates.last().getYear();
  }
}
