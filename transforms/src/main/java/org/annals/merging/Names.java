package org.annals.merging;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.annals.text.WordMemo;

/**
 * When two names are one actor's. Names are compared without case, accents, hyphens, marks and
 * titles.
 *
 * <ul>
 *   <li>{@link Match#SAME}: nothing else differs ("Jean-Luc Morel", "Mr. Jean Luc Morel").
 *   <li>{@link Match#SHORT}: one is the other's family name, leaves out its middle names or all
 *       from "of" on, or is its acronym. A short name is as good as the full one only where a
 *       single full name fits it.
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

  private static final WordMemo<String> PLAIN = new WordMemo<>(1 << 13, Names::fold);
  private static final WordMemo<List<String>> BLOCK_WORDS =
      new WordMemo<>(1 << 13, Names::lookedForBy);
  private static final WordMemo<List<String>> ACTOR_WORDS =
      new WordMemo<>(1 << 13, name -> tokens(actor(name)));
  private static final WordMemo<String> ACTORS = new WordMemo<>(1 << 13, Names::untitled);

  private Names() {}

  /** Words in lower case without accents and marks, one blank between; may be empty. */
  static String plain(String text) {
    return isPlain(text) ? text : PLAIN.of(text);
  }

  /** Whether nothing is to be changed: most words are of small letters alone. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit < 'a' || unit > 'z') {
        return false;
      }
    }
    return true;
  }

  private static String fold(String text) {
    String bare = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    String joined = MARKS.matcher(bare).replaceAll("");
    return GAPS.matcher(joined).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /** {@link #plain}, without titles unless nothing else is left. */
  static String actor(String name) {
    return ACTORS.of(name);
  }

  private static String untitled(String name) {
    String plain = plain(name);
    List<String> bare =
        tokens(plain).stream().filter(token -> !NameWords.TITLES.contains(token)).toList();
    return bare.isEmpty() ? plain : String.join(" ", bare);
  }

  /** The words of {@link #actor}. */
  static List<String> actorWords(String name) {
    return ACTOR_WORDS.of(name);
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
    return BLOCK_WORDS.of(name);
  }

  private static List<String> lookedForBy(String name) {
    List<String> tokens = tokens(name);
    String last = tokens.get(tokens.size() - 1);
    String first = tokens.get(0);
    if (tokens.size() == 1) {
      return List.of(last);
    }
    if (NameWords.LEADING_FAMILY_NAMES.contains(first)) {
      return List.of(first);
    }
    if (tokens.size() > 2) {
      return List.of(last, NameWords.OF.contains(tokens.get(1)) ? first : acronym(tokens));
    }
    return List.of(last);
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
    return (endsWithWord(full, little) && !NameWords.DISTINGUISHING.contains(first))
        || (little.equals(first) && NameWords.LEADING_FAMILY_NAMES.contains(little))
        || (little.equals(first) && isLeftOut(full.substring(gap + 1)))
        || (full.indexOf(' ', gap + 1) > 0 && little.equals(acronym(tokens(full))));
  }

  /** "Volta" for "Volta Motors", "the Festival" for "the Festival of Lights". */
  private static boolean isLeftOut(String rest) {
    int gap = rest.indexOf(' ');
    return (gap > 0 && NameWords.OF.contains(rest.substring(0, gap)))
        || NameWords.OF_FIRMS.containsAll(tokens(rest));
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
