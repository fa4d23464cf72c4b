package org.annals.events.clauses;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.text.CalendarWords;

/** Words by which chunks are told, in lower case. */
final class ChunkWords {

  static final Set<String> SUBORDINATORS =
      Set.of(
          "that",
          "because",
          "if",
          "although",
          "though",
          "while",
          "whereas",
          "when",
          "whenever",
          "after",
          "before",
          "since",
          "until",
          "till",
          "unless",
          "as",
          "once",
          "whether",
          "whilst",
          "lest",
          "where",
          "why",
          "how",
          "what");

  /** Prepositions that open no clause, whatever a tagger makes of them. */
  static final Set<String> BEFORE_NOUNS =
      Set.of(
          "to", "for", "by", "of", "in", "on", "at", "from", "into", "about", "against", "over",
          "under", "between", "during", "through", "across", "among", "within", "upon", "toward",
          "towards", "despite", "via");

  /** Prepositions that look like verbs. */
  static final Set<String> PREPOSITIONS =
      Set.of(
          "according", "including", "following", "regarding", "concerning", "excluding", "pending");

  /** Adverbs by their tag that stand before a noun as prepositions do. */
  static final Set<String> GOVERNING =
      Set.of("alongside", "near", "inside", "outside", "aboard", "opposite", "amid", "past");

  /** Nouns behind which a name starts a clause: "the last time Paris hosted …". */
  static final Set<String> TIMES =
      Set.of("time", "times", "day", "moment", "year", "month", "week");

  static final Set<String> UNITS = Set.of("minutes", "hours", "days", "weeks", "months", "years");

  static final List<List<String>> QUANTITIES =
      Stream.of(
              "more than",
              "less than",
              "fewer than",
              "up to",
              "at least",
              "as many as",
              "as much as",
              "close to",
              "at most",
              "half a",
              "all but",
              "greater than",
              "about",
              "around",
              "nearly",
              "almost",
              "roughly",
              "over")
          .map(words -> List.of(words.split(" ", -1)))
          .toList();

  static final Set<String> RELATIVES = Set.of("who", "whom", "which", "whose");

  static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my", "your");

  private static final Set<String> CLOCK =
      Set.of("now", "recently", "year", "month", "week", "gmt", "est", "edt", "am", "pm");

  /** Pronouns that only stress the noun before them. */
  static final Set<String> REFLEXIVES = Set.of("itself", "himself", "herself", "themselves");

  /** Stretches of time that figures are about. */
  static final Set<String> PERIODS =
      Set.of(
          "quarter", "year", "season", "month", "months", "weeks", "period", "half", "decade",
          "century", "term");

  /** Nouns that a number follows as their name. */
  static final Set<String> NUMBERED =
      Set.of(
          "no.",
          "number",
          "magnitude",
          "category",
          "level",
          "grade",
          "stage",
          "phase",
          "type",
          "chapter",
          "page",
          "room",
          "platform",
          "gate",
          "route",
          "flight",
          "highway",
          "runway",
          "section",
          "article",
          "unit",
          "lane");

  /** Numbers that nobody counted. */
  static final Set<String> MANY =
      Set.of("dozens", "scores", "hundreds", "thousands", "millions", "billions", "tens");

  private ChunkWords() {}

  /** Whether a word ends a time by its own: no holiday does, "Christmas truce" and "May truce". */
  static boolean isTime(String word) {
    return CalendarWords.names(word) || CLOCK.contains(word);
  }
}
