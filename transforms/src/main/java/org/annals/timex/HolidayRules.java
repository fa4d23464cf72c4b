package org.annals.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
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
    {"AUSTRALIA_DAY", "australia day"},
    {"GROUNDHOG_DAY", "groundhog day"},
    {"VALENTINES_DAY", "valentine 's? day"},
    {"PRESIDENTS_DAY", "presidents ' day"},
    {"ST_PATRICKS_DAY", "st .? patrick 's day"},
    {"APRIL_FOOLS_DAY", "april fool|fools '|'s? day"},
    {"SHROVE_TUESDAY", "shrove tuesday"},
    {"SHROVE_TUESDAY", "mardi gras"},
    {"ASH_WEDNESDAY", "ash wednesday"},
    {"PALM_SUNDAY", "palm sunday"},
    {"MAUNDY_THURSDAY", "maundy|holy thursday"},
    {"GOOD_FRIDAY", "good friday"},
    {"HOLY_SATURDAY", "holy saturday"},
    {"EASTER", "easter sunday?"},
    {"EASTER_MONDAY", "easter monday"},
    {"ASCENSION_DAY", "ascension day"},
    {"PENTECOST", "pentecost sunday?"},
    {"PENTECOST", "whit sunday"},
    {"WHIT_MONDAY", "whit monday"},
    {"EARTH_DAY", "earth day"},
    {"ANZAC_DAY", "anzac day"},
    {"MAY_DAY", "may day"},
    {"MAY_DAY", "international|int ( ' l )? workers '? day"},
    {"CINCO_DE_MAYO", "cinco de mayo"},
    {"MOTHERS_DAY", "mother 's day"},
    {"MEMORIAL_DAY", "memorial day"},
    {"FLAG_DAY", "flag day"},
    {"JUNETEENTH", "juneteenth"},
    {"FATHERS_DAY", "father 's day"},
    {"CANADA_DAY", "canada day"},
    {"INDEPENDENCE_DAY", "independence day"},
    {"BASTILLE_DAY", "bastille day"},
    {"LABOR_DAY", "labor|labour day"},
    {"COLUMBUS_DAY", "columbus day"},
    {"COLUMBUS_DAY", "indigenous peoples ' day"},
    {"HALLOWEEN", "halloween"},
    {"ALL_SAINTS_DAY", "all saints '? day"},
    {"ALL_SOULS_DAY", "all souls '? day"},
    {"BONFIRE_NIGHT", "bonfire night"},
    {"BONFIRE_NIGHT", "guy fawkes night|day"},
    {"ELECTION_DAY", "election day"},
    {"VETERANS_DAY", "veterans '? day"},
    {"REMEMBRANCE_DAY", "remembrance|armistice day"},
    {"THANKSGIVING", "thanksgiving day?"},
    {"BLACK_FRIDAY", "black friday"},
    {"CYBER_MONDAY", "cyber monday"},
    {"CHRISTMAS_EVE", "christmas eve"},
    {"CHRISTMAS", "christmas|xmas day?"},
    {"BOXING_DAY", "boxing day"},
    {"ORTHODOX_CHRISTMAS", "orthodox christmas day?"},
    {"ORTHODOX_EASTER", "orthodox|greek|russian|coptic easter sunday?"},
    {"NOWRUZ", "nowruz|nowrooz|norouz|norooz|noruz|navroz|newroz"},
    {"NOWRUZ", "persian|iranian|kurdish new year"},
    {"HOLI", "holi"},
    {"SUPER_TUESDAY", "super tuesday"},
    {"LUNAR_NEW_YEAR", "lunar|chinese|vietnamese|korean new year ( 's day || day )?"},
    {"LUNAR_NEW_YEAR", "tet holiday|holidays|festival"},
    {"DIWALI", "diwali|deepavali"},
    {"PURIM", "purim"},
    {"PASSOVER", "passover"},
    {"SHAVUOT", "shavuot"},
    {"ROSH_HASHANAH", "rosh hashanah|hashana"},
    {"YOM_KIPPUR", "yom kippur"},
    {"SUKKOT", "sukkot"},
    {"HANUKKAH", "hanukkah|chanukah"},
    {"ISLAMIC_NEW_YEAR", "islamic|muslim|hijri|arabic new year"},
    {"ASHURA", "ashura"},
    {"MAWLID", "mawlid"},
    {"RAMADAN", "ramadan|ramadhan|ramazan|ramzan|ramathan"},
    {"EID_AL_FITR", "( eid -? al|ul|el || eidul ) -? fitr"},
    {"EID_AL_ADHA", "( eid -? al|ul|el || eidul ) -? adha|azha"},
  };

  /** "over the holidays", "for the Christmas holidays": those about the new year. */
  static final Rule THE_HOLIDAYS =
      Rule.of(
          "holiday.season",
          "the ( christmas|winter|festive || year -? end )? holidays",
          m ->
              m.to() - m.from() > 2 || isTimeAbout(m.tokens().word(m.from() - 1))
                  ? new HolidayOf(Holiday.HOLIDAYS, OptionalInt.empty(), Choice.BARE)
                  : null);

  /** "last Thanksgiving", "Christmas 1963", "Easter Monday", "Labor Day of next year". */
  static final List<Rule> ALL = rows();

  private HolidayRules() {}

  private static boolean isTimeAbout(String word) {
    return switch (word) {
      case "over", "during", "for", "before", "after", "until", "through", "around" -> true;
      case "spend", "spends", "spent", "spending" -> true;
      default -> false;
    };
  }

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
    rows.add(THE_HOLIDAYS);
    return List.copyOf(rows);
  }
}
