package org.annals.merging;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.annals.model.AnchorKind;
import org.annals.model.Basis;
import org.annals.model.EventCandidate;
import org.annals.model.EventKind;
import org.annals.model.EventMention;
import org.annals.model.EventStatus;
import org.annals.model.Precision;
import org.annals.model.Resolution;
import org.annals.model.TextSpan;
import org.annals.model.TimeSpan;
import org.annals.model.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * A mention in the making, for tests: {@code told("a1", "visited").by("Anna
 * Lind").in("Uppsala").on("2021-03-04").now()}.
 */
public final class Told {

  /** A trigger and the words behind it that date it where the quote does not hold them. */
  private static final int TRIGGER_WIDTH = 9;

  private static final int SENTENCE_WIDTH = 1000;

  private final String article;
  private final String lemma;
  private String action;
  private String story;
  private int sentence;
  private int trigger;
  private List<String> actors = List.of();
  private List<String> places = List.of();
  private List<String> topics = List.of();
  private TimeSpan span = year(2000);
  private Basis basis = Basis.STATED;
  private EventKind kind = EventKind.INSTANT;
  private EventStatus status = EventStatus.HAPPENED;
  private boolean report;
  private boolean paraphrased;
  private @Nullable LocalDate published;
  private List<String> keywords = List.of();
  private double prominence;
  private String title;
  private String quote;
  private String timex = "";

  private Told(String article, String lemma) {
    this.article = article;
    this.lemma = lemma;
    action = lemma;
    story = article;
    title = lemma;
    quote = article + " tells of " + lemma + ".";
  }

  /** A mention in {@code article} whose trigger has this lemma, which is also its action. */
  public static Told told(String article, String lemma) {
    return new Told(article, lemma);
  }

  /** A day as {@code 2023-07-26}, a month as {@code 2023-07}, a year, or {@code FROM..TO}. */
  public static TimeSpan span(String text) {
    int dots = text.indexOf("..");
    if (dots >= 0) {
      LocalDate from = LocalDate.parse(text.substring(0, dots));
      return new TimeSpan(from, LocalDate.parse(text.substring(dots + 2)), Precision.RANGE);
    }
    return switch (text.length()) {
      case 4 -> year(Integer.parseInt(text));
      case 7 -> {
        YearMonth month = YearMonth.parse(text);
        yield new TimeSpan(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
      }
      default -> TimeSpan.day(LocalDate.parse(text));
    };
  }

  private static TimeSpan year(int year) {
    return new TimeSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
  }

  public Told on(String when) {
    span = span(when);
    return this;
  }

  public Told by(String... names) {
    actors = List.of(names);
    return this;
  }

  public Told in(String... names) {
    places = List.of(names);
    return this;
  }

  public Told about(String... words) {
    topics = List.of(words);
    return this;
  }

  public Told doing(String actionClass) {
    action = actionClass;
    return this;
  }

  public Told status(EventStatus value) {
    status = value;
    return this;
  }

  public Told lasting() {
    kind = EventKind.PERIOD;
    return this;
  }

  public Told report() {
    report = true;
    return this;
  }

  public Told asNews() {
    basis = Basis.REPORTED;
    return this;
  }

  /** It takes its date over from another mention. */
  public Told again() {
    basis = Basis.INHERITED;
    return this;
  }

  public Told spun() {
    paraphrased = true;
    return this;
  }

  /** What its article is about, in any order. */
  public Told from(String... words) {
    keywords = Arrays.stream(words).sorted().toList();
    return this;
  }

  public Told story(String id) {
    story = id;
    return this;
  }

  public Told published(String day) {
    published = LocalDate.parse(day);
    return this;
  }

  public Told prominence(double value) {
    prominence = value;
    return this;
  }

  public Told title(String text) {
    title = text;
    return this;
  }

  public Told quote(String text) {
    quote = text;
    return this;
  }

  /** The words of the sentence that date it. */
  public Told dated(String words) {
    timex = words;
    return this;
  }

  /** The sentence's number in its article, and the trigger's in its sentence. */
  public Told place(int sentenceNumber, int triggerNumber) {
    sentence = sentenceNumber;
    trigger = triggerNumber;
    return this;
  }

  /** The mention. */
  public EventMention now() {
    int start = sentence * SENTENCE_WIDTH;
    int at = start + 10 * trigger;
    TextSpan whole = new TextSpan(start, Math.max(start + quote.length(), at + TRIGGER_WIDTH));
    int words = timex.isEmpty() ? -1 : quote.indexOf(timex);
    TextSpan when =
        words < 0
            ? new TextSpan(at + 5, at + 9)
            : new TextSpan(start + words, start + words + timex.length());
    Resolution resolution = new Resolution("test", null, AnchorKind.NONE, List.of());
    boolean reported = basis == Basis.REPORTED;
    EventCandidate candidate =
        new EventCandidate(
            whole,
            whole,
            new Trigger(at, at + 4, lemma, lemma),
            reported ? null : when,
            basis,
            kind,
            status,
            report,
            actors,
            places,
            topics,
            action,
            title,
            prominence);
    return new EventMention(
        article, story, published, paraphrased, keywords, quote, candidate, null, span, resolution);
  }

  /** All of {@code tellings}. */
  public static List<EventMention> all(Told... tellings) {
    List<EventMention> mentions = new ArrayList<>();
    for (Told telling : tellings) {
      mentions.add(telling.now());
    }
    return mentions;
  }
}
