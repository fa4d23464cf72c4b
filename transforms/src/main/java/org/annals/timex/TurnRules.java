package org.annals.timex;

import java.util.List;
import java.util.OptionalInt;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Meaning.Turn;

/** The years around a round one: "the turn of the century". */
final class TurnRules {

  /** "the turn of the century", "the turn of the millennium", "at the century's turn". */
  static final Rule TURN =
      Rule.of(
          "turn",
          "( the turn of ( the u:century|millennium || this|last c:century ) || the u:century 's"
              + " turn )",
          m ->
              new Turn(
                  m.is('u', "millennium") ? Granularity.MILLENNIUM : Granularity.CENTURY,
                  OptionalInt.empty()));

  /** "the turn of the 20th century": its first years. */
  static final Rule NUMBERED =
      Rule.of("turn", "the turn of the? n:NTH -? century", m -> turn(m.whole('n')));

  static final List<Rule> ALL = List.of(TURN, NUMBERED);

  private TurnRules() {}

  private static Meaning turn(int century) {
    return new Turn(Granularity.CENTURY, OptionalInt.of(100 * (century - 1)));
  }
}
