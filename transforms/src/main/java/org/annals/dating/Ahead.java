package org.annals.dating;

import java.util.regex.Pattern;
import org.annals.model.Tense;
import org.annals.model.Timex;

/**
 * Whether an expression is told as to come: by its verbs, or by a word of expectation right before
 * it, spun words among them.
 */
final class Ahead {

  private static final int REACH = 90;

  private static final Pattern EXPECTED =
      Pattern.compile(
          "\\b(?:is|are|was|were|be|been|’s|'s) (?:now |also |still |widely |\\p{L}+ly )?(?:expected|anticipated|predicted|scheduled|due|slated|forecast|likely"
              + "|supposed|poised|set|planned) (?:to|for)\\b[^.;!?]*$");

  private Ahead() {}

  static boolean is(CueText text, Timex timex) {
    if (timex.tense() == Tense.FUTURE) {
      return true;
    }
    String before =
        text.text()
            .substring(Math.max(0, timex.start() - REACH), timex.start())
            .replaceAll("\\s+", " ");
    return EXPECTED.matcher(before).find();
  }
}
