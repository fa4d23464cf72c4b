package org.annals.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words that pages set before a date to say what it is the date of. */
final class DateLabels {

  private static final Pattern MODIFIED =
      Pattern.compile(
          "(?:last |zuletzt |letzte )?(?:updated|update|modified|changed|revised|edited|aktualisiert|aktualisierung|geändert|änderung|bearbeitet|mis à jour|modifié"
              + "|actualizado|aggiornato|stand)\\b(?:\\s?(?:on|at|am|vom|der|le|el|:|um))*[\\s:,-]{0,3}(?:\\p{L}{2,10}[.,]?\\s?)?$",
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
          "^.{0,20}(?:artikel|beitrag|eintrag|post|article|entry|story|news|meldung|mitteilung)\\b.{0,25}\\b(?:wurde|was|vom|am|on|erschien|appeared)\\b.{0,12}$",
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
   * {@code published}, {@code modified}, {@link #CLOCK}, or null.
   *
   * @param before what stands in the line before its date; a label further off belongs to something
   *     else
   */
  static @Nullable String meaning(String before) {
    if (before.length() > MAX_LABEL) {
      return null;
    }
    if (NOW.matcher(before).find()) {
      return CLOCK;
    }
    if (MODIFIED.matcher(before).find() || EDITED.matcher(before).find()) {
      return DateNames.MODIFIED;
    }
    return PUBLISHED.matcher(before).find() || WROTE.matcher(before).find()
        ? DateNames.PUBLISHED
        : null;
  }
}
