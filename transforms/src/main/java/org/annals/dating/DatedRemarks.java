package org.annals.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.calendar.WrittenDate;
import org.annals.calendar.WrittenDates;
import org.annals.model.TextSpan;
import org.annals.model.Timex;

/**
 * Remarks that carry a whole date of their own and stand close to the day of publication: a post of
 * a social network that the story shows, the credit line of a picture, an editor's note. Of several
 * of a kind the latest counts.
 */
final class DatedRemarks {

  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:\\p{Lu}\\p{L}{2,8}\\.?\\s\\d{1,2}|\\d{1,2}\\s\\p{Lu}\\p{L}{2,8}\\.?),?\\s(?:19|20)\\d\\d(?!\\d)");

  private static final int REACH = 150;
  private static final String WEEKDAY = "(?:\\p{Lu}\\p{L}{2,8}\\.?,?\\s)?$";

  /** One post may be an old one. */
  private static final Lag AFTER_POST =
      Lag.before(1e-5)
          .from(-1, 0.15)
          .from(0, 1)
          .from(1, 0.6)
          .from(2, 0.3)
          .from(4, 0.15)
          .from(8, 0.06)
          .from(32, 0.02)
          .from(93, 2e-3)
          .from(367, 2e-4);

  private static final Lag AFTER_POSTS =
      Lag.before(1e-5)
          .from(-1, 0.15)
          .from(0, 1)
          .from(1, 0.6)
          .from(2, 0.25)
          .from(4, 0.1)
          .from(8, 0.02)
          .from(32, 2e-3)
          .from(93, 2e-4)
          .from(367, 2e-5);

  private static final Lag AFTER_PICTURE =
      Lag.before(1e-4)
          .from(-1, 0.03)
          .from(0, 1)
          .from(1, 0.9)
          .from(2, 0.4)
          .from(4, 0.1)
          .from(8, 0.01)
          .from(32, 2e-3)
          .from(93, 3e-4)
          .from(367, 3e-5);

  private static final Lag BEFORE_CHANGE =
      Lag.before(0.01).from(-366, 0.1).from(-31, 0.4).from(-7, 1).from(1, 1e-4);

  /**
   * A kind of remark.
   *
   * @param says for a person
   * @param before what stands before the date, in its line
   * @param behind what stands right behind it
   * @param lag how publication lies to a single one
   * @param several how it lies to the latest, when another is as late
   */
  private record Kind(String says, Pattern before, Pattern behind, Lag lag, Lag several) {}

  private static final Kind POST =
      new Kind(
          "a post that the story shows: publication lies at or soon after it",
          // "— A. Berg (@aberg)", "A photo posted by A. Berg (@aberg) on"
          Pattern.compile(
              "(?:\\(@\\w{1,30}\\)\\s{1,2}|\\bA (?:photo|video|post) (?:posted|shared) by [^\\n"
                  + "]{1,120} on )"
                  + WEEKDAY),
          Pattern.compile(""),
          AFTER_POST,
          AFTER_POSTS);

  private static final Kind PICTURE =
      new Kind(
          "the credit of a picture: publication lies at or soon after it",
          // "A crowd waits in Oslo, Sunday," … "(Photo: AP)"; not one from the files
          Pattern.compile(
              "^(?!(?s:.*)\\b(?i:file|archive|undated)\\b)(?s:.*)\\b(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day,?"
                  + " $"),
          Pattern.compile(
              "[^\\n"
                  + "]{0,60}?(?:[(\\[][^)\\]\\n"
                  + "]{0,60}\\b(?:AP|AFP|Reuters|REUTERS|EPA|Getty|Photos?|PA|dpa|Xinhua)\\b|\\bREUTERS/|©\\s?\\p{Lu}|\\bAP"
                  + " Photo\\b)"),
          AFTER_PICTURE,
          AFTER_PICTURE);

  private static final Kind CHANGE =
      new Kind(
          "a note of a change: publication lies at or soon before it",
          // "This text was amended on 3 May 2012"
          Pattern.compile(
              "\\b[Tt]his (?:article|story|report|post|piece|page) (?:was|has been) (?:last"
                  + " )?(?:amended|updated|corrected|edited|changed) on "
                  + WEEKDAY),
          Pattern.compile(""),
          BEFORE_CHANGE,
          BEFORE_CHANGE);

  private static final List<Kind> KINDS = List.of(POST, PICTURE, CHANGE);

  /** Days by which two dates may differ and be as late as each other. */
  private static final int SAME_TIME = 2;

  private DatedRemarks() {}

  static List<Cue> of(CueText text) {
    Map<Kind, List<WrittenDate>> found = new LinkedHashMap<>();
    Matcher matcher = DATE.matcher(text.text());
    while (matcher.find()) {
      Optional<Kind> kind = kind(text.text(), matcher.start(), matcher.end());
      Optional<WrittenDate> date = WrittenDates.firstIn(matcher.group());
      if (kind.isPresent() && date.isPresent()) {
        found
            .computeIfAbsent(kind.get(), any -> new ArrayList<>())
            .add(moved(date.get(), matcher.start()));
      }
    }
    List<Cue> cues = new ArrayList<>();
    found.forEach((kind, dates) -> cues.add(cue(kind, dates)));
    return cues;
  }

  /** Whether a date is that of a post or of an editor's note: it is no part of the story. */
  static boolean isBeside(CueText text, Timex timex) {
    return kind(text.text(), timex.start(), timex.end())
        .filter(kind -> !kind.equals(PICTURE))
        .isPresent();
  }

  private static Optional<Kind> kind(String text, int start, int end) {
    int line = Math.max(text.lastIndexOf('\n', start), start - REACH);
    String before = text.substring(Math.max(0, line), start);
    String behind = text.substring(end, Math.min(text.length(), end + REACH));
    return KINDS.stream()
        .filter(kind -> kind.before().matcher(before).find())
        .filter(kind -> kind.behind().matcher(behind).lookingAt())
        .findFirst();
  }

  private static Cue cue(Kind kind, List<WrittenDate> dates) {
    WrittenDate latest = Collections.max(dates, Comparator.comparing(WrittenDate::day));
    LocalDate day = latest.day();
    long late =
        dates.stream().filter(date -> Anniversaries.days(date.day(), day) <= SAME_TIME).count();
    Lag lag = late > 1 ? kind.several() : kind.lag();
    return new Cue(
        new TextSpan(latest.start(), latest.end()),
        kind.says(),
        published -> lag.of(day, published),
        kind.equals(CHANGE) ? null : day);
  }

  private static WrittenDate moved(WrittenDate date, int by) {
    return new WrittenDate(
        date.start() + by, date.end() + by, date.monthFirst(), null, date.shortYear());
  }
}
