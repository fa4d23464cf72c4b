package org.annals.timex;

import java.util.Set;

/** Nouns for what is spoken of only when it has happened: "Tuesday's attack". */
final class Deeds {

  private static final Set<String> NOUNS =
      Set.of(
          ("accident announcement arrest arrests assassination assault attack attacks blast blasts"
                  + " bombing bombings clash clashes close collapse comments crash death deaths"
                  + " decision defeat disaster earthquake explosion explosions failure fire flood"
                  + " floods gain gains incident incidents killing killings loss losses massacre"
                  + " murder murders outage plunge quake raid raids rampage remarks report resignation"
                  + " riot rioting riots ruling selloff sell-off shooting shootings shutdown slaying"
                  + " slide statement storm surge testimony tornado tragedy verdict victory violence"
                  + " win")
              .split(" ", -1));

  private Deeds() {}

  static boolean isDeed(String word) {
    return NOUNS.contains(word);
  }
}
