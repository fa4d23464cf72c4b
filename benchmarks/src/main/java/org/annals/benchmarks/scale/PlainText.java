package org.annals.benchmarks.scale;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.annals.benchmarks.reruns.Chance;
import org.annals.benchmarks.reruns.MadeEvent;

/** The text of a made article as it grows, with the sentences in it that tell events. */
final class PlainText {

  private static final int WRONG_BY_MOST = 6;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);

  private final Chance chance;
  private final Comments comments;
  private final LocalDate published;
  private final StringBuilder text = new StringBuilder();
  private final List<Telling> tellings = new ArrayList<>();

  /** An empty one, of an article that was published on that day. */
  PlainText(Chance chance, LocalDate published) {
    this.chance = chance;
    this.comments = new Comments(chance);
    this.published = published;
  }

  /** Headline and stamp. */
  void head(MadeEvent event) {
    sentence("%s %s in %s", event.surname(), event.did(), event.where());
    text.append("\n\n").append(STAMP.format(published)).append("\n\n");
  }

  /** The lead, which counts from the publication day. */
  void lead(MadeEvent event) {
    String weekday = event.day().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String when =
        event.day().plusDays(1).equals(published) && chance.below(3) == 0
            ? "yesterday"
            : "on " + weekday;
    int start = text.length();
    if (chance.below(2) == 0) {
      sentence("%s %s in %s %s.", event.who(), event.did(), event.where(), when);
    } else {
      sentence("In %s, %s %s %s.", event.where(), event.who(), event.did(), when);
    }
    told(event, start, event.day(), event.day(), false);
    text.append(' ');
    comments();
  }

  /** A sentence on what was before: its day in full, or only its month; a wrong day in full. */
  void lookBack(MadeEvent event, boolean wrong) {
    LocalDate day = wrong ? event.day().minusDays(1 + chance.below(WRONG_BY_MOST)) : event.day();
    switch (chance.below(wrong ? 3 : 4)) {
      case 0 -> day("On %4$s, %1$s %2$s in %3$s.", event, day, wrong);
      case 1 -> day("%1$s %2$s in %3$s on %4$s.", event, day, wrong);
      case 2 -> day("It was on %4$s that %1$s %2$s in %3$s.", event, day, wrong);
      default -> month(event);
    }
    text.append(' ');
  }

  private void day(String form, MadeEvent event, LocalDate day, boolean wrong) {
    int start = text.length();
    sentence(form, event.who(), event.did(), event.where(), STAMP.format(day));
    told(event, start, day, day, wrong);
  }

  /** What has happened has happened by the day it is told. */
  private void month(MadeEvent event) {
    YearMonth month = YearMonth.from(event.day());
    String name = month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    int start = text.length();
    sentence(
        "In %s %d, %s %s in %s.", name, month.getYear(), event.who(), event.did(), event.where());
    LocalDate end = month.atEndOfMonth();
    told(event, start, month.atDay(1), end.isBefore(published) ? end : published, false);
  }

  /** The rest of a paragraph: what people say and what things cost, without any time. */
  void comments() {
    int sentences = 2 + chance.below(2);
    for (int i = 0; i < sentences; i++) {
      text.append(comments.next()).append(i < sentences - 1 ? " " : "\n\n");
    }
  }

  int length() {
    return text.length();
  }

  List<Telling> tellings() {
    return tellings;
  }

  private void sentence(String form, Object... words) {
    text.append(String.format(Locale.ROOT, form, words));
  }

  private void told(
      MadeEvent event, int start, LocalDate earliest, LocalDate latest, boolean wrong) {
    tellings.add(new Telling(event.number(), start, text.length(), earliest, latest, wrong));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
