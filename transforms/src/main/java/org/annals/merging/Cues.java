package org.annals.merging;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.EventMention;
import org.annals.model.TextSpan;

/** Words of a clause that say how it stands to other events. */
final class Cues {

  private static final String NUMBER =
      "(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|several|many"
          + "|multiple|numerous|countless|dozens of|scores of|hundreds of|a number of)";

  private static final Pattern SEVERAL =
      Pattern.compile(
          "\\b(?:twice|thrice|"
              + NUMBER
              + " times|on "
              + NUMBER
              + " occasions|an? (?:series|string|spate|succession) of|repeatedly)\\b",
          Pattern.CASE_INSENSITIVE);

  /** One of these stands in every clause that counts several; most clauses hold none. */
  private static final List<String> COUNTING =
      List.of(
          " times",
          "twice",
          "thrice",
          "occasions",
          "series of",
          "string of",
          "spate of",
          "succession of",
          "repeatedly");

  private static final Pattern ONE_OF_THEM =
      Pattern.compile(
          "\\b(?:most recently|lastly|the (?:last|latest|first|most recent)|(?:last|first)"
              + " (?:in|on)|including)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ANNIVERSARY =
      Pattern.compile(
          "\\b(?:anniversar(?:y|ies)|jubilee|(?:bi|tri)?cent(?:enary|ennial))\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ANOTHER =
      Pattern.compile(
          "\\b(?:another|a (?:second|third|fourth|fifth|further|separate|similar)|the second|the"
              + " third|separate|separately|unrelated|elsewhere|(?:on )?the same day"
              + "|hours (?:later|earlier))\\b",
          Pattern.CASE_INSENSITIVE);

  /** As for those that count several: one of these stands in every clause that is of another. */
  private static final List<String> OTHERS =
      List.of(
          "another",
          "second",
          "third",
          "fourth",
          "fifth",
          "further",
          "separate",
          "similar",
          "unrelated",
          "elsewhere",
          "same day",
          "hours later",
          "hours earlier");

  private Cues() {}

  /** "Another bomb went off", "a second quake followed": not the one told of before. */
  static boolean tellsOfAnother(String clause) {
    return holds(clause.toLowerCase(Locale.ROOT), OTHERS) && ANOTHER.matcher(clause).find();
  }

  /** The words of the clause; the whole sentence when the quote does not hold the clause. */
  static String clause(EventMention mention) {
    int offset = mention.candidate().sentence().start();
    TextSpan clause = mention.candidate().clause();
    int start = clause.start() - offset;
    int end = clause.end() - offset;
    String quote = mention.quote();
    return start < 0 || end > quote.length() ? quote : quote.substring(start, end);
  }

  /**
   * "Twice this year", "a series of tests": several events in one telling. Whose time is that of
   * one of them ("most recently in May") tells one.
   */
  static boolean countsSeveral(EventMention mention) {
    String clause = clause(mention);
    String lower = clause.toLowerCase(Locale.ROOT);
    if (!holds(lower, COUNTING)) {
      return false;
    }
    Matcher several = SEVERAL.matcher(clause);
    if (!several.find()) {
      return false;
    }
    String told = upToItsTime(mention);
    return told.length() < several.end() || !ONE_OF_THEM.matcher(told).find(several.end());
  }

  private static boolean holds(String lower, List<String> words) {
    for (String word : words) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The clause up to the words that date it; the whole clause when they do not stand in it. */
  private static String upToItsTime(EventMention mention) {
    String clause = clause(mention);
    TextSpan timex = mention.candidate().timex();
    int end = timex == null ? -1 : timex.start() - mention.candidate().clause().start();
    return end < 0 || end > clause.length() ? clause : clause.substring(0, end);
  }

  /** The clause without the words that date it: no day of a month counts anything. */
  static String withoutTime(EventMention mention) {
    String clause = clause(mention);
    TextSpan timex = mention.candidate().timex();
    int offset = mention.candidate().clause().start();
    if (timex == null || timex.start() < offset || timex.end() > offset + clause.length()) {
      return clause;
    }
    return clause.substring(0, timex.start() - offset) + clause.substring(timex.end() - offset);
  }

  /** "The 70th anniversary", "the centenary". */
  static boolean namesAnniversary(String clause) {
    return mayNameAnniversary(clause) && ANNIVERSARY.matcher(clause).find();
  }

  /**
   * Whether a part of one of the words stands there, looked for by its rarest letter; hardly any
   * clause gets past this.
   */
  private static boolean mayNameAnniversary(String clause) {
    for (int i = 0; i < clause.length(); i++) {
      boolean may =
          switch (clause.charAt(i)) {
            case 'v', 'V' -> has(clause, i - 4, "anniversar");
            case 'b', 'B' -> has(clause, i - 2, "jubilee");
            case 'c', 'C' -> has(clause, i, "centen");
            default -> false;
          };
      if (may) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(String clause, int at, String part) {
    return clause.regionMatches(true, at, part, 0, part.length());
  }
}
