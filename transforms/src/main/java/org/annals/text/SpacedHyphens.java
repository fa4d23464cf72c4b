package org.annals.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Puts compounds together that stand with blanks around their hyphens, as in texts whose marks all
 * stand apart: "a two - year spell , he said ." Such a text has dashes as well, behind which a
 * clause or a phrase begins; in a text whose commas stand close such a hyphen is a dash.
 */
final class SpacedHyphens {

  /** Words behind a dash, which end no compound, and the names of days and months. */
  private static final Set<String> OPENING =
      words(
          "a an the this that these those it he she they we i you who whom whose which what his her"
              + " its their our my your and or but nor yet so if as than when where while why how"
              + " because although though unless until since after before during despite of to at"
              + " by for from with without within into onto about against among amid between in on"
              + " up down out off over under through around back away including saying is are was"
              + " were be been being am has have had do does did will would can could may might"
              + " must shall should not no never even only just also still then there here now"
              + " perhaps maybe both either neither some any all most many more less much each"
              + " every another other such two three four five six seven eight nine ten january"
              + " february march april june july august september october november december monday"
              + " tuesday wednesday thursday friday saturday sunday");

  /** Words before a dash, on which no compound begins. */
  private static final Set<String> CLOSING =
      words(
          "a an the this that these those it he she they we i you him them us me and or but nor of"
              + " to at for from with is are was were be been being has have had not which who");

  /** What a compound before a name begins with. */
  private static final Set<String> BEFORE_NAMES =
      words("anti pro non ex pan neo post pre inter trans mid then sub counter semi co al el ul");

  /** Words that stand in the middle of a compound: "step - by - step", "editor - in - chief". */
  private static final Set<String> MIDDLE = words("to by in");

  /** What a country in capitals does that is no pronoun: "US - led". */
  private static final Set<String> OF_US =
      words("led run made style wide born built bound owned backed based only sponsored trained");

  /** What stands before a particle in a compound. */
  private static final Set<String> BEFORE_PARTICLES =
      words(
          "run build set start follow round line make stand lay trade play kick spin buy sell hold"
              + " cover warm clean break crack slow shut melt fall drop show built turn take roll"
              + " grown higher lower one two knock pick push pull phone walk sit check mix back tie"
              + " top scale step write call stay bail stop far lead match close stand mock swearing"
              + " strung opt hand carry hang wash cover flare brush wind pin punch paste get let");

  private static final Set<String> PARTICLES =
      words("up off out in down back over away on through");

  /** What a number counts in a compound. */
  private static final Set<String> COUNTED =
      words(
          "year month week day hour minute second mile metre foot inch point strong man woman page"
              + " seat party part storey story member state game run term time way plus odd pound"
              + " acre bed room bedroom car door nation count");

  /** Words that open what a verb acts on. */
  private static final Set<String> ACTED_ON =
      words("to that a an the his her its their him them it");

  private static final String GAP = " - ";

  /** As far a mark is looked for that tells how marks stand. */
  private static final int FAR = 300;

  private SpacedHyphens() {}

  private static Set<String> words(String list) {
    return new HashSet<>(Arrays.asList(list.split(" ", -1)));
  }

  /**
   * Where the compound ends that the word within {@code [from, to)} begins; {@code to} when it
   * begins none.
   */
  static int end(String text, int from, int to, int limit) {
    int chain = chainEnd(text, to, limit);
    if (chain > to && !CLOSING.contains(text.substring(from, to).toLowerCase(Locale.ROOT))) {
      return chain;
    }
    if (!joins(text, from, to, limit)) {
      return to;
    }
    int end = wordEnd(text, to + GAP.length(), limit);
    if (!opensGap(text, end, limit)) {
      return end;
    }
    // "16 - year - old"; of longer chains nobody can tell words from dashes.
    int last = wordEnd(text, end + GAP.length(), limit);
    boolean old = text.substring(end + GAP.length(), last).equals("old");
    return old && !opensGap(text, last, limit) ? last : to;
  }

  /** Where "by - step" ends behind "step"; {@code to} where no such chain begins. */
  private static int chainEnd(String text, int to, int limit) {
    int at = to;
    while (opensGap(text, at, limit)) {
      int end = wordEnd(text, at + GAP.length(), limit);
      if (!MIDDLE.contains(text.substring(at + GAP.length(), end))) {
        return at > to && standApart(text, end) ? end : to;
      }
      at = end;
    }
    return to;
  }

  private static boolean opensGap(String text, int at, int limit) {
    return at + GAP.length() < limit
        && text.startsWith(GAP, at)
        && Character.isLetter(text.charAt(at + GAP.length()));
  }

  private static boolean joins(String text, int from, int to, int limit) {
    if (!opensGap(text, to, limit)) {
      return false;
    }
    int end = wordEnd(text, to + GAP.length(), limit);
    String left = text.substring(from, to);
    String right = text.substring(to + GAP.length(), end);
    return right.length() > 1
        && isCompound(left, right)
        && !actsOn(text, right, end, limit)
        && standApart(text, end);
  }

  private static int wordEnd(String text, int from, int limit) {
    int i = from;
    while (i < limit && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isCompound(String left, String right) {
    String first = left.toLowerCase(Locale.ROOT);
    String last = right.toLowerCase(Locale.ROOT);
    if (Character.isDigit(left.charAt(left.length() - 1))) {
      return COUNTED.contains(right);
    }
    if (PARTICLES.contains(last) && BEFORE_PARTICLES.contains(first)) {
      return true;
    }
    if (left.equals("US")) {
      return OF_US.contains(right) || (right.endsWith("ed") && !OPENING.contains(right));
    }
    if (last.equals("mate") || last.equals("mates")) {
      return !CLOSING.contains(first);
    }
    if (OPENING.contains(last) || CLOSING.contains(first) || isPast(first)) {
      return false;
    }
    if (!BEFORE_NAMES.contains(first) && isThird(last)) {
      return false;
    }
    boolean several = first.endsWith("s") && !first.endsWith("ss") && last.endsWith("ing");
    boolean name = Character.isUpperCase(right.charAt(0));
    return !several
        && (!name || Character.isUpperCase(left.charAt(0)) || BEFORE_NAMES.contains(first));
  }

  /** "The mayor - checks": what somebody does. */
  private static boolean isThird(String word) {
    return Verbs.read(word).filter(read -> read.form() == VerbForm.THIRD).isPresent();
  }

  /** "The party - managed to win": a past tense, with what it acts on. */
  private static boolean actsOn(String text, String right, int end, int limit) {
    if (!right.endsWith("ed") || end + 1 >= limit || text.charAt(end) != ' ') {
      return false;
    }
    return ACTED_ON.contains(text.substring(end + 1, wordEnd(text, end + 1, limit)));
  }

  /** "(Which she) drew - failed": no compound begins with a past tense. */
  private static boolean isPast(String word) {
    return Verbs.read(word).filter(read -> read.form() == VerbForm.PAST).isPresent();
  }

  /** Whether the nearest comma or full stop stands apart from the word before it. */
  private static boolean standApart(String text, int at) {
    for (int i = at; i < Math.min(text.length(), at + FAR); i++) {
      char mark = text.charAt(i);
      boolean ends = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
      if (ends && (mark == ',' || mark == '.')) {
        return text.charAt(i - 1) == ' ';
      }
    }
    return false;
  }
}
