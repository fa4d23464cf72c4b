package org.annals.timex;

import static java.util.OptionalInt.empty;

import java.util.List;
import java.util.OptionalInt;
import org.annals.model.Meaning;
import org.annals.model.Meaning.Choice;
import org.annals.model.Meaning.SeasonAround;
import org.annals.model.Meaning.SeasonOf;
import org.annals.model.Season;
import org.jspecify.annotations.Nullable;

/** Seasons of the year. */
final class SeasonRules {

  /** "the fall of 1950", "summer 1918", "winter of nineteen ninety-four". */
  static final Rule WITH_YEAR =
      Rule.of(
          "season.year",
          "the? s:SEASON ( of || in || , )? the? year? y:YEARS",
          m -> new SeasonOf(season(m), m.optional('y'), Choice.BARE));

  /** "the winter of 1944-45": one winter, of the year it starts in. */
  static final Rule WINTER =
      Rule.of(
          "season.winter",
          "the? s:SEASON of? y:YEAR -|/ b:YEAR|DAYNUM|SMALL",
          m ->
              season(m) == Season.WINTER
                      && m.tokens().glued(m.at('b'))
                      && m.digits('b') % 100 == (m.digits('y') + 1) % 100
                  ? new SeasonOf(Season.WINTER, m.optional('y'), Choice.BARE)
                  : null);

  /** "last summer", "this past spring", "next winter". */
  static final Rule CHOSEN =
      Rule.of(
          "season.chosen",
          "( this || the )? c:last|past|this|next|coming|current s:SEASON",
          m -> new SeasonOf(season(m), empty(), Choices.of(m.lexeme('c').word())));

  /** "the following spring", "the previous autumn", "that same summer", "that fall". */
  static final Rule FROM_MENTION =
      Rule.of(
          "season.from-mention",
          "( the c:following|previous|preceding|same || that c:same || c:that ) s:SEASON",
          m ->
              m.lexeme('c').word().equals("that") && !Ends.afterThat(m.tokens(), m.from(), m.to())
                  ? null
                  : new SeasonAround(season(m), Choices.of(m.lexeme('c').word())));

  /** "the summer", "in spring". */
  static final Rule BARE =
      Rule.of("season.bare", "the? s:SEASON", m -> isSeason(m) ? bare(m) : null);

  static final List<Rule> ALL = List.of(WITH_YEAR, WINTER, CHOSEN, FROM_MENTION, BARE);

  private SeasonRules() {}

  private static Season season(Match m) {
    return Season.ofMonth(m.code('s'));
  }

  private static Meaning bare(Match m) {
    Tokens tokens = m.tokens();
    int of = m.to() + 1;
    boolean noun = Character.isLetter(tokens.first(m.to()));
    boolean named = noun && tokens.is(of, "of") && tokens.is(of + 1, Sort.YEAR);
    // "the Spring Offensive of 1918", "the winter battles of 1914-15"
    return new SeasonOf(
        season(m), named ? OptionalInt.of(tokens.number(of + 1)) : empty(), Choice.BARE);
  }

  /** "fall" and "spring" are verbs and more; a preposition makes them a season. */
  private static boolean isSeason(Match m) {
    if (m.lexeme('s').word().endsWith("s")) { // "the past three summers"
      return false;
    }
    Tokens tokens = m.tokens();
    int before = m.from() - 1;
    if (Names.isEndOfName(m) && !isOfWar(m)) { // "Donna Summer"
      return false;
    }
    boolean preposition =
        switch (tokens.word(before)) {
          case "in",
              "spent",
              "spend",
              "spends",
              "spending",
              "during",
              "since",
              "until",
              "by",
              "through",
              "throughout",
              "early",
              "late",
              "mid",
              "of",
              "that",
              "every",
              "each" ->
              true;
          default -> false;
        };
    @Nullable String word = m.lexeme('s').word();
    boolean ambiguous = word.equals("fall") || word.equals("spring");
    boolean nounFollows =
        tokens.is(m.to(), "-") || tokens.is(m.to(), "out") || isOfOther(tokens, m.to());
    boolean drop = word.equals("fall") && isDrop(tokens, m.to());
    if (isOfWar(m) || (ambiguous && isOfYear(tokens, m.to()))) { // "The spring of 1918"
      return true;
    }
    if (ambiguous) {
      return preposition
          && !tokens.capital(m.at('s')) // "The Rite of Spring"
          && (m.is('s', "spring") || m.from() < m.at('s') || m.after("early") || m.after("late"))
          && !nounFollows
          && !drop;
    }
    return (preposition || !isOfOther(tokens, m.to()))
        && !(tokens.capital(m.at('s')) && tokens.capital(m.to()));
  }

  /** "the spring offensive", "the spring and early summer". */
  private static boolean isOfWar(Match m) {
    Tokens tokens = m.tokens();
    int next = m.to();
    boolean listed =
        m.from() < m.at('s')
            && tokens.is(next, "and")
            && (tokens.is(next + 1, Sort.SEASON) || tokens.is(next + 2, Sort.SEASON));
    return listed
        || switch (tokens.word(next)) {
          case "offensive", "offensives", "campaign", "campaigns", "fighting" -> true;
          // "the Autumn Harvest Uprising" is a name, "the autumn harvest" is not.
          case "harvest", "planting", "thaw", "floods", "elections", "semester" ->
              tokens.isLower(next);
          default -> false;
        };
  }

  /** "the fall from grace", "hurt by the fall in prices"; but "in the fall in Cairo". */
  private static boolean isDrop(Tokens tokens, int i) {
    return (tokens.is(i, "from") || tokens.is(i, "in")) && tokens.isLower(i + 1);
  }

  private static boolean isOfYear(Tokens tokens, int i) {
    boolean year = tokens.is(i + 1, Sort.YEAR) || tokens.is(i + 1, Sort.SHORT_YEAR);
    boolean ancient =
        tokens.is(i + 2, "bc")
            || tokens.is(i + 2, "bce")
            || (tokens.ancient() && tokens.is(i + 1, Sort.SMALL));
    return tokens.is(i, "of") && (year || ancient);
  }

  private static boolean isYear(String word) {
    return switch (word) {
      case "year", "same", "following", "previous", "preceding", "next" -> true;
      default -> false;
    };
  }

  /**
   * "the spring of hope", "since the fall of the city", but not "the spring of 480 BC" or "of that
   * year".
   */
  private static boolean isOfOther(Tokens tokens, int i) {
    if (!tokens.is(i, "of")) {
      return false;
    }
    boolean number = isOfYear(tokens, i) || tokens.is(i + 1, Sort.SHORT_YEAR);
    return switch (tokens.word(i + 1)) {
      case "that", "this", "last", "next" -> false;
      case "the" -> !isYear(tokens.word(i + 2));
      default -> !number;
    };
  }
}
