package org.annals.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which language a text is written in, as ISO 639-1. English is told by its function words at once;
 * only what is not plainly English is asked of the statistical detector. A text too short for
 * either has the language that is declared for it, or {@code und}.
 */
final class Languages {

  static final String UNKNOWN = "und";

  private static final int SAMPLE = 3000;
  private static final int MIN_WORDS = 12;
  private static final double ENGLISH_SHARE = 0.22;

  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "to", "in", "a", "is", "that", "for", "it", "was", "on", "with", "as",
          "be", "at", "by", "this", "have", "from", "or", "had", "not", "are", "but", "were",
          "they", "which", "his", "her", "he", "she", "an", "has", "been", "their", "its", "would",
          "who", "will", "more", "after", "when", "than", "into", "also", "said", "over", "about",
          "out", "up");

  private static final Map<String, String> SHORT_CODES = shortCodes();

  private Languages() {}

  /**
   * The language of {@code text}; {@code declared} is believed only when the text is too short to
   * tell.
   */
  static String of(String text, @Nullable String declared) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    String[] words = sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1);
    int english = 0;
    int letters = 0;
    for (String word : words) {
      english += ENGLISH.contains(word) ? 1 : 0;
      letters += word.length();
    }
    if (words.length >= MIN_WORDS && english >= ENGLISH_SHARE * words.length) {
      return "en";
    }
    boolean tooShort = words.length < MIN_WORDS && letters < 4 * MIN_WORDS;
    return tooShort ? declaredOrUnknown(declared) : detected(sample, declared);
  }

  private static String detected(String sample, @Nullable String declared) {
    String code = LanguageModel.detect(sample);
    return code.isEmpty() ? declaredOrUnknown(declared) : SHORT_CODES.getOrDefault(code, code);
  }

  private static String declaredOrUnknown(@Nullable String declared) {
    if (declared == null || declared.isBlank()) {
      return UNKNOWN;
    }
    String primary = declared.strip().toLowerCase(Locale.ROOT).split("[-_]", -1)[0];
    return primary.matches("[a-z]{2,3}") ? SHORT_CODES.getOrDefault(primary, primary) : UNKNOWN;
  }

  private static Map<String, String> shortCodes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      codes.put(Locale.forLanguageTag(code).getISO3Language(), code);
    }
    codes.put("cmn", "zh");
    codes.put("nob", "no");
    codes.put("nno", "no");
    codes.put("pes", "fa");
    codes.put("arb", "ar");
    codes.put("ekk", "et");
    codes.put("lvs", "lv");
    return Map.copyOf(codes);
  }
}
