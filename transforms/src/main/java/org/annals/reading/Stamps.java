package org.annals.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.calendar.WrittenDate;
import org.annals.calendar.WrittenDates;

/**
 * Whether a line is a date and nothing but what belongs to one: a label, a weekday, a clock time, a
 * zone.
 */
final class Stamps {

  private static final Set<String> LABELS =
      Set.of(
          "published",
          "publish",
          "posted",
          "updated",
          "last",
          "modified",
          "first",
          "on",
          "at",
          "date",
          "dated",
          "air",
          "aired",
          "broadcast",
          "created",
          "issue",
          "issued",
          "submitted",
          "filed",
          "reported",
          "written",
          "upload",
          "uploaded",
          "release",
          "released",
          "publication",
          "edition",
          "online",
          "print",
          "the",
          "of",
          "by",
          "time",
          "since",
          "from",
          "and",
          "pm",
          "a",
          "m",
          "p",
          "gmt",
          "utc",
          "est",
          "edt",
          "et",
          "bst",
          "pst",
          "pdt",
          "cst",
          "cdt",
          "mst",
          "mdt",
          "cet",
          "cest",
          "ist",
          "kst",
          "jst",
          "hkt",
          "sgt",
          "pkt",
          "aest",
          "aedt",
          "msk",
          "eet",
          "eest",
          "hrs",
          "hours",
          "uhr",
          "h",
          "z",
          "t",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mon",
          "tue",
          "tues",
          "wed",
          "thu",
          "thur",
          "thurs",
          "fri",
          "sat",
          "sun",
          "veröffentlicht",
          "aktualisiert",
          "stand",
          "vom",
          "am",
          "um",
          "den",
          "publié",
          "le",
          "mis",
          "à",
          "jour",
          "publicado",
          "el",
          "em",
          "actualizado",
          "pubblicato",
          "il",
          "montag",
          "dienstag",
          "mittwoch",
          "donnerstag",
          "freitag",
          "samstag",
          "sonntag",
          "lundi",
          "mardi",
          "mercredi",
          "jeudi",
          "vendredi",
          "samedi",
          "dimanche",
          "lunes",
          "martes",
          "miércoles",
          "jueves",
          "viernes",
          "sábado",
          "domingo",
          "st",
          "nd",
          "rd",
          "th");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern CLOCK =
      Pattern.compile(
          "\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?|\\d{2} \\d{2}(?= [AP]M)|[+-]\\d{2}:?\\d{2}|\\d{3,4}(?= ?(?:hrs|\\p{Lu}{2,4}T|UTC)\\b)");
  private static final Pattern DIGITS = Pattern.compile("\\d");

  private Stamps() {}

  static boolean isStamp(String line) {
    if (!DIGITS.matcher(line).find()) {
      return false;
    }
    List<WrittenDate> dates = WrittenDates.in(line);
    if (dates.isEmpty()) {
      return false;
    }
    String rest = CLOCK.matcher(without(line, dates)).replaceAll(" ");
    return !DIGITS.matcher(rest).find()
        && WORD.matcher(rest)
            .results()
            .allMatch(word -> LABELS.contains(word.group().toLowerCase(Locale.ROOT)));
  }

  /** Whether it is a time of day, with or without its zone. */
  static boolean isClock(String words) {
    return CLOCK.matcher(words).find()
        && WORD.matcher(words)
            .results()
            .allMatch(word -> LABELS.contains(word.group().toLowerCase(Locale.ROOT)));
  }

  private static String without(String line, List<WrittenDate> dates) {
    StringBuilder rest = new StringBuilder(line);
    for (int i = dates.size() - 1; i >= 0; i--) {
      rest.replace(dates.get(i).start(), dates.get(i).end(), " ");
    }
    return rest.toString();
  }
}
