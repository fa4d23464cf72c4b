package org.annals.text.names;

import java.util.Optional;

/** Which pronoun a person is meant by. */
public enum Gender {
  /** "He", "him", "his". */
  MASCULINE,
  /** "She", "her", "hers". */
  FEMININE;

  /** That of a pronoun, in lower case; empty for one that does not tell. */
  public static Optional<Gender> ofPronoun(String pronoun) {
    return switch (pronoun) {
      case "he", "him", "his", "himself" -> Optional.of(MASCULINE);
      case "she", "her", "hers", "herself" -> Optional.of(FEMININE);
      default -> Optional.empty();
    };
  }
}
