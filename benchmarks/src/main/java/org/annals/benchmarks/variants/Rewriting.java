package org.annals.benchmarks.variants;

import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rewrites what a pattern finds, from left to right. */
final class Rewriting {

  private Rewriting() {}

  /** {@code text} with every match of {@code pattern} replaced by what {@code edit} says. */
  static String of(String text, Pattern pattern, Function<Matcher, String> edit) {
    Matcher matcher = pattern.matcher(text);
    StringBuilder rewritten = new StringBuilder();
    while (matcher.find()) {
      matcher.appendReplacement(rewritten, Matcher.quoteReplacement(edit.apply(matcher)));
    }
    return matcher.appendTail(rewritten).toString();
  }

  /** {@code word} as {@code like} is written: in capitals when that one is. */
  static String inCaseOf(String like, String word) {
    boolean capitals = like.chars().noneMatch(Character::isLowerCase);
    return capitals ? word.toUpperCase(Locale.ROOT) : word;
  }
}
