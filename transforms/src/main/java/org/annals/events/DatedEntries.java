package org.annals.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.Meaning;
import org.annals.model.Region;
import org.annals.model.TextSpan;
import org.annals.model.Timex;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a chronology within an article: lines that open with a date and a colon or a dash,
 * and paragraphs below a date on a line of its own. Such a date holds for what its entry tells. One
 * alone makes no chronology: it may be a stamp.
 */
final class DatedEntries {

  /** Lines that open with a date and a colon, before they are held to be entries. */
  private static final int COLONS = 2;

  /** The same of those with a dash or a line end, which stamps and datelines have, too. */
  private static final int OTHERS = 3;

  private static final Pattern BULLET = Pattern.compile("[-–—*•·▪◦‣]\\s+");
  private static final Pattern COLON = Pattern.compile("\\s?:\\s+(?=\\S)");
  private static final Pattern DASH =
      Pattern.compile("\\s+(?:--?|[–—])\\s+(?=\\S)|[–—](?=\\p{Lu})");

  /** ", 05:40" behind the day of an entry. */
  private static final Pattern CLOCK =
      Pattern.compile(
          ",?\\s+(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?m\\.?)?(?:\\s(?:GMT|UTC|local"
              + " time))?(?=\\s?[:–—-])");

  private static final Pattern LINE_START = Pattern.compile("\\n[ \\t]*");

  /**
   * The date that holds for a sentence of an entry.
   *
   * @param date where it stands
   * @param told the sentence without it
   */
  record Entry(Timex date, TextSpan told) {}

  private enum Mark {
    COLON,
    DASH,
    ALONE
  }

  private record Label(Timex date, Mark mark, int end) {}

  private final String text;
  private final Map<Integer, Timex> byStart = new HashMap<>();

  /** Where the entries of a chronology start whose lines were run together. */
  private final Set<Integer> inlined = new HashSet<>();

  /**
   * The entries of {@code text}.
   *
   * @param timexes its time expressions
   */
  DatedEntries(String text, List<Timex> timexes) {
    this.text = text;
    timexes.stream().filter(Direction::dates).forEach(timex -> byStart.put(timex.start(), timex));
  }

  /**
   * {@code sentences}, cut where a line opens with a date and a colon: entries often end without a
   * full stop.
   */
  List<TextSpan> cut(List<TextSpan> sentences) {
    List<TextSpan> cut = new ArrayList<>();
    for (TextSpan sentence : sentences) {
      int start = sentence.start();
      Matcher line = LINE_START.matcher(text).region(sentence.start(), sentence.end());
      while (line.find()) {
        Label label = label(new TextSpan(line.end(), sentence.end()));
        if (label != null && label.mark() == Mark.COLON) {
          cut.add(new TextSpan(start, line.start()));
          start = line.end();
        }
      }
      cut.add(new TextSpan(start, sentence.end()));
    }
    return inline(cut);
  }

  /**
   * The same, cut before each full date with a colon within a sentence where the text has several:
   * a chronology whose lines were run together.
   */
  private List<TextSpan> inline(List<TextSpan> sentences) {
    List<Timex> dates =
        byStart.values().stream()
            .filter(DatedEntries::isFullDate)
            .filter(date -> COLON.matcher(text).region(date.end(), text.length()).lookingAt())
            .sorted(Comparator.comparingInt(Timex::start))
            .toList();
    if (dates.size() < OTHERS) {
      return sentences;
    }
    List<TextSpan> cut = new ArrayList<>();
    int next = 0;
    for (TextSpan sentence : sentences) {
      int start = sentence.start();
      for (; next < dates.size() && dates.get(next).start() < sentence.end(); next++) {
        int date = dates.get(next).start();
        if (date > start + 1 && text.charAt(date - 1) == ' ') {
          inlined.add(date);
          cut.add(new TextSpan(start, date - 1));
          start = date;
        }
      }
      cut.add(new TextSpan(start, sentence.end()));
    }
    return cut;
  }

  private static boolean isFullDate(Timex timex) {
    return timex.meaning() instanceof Meaning.CalendarDate date
        && date.year().isPresent()
        && date.day().isPresent();
  }

  /**
   * The entry of each sentence, or null.
   *
   * @param regions the region of a sentence
   */
  List<@Nullable Entry> of(List<TextSpan> sentences, Function<TextSpan, Region> regions) {
    List<@Nullable Label> labels = labels(sentences);
    List<@Nullable Entry> entries = new ArrayList<>();
    @Nullable Label open = null;
    @Nullable Region under = null;
    for (int i = 0; i < labels.size(); i++) {
      TextSpan sentence = sentences.get(i);
      Label label = labels.get(i);
      // Most articles have no label, and need not be asked for regions.
      Region region = label == null && open == null ? null : regions.apply(sentence);
      if (label != null) {
        boolean alone = label.mark() == Mark.ALONE;
        open = label;
        under = alone ? null : region;
        // Without a line end nobody can tell where the last one stops.
        open = inlined.contains(label.date().start()) ? null : open;
        entries.add(
            alone ? null : new Entry(label.date(), new TextSpan(label.end(), sentence.end())));
      } else if (open != null && region != null && goesOn(region, under)) {
        entries.add(new Entry(open.date(), sentence));
        under = region;
      } else {
        open = null;
        entries.add(null);
      }
    }
    return entries;
  }

  private static boolean goesOn(Region region, @Nullable Region under) {
    return region.kind() == Region.Kind.BODY && (under == null || under.equals(region));
  }

  /** The label of each sentence, or null; none where there are too few of its kind. */
  private List<@Nullable Label> labels(List<TextSpan> sentences) {
    List<@Nullable Label> labels = new ArrayList<>();
    int colons = 0;
    int all = 0;
    for (TextSpan sentence : sentences) {
      Label label = label(sentence);
      labels.add(label);
      all += label == null ? 0 : 1;
      colons += label != null && label.mark() == Mark.COLON ? 1 : 0;
    }
    boolean withColon = colons >= COLONS;
    boolean others = all >= OTHERS;
    labels.replaceAll(
        label -> label != null && (label.mark() == Mark.COLON ? withColon : others) ? label : null);
    return labels;
  }

  private @Nullable Label label(TextSpan sentence) {
    int from = sentence.start();
    Matcher bullet = BULLET.matcher(text).region(from, sentence.end());
    if (bullet.lookingAt()) {
      from = bullet.end();
    }
    Timex timex = byStart.get(from);
    return timex != null && timex.end() <= sentence.end() ? label(timex, sentence) : null;
  }

  private @Nullable Label label(Timex timex, TextSpan sentence) {
    String rest = text.substring(timex.end(), sentence.end()).strip();
    if (rest.isEmpty() || rest.equals(":") || rest.equals(".")) {
      return new Label(timex, Mark.ALONE, sentence.end());
    }
    Matcher clock = CLOCK.matcher(text).region(timex.end(), sentence.end());
    int end = clock.lookingAt() ? clock.end() : timex.end();
    Matcher colon = COLON.matcher(text).region(end, sentence.end());
    if (colon.lookingAt()) {
      return new Label(timex, Mark.COLON, colon.end());
    }
    Matcher dash = DASH.matcher(text).region(end, sentence.end());
    return dash.lookingAt() ? new Label(timex, Mark.DASH, dash.end()) : null;
  }
}
