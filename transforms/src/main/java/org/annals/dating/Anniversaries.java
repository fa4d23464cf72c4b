package org.annals.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.Granularity;
import org.annals.model.Meaning.UnitAround;
import org.annals.model.Meaning.Weekday;
import org.annals.model.TextSpan;
import org.annals.model.Timex;
import org.jspecify.annotations.Nullable;

/**
 * "Monday was the 25th anniversary of …": the number counts from a day that the text tells
 * elsewhere, or that the world knows; the anniversary is near, and its weekday and tense say on
 * which side of it the article stands.
 */
final class Anniversaries {

  private static final Pattern COUNTED =
      Pattern.compile(
          "\\b(?<n>\\d{1,3})(?:st|nd|rd|th)?[\\s-]+(?:year[\\s-]+)?anniversary\\b|\\b(?<w>[A-Za-z]+(?:-[a-z]+)?)[\\s-]+(?:year[\\s-]+)?anniversary\\b|\\b(?<c>centenary|centennial|bicentenary|bicentennial)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Nobody marks what lies less far back by the day of the year, and nobody counts further. */
  private static final int MAX_YEARS = 500;

  private static final int REACH = 60;
  private static final Pattern COPULA =
      Pattern.compile(
          "\\s*(?:,|was|is|will be|marks|marked|will mark)\\s+(?:the|their|its|his|her)\\s+(?:\\p{L}+\\s+)?",
          Pattern.CASE_INSENSITIVE);
  private static final double OTHER_WEEK = 0.05;
  private static final Pattern MARKING =
      Pattern.compile(
          "commemorat|celebrat|anniversar|mark(?:s|ed|ing)?\\b|remember|festivit|holiday",
          Pattern.CASE_INSENSITIVE);
  private static final int OBJECT = 160;
  private static final Pattern OF = Pattern.compile("\\s*(?:of|since)\\b");
  private static final long RECENT = 1;
  private static final long IN_THE_PHRASE = 100;
  private static final double WRONG_YEAR = 0.003;

  /** Without a number the anniversary may be of something else. */
  private static final double OTHER_THING = 2e-4;

  private final CueText text;
  private final String story;

  /**
   * What lies further back than the latest date of the story can be no anniversary that it speaks
   * of as near.
   */
  private final LocalDate latest;

  /** The first day found that the article marks. */
  private Optional<LocalDate> marked = Optional.empty();

  private Anniversaries(CueText text) {
    this.text = text;
    this.story = flat(text.text());
    this.latest = ToldBounds.latest(text).orElse(LocalDate.MIN);
  }

  private static String flat(String words) {
    return words.replaceAll("\\s+", " ").replace('’', '\'').toLowerCase(Locale.ROOT);
  }

  static List<Cue> of(CueText text) {
    Anniversaries anniversaries = new Anniversaries(text);
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < text.sentences().size(); i++) {
      anniversaries.add(i, cues);
    }
    anniversaries.addWeek(cues);
    return cues;
  }

  private void add(int sentence, List<Cue> cues) {
    TextSpan span = text.sentences().get(sentence);
    Matcher matcher = COUNTED.matcher(span.in(text.text()));
    while (matcher.find()) {
      TextSpan phrase = new TextSpan(span.start() + matcher.start(), span.start() + matcher.end());
      OptionalInt years = years(matcher);
      if (years.isEmpty() || years.getAsInt() <= MAX_YEARS) {
        cue(sentence, phrase, years).ifPresent(cues::add);
      }
    }
  }

  /** "This week's commemorations" of a day that is known lie in its week. */
  private void addWeek(List<Cue> cues) {
    for (Timex timex : text.timexes()) {
      int sentence = text.sentenceAt(timex.start());
      if (marked.isPresent()
          && sentence >= 0
          && isThisWeek(timex)
          && MARKING.matcher(text.sentences().get(sentence).in(text.text())).find()) {
        LocalDate day = marked.get();
        cues.add(
            new Cue(
                timex.span(),
                "the week of what is marked, " + day,
                p -> isSameWeek(day.withYear(p.getYear()), p) ? 1 : OTHER_WEEK));
        return;
      }
    }
  }

  private static boolean isThisWeek(Timex timex) {
    return timex.meaning() instanceof UnitAround around
        && around.unit() == Granularity.WEEK
        && around.delta() == 0;
  }

  private static boolean isSameWeek(LocalDate a, LocalDate b) {
    return a.minusDays(a.getDayOfWeek().getValue())
        .equals(b.minusDays(b.getDayOfWeek().getValue()));
  }

  private static OptionalInt years(Matcher matcher) {
    if (matcher.group("n") != null) {
      return OptionalInt.of(Integer.parseInt(matcher.group("n")));
    }
    return matcher.group("c") != null
        ? Ordinals.ofJubilee(matcher.group("c"))
        : Ordinals.number(matcher.group("w"));
  }

  private Optional<Cue> cue(int sentence, TextSpan phrase, OptionalInt years) {
    TextSpan whole = text.sentences().get(sentence);
    TextSpan object = new TextSpan(phrase.end(), Math.min(whole.end(), phrase.end() + OBJECT));
    OptionalInt baseYear = baseYear(object);
    Optional<LocalDate> base =
        base(sentence, object, baseYear, years, weekday(sentence, phrase))
            .or(() -> famous(whole, baseYear, years));
    marked = marked.or(() -> base);
    if (base.isPresent() && years.isPresent()) {
      return Optional.of(
          onDay(sentence, phrase, base.get().plusYears(years.getAsInt()), base.get()));
    }
    if (base.isPresent()) {
      return Optional.of(anyYear(phrase, base.get()));
    }
    if (baseYear.isPresent() && years.isPresent()) {
      int year = baseYear.getAsInt() + years.getAsInt();
      return Optional.of(
          new Cue(
              phrase,
              "counts from " + baseYear.getAsInt() + ", so the year is " + year,
              day -> day.getYear() == year ? 1 : WRONG_YEAR,
              LocalDate.of(year, 1, 1)));
    }
    return Optional.empty();
  }

  /** The last year told behind the phrase: what ended is marked, of a stretch. */
  private OptionalInt baseYear(TextSpan object) {
    for (Timex timex : text.timexesIn(object)) {
      Optional<ToldDates> told = ToldDates.of(timex);
      if (told.isPresent()) {
        return OptionalInt.of(told.get().last().getYear());
      }
    }
    return OptionalInt.empty();
  }

  /** The day that is marked: in the phrase itself or in the sentence that tells of the same. */
  private Optional<LocalDate> base(
      int sentence,
      TextSpan object,
      OptionalInt year,
      OptionalInt years,
      @Nullable Weekday stated) {
    Set<String> about = CueText.stemsOf(object.in(text.text()));
    if (about.isEmpty()) {
      about = text.stems(sentence);
    }
    LocalDate best = null;
    long bestPoints = 1;
    for (Timex timex : text.timexes()) {
      Optional<ToldDates> told = ToldDates.of(timex).filter(ToldDates::isDay);
      int there = text.sentenceAt(timex.start());
      boolean possible =
          told.isPresent()
              && (year.isEmpty() || told.get().first().getYear() == year.getAsInt())
              && (there != sentence || isMarked(object, timex));
      if (possible && there >= 0) {
        long points =
            object.contains(timex.span())
                ? IN_THE_PHRASE
                : points(sentence, there, about)
                    + (year.isPresent() ? 1 : 0)
                    + falls(told.get().first(), years, stated);
        points -= isRecent(told.get().first(), years) ? RECENT : 0;
        best = points > bestPoints ? told.get().first() : best;
        bestPoints = Math.max(points, bestPoints);
      }
    }
    return Optional.ofNullable(best);
  }

  /** What is marked after many years is hardly the latest that the story tells. */
  private boolean isRecent(LocalDate day, OptionalInt years) {
    return years.isPresent() && years.getAsInt() > 2 && !day.plusYears(1).isBefore(latest);
  }

  /**
   * "anniversary of the July 20, 1969, landing" marks that day; "anniversary on July 20, 2019"
   * names its own.
   */
  private boolean isMarked(TextSpan object, Timex timex) {
    return object.contains(timex.span())
        && OF.matcher(text.text().substring(object.start(), timex.start())).lookingAt();
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

  private Optional<LocalDate> famous(TextSpan sentence, OptionalInt year, OptionalInt years) {
    return FamousDays.named(flat(sentence.in(text.text())), story).stream()
        .filter(day -> year.isEmpty() || day.getYear() == year.getAsInt())
        .filter(day -> years.isEmpty() || day.getYear() + years.getAsInt() >= latest.getYear())
        .findFirst();
  }

  private Cue onDay(int sentence, TextSpan phrase, LocalDate day, LocalDate base) {
    @Nullable Weekday stated = weekday(sentence, phrase);
    String says = "marks " + base + ", so it falls on " + day;
    if (stated != null && stated.day() != day.getDayOfWeek()) {
      int year = day.getYear();
      return new Cue(
          phrase,
          says + ", no " + name(stated.day()) + ": only the year counts",
          p -> p.getYear() == year ? 1 : WRONG_YEAR,
          LocalDate.of(year, 1, 1));
    }
    boolean past = stated != null && isPast(sentence, phrase);
    String side =
        stated == null
            ? ""
            : past
                ? ", told as past on its " + name(stated.day())
                : ", on its " + name(stated.day());
    return new Cue(phrase, says + side, p -> Nearness.to(day, p, past), day);
  }

  private static Cue anyYear(TextSpan phrase, LocalDate base) {
    return new Cue(
        phrase,
        "marks " + base + ", so it is that time of a year",
        p ->
            OTHER_THING
                + Math.max(
                    Nearness.to(base.withYear(p.getYear()), p, false),
                    Nearness.to(base.withYear(p.getYear() + 1), p, false)));
  }

  /**
   * The weekday that is said to be the anniversary: "Sunday was the", "on Sunday, the"; not one on
   * which something else was.
   */
  private @Nullable Weekday weekday(int sentence, TextSpan phrase) {
    int from = Math.max(text.sentences().get(sentence).start(), phrase.start() - REACH);
    for (Timex timex : text.timexesIn(new TextSpan(from, phrase.start()))) {
      String between = text.text().substring(timex.end(), phrase.start());
      if (timex.meaning() instanceof Weekday weekday && COPULA.matcher(between).matches()) {
        return weekday;
      }
    }
    return null;
  }

  private boolean isPast(int sentence, TextSpan phrase) {
    int from = Math.max(text.sentences().get(sentence).start(), phrase.start() - 30);
    return text.text().substring(from, phrase.start()).matches("(?s).*\\b(?:was|were|marked)\\b.*");
  }

  private static String name(DayOfWeek day) {
    return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
  }

  /** Days between two, positive when the second is later. */
  static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }
}
