package org.annals.timex;

import org.annals.model.Meaning;
import org.annals.model.Meaning.Modified;

/** Words that blur a number: "about", "more than", "at least". */
final class Amounts {

  /** The words, in pattern notation, by the letters that {@link #modified} asks for. */
  static final String MOD =
      "( p:about|around|roughly|approximately|some|only|just || q:nearly|almost || r:over"
          + " || r:more than || s:under || s:less|fewer than || t:at least || w:at most || w:up to"
          + " || w:no more than || k:another || k:the? ( additional|full|entire|whole ) )?";

  private Amounts() {}

  /** The meaning with the TIMEX3 mod that the words before its number give it. */
  static Meaning modified(Match m, Meaning meaning) {
    if (m.has('p')) {
      boolean exact = m.is('p', "only") || m.is('p', "just");
      return exact ? meaning : new Modified(meaning, "APPROX");
    }
    if (m.has('q') || m.has('s')) {
      return new Modified(meaning, "LESS_THAN");
    }
    if (m.has('r')) {
      return new Modified(meaning, "MORE_THAN");
    }
    if (m.has('t')) {
      return new Modified(meaning, "EQUAL_OR_MORE");
    }
    return m.has('w') ? new Modified(meaning, "EQUAL_OR_LESS") : meaning;
  }
}
