package org.annals.events.clauses;

import java.util.ArrayList;
import java.util.List;
import org.annals.text.Tag;
import org.annals.text.Word;
import org.annals.text.names.GivenNames;

/** Tells a person's name from the words that it is like, where it opens a sentence. */
final class OpeningNames {

  private OpeningNames() {}

  /** The words with the given and the family name in front as names. */
  static List<Word> named(List<Word> words) {
    boolean person =
        words.size() > 1
            && GivenNames.isPersons(words.get(0).text())
            && words.get(1).token().isWord()
            && words.get(1).token().isCapitalised()
            && !(words.get(0).is(Tag.PROPN) && words.get(1).is(Tag.PROPN));
    if (!person) {
      return words;
    }
    List<Word> named = new ArrayList<>(words);
    named.set(0, new Word(words.get(0).token(), Tag.PROPN));
    named.set(1, new Word(words.get(1).token(), Tag.PROPN));
    return named;
  }
}
