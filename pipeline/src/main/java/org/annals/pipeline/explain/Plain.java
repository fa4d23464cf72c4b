package org.annals.pipeline.explain;

import java.util.regex.Pattern;

/** Words of articles as they may be shown on a terminal: one line, and nothing that commands it. */
final class Plain {

  private static final Pattern SPACE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

  /** Control characters, and those that turn the direction of writing. */
  private static final Pattern COMMANDS =
      Pattern.compile("[\\p{Cntrl}\\x80-\\x9f\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

  private Plain() {}

  static String of(String text) {
    String line = SPACE.matcher(text).replaceAll(" ");
    return COMMANDS.matcher(line).replaceAll("\uFFFD");
  }
}
