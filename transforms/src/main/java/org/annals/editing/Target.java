package org.annals.editing;

import java.util.Locale;
import java.util.regex.Pattern;
import org.annals.model.MergedEvent;
import org.jspecify.annotations.Nullable;

/**
 * The event that a correction is about: exactly one of the two is there.
 *
 * @param id an id that it has, or had once
 * @param quote words of a sentence that tells it
 */
record Target(@Nullable String id, @Nullable String quote) {

  private static final Pattern GAPS = Pattern.compile("\\s+");

  Target {
    if ((id == null) == (quote == null)) {
      throw new IllegalArgumentException("an event is named by its id or by a quote");
    }
  }

  /** Whether some sentence of {@code event} has these words. */
  static boolean tells(MergedEvent event, String words) {
    return event.mentions().stream().anyMatch(mention -> has(mention.quote(), words));
  }

  /** Whether {@code sentence} has these words; case and line breaks do not count. */
  static boolean has(String sentence, String words) {
    return plain(sentence).contains(plain(words));
  }

  private static String plain(String text) {
    return GAPS.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return id == null ? "the event told in \"" + quote + "\"" : id;
  }
}
