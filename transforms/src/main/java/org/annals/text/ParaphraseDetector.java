package org.annals.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.annals.text.Telltales.Telltale;

/**
 * Recognises machine-paraphrased ("spun") text as a whole: words of fixed phrases replaced by
 * synonyms, one by one. A single odd phrase says nothing; many different ones do. Takes time linear
 * in the length of the text.
 */
public final class ParaphraseDetector {

  private static final int ENOUGH_SCORE = 9;
  private static final int ENOUGH_DIFFERENT = 4;
  private static final int LONGEST = 12;

  /** Words that say something by themselves, or with those around them. */
  private static final Set<String> COUNTED =
      Set.of("within", "in", "have", "were", "mentioned", "instructed");

  private static final int PLACES = 1 << 12;

  /** By the hash of a word, whether anything may be asked of it; nothing is of most. */
  private static final boolean[] ASKED = new boolean[PLACES];

  static {
    COUNTED.forEach(word -> ASKED[place(word.hashCode())] = true);
    Telltales.firstWords().forEach(word -> ASKED[place(word.hashCode())] = true);
  }

  private final String text;
  private final Set<String> seen = new HashSet<>();
  private int score;
  private int withinThe;
  private int inThe;
  private int haveBeen;
  private int were;

  private ParaphraseDetector(String text) {
    this.text = text;
  }

  /** Whether {@code text} reads like the output of a paraphrasing program. */
  public static boolean isParaphrased(String text) {
    ParaphraseDetector detector = new ParaphraseDetector(text);
    detector.read();
    detector.weighHabits();
    return detector.score >= ENOUGH_SCORE && detector.seen.size() >= ENOUGH_DIFFERENT;
  }

  private void read() {
    char[] letters = text.toCharArray();
    int start = 0;
    int hash = 0;
    for (int i = 0; i <= letters.length; i++) {
      if (i < letters.length && isWord(letters[i])) {
        hash = 31 * hash + (letters[i] | 0x20);
      } else {
        if (i > start && i - start <= LONGEST && ASKED[place(hash)]) {
          word(start, i);
        }
        start = i + 1;
        hash = 0;
      }
    }
  }

  /** Of a word's hash in lower case, as {@link String#hashCode} has it. */
  private static int place(int hash) {
    return (hash ^ (hash >>> 12)) & (PLACES - 1);
  }

  private void word(int start, int end) {
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    for (Telltale telltale : Telltales.startingWith(word)) {
      if (stands(telltale.words(), start)) {
        add(telltale.words(), telltale.weight());
      }
    }
    count(word, start, end);
  }

  private void count(String word, int start, int end) {
    switch (word) {
      case "within" -> withinThe += stands("within the", start) ? 1 : 0;
      case "in" -> inThe += stands("in the", start) ? 1 : 0;
      case "have" -> haveBeen += stands("have been", start) ? 1 : 0;
      case "were" -> were++;
      case "mentioned" -> said(start);
      case "instructed" -> told(end);
      default -> {}
    }
  }

  /** "mentioned" behind a closing quotation mark, or a name behind one, stands for "said". */
  private void said(int start) {
    for (int i = start - 1; i > Math.max(0, start - 12); i--) {
      char c = text.charAt(i);
      if (c == '"' || c == '\u201d' || c == '\u2019') {
        add("mentioned", 3);
        return;
      }
    }
  }

  /** "instructed" before a name stands for "told"; orders go on with "to". */
  private void told(int end) {
    int name = end + 1;
    if (name < text.length() && Character.isUpperCase(text.charAt(name))) {
      int to = text.indexOf(" to ", name);
      if (to < 0 || to > name + 40) {
        add("instructed", 2);
      }
    }
  }

  /** Habits of the whole text: what is rare in English becomes the rule. */
  private void weighHabits() {
    if (withinThe >= 3 && withinThe > inThe) {
      add("#within the", 4);
    }
    if (haveBeen >= 4 && haveBeen > 2 * were) {
      add("#have been", 3);
    }
  }

  private void add(String telltale, int weight) {
    if (seen.add(telltale)) {
      score += weight;
    }
  }

  /** Whether a phrase stands here, in any case, with any blanks between its words. */
  private boolean stands(String phrase, int start) {
    int at = start;
    for (int i = 0; i < phrase.length(); i++) {
      if (at >= text.length()) {
        return false;
      }
      char c = text.charAt(at);
      if (phrase.charAt(i) == ' ') {
        if (c > ' ' && c != '\u00a0') {
          return false;
        }
        at++;
        while (at < text.length() && text.charAt(at) <= ' ') {
          at++;
        }
      } else if ((c | 0x20) == phrase.charAt(i) || c == phrase.charAt(i)) {
        at++;
      } else {
        return false;
      }
    }
    return at >= text.length() || !isWord(text.charAt(at));
  }

  private static boolean isWord(char c) {
    int low = c | 0x20;
    return (low >= 'a' && low <= 'z') || (c >= '0' && c <= '9');
  }
}
