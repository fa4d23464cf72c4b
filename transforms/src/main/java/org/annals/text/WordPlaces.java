package org.annals.text;

import java.util.List;

/** What tells by its place which part of speech a word is, in the order in which each is sure. */
final class WordPlaces {

  private WordPlaces() {}

  /** Mends the tags of a sentence in place. */
  static void mend(List<Word> words) {
    Auxiliaries.mend(words);
    CapitalNames.mend(words);
    CountedNouns.mend(words);
    BackWords.mend(words);
    NounPlaces.mend(words);
    HeadlineVerbs.mend(words);
    VerbPlaces.mend(words);
    DeedPlaces.mend(words);
    MissingVerb.find(words);
  }
}
