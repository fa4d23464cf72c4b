package org.annals.text.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.annals.text.WordMemo;

/**
 * The form under which the spellings of one name are equal: accents, hyphens, stops and letter case
 * folded, and the endings that transliterations disagree on ("Sergei" and "Sergey", "Kovalsky" and
 * "Kovalskyy").
 */
public final class NameKey {

  private static final Pattern SPACES = Pattern.compile(" +");
  private static final Pattern ENDING = Pattern.compile("(iy|yy|ii|ij|ey|ei|y|i)$");

  private static final WordMemo<String> KEYS = new WordMemo<>(1 << 14, NameKey::make);

  private NameKey() {}

  /**
   * The key of {@code name}; names of one bearer mostly have the same. Empty for a name without
   * letters or digits.
   */
  public static String of(String name) {
    return KEYS.of(name);
  }

  private static String make(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder kept = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        kept.append(c);
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || "-‑–".indexOf(c) >= 0) {
        kept.append(' ');
      }
    }
    List<String> words = new ArrayList<>();
    for (String word : SPACES.split(kept.toString().trim(), -1)) {
      words.add(folded(word));
    }
    return String.join(" ", words);
  }

  private static String folded(String word) {
    return word.length() < 4 ? word : ENDING.matcher(word).replaceAll("i");
  }
}
