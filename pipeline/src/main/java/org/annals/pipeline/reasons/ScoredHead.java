package org.annals.pipeline.reasons;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line before the reasons of an event.
 *
 * @param key of all that they come from; what has the same key has the same reasons
 * @param bytes how long they are
 */
record ScoredHead(String key, int bytes) {

  /** Digits of a key. */
  static final int DIGITS = 32;

  /** How long each is, in ASCII. */
  static final int BYTES = new ScoredHead("0".repeat(DIGITS), 0).text().length();

  private static final Pattern LINE =
      Pattern.compile("\\{\"scored\":\"([0-9a-f]{32})\",\"bytes\": *([0-9]{1,9})\\}\n");

  /** As it is written. */
  String text() {
    return String.format(Locale.ROOT, "{\"scored\":\"%s\",\"bytes\":%10d}\n", key, bytes);
  }

  /**
   * What {@link #text} gave.
   *
   * @throws IOException when it did not
   */
  static ScoredHead of(String text) throws IOException {
    Matcher line = LINE.matcher(text);
    if (!line.matches()) {
      throw new IOException("no head of reasons: " + text);
    }
    return new ScoredHead(line.group(1), Integer.parseInt(line.group(2)));
  }
}
