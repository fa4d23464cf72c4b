package org.annals.timex;

import org.annals.model.Meaning;
import org.annals.model.Tense;
import org.annals.text.TenseCues;

/** Gives an expression the meaning that its surroundings leave it. */
final class Refiner {

  private Refiner() {}

  /**
   * "in two weeks" is a date, but of what has passed a length; "two weeks after the vote" counts
   * from an event; "usually in June" is any June; all else means what it says.
   */
  static Meaning refined(Tokens tokens, int i, Found found) {
    if (found.meaning() instanceof Meaning.Duration duration && isBesideEvent(tokens, found)) {
      return new Meaning.OffsetFromEvent(
          duration.amount(),
          duration.unit(),
          tokens.is(found.end(), "before") ? Meaning.Way.BACK : Meaning.Way.AHEAD);
    }
    if (found.meaning() instanceof Meaning.Duration duration
        && duration.way() == Meaning.Way.NEITHER
        && !duration.amount().vague()
        && tokens.is(i - 1, "in")
        && !tokens.is(i, "the")
        && !isMeasured(tokens, i)
        && ahead(tokens, i, found)) {
      return new Meaning.Offset(
          duration.amount(), duration.unit(), Meaning.Way.AHEAD, Meaning.From.PUBLICATION);
    }
    Meaning habit = Habits.of(tokens, i, found);
    return habit == null ? found.meaning() : habit;
  }

  private static boolean isBesideEvent(Tokens tokens, Found found) {
    int next = found.end();
    return Character.isLetter(tokens.first(next + 1))
        && (tokens.is(next, "after") || tokens.is(next, "before"));
  }

  /**
   * "18 percent in three months", "three games in six days", "in a single day": within how long.
   */
  private static boolean isMeasured(Tokens tokens, int i) {
    return tokens.is(i - 2, Shape.PERCENT)
        || tokens.is(i - 2, "percent")
        || isCounted(tokens, i - 2)
        || tokens.is(i + 1, "single");
  }

  private static boolean isCounted(Tokens tokens, int noun) {
    boolean number = Character.isDigit(tokens.first(noun - 1)) || tokens.is(noun - 1, Sort.NUM);
    return number && tokens.isLower(noun) && tokens.string(noun).endsWith("s");
  }

  private static boolean ahead(Tokens tokens, int i, Found found) {
    int end = tokens.end(found.end() - 1);
    Tense tense = TenseCues.around(tokens.text(), tokens.start(i), end);
    return tense == Tense.FUTURE || tense == Tense.NONE;
  }
}
