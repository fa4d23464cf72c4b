package org.annals.text;

import java.util.List;
import java.util.Set;

/** Forms in -ing that are verbs by what stands beside them, whatever a tagger made of them. */
final class Gerunds {

  /** Behind these and "of", "for", "with" or "to" stands a deed. */
  private static final Set<String> BLAMED =
      Set.of(
          "accuse",
          "suspect",
          "convict",
          "charge",
          "clear",
          "acquit",
          "jail",
          "arrest",
          "fine",
          "blame",
          "sentence",
          "condemn",
          "criticise",
          "criticize",
          "praise",
          "thank",
          "sue",
          "investigate",
          "sanction",
          "ban",
          "apologise",
          "apologize",
          "admit",
          "confess");

  private static final Set<String> PERSONS = Set.of("him", "them", "me", "us");

  private static final Set<String> GOVERNING = Set.of("of", "for", "with", "to");

  private final List<Word> words;

  Gerunds(List<Word> words) {
    this.words = words;
  }

  /** Whether the word is one. */
  boolean isVerb(int i) {
    return (isOfSomebody(i) || isChargedWith(i)) && isGerund(i);
  }

  /** "Charged him with killing": a preposition before a gerund, and no beginning of a clause. */
  boolean isWithDeed(int i) {
    return words.get(i).lower().equals("with")
        && i + 1 < words.size()
        && !words.get(i + 1).token().isCapitalised()
        && isGerund(i + 1);
  }

  private boolean isGerund(int i) {
    return Verbs.read(words.get(i).lower()).filter(r -> r.form() == VerbForm.GERUND).isPresent();
  }

  /** "Pictures of him mourning". */
  private boolean isOfSomebody(int i) {
    return i > 0 && PERSONS.contains(words.get(i - 1).lower());
  }

  /** "Accused of bribing Lind": a deed and the name that it was done to, and no phrase of both. */
  private boolean isChargedWith(int i) {
    return i > 1
        && i + 1 < words.size()
        && words.get(i + 1).token().isCapitalised()
        && !words.get(i).token().isCapitalised()
        && GOVERNING.contains(words.get(i - 1).lower())
        && isBlamed(words.get(i - 2).lower());
  }

  private static boolean isBlamed(String word) {
    return word.equals("guilty")
        || Verbs.read(word).filter(read -> BLAMED.contains(read.lemma())).isPresent();
  }
}
