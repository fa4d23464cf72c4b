package org.annals.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.annals.model.TextSpan;

/**
 * Cuts a stretch of text into tokens the way English treebanks do: clitics and the possessive stand
 * alone, hyphenated words and dotted abbreviations stay whole, every mark is a token. What a broken
 * text has torn apart is put together.
 */
public final class Tokenizer {

  private static final List<String> CLITICS = List.of("'s", "'ll", "'re", "'ve", "'d", "'m");

  /** Ends of sites' names, those left out that are English words. */
  private static final Set<String> DOMAINS =
      Set.of(
          "com", "org", "net", "edu", "gov", "mil", "info", "biz", "tv", "io", "co", "uk", "eu",
          "au", "ca", "nz", "ie", "za", "jp", "cn", "ru", "de", "fr");

  private Tokenizer() {}

  /** The tokens within {@code span}, in text order. */
  public static List<Token> tokens(String text, TextSpan span) {
    List<Token> tokens = new ArrayList<>();
    int i = span.start();
    while (i < span.end()) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c)) {
        i++;
      } else if (Character.isLetterOrDigit(c)) {
        int end = wordEnd(text, i, span.end());
        int whole = SpacedHyphens.end(text, i, end, span.end());
        if (whole > end) {
          tokens.add(new Token(i, whole, text.substring(i, whole).replace(" - ", "-")));
          end = whole;
        } else {
          addWord(text, i, end, tokens);
        }
        i = TornClitics.add(text, end, span.end(), tokens);
      } else {
        int end =
            isApostrophe(c)
                ? cliticEnd(text, i, span.end())
                : i + Character.charCount(text.codePointAt(i));
        boolean dash = c == '-' && i > span.start() && GluedDashes.isDash(text, i, span.end());
        tokens.add(dash ? new Token(i, end, "–") : Token.in(text, i, end));
        i = end;
      }
    }
    return tokens;
  }

  private static boolean isInvisible(char c) {
    return c == '\u00ad' || c == '\u200b' || c == '\ufeff';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static int wordEnd(String text, int from, int limit) {
    int i = from;
    while (i < limit) {
      char c = text.charAt(i);
      boolean joins =
          isPlain(c)
              || Character.isLetterOrDigit(c)
              || Character.getType(c) == Character.NON_SPACING_MARK
              || isJoint(text, i, limit);
      if (!joins) {
        break;
      }
      i++;
    }
    boolean stop = i < limit && text.charAt(i) == '.';
    return stop && (isDotted(text, from, i) || isAbbreviated(text, from, i, limit)) ? i + 1 : i;
  }

  /** Most letters of news, told without a look into Unicode's tables. */
  private static boolean isPlain(char c) {
    int low = c | 0x20;
    return (low >= 'a' && low <= 'z') || (c >= '0' && c <= '9');
  }

  /** A hyphen, stop, comma or apostrophe between letters or digits that belongs to the word. */
  private static boolean isJoint(String text, int at, int limit) {
    if (at + 1 >= limit || at == 0) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return switch (text.charAt(at)) {
      case '-' ->
          (Character.isLetterOrDigit(before) || before == '.')
              && Character.isLetterOrDigit(after)
              && !GluedDashes.isDash(text, at, limit);
      case '‑', '&', '\'', '’' ->
          Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
      case '.' ->
          // "U.S.-led"
          (after == '-' && isDotted(text, at - 3 < 0 ? 0 : at - 3, at))
              || (Character.isLetterOrDigit(before)
                  && (Character.isDigit(after)
                      || Character.isUpperCase(after)
                      || isDottedLower(text, at)
                      || opensDomain(text, at + 1, limit)));
      case ',', ':' -> Character.isDigit(before) && Character.isDigit(after);
      default -> false;
    };
  }

  /** "a.m", "p.m", "i.e": a single lower-case letter on each side. */
  private static boolean isDottedLower(String text, int at) {
    boolean single = at < 2 || !Character.isLetterOrDigit(text.charAt(at - 2));
    boolean end = at + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 2));
    return single && end && Character.isLetter(text.charAt(at + 1));
  }

  /** "Example.com", "example.co.uk": a site's name, and no sentence that lacks its space. */
  private static boolean opensDomain(String text, int from, int limit) {
    int end = from;
    while (end < limit && Character.isLowerCase(text.charAt(end))) {
      end++;
    }
    return DOMAINS.contains(text.substring(from, end))
        && (end == limit || !Character.isLetterOrDigit(text.charAt(end)));
  }

  /** "U.S", which takes the next stop with it. */
  private static boolean isDotted(String text, int from, int to) {
    return to - from >= 3 && text.charAt(to - 2) == '.' && Character.isLetter(text.charAt(to - 1));
  }

  /** "Inc." with more of the sentence behind it. */
  private static boolean isAbbreviated(String text, int from, int to, int limit) {
    String word = text.substring(from, to).toLowerCase(Locale.ROOT);
    boolean known = Abbreviations.neverLast(word) || Abbreviations.seldomLast(word);
    return known && to + 2 < limit;
  }

  private static int cliticEnd(String text, int at, int limit) {
    int end = at + 1;
    while (end < limit && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String word = text.substring(at, end).toLowerCase(Locale.ROOT).replace('’', '\'');
    return CLITICS.contains(word) ? end : at + 1;
  }

  private static void addWord(String text, int from, int to, List<Token> tokens) {
    if (!hasApostrophe(text, from, to)) {
      tokens.add(Token.in(text, from, to));
      return;
    }
    String word = text.substring(from, to).toLowerCase(Locale.ROOT).replace('’', '\'');
    int cut = to;
    if (word.endsWith("n't") && word.length() > 3) {
      cut = to - 3;
    } else {
      for (String clitic : CLITICS) {
        if (word.endsWith(clitic) && word.length() > clitic.length()) {
          cut = to - clitic.length();
          break;
        }
      }
    }
    tokens.add(Token.in(text, from, cut));
    if (cut < to) {
      tokens.add(Token.in(text, cut, to));
    }
  }

  private static boolean hasApostrophe(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isApostrophe(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
