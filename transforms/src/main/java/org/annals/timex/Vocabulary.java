package org.annals.timex;

import java.util.EnumSet;
import java.util.List;
import org.annals.calendar.TimexValue;
import org.annals.model.DayPart;
import org.annals.model.Granularity;
import org.annals.model.Season;
import org.jspecify.annotations.Nullable;

/**
 * The closed classes of English words that tell time: each line a class, in the order of values.
 */
final class Vocabulary {

  private static final String[] WEEKDAYS =
      words("monday tuesday wednesday thursday friday saturday sunday");
  private static final String[] MONTHS =
      words(
          "january february march april may june july august september october november december");
  private static final String[] ONES =
      words(
          "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              + " fifteen sixteen seventeen eighteen nineteen");
  private static final String[] TENS =
      words("twenty thirty forty fifty sixty seventy eighty ninety");
  private static final String[] ORDINALS =
      words(
          "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
              + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth");
  private static final String[] ROUND_ORDINALS =
      words("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth");
  private static final String[] DECADES =
      words("twenties thirties forties fifties sixties seventies eighties nineties");

  /**
   * Fiscal years have been written as one word since about then; two digits are of this stretch.
   */
  private static final int FIRST_FISCAL = 1970;

  private static final int LAST_FISCAL = 2050;

  /** Quarters have been written with their year as one word ("3Q20") since about then. */
  private static final int FIRST_QUARTER_CODE = 1990;

  private static final List<DayPart> PARTS = List.of(DayPart.values());

  private Vocabulary() {}

  static void fill(Lexicon lexicon) {
    calendarNames(lexicon);
    numbers(lexicon);
    units(lexicon);
    seasonsAndParts(lexicon);
    add(lexicon, Sort.VAGUE, "several few some many numerous countless various multiple");
    add(
        lexicon,
        Sort.CUE,
        "today yesterday tomorrow tonight ago now nowadays currently current recently recent"
            + " previously formerly former lately presently once future past present already am pm"
            + " noon midnight annually annual daily weekly monthly hourly yearly quarterly biweekly"
            + " bimonthly biannually biennially semiannual semiannually overnight meantime"
            + " immediately early late later earlier then time times moment era period term soon"
            + " shortly midweek everyday fortnightly nightly biennial prewar postwar long bc bce ad"
            + " nineteen eighteen seventeen thousand fortnight fortnights date all tens thousands"
            + " gmt utc clock");
    add(
        lexicon,
        Sort.HOLIDAY,
        "holi nowruz nowrooz norouz norooz noruz navroz newroz juneteenth christmas easter"
            + " thanksgiving halloween xmas eve ramadan ramadhan ramazan ramzan ramathan tet diwali"
            + " deepavali fitr adha azha ashura mawlid hanukkah chanukah passover purim sukkot"
            + " shavuot hashanah hashana kippur pentecost mayo gras holidays");
  }

  private static void calendarNames(Lexicon lexicon) {
    codes(lexicon, Sort.WEEKDAY, WEEKDAYS);
    codes(
        lexicon,
        Sort.WEEKDAYS,
        words("mondays tuesdays wednesdays thursdays fridays saturdays sundays"));
    codes(lexicon, Sort.QUARTER_CODE, words("q1 q2 q3 q4"));
    codes(lexicon, Sort.QUARTER_CODE, words("1q 2q 3q 4q"));
    codes(lexicon, Sort.HALF_CODE, words("h1 h2"));
    codes(lexicon, Sort.HALF_CODE, words("1h 2h"));
    for (int year = FIRST_QUARTER_CODE; year < LAST_FISCAL; year++) {
      String digits = TimexValue.digits(year % 100, 2);
      for (int part = 1; part <= 4; part++) {
        put(lexicon, Sort.QUARTER_YEAR, part + "q" + digits, year, part, null);
      }
      put(lexicon, Sort.HALF_YEAR, "1h" + digits, year, 1, null);
      put(lexicon, Sort.HALF_YEAR, "2h" + digits, year, 2, null);
    }
    for (int year = FIRST_FISCAL; year < LAST_FISCAL; year++) {
      put(lexicon, Sort.FISCAL_CODE, "fy" + year, year, 0, null);
      put(lexicon, Sort.FISCAL_CODE, "fy" + TimexValue.digits(year % 100, 2), year, 0, null);
    }
    codes(lexicon, Sort.WEEKDAY_ABBR, words("mon tue wed thu fri sat sun"));
    code(lexicon, Sort.WEEKDAY_ABBR, "tues", 2);
    code(lexicon, Sort.WEEKDAY_ABBR, "thur", 4);
    code(lexicon, Sort.WEEKDAY_ABBR, "thurs", 4);
    codes(lexicon, Sort.MONTH, MONTHS);
    codes(lexicon, Sort.MONTH_ABBR, words("jan feb mar apr - jun jul aug sep oct nov dec"));
    code(lexicon, Sort.MONTH_ABBR, "sept", 9);
  }

  private static void numbers(Lexicon lexicon) {
    numbers(lexicon, Sort.NUM, 0, 1, ONES);
    numbers(lexicon, Sort.TENS, 20, 10, TENS);
    numbers(lexicon, Sort.ORDINAL, 1, 1, ORDINALS);
    numbers(lexicon, Sort.ORDINAL, 20, 10, ROUND_ORDINALS);
    numbers(lexicon, Sort.ORDINAL, 100, 1, words("hundredth"));
    numbers(lexicon, Sort.DECADE, 2, 1, DECADES);
    numbers(lexicon, Sort.DECADE, 0, 1, words("noughties"));
  }

  private static void units(Lexicon lexicon) {
    for (Granularity unit : Granularity.values()) {
      if (unit != Granularity.SEASON && unit != Granularity.HALF) {
        String name = unit.name().toLowerCase(java.util.Locale.ROOT);
        unit(lexicon, unit, name, name.endsWith("y") ? name.replace("y", "ies") : name + "s");
      }
    }
    unit(lexicon, Granularity.DAY, "-", "days");
    unit(lexicon, Granularity.MILLENNIUM, "-", "millennia");
    unit(lexicon, Granularity.SECOND, "sec", "secs");
    unit(lexicon, Granularity.MINUTE, "min", "mins");
    unit(lexicon, Granularity.HOUR, "hr", "hrs");
    unit(lexicon, Granularity.YEAR, "yr", "yrs");
  }

  private static void seasonsAndParts(Lexicon lexicon) {
    season(lexicon, Season.SPRING, "spring springtime");
    season(lexicon, Season.SUMMER, "summer summers summertime");
    season(lexicon, Season.AUTUMN, "autumn fall autumns");
    season(lexicon, Season.WINTER, "winter winters wintertime");
    part(lexicon, DayPart.MORNING, "morning dawn daybreak sunrise", "mornings");
    part(lexicon, DayPart.MIDDAY, "midday lunchtime", "-");
    part(lexicon, DayPart.AFTERNOON, "afternoon", "afternoons");
    part(lexicon, DayPart.EVENING, "evening dusk sunset", "evenings");
    part(lexicon, DayPart.NIGHT, "night nighttime", "nights");
    part(lexicon, DayPart.DAYTIME, "daytime", "-");
  }

  private static void season(Lexicon lexicon, Season season, String names) {
    for (String name : words(names)) {
      code(lexicon, Sort.SEASON, name, season.firstMonth());
    }
  }

  private static void part(Lexicon lexicon, DayPart part, String names, String plural) {
    for (String name : words(names)) {
      code(lexicon, Sort.DAYPART, name, PARTS.indexOf(part));
    }
    code(lexicon, Sort.DAYPARTS, plural, PARTS.indexOf(part));
  }

  private static void unit(Lexicon lexicon, Granularity unit, String one, String many) {
    put(lexicon, Sort.UNIT, one, 0, 0, unit);
    put(lexicon, Sort.UNITS, many, 0, 0, unit);
  }

  private static void codes(Lexicon lexicon, Sort sort, String... names) {
    for (int i = 0; i < names.length; i++) {
      code(lexicon, sort, names[i], i + 1);
    }
  }

  private static void code(Lexicon lexicon, Sort sort, String word, int code) {
    put(lexicon, sort, word, 0, code, null);
  }

  private static void numbers(Lexicon lexicon, Sort sort, int from, int step, String... names) {
    for (int i = 0; i < names.length; i++) {
      put(lexicon, sort, names[i], from + i * step, 0, null);
    }
  }

  private static void add(Lexicon lexicon, Sort sort, String names) {
    for (String name : words(names)) {
      put(lexicon, sort, name, 0, 0, null);
    }
  }

  /** Adds one; a hyphen stands for a word that the class does not have. */
  private static void put(
      Lexicon lexicon, Sort sort, String word, int number, int code, @Nullable Granularity unit) {
    if (!word.equals("-")) {
      lexicon.put(word, EnumSet.of(sort), number, code, unit);
    }
  }

  private static String[] words(String list) {
    return list.split(" ", -1);
  }
}
