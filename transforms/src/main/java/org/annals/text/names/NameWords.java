package org.annals.text.names;

import java.util.Locale;
import java.util.Set;
import org.annals.text.CalendarWords;

/** Words with a capital that are no names, and small words within names. */
final class NameWords {

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "das", "del", "della", "der", "den", "di", "do", "dos", "du", "la", "le",
          "van", "von", "zu", "af", "av", "bin", "ibn", "bint", "al", "el", "ben", "ter", "ten");

  private static final Set<String> NO_NAMES =
      Set.of(
          "the",
          "a",
          "an",
          "in",
          "on",
          "at",
          "after",
          "before",
          "but",
          "and",
          "as",
          "when",
          "while",
          "since",
          "for",
          "from",
          "with",
          "according",
          "this",
          "that",
          "also",
          "last",
          "it",
          "he",
          "she",
          "they",
          "we",
          "i",
          "his",
          "her",
          "their",
          "our",
          "by",
          "to",
          "both",
          "no",
          "not",
          "so",
          "if",
          "however",
          "meanwhile",
          "former",
          "then",
          "there",
          "these",
          "those",
          "under",
          "during",
          "of");

  /** Words that open sentences and are no names. */
  private static final Set<String> OPENERS =
      Set.of(
          "despite",
          "although",
          "though",
          "because",
          "amid",
          "among",
          "between",
          "through",
          "over",
          "about",
          "against",
          "without",
          "within",
          "until",
          "unless",
          "once",
          "where",
          "what",
          "who",
          "why",
          "how",
          "which",
          "some",
          "many",
          "most",
          "more",
          "all",
          "each",
          "every",
          "several",
          "few",
          "other",
          "another",
          "any",
          "such",
          "you",
          "my",
          "your",
          "its",
          "yes",
          "now",
          "earlier",
          "later",
          "recently",
          "instead",
          "still",
          "yet",
          "even",
          "just",
          "only",
          "or",
          "nor",
          "than",
          "like",
          "unlike",
          "along",
          "across",
          "around",
          "near",
          "outside",
          "inside",
          "beyond",
          "following",
          "including",
          "asked",
          "speaking",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "hundreds",
          "thousands",
          "millions",
          "dozens",
          "officials",
          "police",
          "state",
          "media",
          "read",
          "photo",
          "image",
          "video",
          "additionally",
          "moreover",
          "furthermore",
          "nevertheless",
          "finally",
          "first",
          "second",
          "third",
          "next",
          "here",
          "well",
          "while",
          "whereas",
          "whether",
          "let",
          "please",
          "off",
          "out",
          "up",
          "down",
          "above",
          "below",
          "upon",
          "since",
          "per",
          "via");

  private static final Set<String> CONTINENTS_AND_FAITHS =
      Set.of(
          "European",
          "Asian",
          "African",
          "Arab",
          "Arabic",
          "Latin",
          "Western",
          "Nordic",
          "Baltic",
          "Balkan",
          "Caribbean",
          "Mediterranean",
          "Atlantic",
          "Pacific",
          "Arctic",
          "Antarctic",
          "Christian",
          "Catholic",
          "Protestant",
          "Orthodox",
          "Anglican",
          "Muslim",
          "Islamic",
          "Islamist",
          "Jewish",
          "Buddhist",
          "Hindu",
          "Sikh",
          "Europeans",
          "Asians",
          "Africans",
          "Arabs",
          "Christians",
          "Catholics",
          "Protestants",
          "Muslims",
          "Jews",
          "Buddhists",
          "Hindus",
          "Sikhs",
          "Kurdish",
          "Kurds",
          "Soviet",
          "Nazi",
          "Nazis",
          "Victorian");

  private NameWords() {}

  /** "European", "Muslims": an adjective or people of a part of the world or of a faith. */
  static boolean isOfContinentOrFaith(String word) {
    return CONTINENTS_AND_FAITHS.contains(word);
  }

  /** "De", "van", "of": in lower case within a name. */
  static boolean isParticle(String word) {
    return word.equals("of") || isPersonal(word);
  }

  /** "De", "van": in lower case within a person's name. */
  static boolean isPersonal(String word) {
    return PARTICLES.contains(word);
  }

  /** Whether no name has this word, in any letter case, wherever it stands. */
  static boolean isNone(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return NO_NAMES.contains(lower) || CalendarWords.isName(lower) || lower.endsWith("-year-old");
  }

  /** What opens a question or an order. */
  private static final Set<String> ASKING =
      Set.of(
          "were", "was", "are", "is", "did", "does", "do", "has", "have", "had", "can", "could",
          "would", "should", "read", "watch", "see", "meet", "enter", "click", "follow", "offers",
          "perhaps", "maybe");

  /** Whether this word has its capital only because a sentence begins with it. */
  static boolean opens(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return OPENERS.contains(lower)
        || ASKING.contains(lower)
        || CalendarWords.isName(lower)
        || lower.endsWith("ly")
        || lower.endsWith("ing");
  }
}
