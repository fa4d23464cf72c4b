package org.annals.reading;

import java.util.Locale;
import java.util.Set;

/** Whether a line of text ends a sentence: what tells a broken line from a paragraph's last. */
final class SentenceEnd {

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "rev", "gen", "sen", "rep", "gov", "lt", "col", "sgt",
          "capt", "cmdr", "adm", "maj", "pres", "sec", "amb", "st", "jr", "sr", "vs", "no", "jan",
          "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec", "u.s", "u.n", "u.k",
          "e.g", "i.e", "etc", "approx", "dept", "univ", "messrs", "hon", "brig", "supt");

  private SentenceEnd() {}

  static boolean at(String line) {
    int last = line.length() - 1;
    while (last >= 0 && closes(line.charAt(last))) {
      last--;
    }
    if (last < 0) {
      return false;
    }
    return switch (line.charAt(last)) {
      case '!', '?', '…', '。', '؟', '।' -> true;
      case '.' -> !abbreviated(line, last);
      default -> false;
    };
  }

  private static boolean closes(char c) {
    return c == '"' || c == '\'' || c == '”' || c == '’' || c == ')' || c == ']' || c == '»'
        || c == '“';
  }

  private static boolean abbreviated(String line, int dot) {
    int start = dot;
    while (start > 0
        && (Character.isLetter(line.charAt(start - 1)) || line.charAt(start - 1) == '.')) {
      start--;
    }
    String word = line.substring(start, dot);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }
}
