package org.annals.text;

import java.util.Set;

/** Words whose full stop does not end a sentence. */
final class Abbreviations {

  /** Titles and the like: a name always follows, so the stop never ends a sentence. */
  private static final Set<String> BEFORE_NAMES =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "rev", "fr", "hon", "gen", "lt", "col", "maj", "capt",
          "cmdr", "cpl", "sgt", "pvt", "adm", "sen", "rep", "reps", "sens", "gov", "pres", "rt",
          "msgr", "st", "mt", "ft", "messrs", "brig", "supt", "insp", "amb", "vs", "no", "nos",
          "vol", "fig", "art", "cf", "e.g", "i.e", "al", "approx", "ca", "dept", "univ");

  /** Words that may stand last in a sentence as well: the next word decides. */
  private static final Set<String> ANYWHERE =
      Set.of(
          "jr", "sr", "inc", "corp", "co", "ltd", "llc", "plc", "bros", "etc", "jan", "feb", "mar",
          "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues",
          "wed", "thu", "thur", "thurs", "fri", "sat", "a.m", "p.m", "ave", "blvd", "rd", "est",
          "ph.d", "b.c", "a.d");

  /** Words that open a sentence far more often than they follow an abbreviation with a capital. */
  private static final Set<String> OPENERS =
      Set.of(
          "the",
          "a",
          "an",
          "this",
          "that",
          "these",
          "those",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "you",
          "his",
          "her",
          "their",
          "its",
          "our",
          "in",
          "on",
          "at",
          "after",
          "before",
          "when",
          "while",
          "but",
          "and",
          "as",
          "if",
          "for",
          "there",
          "since",
          "according",
          "some",
          "many",
          "most",
          "however",
          "although",
          "both",
          "one",
          "two",
          "by",
          "with",
          "under",
          "during",
          "also",
          "so",
          "what",
          "who",
          "not",
          "no",
          "all",
          "among",
          "meanwhile",
          "then",
          "last");

  private Abbreviations() {}

  /**
   * Whether the stop after {@code word} (lower case, without it) leaves the sentence open whatever
   * follows.
   */
  static boolean neverLast(String word) {
    return BEFORE_NAMES.contains(word);
  }

  /** Whether the stop after {@code word} leaves it open unless the next word opens sentences. */
  static boolean seldomLast(String word) {
    return ANYWHERE.contains(word) || isInitial(word) || isDotted(word);
  }

  /** Whether {@code word} (lower case) opens sentences. */
  static boolean opensSentences(String word) {
    return OPENERS.contains(word);
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isLetter(word.charAt(0)) && word.charAt(0) != 'i';
  }

  /** "u.s", "d.p.r.k": single letters between stops. */
  private static boolean isDotted(String word) {
    if (word.length() < 3 || word.length() % 2 == 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
        return false;
      }
    }
    return true;
  }
}
