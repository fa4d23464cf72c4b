package org.annals.timex;

import java.util.ArrayList;
import java.util.List;
import org.annals.model.Holiday;
import org.annals.model.Meaning.Choice;
import org.annals.model.Meaning.HolidayOf;

/** Holidays by name; when they fall is asked elsewhere. */
final class HolidayRules {

  /** Names in pattern notation, for each holiday. */
  private static final String[][] NAMES = {
    {"NEW_YEARS_DAY", "new year 's? day"},
    {"NEW_YEARS_EVE", "new year 's? eve"},
    {"MARTIN_LUTHER_KING_DAY", "martin luther king jr? .? 's? day"},
    {"MARTIN_LUTHER_KING_DAY", "mlk day"},
    {"VALENTINES_DAY", "valentine 's? day"},
    {"PRESIDENTS_DAY", "presidents ' day"},
    {"ST_PATRICKS_DAY", "st .? patrick 's day"},
    {"PALM_SUNDAY", "palm sunday"},
    {"GOOD_FRIDAY", "good friday"},
    {"EASTER", "easter sunday?"},
    {"EASTER_MONDAY", "easter monday"},
    {"MAY_DAY", "may day"},
    {"MAY_DAY", "international workers '? day"},
    {"JUNETEENTH", "juneteenth"},
    {"MOTHERS_DAY", "mother 's day"},
    {"MEMORIAL_DAY", "memorial day"},
    {"FATHERS_DAY", "father 's day"},
    {"INDEPENDENCE_DAY", "independence day"},
    {"BASTILLE_DAY", "bastille day"},
    {"LABOR_DAY", "labor|labour day"},
    {"COLUMBUS_DAY", "columbus day"},
    {"HALLOWEEN", "halloween"},
    {"ELECTION_DAY", "election day"},
    {"VETERANS_DAY", "veterans '? day"},
    {"THANKSGIVING", "thanksgiving day?"},
    {"BLACK_FRIDAY", "black friday"},
    {"CHRISTMAS_EVE", "christmas eve"},
    {"CHRISTMAS", "christmas|xmas day?"},
    {"BOXING_DAY", "boxing day"},
  };

  /** "last Thanksgiving", "Christmas 1963", "Easter Monday", "Labor Day of next year". */
  static final List<Rule> ALL = rows();

  private HolidayRules() {}

  private static List<Rule> rows() {
    List<Rule> rows = new ArrayList<>();
    for (String[] name : NAMES) {
      Holiday holiday = Holiday.valueOf(name[0]);
      rows.add(
          Rule.of(
              "holiday",
              "( c:last|this|next )? " + name[1] + " ( ( of || , )? y:YEARS )?",
              m ->
                  m.tokens().capital(m.has('c') ? m.at('c') + 1 : m.from())
                      ? new HolidayOf(
                          holiday,
                          m.optional('y'),
                          m.has('c') ? Choices.of(m.lexeme('c').word()) : Choice.BARE)
                      : null));
    }
    return List.copyOf(rows);
  }
}
