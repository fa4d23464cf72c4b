package org.annals.events;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.text.Nouns;

/**
 * Titles of event nouns that say no more than that there was one: "Ada Lindqvist's announcement",
 * "meeting in Lima". A reader learns from them neither what was said nor who met about what.
 */
final class ThinNouns {

  /** What is empty without what it says. */
  private static final Set<String> WORDS =
      Set.of(
          "announcement",
          "statement",
          "remark",
          "comment",
          "response",
          "reaction",
          "message",
          "letter",
          "proposal",
          "decision",
          "suggestion",
          "question",
          "answer",
          "warning",
          "plea",
          "report",
          "speech",
          "claim",
          "complaint");

  /** What is held somewhere every day. */
  private static final Set<String> OCCASIONS =
      Set.of(
          "meeting",
          "conference",
          "ceremony",
          "match",
          "game",
          "display",
          "event",
          "session",
          "gathering",
          "party",
          "dinner",
          "lunch",
          "hearing",
          "workshop",
          "seminar",
          "interview",
          "trip",
          "appearance");

  /** What goes on, or comes round, and never takes place on a day. */
  private static final Set<String> STANDING =
      Set.of("support", "issue", "edition", "case", "work", "circuit");

  /** What says something, and is no vote, where nobody is asked anywhere. */
  private static final Set<String> SURVEYS = Set.of("survey", "poll");

  /** What candidates are in for months. */
  private static final Set<String> CONTESTS = Set.of("race", "contest", "campaign");

  private static final Set<String> POLITICAL =
      Set.of(
          "presidential",
          "senate",
          "republican",
          "democratic",
          "election",
          "re-election",
          "primary",
          "leadership",
          "gubernatorial",
          "mayoral",
          "congressional",
          "party");

  private static final Pattern OWNER = Pattern.compile(".*['’]s?");

  private static final Set<String> PLACING = Set.of("in", "at", "near", "outside");

  /** Before whose words they are. */
  private static final Set<String> SAYING = Set.of("by", "from");

  /** What tells who takes part, or what it is about. */
  private static final Set<String> TELLING =
      Set.of("of", "on", "with", "between", "for", "against", "to", "about", "over", "from");

  private ThinNouns() {}

  /**
   * Whether a title, by the noun {@code head} in lower case, tells nothing of that noun's event.
   */
  static boolean isThin(String title, String head) {
    String noun = Nouns.singular(head);
    String[] words = title.split(" ", -1);
    int last = words.length - 1;
    if (WORDS.contains(noun)) {
      return last > 0
          && ((words[last].equalsIgnoreCase(head) && OWNER.matcher(words[last - 1]).matches())
              || isSaidBy(words, head));
    }
    if (STANDING.contains(noun)) {
      return true;
    }
    if (SURVEYS.contains(noun)) {
      return words[last].equalsIgnoreCase(head);
    }
    if (CONTESTS.contains(noun)) {
      return isCandidacy(words, head);
    }
    return OCCASIONS.contains(noun) && tellsPlaceAlone(words, head);
  }

  /** "Warning by Ada Lindqvist": who spoke, and nothing of what. */
  private static boolean isSaidBy(String[] words, String head) {
    for (int i = 0; i + 1 < words.length; i++) {
      if (words[i].equalsIgnoreCase(head)) {
        return SAYING.contains(words[i + 1]) && !isToldFrom(words, i + 2);
      }
    }
    return false;
  }

  /** "Race for the White House", "Senate campaign", "Ada Lindqvist's campaign". */
  private static boolean isCandidacy(String[] words, String head) {
    for (int i = 0; i < words.length; i++) {
      if (words[i].equalsIgnoreCase(head)) {
        boolean owned = i > 0 && i + 1 == words.length && OWNER.matcher(words[i - 1]).matches();
        boolean office = i > 0 && POLITICAL.contains(words[i - 1].toLowerCase(Locale.ROOT));
        boolean sought = head.equals("race") && i + 1 < words.length && words[i + 1].equals("for");
        return office || sought || (owned && !head.equals("race"));
      }
    }
    return false;
  }

  /** "(Long) meeting in Lima": at most one word before the noun, no name, and a place behind. */
  private static boolean tellsPlaceAlone(String[] words, String head) {
    int at = words[0].equalsIgnoreCase(head) ? 0 : 1;
    boolean noun = words.length > at + 1 && words[at].equalsIgnoreCase(head);
    boolean named = at == 1 && OWNER.matcher(words[0]).matches();
    return noun && !named && PLACING.contains(words[at + 1]) && !isToldFrom(words, at + 2);
  }

  /** Whether it is told from a word on who takes part, or what it is about. */
  private static boolean isToldFrom(String[] words, int from) {
    return Arrays.stream(words).skip(from).anyMatch(TELLING::contains);
  }
}
