package org.annals.timex;

import java.util.Set;

/** Nouns for what lasts, and is as old as it has lasted: "the six-year-old war". */
final class Lasting {

  private static final Set<String> NOUNS =
      Set.of(
          ("agreement ban battle blockade boycott campaign cease-fire ceasefire conflict"
                  + " crisis deadlock dispute drought embargo feud fight impasse insurgency"
                  + " investigation lawsuit negotiations occupation offensive pact peace policy process"
                  + " rebellion recession revolt revolution rivalry siege slump stalemate"
                  + " standoff strike struggle talks treaty truce uprising war")
              .split(" ", -1));

  private Lasting() {}

  static boolean isLasting(String word) {
    return NOUNS.contains(word);
  }
}
