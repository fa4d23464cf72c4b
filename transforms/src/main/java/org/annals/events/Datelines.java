package org.annals.events;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.TextSpan;

/** The dateline that opens a wire story: "SEOUL, July 26 (Reuters) - ". Its date is no event's. */
final class Datelines {

  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)(?:\\p{Ll}{2,6}|\\.)?";

  /** "Sept. 30, 2003", "30 September". */
  private static final String DATE =
      "(?:" + MONTH + " \\d{1,2}(?:, \\d{4})?|\\d{1,2} " + MONTH + "(?:,? \\d{4})?)";

  private static final String SOURCE = "[(\\[]\\p{Lu}[\\p{L}/.& ]{1,24}[)\\]]";
  private static final String DASH = "\\s*(?:-{1,3}|[–—])\\s*";

  /** What is told begins anew behind it. */
  private static final String STORY = "(?=[\\p{Lu}\\d\"“'‘$])";

  /** "Lima, May 3 (Reuters) - ", "(AP) -- ". */
  private static final Pattern AGENCY =
      Pattern.compile(
          "(?:\\p{Lu}(?:[^.!?()\\[]|(?<=\\b\\p{Lu}\\p{L}{0,4})\\.){0,60})?"
              + SOURCE
              + "(?:,? "
              + DATE
              + ")?"
              + DASH
              + STORY);

  /** "Lima, Peru – 3 May 2003 – ". */
  private static final Pattern PLACE =
      Pattern.compile("\\p{Lu}[\\p{L} ,.'’]{1,40}" + DASH + DATE + DASH + STORY);

  /** "LIMA, Peru, May 3 — ", "LIMA (AP), May 3, 2003 -- ", "NEW DELHI: ". */
  private static final Pattern CITY =
      Pattern.compile(
          "\\p{Lu}{2}[\\p{Lu} .'’/-]*\\p{Lu}(?:, [\\p{L}\\d .,]{2,40}?)?(?: "
              + SOURCE
              + ")?(?:, "
              + DATE
              + ")?(?:\\s+(?:-{1,3}|[–—])\\s+|(?<=\\p{Lu}|\\d|\\)): )"
              + STORY);

  /** Behind so many characters stands no bracket of an agency, and no dash behind a place. */
  private static final int LONGEST = 90;

  private Datelines() {}

  /** The sentence without a dateline at its start; itself when it has none. */
  static TextSpan strip(String text, TextSpan sentence) {
    for (Pattern pattern : possible(text, sentence)) {
      Matcher matcher = pattern.matcher(text).region(sentence.start(), sentence.end());
      if (matcher.lookingAt() && matcher.end() < sentence.end()) {
        return new TextSpan(matcher.end(), sentence.end());
      }
    }
    return sentence;
  }

  /** Those whose marks stand near the beginning; hardly any sentence has one. */
  private static List<Pattern> possible(String text, TextSpan sentence) {
    boolean source = false;
    boolean dash = false;
    int end = Math.min(sentence.end(), sentence.start() + LONGEST);
    for (int i = sentence.start(); i < end; i++) {
      char c = text.charAt(i);
      source |= c == '(' || c == '[';
      dash |= c == '-' || c == '–' || c == '—';
    }
    List<Pattern> possible = new ArrayList<>(3);
    if (source) {
      possible.add(AGENCY);
    }
    if (dash) {
      possible.add(PLACE);
    }
    if (sentence.length() > 1
        && Character.isUpperCase(text.charAt(sentence.start()))
        && Character.isUpperCase(text.charAt(sentence.start() + 1))) {
      possible.add(CITY);
    }
    return possible;
  }
}
