package org.annals.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words that pages set before a date to say what it is the date of. */
final class DateLabels {

  private static final Pattern MODIFIED =
      Pattern.compile(
          "(?:last |zuletzt |letzte )?(?:updated|update|modified|changed|revised|edited|aktualisiert|aktualisierung|geändert|änderung|bearbeitet|mis à jour|modifié"
              + "|actualizado|aggiornato)\\b(?:\\s?(?:on|at|am|vom|der|le|el|:|um))*[\\s:,-]{0,3}(?:\\p{L}{2,10}[.,]?\\s?)?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?:published|publish date|posted|post date|released|issued|created|date|written|submitted|added|filed|veröffentlicht|erschienen|erstellt|publiziert"
              + "|datum|geschrieben|eingestellt|online seit|publié|paru|publicado|pubblicato|geplaatst|gepubliceerd|opublikowano"
              + "|date de publication)\\b"
              + "(?:\\s?(?:on|at|am|vom|der|den|le|el|il|op|in|by|von|:))*[\\s:,|-]{0,3}(?:\\p{L}{2,10}[.,]?\\s?)?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern WROTE =
      Pattern.compile(
          "^.{0,20}\\b(?:artikel|beitrag|eintrag|post|article|entry|story|news|meldung|mitteilung)\\b.{0,25}\\b(?:wurde|was|vom|am|on|erschien|appeared)\\b.{0,12}$",
          Pattern.CASE_INSENSITIVE);

  /** The day that a page's text is true of. */
  private static final Pattern AS_OF =
      Pattern.compile(
          "\\b(?:stand|as of|status)[\\s:,-]{0,4}(?:vom |am )?$", Pattern.CASE_INSENSITIVE);

  private static final Pattern WROTE_BEHIND =
      Pattern.compile(
          "^.{0,30}\\b(?:gepostet|geschrieben|veröffentlicht|publiziert|eingestellt|posted|published)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern EDITED =
      Pattern.compile(
          "\\b(?:zuletzt|last|letzte)\\b.{0,30}$|\\bseite wurde\\b.{0,30}$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NOW =
      Pattern.compile(
          "(?:letzter beitrag|last post|aktuelle[sr]? (?:datum|uhrzeit)|heute(?: ist)?|today(?: is)?|it is currently|current time|printed on|gedruckt am|abgerufen am|accessed|retrieved)\\b.{0,25}$",
          Pattern.CASE_INSENSITIVE);

  /** The page's own clock, or the day when somebody looked at it. */
  static final String CLOCK = "clock";

  private static final int MAX_LABEL = 60;

  private DateLabels() {}

  /**
   * {@code published}, {@code date}, {@code modified}, {@link #CLOCK}, or null.
   *
   * @param behind what stands behind it
   * @param before what stands in the line before its date; a label further off belongs to something
   *     else
   */
  static @Nullable String meaning(String before, String behind) {
    if (before.length() > MAX_LABEL) {
      return null;
    }
    if (WROTE_BEHIND.matcher(behind).find()) {
      return DateNames.PUBLISHED;
    }
    if (NOW.matcher(before).find()) {
      return CLOCK;
    }
    if (MODIFIED.matcher(before).find() || EDITED.matcher(before).find()) {
      return DateNames.MODIFIED;
    }
    if (AS_OF.matcher(before).find()) {
      return "date";
    }
    return PUBLISHED.matcher(before).find() || WROTE.matcher(before).find()
        ? DateNames.PUBLISHED
        : null;
  }
}
