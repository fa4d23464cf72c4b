package org.annals.events;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern LINE_START = Pattern.compile("\\n[ \\t]*");

  /**
   * The date that holds for a sentence of an entry.
   *
   * @param date where it stands
   * @param told the sentence without it
   * @param opening whether the sentence opens the entry
   */
  record Entry(Timex date, TextSpan told, boolean opening) {}

  private enum Mark {
    COLON,
    DASH,
    ALONE
  }

  private record Label(Timex date, Mark mark, int end) {}

  private final String text;
  private final List<Timex> timexes;

  /**
   * The entries of {@code text}.
   *
   * @param timexes its time expressions
   */
  DatedEntries(String text, List<Timex> timexes) {
    this.text = text;
    this.timexes = timexes.stream().filter(Direction::dates).toList();
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
    return cut;
  }

  /**
   * The entry of each sentence, or null.
   *
   * @param regions the region of a sentence
   */
  List<@Nullable Entry> of(List<TextSpan> sentences, Function<TextSpan, Region> regions) {
    List<@Nullable Label> labels = new ArrayList<>();
    sentences.forEach(sentence -> labels.add(label(sentence)));
    boolean colons = count(labels, Mark.COLON) >= COLONS;
    boolean others = labels.stream().filter(label -> label != null).count() >= OTHERS;
    List<@Nullable Entry> entries = new ArrayList<>();
    @Nullable Label open = null;
    @Nullable Region under = null;
    for (int i = 0; i < sentences.size(); i++) {
      TextSpan sentence = sentences.get(i);
      Region region = regions.apply(sentence);
      Label label = labels.get(i);
      boolean entry = label != null && (label.mark() == Mark.COLON ? colons : others);
      if (label != null && entry) {
        open = label;
        under = label.mark() == Mark.ALONE ? null : region;
        entries.add(
            label.mark() == Mark.ALONE
                ? null
                : new Entry(label.date(), new TextSpan(label.end(), sentence.end()), true));
      } else if (open != null
          && region.kind() == Region.Kind.BODY
          && (under == null || under.equals(region))) {
        entries.add(new Entry(open.date(), sentence, under == null));
        under = region;
      } else {
        open = null;
        entries.add(null);
      }
    }
    return entries;
  }

  private static long count(List<@Nullable Label> labels, Mark mark) {
    return labels.stream().filter(label -> label != null && label.mark() == mark).count();
  }

  private @Nullable Label label(TextSpan sentence) {
    int from = sentence.start();
    Matcher bullet = BULLET.matcher(text).region(from, sentence.end());
    if (bullet.lookingAt()) {
      from = bullet.end();
    }
    for (Timex timex : timexes) {
      if (timex.start() == from && timex.end() <= sentence.end()) {
        return label(timex, sentence);
      }
    }
    return null;
  }

  private @Nullable Label label(Timex timex, TextSpan sentence) {
    String rest = text.substring(timex.end(), sentence.end()).strip();
    if (rest.isEmpty() || rest.equals(":") || rest.equals(".")) {
      return new Label(timex, Mark.ALONE, sentence.end());
    }
    Matcher colon = COLON.matcher(text).region(timex.end(), sentence.end());
    if (colon.lookingAt()) {
      return new Label(timex, Mark.COLON, colon.end());
    }
    Matcher dash = DASH.matcher(text).region(timex.end(), sentence.end());
    return dash.lookingAt() ? new Label(timex, Mark.DASH, dash.end()) : null;
  }
}
