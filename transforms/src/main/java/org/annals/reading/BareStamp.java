package org.annals.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.text.names.GivenNames;

/**
 * A stamp without what pages run together with it: who wrote, where it stood, how many answered.
 */
final class BareStamp {

  /** "12 comments", "4 min read": what is counted beside a day. */
  static final Pattern COUNT =
      Pattern.compile(
          "\\b(?:\\d[\\d.,]*|no|one)\\s+(?:comments?|views?|shares?|replies|likes?)\\b|\\b\\d+"
              + " min(?:ute)?s?(?: read)?\\b|\\bupdated \\d+ \\w+ ago\\b",
          Pattern.CASE_INSENSITIVE);

  private static final String DAY_AHEAD =
      "(?=\\p{Lu}\\p{L}{2,5}day\\b|\\d|\\p{Lu}\\p{L}{2,8}\\.? \\d)";

  private static final Pattern BY_NAME =
      Pattern.compile(
          "\\b[Bb][Yy]:? (?:\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}|admin)"
              + "(?:, (?:\\p{Lu}[\\p{L}.'’-]*,? ?){1,4}$)?");

  /** "This story was originally", "Time of article": says no more than a stamp does. */
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:this|the) (?:article|story|report|piece|post|column|interview|item|text|review|version"
              + "|page|entry) (?:was|has been) (?:originally )?|^originally |^(?:date|time) of article "
              + "|^article (?=date|published)|^(?:a version of )?this \\p{L}+ appear(?:s|ed) in print ",
          Pattern.CASE_INSENSITIVE);

  /** "posted in Local News" before a day, "Posted on 4 May 2014 in News". */
  private static final Pattern SECTION =
      Pattern.compile(
          "(?<=(?i:published|posted|filed)) in (?:the )?(?:(?:\\p{Lu}[\\p{L}&]*|&|and) ){1,4}?"
              + DAY_AHEAD
              + "|(?<=[12]\\d{3}) in \\p{Lu}[\\p{L}&]*(?:,? (?:\\p{Lu}[\\p{L}&]*|&|and)){0,3}$");

  /** ", p. 12": where in the paper. */
  private static final Pattern FOLIO =
      Pattern.compile(
          ",? (?:on )?(?:page|pp?\\.|pg\\.?) ?[A-Z]?\\d{1,3}(?:[-–]\\d{1,3})?\\.?"
              + "(?: of the [^.]{3,40} edition\\b.*)?$",
          Pattern.CASE_INSENSITIVE);

  /** "Ada Moe Oct 4, 2014": who and when with nothing between. */
  private static final Pattern NAME =
      Pattern.compile(
          "^(?<given>\\p{Lu}[\\p{L}.'’-]+)(?: \\p{Lu}[\\p{L}.'’-]+){1,2}? " + DAY_AHEAD);

  /** "Ada Moe, Evening Post 12:01 a.m. EDT": who and for whom before the time of day. */
  private static final Pattern BEFORE_CLOCK =
      Pattern.compile(
          "^\\p{Lu}[\\p{L}.'’-]+(?:,? \\p{Lu}[\\p{L}.'’-]+){1,5}?,?"
              + " (?=(?:Published |Updated )?\\d{1,2}[:.]\\d\\d\\b)");

  private static final List<Pattern> AROUND =
      List.of(BY_NAME, OPENING, SECTION, FOLIO, BEFORE_CLOCK);

  private BareStamp() {}

  /** What is left of {@code words}; the same words when there is nothing to take off. */
  static String of(String words) {
    String bare = words;
    for (Pattern pattern : AROUND) {
      bare = pattern.matcher(bare).replaceAll(" ");
    }
    Matcher counts = COUNT.matcher(bare);
    boolean counted = counts.find();
    bare = counts.replaceAll(" ").strip();
    Matcher name = NAME.matcher(bare);
    boolean writer = name.find() && (counted || GivenNames.isPersons(name.group("given")));
    return writer ? bare.substring(name.end()) : bare;
  }
}
