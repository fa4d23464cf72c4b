package org.annals.timex;

import java.util.Set;

/** Nouns for what lasts, and is as old as it has lasted: "the six-year-old war". */
final class Lasting {

  private static final Set<String> NOUNS =
      Set.of(
          ("agreement ban battle blockade boycott campaign cease-fire ceasefire conflict crisis"
                  + " deadlock dispute drought embargo feud fight impasse insurgency investigation"
                  + " lawsuit negotiations occupation offensive pact peace policy process rebellion"
                  + " recession revolt revolution rivalry siege slump stalemate standoff strike"
                  + " struggle talks treaty truce uprising war")
              .split(" ", -1));

  private Lasting() {}

  static boolean isLasting(String word) {
    return NOUNS.contains(word);
  }

  /**
   * "lasted until Thursday", "dragged on for the next year": whether a verb of what goes on ends at
   * token {@code i}.
   */
  static boolean isVerb(Tokens tokens, int i) {
    int verb = tokens.is(i, "on") ? i - 1 : i;
    return switch (tokens.word(verb)) {
      case "lasted", "continued", "stayed", "remained", "ran", "dragged", "went", "raged" -> true;
      case "worked", "waited", "fought", "served", "lived", "stretched", "survived" -> true;
      default -> false;
    };
  }
}
