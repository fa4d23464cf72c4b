package org.annals.timex;

import org.annals.model.Meaning.Choice;

/** Words that choose among dates of one name. */
final class Choices {

  private Choices() {}

  /** What a word before a date chooses. */
  static Choice of(String word) {
    return switch (word) {
      case "last", "past", "previous", "preceding", "prior", "latest", "final" -> Choice.LAST;
      case "next", "following", "coming", "subsequent", "upcoming", "ensuing" -> Choice.NEXT;
      case "this", "current", "present", "same", "that" -> Choice.THIS;
      default -> Choice.BARE;
    };
  }

  /** How many units from the anchor's own a word chooses. */
  static int delta(String word) {
    return switch (of(word)) {
      case LAST -> -1;
      case NEXT -> 1;
      case THIS, BARE -> 0;
    };
  }
}
