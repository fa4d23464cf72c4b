package org.annals.events;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.TextSpan;

/** The dateline that opens a wire story: "SEOUL, July 26 (Reuters) - ". Its date is no event's. */
final class Datelines {

  private static final Pattern AGENCY =
      Pattern.compile("[\\p{Lu}][^.!?()]{0,50}\\((?:[\\p{Lu}][\\p{L}/ ]{1,20})\\)\\s*[-–—]+\\s*");
  private static final Pattern CITY =
      Pattern.compile("\\p{Lu}{3}[\\p{Lu} .'/]*(?:, [\\p{L}\\d .,]{2,30})?\\s+(?:-{1,2}|[–—])\\s+");

  private Datelines() {}

  /** The sentence without a dateline at its start; itself when it has none. */
  static TextSpan strip(String text, TextSpan sentence) {
    for (Pattern pattern : new Pattern[] {AGENCY, CITY}) {
      Matcher matcher = pattern.matcher(text).region(sentence.start(), sentence.end());
      if (matcher.lookingAt() && matcher.end() < sentence.end()) {
        return new TextSpan(matcher.end(), sentence.end());
      }
    }
    return sentence;
  }
}
