package org.annals.text;

import java.util.Locale;
import java.util.Set;
import org.annals.model.Tense;

/**
 * The direction that the verbs beside a stretch of text give it: auxiliaries, endings and a list of
 * irregular verbs, no parse. The nearest verb of the clause before counts most, then the nearest
 * behind.
 */
public final class TenseCues {

  private static final int WINDOW = 220;

  private static final Set<String> FUTURE =
      Set.of(
          "will",
          "shall",
          "'ll",
          "ll",
          "expected",
          "scheduled",
          "due",
          "planned",
          "set",
          "plans",
          "slated",
          "expects",
          "upcoming",
          "hopes",
          "intends",
          "proposed",
          "prepares",
          "preparing",
          "would",
          "could",
          "may",
          "might");

  private static final Set<String> PRESENT =
      Set.of("is", "are", "has", "have", "am", "do", "does", "says");

  private static final Set<String> PAST =
      Set.of(
          ("was were had did said told went came took made gave got saw found left felt met held"
                  + " began brought bought caught chose cut drew drove ate fell fought flew forgot"
                  + " froze grew heard hid hit hurt kept knew laid led lent let lit lost meant paid"
                  + " put quit ran rang read rode rose sang sank sat sent shook shot showed shut"
                  + " slept sold sought spent spoke spread stood stole struck swore swept swam"
                  + " taught thought threw tore understood woke won wore wrote broke built became"
                  + " bore bound bled blew dealt dug fed fled hung overcame overthrew withdrew"
                  + " undertook upheld bid burst cast cost")
              .split(" "));

  private static final Set<String> NOT_PAST =
      Set.of(
          "need",
          "indeed",
          "speed",
          "feed",
          "seed",
          "exceed",
          "proceed",
          "united",
          "hundred",
          "red",
          "bed",
          "ahead",
          "armed",
          "led",
          "embed",
          "sacred",
          "naked",
          "wicked",
          "weed",
          "shed",
          "unprecedented",
          "limited");

  private TenseCues() {}

  /**
   * The direction of the verbs around {@code [start, end)} in its sentence; {@code NONE} when there
   * is no verb.
   */
  public static Tense around(CharSequence text, int start, int end) {
    Tense before = scan(text, start, -1);
    if (before != Tense.NONE) {
      return before;
    }
    return scan(text, end, 1);
  }

  private static Tense scan(CharSequence text, int from, int step) {
    int limit = step < 0 ? Math.max(0, from - WINDOW) : Math.min(text.length(), from + WINDOW);
    int i = from;
    while (step < 0 ? i > limit : i < limit) {
      char c = text.charAt(step < 0 ? i - 1 : i);
      if (isLetter(c) || c == '\'' || c == '\u2019') {
        int edge = i;
        while ((step < 0 ? edge > limit : edge < limit)
            && isLetter(text.charAt(step < 0 ? edge - 1 : edge))) {
          edge += step;
        }
        if (edge == i) {
          i += step;
          continue;
        }
        Tense tense = of(text.subSequence(Math.min(i, edge), Math.max(i, edge)).toString());
        if (tense != Tense.NONE) {
          return tense;
        }
        i = edge;
      } else if (endsSentence(text, step < 0 ? i - 1 : i)) {
        return Tense.NONE;
      } else {
        i += step;
      }
    }
    return Tense.NONE;
  }

  private static boolean endsSentence(CharSequence text, int i) {
    char c = text.charAt(i);
    if (c == '!' || c == '?' || c == ';') {
      return true;
    }
    boolean blank =
        i + 1 >= text.length()
            || text.charAt(i + 1) <= ' '
            || text.charAt(i + 1) == '"'
            || text.charAt(i + 1) == '\'';
    if (c == '.') {
      return (blank
              && i >= 3
              && isLetter(text.charAt(i - 1))
              && isLetter(text.charAt(i - 2))
              && isLetter(text.charAt(i - 3)))
          || (blank && i >= 1 && !isLetter(text.charAt(i - 1)));
    }
    return c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
  }

  private static Tense of(String raw) {
    String word = raw.toLowerCase(Locale.ROOT);
    if (FUTURE.contains(word)) {
      return Tense.FUTURE;
    }
    if (PAST.contains(word)) {
      return Tense.PAST;
    }
    if (PRESENT.contains(word)) {
      return Tense.PRESENT;
    }
    return word.length() > 4 && word.endsWith("ed") && !NOT_PAST.contains(word)
        ? Tense.PAST
        : Tense.NONE;
  }

  private static boolean isLetter(char c) {
    int low = c | 0x20;
    return low >= 'a' && low <= 'z';
  }
}
