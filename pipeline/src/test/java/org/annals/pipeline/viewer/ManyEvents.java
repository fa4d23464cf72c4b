package org.annals.pipeline.viewer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.annals.model.AnchorKind;
import org.annals.model.Basis;
import org.annals.model.Event;
import org.annals.model.EventCandidate;
import org.annals.model.EventKind;
import org.annals.model.EventMention;
import org.annals.model.EventStatus;
import org.annals.model.Meaning;
import org.annals.model.MergedEvent;
import org.annals.model.Precision;
import org.annals.model.Published;
import org.annals.model.PublishedArticle;
import org.annals.model.Relation;
import org.annals.model.Resolution;
import org.annals.model.ResolvedTimex;
import org.annals.model.Tense;
import org.annals.model.TextSpan;
import org.annals.model.TimeSpan;
import org.annals.model.Timex;
import org.annals.model.TimexType;
import org.annals.model.Trigger;
import org.annals.publishing.Chronology;
import org.annals.publishing.Quotes;

/** Chronologies of any size, drawn by a seed: more happens the later it is, in every shape. */
final class ManyEvents {

  private static final LocalDate FIRST = LocalDate.of(1945, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
  private static final int EVENTS_TO_AN_ARTICLE = 12;

  private static final List<String> WHO =
      List.of("The council", "Engineers", "The ministry", "Ada Lind", "Dockers", "The two banks");
  private static final List<String> DID =
      List.of("opened", "closed", "signed", "refused", "rebuilt", "sold", "inspected", "named");
  private static final List<String> WHAT =
      List.of("the harbour bridge", "a treaty on grain", "the northern line", "its last mill");

  private final Random random = new Random(7);
  private final String words;

  private ManyEvents(String words) {
    this.words = words;
  }

  /** A chronology of {@code count} events. */
  static Chronology of(int count) {
    return saying("", count);
  }

  /** The same with {@code words} for every title, name, address and author, unless empty. */
  static Chronology saying(String words, int count) {
    ManyEvents many = new ManyEvents(words);
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      events.add(many.event(i));
    }
    List<PublishedArticle> articles = new ArrayList<>();
    for (int i = 0; i <= count / EVENTS_TO_AN_ARTICLE; i++) {
      articles.add(many.article(i));
    }
    return new Chronology(FIRST, LAST, Quotes.FULL, articles, events);
  }

  private PublishedArticle article(int number) {
    Published.Evidence evidence =
        new Published.Evidence(
            0, 9, said("2 May 2024"), said("a stamp beside the headline: agrees"));
    LocalDate day = LocalDate.of(2024, 5, 2);
    return new PublishedArticle(
        articleId(number),
        "article-%06d.txt".formatted(number),
        number % 3 == 0 ? address("https://news-%d.example/story".formatted(number % 40)) : null,
        "00",
        said("Story number " + number),
        number % 2 == 0 ? said("Gazette " + number % 25) : null,
        null,
        said("A. Writer"),
        "en",
        List.of(),
        Published.on(day, Published.Method.BYLINE, 0.9, List.of(evidence)),
        null,
        "00");
  }

  private String said(String usual) {
    return words.isEmpty() ? usual : words;
  }

  private String address(String usual) {
    return words.isEmpty() ? usual : "javascript:alert('" + words + "')";
  }

  private static String articleId(int number) {
    return "a-%08x".formatted(number);
  }

  private Event event(int number) {
    String text = one(WHO) + " " + one(DID) + " " + one(WHAT) + " for the " + number + "th time";
    TimeSpan span = span();
    EventKind kind = random.nextInt(6) == 0 ? EventKind.PERIOD : EventKind.INSTANT;
    EventStatus status =
        random.nextInt(8) == 0
            ? EventStatus.values()[random.nextInt(EventStatus.values().length)]
            : EventStatus.HAPPENED;
    List<EventMention> mentions = new ArrayList<>();
    for (int i = 0; i <= (number % 4 == 0 ? 1 : 0); i++) {
      mentions.add(mention(number / EVENTS_TO_AN_ARTICLE, number * 2 + i, text, span));
    }
    MergedEvent told =
        new MergedEvent(
            said(text),
            kind,
            status,
            span,
            Basis.STATED,
            List.of(one(WHO), said("Actor " + random.nextInt(2000))),
            List.of(said("Place " + random.nextInt(400))),
            List.of(said("Topic " + random.nextInt(60))),
            random.nextInt(1001) / 1000.0,
            mentions.size(),
            mentions,
            List.of());
    List<Event.Related> related =
        number > 0 && number % 10 == 0
            ? List.of(new Event.Related(id(number - 1), Relation.CONFLICT))
            : List.of();
    String seen = number % 50 == 1 ? "run-10" : "run-9";
    String changed = number % 50 == 2 ? "run-10" : seen;
    List<String> editor = number % 100 == 3 ? List.of("date", "title") : List.of();
    return new Event(id(number), told, related, List.of(), seen, changed, editor);
  }

  static String id(int number) {
    return "e-%012x".formatted(number);
  }

  private TimeSpan span() {
    double late = Math.sqrt(random.nextDouble());
    LocalDate day = FIRST.plusDays((long) (late * (LAST.toEpochDay() - FIRST.toEpochDay())));
    return switch (random.nextInt(10)) {
      case 0 ->
          new TimeSpan(
              day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()), Precision.MONTH);
      case 1 ->
          new TimeSpan(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()), Precision.YEAR);
      case 2 -> new TimeSpan(day, day.plusYears(3), Precision.RANGE);
      case 3 -> new TimeSpan(day, day.plusDays(300), Precision.FUZZY);
      case 4 ->
          random.nextInt(20) == 0
              ? new TimeSpan(day, null, Precision.DAY)
              : new TimeSpan(day, day.plusDays(6), Precision.WEEK);
      default -> TimeSpan.day(day);
    };
  }

  private EventMention mention(int article, int place, String text, TimeSpan span) {
    int start = place * 300;
    String date = "on that day";
    String quote =
        text
            + " "
            + date
            + ", in a sentence of the usual length that says who saw it,"
            + " what was said about it afterwards, and why "
            + one(WHO)
            + " cared.";
    TextSpan sentence = new TextSpan(start, start + quote.length());
    int verb = start + text.indexOf(' ') + 1;
    TextSpan timex =
        new TextSpan(start + text.length() + 1, start + text.length() + 1 + date.length());
    EventCandidate candidate =
        new EventCandidate(
            sentence,
            sentence,
            new Trigger(verb, verb + 5, text.substring(verb - start, verb - start + 5), "do"),
            timex,
            Basis.STATED,
            EventKind.INSTANT,
            EventStatus.HAPPENED,
            false,
            List.of(),
            List.of(),
            List.of(),
            "do",
            text,
            0.5);
    Resolution resolution =
        new Resolution(
            "sample.rule", "2024-05-02", AnchorKind.PUBLICATION, List.of("told in the past"));
    Timex read =
        new Timex(
            timex.start(),
            timex.end(),
            date,
            TimexType.DATE,
            new Meaning.CalendarDate(
                OptionalInt.of(1950), OptionalInt.empty(), OptionalInt.empty()),
            Tense.PAST,
            false,
            true,
            false,
            "sample.rule");
    return new EventMention(
        articleId(article),
        articleId(article),
        LocalDate.of(2024, 5, 2),
        false,
        List.of(),
        quote,
        candidate,
        new ResolvedTimex(read, "1950", null, span, resolution),
        span,
        resolution);
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
