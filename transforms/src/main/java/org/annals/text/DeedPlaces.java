package org.annals.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells deeds from things by the verb that stands before: a clause that has its verb has no second
 * one, and whoever is accused is accused of a deed.
 */
final class DeedPlaces {

  /** Verbs of accusing, and what is told with "of" and a deed as they are. */
  private static final Set<String> ACCUSING =
      Set.of(
          "accused",
          "accuse",
          "accuses",
          "accusing",
          "suspected",
          "convicted",
          "guilty",
          "acquitted",
          "capable",
          "cleared");

  private static final Set<String> OF_ONE = Set.of("a", "an", "no", "another", "every");

  /** As far a verb of accusing is looked for. */
  private static final int FAR = 6;

  private final List<Word> words;

  private DeedPlaces(List<Word> words) {
    this.words = words;
  }

  /** Mends the tags of a sentence in place. */
  static void mend(List<Word> words) {
    DeedPlaces places = new DeedPlaces(words);
    for (int i = 1; i < words.size(); i++) {
      if (places.isDating(i) || places.isAccusedOf(i)) {
        places.set(i, Tag.VERB);
      } else if (places.isHeadBehindVerb(i) || places.isHeadBehindArticle(i)) {
        places.set(i, Tag.NOUN);
      }
    }
  }

  /** "A claim dating from 2010": how old it is, and no sort of meeting. */
  private boolean isDating(int i) {
    return words.get(i).is(Tag.NOUN)
        && words.get(i).text().equals("dating")
        && words.get(i - 1).tag().isNominal()
        && i + 1 < words.size()
        && Set.of("from", "to", "back").contains(words.get(i + 1).lower());
  }

  /** "Accused the mayor of launching attacks": the deed, with somebody's name or none between. */
  private boolean isAccusedOf(int i) {
    if (!(words.get(i).is(Tag.NOUN) || words.get(i).is(Tag.ADJ))
        || !words.get(i - 1).lower().equals("of")
        || !isGerundWithObject(i)) {
      return false;
    }
    for (int k = i - 2; k >= 0 && i - k <= FAR; k--) {
      Word word = words.get(k);
      if (word.is(Tag.VERB) || word.is(Tag.ADJ)) {
        return ACCUSING.contains(word.lower());
      }
      if (!word.tag().isNominal() && !word.is(Tag.DET) && !word.is(Tag.PRON)) {
        return false;
      }
    }
    return false;
  }

  private boolean isGerundWithObject(int i) {
    return i + 1 < words.size()
        && words.get(i + 1).is(Tag.NOUN)
        && Nouns.isPlural(words.get(i + 1).lower())
        && Verbs.read(words.get(i).lower())
            .filter(r -> r.form() == VerbForm.GERUND && Verbs.needsObject(r.lemma()))
            .isPresent();
  }

  /**
   * "Will speak at a planned campaign stop in Lima": a base form behind a singular noun, where the
   * clause has its verb before.
   */
  private boolean isHeadBehindVerb(int i) {
    if (!words.get(i).is(Tag.VERB)
        || !words.get(i - 1).is(Tag.NOUN)
        || !endsPhrase(i + 1)
        || Nouns.isPlural(words.get(i - 1).lower())
        || !Verbs.isBase(words.get(i).lower())) {
      return false;
    }
    for (int k = i - 2; k >= 0; k--) {
      Word word = words.get(k);
      if (word.is(Tag.VERB)) {
        return form(k)
            .filter(r -> r.form() != VerbForm.GERUND && r.form() != VerbForm.PARTICIPLE)
            .filter(r -> !VerbPlaces.goesBeforeVerb(r.lemma()))
            .filter(r -> !SayingVerbs.takesContent(r.lemma()))
            .isPresent();
      }
      boolean within =
          word.tag().isNominal()
              || word.is(Tag.DET)
              || word.is(Tag.ADJ)
              || word.is(Tag.ADP)
              || word.is(Tag.NUM)
              || word.is(Tag.ADV);
      if (!within) {
        return false;
      }
    }
    return false;
  }

  /** "A violent hatred for", "no withdrawal before": what nothing else is there to be told of. */
  private boolean isHeadBehindArticle(int i) {
    if (!words.get(i).is(Tag.VERB) || !endsPhrase(i + 1)) {
      return false;
    }
    boolean known = form(i).filter(r -> Verbs.isVerb(r.lemma())).isPresent();
    Word before = words.get(i - 1);
    int article = before.is(Tag.ADJ) || (before.is(Tag.NOUN) && !known) ? i - 2 : i - 1;
    return article >= 0 && OF_ONE.contains(words.get(article).lower());
  }

  private boolean endsPhrase(int i) {
    return i >= words.size()
        || words.get(i).is(Tag.ADP)
        || words.get(i).is(Tag.PUNCT)
        || words.get(i).is(Tag.SCONJ)
        || words.get(i).lower().equals("in")
        || CalendarWords.isName(words.get(i).lower());
  }

  private Optional<Verbs.Reading> form(int i) {
    return Verbs.read(words.get(i).lower());
  }

  private void set(int i, Tag tag) {
    words.set(i, new Word(words.get(i).token(), tag));
  }
}
