package org.annals.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.calendar.WrittenDates;

/**
 * Whether a line is a stamp: a date with what pages set beside it, names, comment counts, the folio
 * of a paper.
 */
final class StampLines {

  /** Where pages set one thing beside another. */
  private static final Pattern CELL =
      Pattern.compile(
          "\\s*[|•·\\t]\\s*|\\s+[—–/-]\\s+|\\s{3,}|\\s*,\\s*(?=\\p{Lu}[\\p{L}]*day\\b)"
              + "|(?<=[12]\\d{3}),\\s+(?=\\p{Lu})");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private static final Pattern FOLIO =
      Pattern.compile("(?:page|pg\\.?) [A-Z]?\\d{1,3}", Pattern.CASE_INSENSITIVE);

  private static final Pattern NAME =
      Pattern.compile(
          "(?:[Bb]y:? )?\\p{Lu}[\\p{L}.'’&-]*(?: (?:\\p{Lu}[\\p{L}.'’&-]*|of|the|and)){0,4}");

  /** A date with its clock and a few words that a page ran together with it; no sentence. */
  private static final Pattern CLOCKED =
      Pattern.compile("(?:19|20)\\d\\d\\W.{0,12}\\b\\d{1,2}:\\d\\d\\b(?!.*[.!?]$)");

  /** "Filed under: Nature": under what a page sorts the article. */
  private static final Pattern FILED =
      Pattern.compile(
          "(?:filed (?:under|in)|posted in|categor(?:y|ies)|topics?|tags?|section)\\b:? .{1,60}",
          Pattern.CASE_INSENSITIVE);

  /** "Lima, Aug 14, 2014 (Continental Newswire)": a dateline on a line of its own. */
  private static final Pattern PLACED =
      Pattern.compile("\\p{Lu}[\\p{L}.' -]{1,30}, (.{6,30}?) \\(\\p{Lu}[\\p{L} /.-]{1,40}\\)");

  /**
   * "Lima, 14 Aug 2014", "LIMA, Peru (AP) — Thursday, August 14, 2014": no more than where and
   * when.
   */
  private static final Pattern PLACE_AND_DAY =
      Pattern.compile(
          "[(\\[]?\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Lu}[\\p{L}'’-]+|de|del|la|of|upon|am)){0,2}"
              + "(?:, \\p{Lu}[\\p{L}.'’ ]{1,25})?(?: \\(\\p{Lu}[\\p{L} /.-]{1,30}\\))?"
              + "(?:[,:]| ?[—–-]) ([^,—–].{5,35}?)[.)\\]]?");

  /** "— Evening Post, 4 May 2014": the dash before a source. */
  private static final Pattern LEADING = Pattern.compile("^[—–-]{1,2} ?");

  /** "Published January 24, 2017, in the Norwood Courier". */
  private static final Pattern WHERE =
      Pattern.compile(
          "((?:published|posted|printed|first published)\\b.*\\d),? (?:in|on|by) (?:the"
              + " )?\\p{Lu}[^.!?]{2,50}\\.?",
          Pattern.CASE_INSENSITIVE);

  private static final int SHORT = 70;
  private static final int FEW_WORDS = 4;

  private StampLines() {}

  /** Wherever the line stands. */
  static boolean is(String line) {
    return holdsDate(line) && isStamp(line);
  }

  /** Of a line below the first, which may also say where and when, and nothing else. */
  static boolean isBelow(String line) {
    return holdsDate(line) && (isStamp(line) || isPlaceAndDay(line));
  }

  /** Whether the whole line stands in one pair of brackets. */
  static boolean isInBrackets(String line) {
    int end =
        line.startsWith("(") ? line.indexOf(')') : line.startsWith("[") ? line.indexOf(']') : 0;
    return end == line.length() - 1;
  }

  private static boolean isStamp(String line) {
    if (Stamps.isStamp(line) || isStampAndName(line) || isClocked(line) || isPlaced(line)) {
      return true;
    }
    String[] cells = CELL.split(line, -1);
    boolean dated = false;
    for (String cell : cells) {
      boolean stamp = isStampAndName(cell);
      if (!stamp && !isBeside(cell)) {
        return isBylineAndStamp(line);
      }
      dated |= stamp;
    }
    return dated && cells.length > 1;
  }

  private static boolean isPlaceAndDay(String line) {
    Matcher matcher = PLACE_AND_DAY.matcher(LEADING.matcher(line).replaceFirst(""));
    return matcher.matches() && isStampAndName(matcher.group(1));
  }

  private static boolean isPlaced(String line) {
    return Stream.of(PLACED, WHERE)
        .map(pattern -> pattern.matcher(line))
        .anyMatch(matcher -> matcher.matches() && isStampAndName(matcher.group(1)));
  }

  private static boolean isClocked(String line) {
    return line.length() <= SHORT
        && CLOCKED.matcher(line).find()
        && WORD.matcher(line).results().count() <= FEW_WORDS;
  }

  private static boolean holdsDate(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) >= '0' && line.charAt(i) <= '9') {
        return WrittenDates.firstIn(line).isPresent();
      }
    }
    return false;
  }

  /** A byline, a comma, a stamp. */
  private static boolean isBylineAndStamp(String line) {
    int cut = line.indexOf(", ");
    return cut > 0
        && Stamps.isStamp(line.substring(cut + 1))
        && Bylines.isBy(line.substring(0, cut).strip());
  }

  /** What may stand beside a stamp. */
  private static boolean isBeside(String cell) {
    String words = cell.strip();
    return words.isEmpty()
        || NAME.matcher(words).matches()
        || FOLIO.matcher(words).matches()
        || FILED.matcher(words).matches()
        || Stamps.isClock(words)
        || BareStamp.COUNT.matcher(words).replaceAll("").isBlank();
  }

  private static boolean isStampAndName(String words) {
    return Stamps.isStamp(BareStamp.of(words));
  }
}
