package org.annals.benchmarks.tagging;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a text that was cut into tokens ("Saint - Tropez , which we 've") back into the shape that
 * newspapers print, as far as that can be told from the tokens: single quotation marks stay apart.
 */
final class Detokenizer {

  private static final Pattern LOOSE_COMMA = Pattern.compile("\\w ,\\s");
  private static final Pattern TIGHT_COMMA = Pattern.compile("\\w,\\s");

  private record Joint(Pattern pattern, String joined) {
    static Joint of(String pattern, String joined) {
      return new Joint(Pattern.compile(pattern), joined);
    }
  }

  private static final List<Joint> JOINTS =
      List.of(
          Joint.of(" (n't|'(?:s|re|ve|ll|d|m|S))\\b", "$1"),
          Joint.of("(?<=\\w) ([-/]) (?=\\w)", "$1"),
          Joint.of("(?<=\\d) : (?=\\d\\d\\b)", ":"),
          Joint.of(" ([,.;:?!%)\\]])", "$1"),
          Joint.of("([(\\[$£€]) ", "$1"));

  private Detokenizer() {}

  /** Whether most commas of {@code text} stand apart from the word before them. */
  static boolean tokenized(String text) {
    return count(LOOSE_COMMA, text) > count(TIGHT_COMMA, text);
  }

  /** {@code text} with its punctuation joined to its words. */
  static String join(String text) {
    String joined = text;
    for (Joint joint : JOINTS) {
      joined = joint.pattern().matcher(joined).replaceAll(joint.joined());
    }
    return joined;
  }

  private static long count(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.results().count();
  }
}
