package org.annals.timex;

import java.util.List;
import org.annals.model.Meaning;
import org.annals.model.Meaning.CalendarDate;
import org.annals.model.Meaning.HolidayOf;
import org.annals.model.Meaning.Weekday;

/** Names that hold words of the calendar: papers, people, wars, streets; none of them is a time. */
final class NameRules {

  /** Titles with a holiday in them have at most so many words on a side of it. */
  private static final int TITLE_WORDS = 5;

  private static final String TITLE =
      "mr|mrs|ms|dr|sgt|lt|gen|col|capt|sir|lady|lord|judge|senator|sen|rep|prof|professor|miss";

  /** "the Good Friday Agreement", "the Easter Rising", "Christmas trees". */
  static final Rule HOLIDAY_THING =
      Rule.not(
          "not.holiday-thing",
          "h:<BASE> war|rising|uprising|island|islands|offensive|agreement|accord|accords|massacre"
              + "|tree|trees|card|cards|carol|carols|gift|gifts|present|presents|lights|cake|cakes"
              + "|song|songs|decorations|ornaments|market|markets|shopping|costume|costumes|candy"
              + "|egg|eggs|bunny|pudding|parade|parades|album|albums|single|ad|ads|advert|adverts"
              + "|musical|movie|story|spirit|jumper|jumpers|dinner|turkey|wishes|message|greetings",
          m -> m.meaning('h') instanceof HolidayOf);

  /** "the April 6 Movement", "the Tuesday Group", "Memorial Day Hospital". */
  static final Rule CALLED_AFTER =
      Rule.not(
          "not.called-after",
          "d:<BASE>"
              + " n:movement|group|brigade|brigades|hospital|university|college|club|museum|festival"
              + "|foundation|street|avenue|square|bridge|road|stadium|airport|revolution|plot|coup"
              + "|times|telegraph|mirror|mail|express|post|herald|review|tribune|mercury|world",
          m -> m.tokens().capital(m.at('n')) && isNoYear(m.meaning('d')));

  /** "the Sunday Mirror said" but "on Sunday Mr Smith said". */
  static final Rule PAPER =
      Rule.not(
          "not.paper",
          "the w:WEEKDAY",
          m ->
              m.tokens().id(m.to()) == Lexicon.UNKNOWN
                  && m.tokens().capital(m.to())
                  && m.tokens().capital(m.at('w')));

  /** "the Mail on Sunday". */
  static final Rule SUNDAY_PAPER =
      Rule.not(
          "not.paper",
          "w:sunday",
          m ->
              m.after("on")
                  && m.tokens().is(m.from() - 2, "mail")
                  && m.tokens().capital(m.from() - 2));

  /** "USA Today", "the Today programme". */
  static final Rule TODAY =
      Rule.not(
          "not.today",
          "( usa d:today || the? d:today|tonight programme|program|show )",
          m -> m.tokens().capital(m.at('d')));

  /** "Saturday Night Live", "Monday Night Football". */
  static final Rule NIGHT_SHOW =
      Rule.not(
          "not.night-show",
          "w:WEEKDAY d:DAYPART live|football|fever|raw|lights|takeaway|baseball|massacre",
          m -> m.tokens().capital(m.at('d')));

  /**
   * "Operation May Day", "Hurricane April", "TGI Friday's"; "Merry Christmas", "a happy Easter";
   * "White Christmas" between quotation marks, a song or a film.
   */
  static final Rule NAMED_THING =
      Rule.not("not.named-thing", "x:<BASE>", m -> isNamed(m, m.meaning('x')));

  /** "20th Century Fox", "21st Century Insurance"; but "in the 20th Century Europe". */
  static final Rule CENTURY_NAME =
      Rule.not(
          "not.century-name",
          "the? n:NTH -? c:century",
          m ->
              m.tokens().capital(m.at('c'))
                  && m.tokens().id(m.to()) == Lexicon.UNKNOWN
                  && m.tokens().capital(m.to())
                  && !Names.isTimeWord(m.tokens(), m.from() - 1));

  /** "Tomorrow Never Dies", "Sunday in the Park" between quotation marks. */
  static final Rule DAY_TITLE =
      Rule.not(
          "not.day-title",
          "( w:WEEKDAY|MONTH|SEASON || w:today|tomorrow|yesterday|tonight || one w:day )",
          m -> m.tokens().capital(m.from()) && isPartOfTitle(m));

  /** "The Lovely Winds of May": the last word of a title, which capitals tell from other words. */
  static final Rule OF_TITLE =
      Rule.not(
          "not.of-title",
          "m:MONTH|SEASON|WEEKDAY",
          m ->
              m.tokens().capital(m.from())
                  && m.after("of")
                  && isUnknownCapital(m.tokens(), m.from() - 2)
                  && isUnknownCapital(m.tokens(), m.from() - 3));

  /** "Black September", "Bloody Sunday", "Super Thursday": days and months that have a name. */
  static final Rule NAMED =
      Rule.not(
          "not.named",
          "b:black|bloody|super|ruby w:WEEKDAY|MONTH",
          m ->
              m.tokens().capital(m.at('b'))
                  && m.tokens().capital(m.at('w'))
                  && !(m.is('b', "super") && m.is('w', "tuesday")));

  /** "Sgt. Friday", "Dr. Winter", "Ms. Weeks". */
  static final Rule PERSON =
      Rule.not(
          "not.person",
          "t:" + TITLE + " .? n:WEEKDAY|MONTH|SEASON|UNIT|UNITS|DAYPART|HOLIDAY",
          m -> m.tokens().capital(m.at('t')) && m.tokens().capital(m.at('n')));

  /** "a winter coat", "spring training", "summer school", "the Winter Olympics". */
  static final Rule SEASON_THING =
      Rule.not(
          "not.season-thing",
          "the? SEASON"
              + " coat|coats|clothes|clothing|dress|dresses|jacket|jackets|boots|tires|wheat|job"
              + "|jobs|camp|camps|school|schools|sport|sports|olympics|olympic|games|palace|garden"
              + "|training|break|onions|roll|rolls|house|festival|home|squash",
          m -> true);

  /** "winter quarters", "the autumn collection": of any such season. */
  static final Rule SEASON_KIND =
      Rule.not("not.season-kind", "the? SEASON", m -> isOfAnySeason(m.tokens().word(m.to())));

  /** "the first quarter 24-10", "the third quarter of Sunday's win": of a match. */
  static final Rule QUARTER_OF_MATCH =
      Rule.not(
          "not.quarter-of-match",
          "the? ( n:NTH || final ) quarter ( DAYNUM|SMALL - DAYNUM|SMALL || w:of|on|in )",
          m -> !m.has('w') || isMatch(m.tokens(), m.to()));

  /** Refusals that are as long as a time go before it, so their order does not matter. */
  static final List<Rule> ALL =
      List.of(
          HOLIDAY_THING,
          CALLED_AFTER,
          PAPER,
          SUNDAY_PAPER,
          TODAY,
          NIGHT_SHOW,
          NAMED,
          NAMED_THING,
          CENTURY_NAME,
          DAY_TITLE,
          OF_TITLE,
          PERSON,
          SEASON_THING,
          SEASON_KIND,
          QUARTER_OF_MATCH);

  private NameRules() {}

  /** Whether capitals and the holiday fill quotation marks, and it is not all that stands there. */
  private static boolean isPartOfTitle(Match m) {
    Tokens tokens = m.tokens();
    int open = m.from() - 1;
    while (open > m.from() - TITLE_WORDS && isTitleWord(tokens, open)) {
      open--;
    }
    int close = m.to();
    while (close < m.to() + TITLE_WORDS && isTitleWord(tokens, close)) {
      close++;
    }
    boolean longer = open < m.from() - 1 || close > m.to();
    boolean capitals = tokens.capital(open + 1) && tokens.capital(close - 1);
    boolean opened = Quotes.isMark(tokens.first(open)) && tokens.glued(open + 1);
    boolean closed = Quotes.isMark(tokens.first(close)) && tokens.glued(close);
    return longer && capitals && opened && closed && !tokens.is(close, Shape.POSSESSIVE);
  }

  /** "Sunday's win", "the match": what is played in quarters. */
  private static boolean isMatch(Tokens tokens, int i) {
    if (tokens.is(i, Sort.WEEKDAY)) {
      // "A loss for the third quarter on Tuesday" is a firm's.
      return tokens.is(i + 1, Shape.POSSESSIVE);
    }
    return switch (tokens.word(i + 1)) {
      case "game", "match", "win", "loss", "victory", "defeat", "final" -> true;
      default -> false;
    };
  }

  private static boolean isOfAnySeason(String noun) {
    return switch (noun) {
      case "quarters", "equipment", "gear", "uniforms", "weather", "temperatures" -> true;
      case "vegetables", "wardrobe", "collection", "collections" -> true;
      default -> false;
    };
  }

  private static boolean isUnknownCapital(Tokens tokens, int i) {
    return i >= 0 && tokens.capital(i) && tokens.id(i) == Lexicon.UNKNOWN;
  }

  private static boolean isTitleWord(Tokens tokens, int i) {
    return tokens.capital(i)
        || switch (tokens.word(i)) {
          case "a", "an", "the", "of", "in", "on", "at", "and", "for", "to", "with" -> true;
          default -> false;
        };
  }

  private static boolean isNamed(Match m, Meaning meaning) {
    if (meaning instanceof HolidayOf
        && (m.after("merry") || m.after("happy") || isPartOfTitle(m))) {
      return true;
    }
    return m.tokens().capital(m.from() - 1)
        && isNoYear(meaning)
        && !isDayOfMonth(meaning)
        && isNamer(m.tokens().word(m.from() - 1));
  }

  private static boolean isNamer(String word) {
    return switch (word) {
      case "operation", "project", "exercise", "hurricane", "typhoon", "cyclone", "tgi" -> true;
      default -> false;
    };
  }

  private static boolean isDayOfMonth(Meaning meaning) {
    return meaning instanceof CalendarDate date && date.day().isPresent();
  }

  private static boolean isNoYear(Meaning meaning) {
    return meaning instanceof Weekday
        || meaning instanceof HolidayOf
        || (meaning instanceof CalendarDate date && date.year().isEmpty());
  }
}
