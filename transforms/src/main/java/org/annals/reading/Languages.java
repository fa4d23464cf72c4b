package org.annals.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which language a text is written in, as ISO 639-1. Plain text of a common language is told by its
 * function words; only what is not plainly English is asked of the statistical detector. A text too
 * short for either has the language that is declared for it, or {@code und}.
 */
final class Languages {

  static final String UNKNOWN = "und";

  private static final int SAMPLE = 1500;
  private static final int MIN_WORDS = 12;
  private static final double PLAIN_SHARE = 0.2;
  private static final double CLEARLY = 1.5;

  /** So many characters of words that are no names the detector needs. */
  private static final int MIN_COMMON = 80;

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’-]*");

  /**
   * The commonest function words of the languages that most pages are in; a word of several stands
   * with each.
   */
  private static final Map<String, Set<String>> FUNCTION_WORDS =
      Map.of(
          "en",
          words(
              "the of and to in a is that for it was on with as be at by this have from or had not"
                  + " are but were they which his her he she an has been their its would who will"
                  + " more after when than into also said over about out up"),
          "de",
          words(
              "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch"
                  + " es an werden aus er hat dass sie nach wird bei einer um am sind noch wie"
                  + " einem über einen so zum war haben nur oder aber vor zur bis mehr durch"),
          "fr",
          words(
              "de la le et les des en un du une que est pour qui dans par plus pas au sur ne se ce"
                  + " il sont avec son aux mais ou ses cette été ont"),
          "es",
          words(
              "de la que el en y los del se las por un para con no una su al lo como más pero sus"
                  + " le ya o este sí porque esta entre cuando"),
          "it",
          words(
              "di e il la che in a per un è del non sono una i con da della le si al dei come più"
                  + " anche gli ha nel alla dal"),
          "nl",
          words(
              "de het een van en in is dat op te voor met zijn die niet aan er om ook als dan maar"
                  + " bij nog uit naar heeft werd door"),
          "pt",
          words(
              "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao"
                  + " ele das à seu sua ou"));

  private static final List<String> LANGUAGES = FUNCTION_WORDS.keySet().stream().sorted().toList();
  private static final int[] NONE = {};

  /** By position in {@link #LANGUAGES}; never changed. */
  private static final Map<String, int[]> LANGUAGES_BY_WORD = languagesByWord();

  /** Made only for a text that is not plainly of a common language. */
  private static final class Codes {
    static final Map<String, String> SHORT = shortCodes();
  }

  private Languages() {}

  /**
   * The language of {@code text}; {@code declared} is believed only when the text is too short to
   * tell.
   */
  static String of(String text, @Nullable String declared) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    String[] words = NO_LETTERS.split(sample.toLowerCase(Locale.ROOT), -1);
    int letters = 0;
    for (String word : words) {
      letters += word.length();
    }
    if (words.length < MIN_WORDS && letters < 4 * MIN_WORDS) {
      return declaredOrUnknown(declared);
    }
    String plain = byFunctionWords(words);
    return plain.isEmpty() ? detected(sample, declared) : plain;
  }

  /**
   * The language most of whose function words stand in the text, when they are many and clearly
   * more than any other's.
   */
  private static String byFunctionWords(String[] words) {
    int[] counts = new int[LANGUAGES.size()];
    for (String word : words) {
      for (int language : LANGUAGES_BY_WORD.getOrDefault(word, NONE)) {
        counts[language]++;
      }
    }
    int best = 0;
    int next = 0;
    for (int i = 1; i < counts.length; i++) {
      next = Math.max(next, Math.min(counts[best], counts[i]));
      best = counts[i] > counts[best] ? i : best;
    }
    return counts[best] >= PLAIN_SHARE * words.length && counts[best] >= CLEARLY * next
        ? LANGUAGES.get(best)
        : "";
  }

  private static Map<String, int[]> languagesByWord() {
    Map<String, int[]> byWord = new HashMap<>();
    for (int i = 0; i < LANGUAGES.size(); i++) {
      for (String word : FUNCTION_WORDS.getOrDefault(LANGUAGES.get(i), Set.of())) {
        int[] others = byWord.getOrDefault(word, NONE);
        int[] all = Arrays.copyOf(others, others.length + 1);
        all[others.length] = i;
        byWord.put(word, all);
      }
    }
    return byWord;
  }

  private static Set<String> words(String row) {
    return Set.of(row.split(" ", -1));
  }

  private static String detected(String sample, @Nullable String declared) {
    String common = withoutNames(sample);
    String code = common.length() < MIN_COMMON ? "" : LanguageModel.detect(common);
    return code.isEmpty() ? declaredOrUnknown(declared) : Codes.SHORT.getOrDefault(code, code);
  }

  /** A name says nothing of the language that it is told in. */
  private static String withoutNames(String sample) {
    return CAPITALISED.matcher(sample).replaceAll(" ").replaceAll("[\\s\\p{Punct}]+", " ").strip();
  }

  private static String declaredOrUnknown(@Nullable String declared) {
    if (declared == null || declared.isBlank()) {
      return UNKNOWN;
    }
    String primary = declared.strip().toLowerCase(Locale.ROOT).split("[-_]", -1)[0];
    return primary.matches("[a-z]{2,3}") ? Codes.SHORT.getOrDefault(primary, primary) : UNKNOWN;
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
