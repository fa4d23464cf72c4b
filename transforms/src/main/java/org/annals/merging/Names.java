package org.annals.merging;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * When two names are one actor's. Names are compared without case, accents, hyphens, marks and
 * titles.
 *
 * <ul>
 *   <li>{@link Match#SAME}: nothing else differs ("Jean-Luc Morel", "Mr. Jean Luc Morel").
 *   <li>{@link Match#SHORT}: one is the other's family name, leaves out its middle names, or is its
 *       acronym. A short name is as good as the full one only where a single full name fits it.
 * </ul>
 */
final class Names {

  /** How far two names agree. */
  enum Match {
    NONE,
    SHORT,
    SAME
  }

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern MARKS = Pattern.compile("['’.]");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Set<String> TITLES =
      Set.of(
          "the",
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "sir",
          "dame",
          "lord",
          "lady",
          "president",
          "chancellor",
          "premier",
          "minister",
          "prime",
          "senator",
          "sen",
          "rep",
          "representative",
          "governor",
          "gov",
          "general",
          "gen",
          "colonel",
          "col",
          "captain",
          "capt",
          "lieutenant",
          "lt",
          "sergeant",
          "sgt",
          "major",
          "admiral",
          "king",
          "queen",
          "prince",
          "princess",
          "pope",
          "emperor",
          "judge",
          "justice",
          "professor",
          "prof",
          "rev",
          "reverend",
          "bishop",
          "archbishop",
          "cardinal",
          "secretary",
          "chairman",
          "chairwoman",
          "ambassador",
          "sheikh",
          "ayatollah",
          "marshal",
          "commander",
          "vice",
          "former",
          "jr",
          "sr");

  /** Family names that are written before the given name: Chinese, Korean, Vietnamese. */
  private static final Set<String> LEADING_FAMILY_NAMES =
      Set.of(
          "ahn", "bae", "bui", "cai", "cao", "chang", "chen", "cheng", "chiang", "cho", "choe",
          "choi", "chung", "dang", "deng", "ding", "do", "du", "duong", "fan", "fang", "feng",
          "gao", "gu", "guo", "ha", "han", "he", "ho", "hong", "hu", "hua", "huang", "hwang",
          "jang", "jeon", "ji", "jia", "jiang", "jin", "jo", "jung", "kang", "kim", "ko", "kwon",
          "lam", "le", "lee", "lei", "li", "liang", "lim", "lin", "liu", "lu", "luo", "luong", "ma",
          "mao", "meng", "min", "moon", "ngo", "nguyen", "no", "oh", "pak", "pan", "park", "peng",
          "pham", "phan", "qian", "qin", "ri", "roh", "ryu", "shen", "shi", "shin", "sin", "so",
          "soh", "son", "song", "su", "sun", "tang", "tian", "to", "tran", "truong", "vo", "vu",
          "wang", "wei", "wen", "wu", "xi", "xiao", "xie", "xu", "yan", "yang", "yao", "ye", "yi",
          "yoo", "yoon", "yu", "yuan", "yun", "zeng", "zhang", "zhao", "zheng", "zhou", "zhu");

  /** Words that make another place of a name: "Korea" is not short for "North Korea". */
  private static final Set<String> DISTINGUISHING =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "new",
          "old",
          "upper",
          "lower",
          "inner",
          "outer",
          "greater",
          "equatorial",
          "anti",
          "democratic",
          "republic",
          "saint",
          "san",
          "santa",
          "el",
          "los",
          "las");

  private Names() {}

  /** Words in lower case without accents and marks, one blank between; may be empty. */
  static String plain(String text) {
    String bare = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    String joined = MARKS.matcher(bare).replaceAll("");
    return GAPS.matcher(joined).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /** {@link #plain}, without titles unless nothing else is left. */
  static String actor(String name) {
    String plain = plain(name);
    List<String> bare = tokens(plain).stream().filter(token -> !TITLES.contains(token)).toList();
    return bare.isEmpty() ? plain : String.join(" ", bare);
  }

  /** Compares two names that {@link #actor} gave. */
  static Match match(String a, String b) {
    if (a.equals(b)) {
      return Match.SAME;
    }
    boolean isShort = a.length() < b.length() ? shortens(a, b) : shortens(b, a);
    return isShort ? Match.SHORT : Match.NONE;
  }

  /** Words by which every name that may match {@code name} can be found; at most two. */
  static List<String> blockWords(String name) {
    List<String> tokens = tokens(name);
    String last = tokens.get(tokens.size() - 1);
    String first = tokens.get(0);
    if (tokens.size() == 1) {
      return List.of(last);
    }
    if (LEADING_FAMILY_NAMES.contains(first)) {
      return List.of(first);
    }
    return tokens.size() > 2 ? List.of(last, acronym(tokens)) : List.of(last);
  }

  /** The longer of two names of one actor. */
  static String longer(String a, String b) {
    if (a.length() != b.length()) {
      return a.length() > b.length() ? a : b;
    }
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static boolean shortens(String little, String full) {
    int gap = full.indexOf(' ');
    if (gap < 0 || little.isEmpty()) {
      return false;
    }
    int space = little.indexOf(' ');
    if (space >= 0) {
      return full.startsWith(little.substring(0, space + 1))
          && full.endsWith(little.substring(little.lastIndexOf(' ')));
    }
    String first = full.substring(0, gap);
    return (endsWithWord(full, little) && !DISTINGUISHING.contains(first))
        || (little.equals(first) && LEADING_FAMILY_NAMES.contains(little))
        || (full.indexOf(' ', gap + 1) > 0 && little.equals(acronym(tokens(full))));
  }

  private static boolean endsWithWord(String name, String word) {
    return name.endsWith(word) && name.charAt(name.length() - word.length() - 1) == ' ';
  }

  private static String acronym(List<String> tokens) {
    StringBuilder letters = new StringBuilder();
    for (String token : tokens) {
      if (token.length() > 3) {
        letters.append(token.charAt(0));
      }
    }
    return letters.toString();
  }

  private static List<String> tokens(String plain) {
    return Arrays.asList(plain.split(" ", -1));
  }
}
