package org.annals.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/**
 * UTF-8 that somebody once took for Windows-1252 and saved again: "donâ€™t", "SÃ£o Paulo". What
 * nobody writes so is read as it was meant; letters that a language has side by side stay. Where
 * the words were cut apart afterwards, a blank or line break stands before the last of the
 * characters that one was taken for: "donâ€ ™ t", "JosÃ © Lind".
 */
final class Mojibake {

  /** It was done twice now and then. */
  private static final int MOST_TIMES = 3;

  /** What Windows-1252 has at 0x80 to 0x9F; where it has nothing, the control character. */
  private static final String WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

  private static final int FIRST_TRAIL = 0x80;
  private static final int LAST_TRAIL = 0xBF;
  private static final int FIRST_AS_ITSELF = 0xA0;

  /** Where 0x9D stood and was lost: the last byte of a closing quotation mark. */
  private static final char LOST = '\uFFFD';

  private static final int CLOSING_QUOTE = 0x9D;

  /** What follows a capital letter in plain text, too. */
  private static final String PUNCTUATION = "‚„…‹‘’“”•–—›«»\u00a0";

  private Mojibake() {}

  /** {@code text} as it was meant; itself when nothing in it is mistaken. */
  static String repaired(String text) {
    String now = text;
    for (int i = 0; i < MOST_TIMES; i++) {
      String better = once(now);
      if (better.equals(now)) {
        return now;
      }
      now = better;
    }
    return now;
  }

  private static String once(String text) {
    int first = firstLead(text);
    if (first < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, first);
    int i = first;
    while (i < text.length()) {
      int length = length(text.charAt(i));
      boolean torn = length > 0 && isTorn(text, i, length);
      String meant = length == 0 ? null : meant(text, i, length, torn);
      if (meant == null) {
        out.append(text.charAt(i));
        i++;
      } else {
        out.append(meant);
        i += torn ? length + 1 : length;
      }
    }
    return out.toString();
  }

  private static int firstLead(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (length(text.charAt(i)) > 0) {
        return i;
      }
    }
    return -1;
  }

  /**
   * How many characters one was taken for, by the first of them: those that begin Latin letters and
   * signs, punctuation and currencies, byte order marks, pictures. 0 for all others.
   */
  private static int length(char lead) {
    return switch (lead) {
      case 'Â', 'Ã', 'Ä', 'Å' -> 2;
      case 'â', 'ï' -> 3;
      case 'ð' -> 4;
      default -> 0;
    };
  }

  /**
   * Whether a blank stands before the last of {@code length} characters: behind "â€", which nobody
   * writes, before anything; behind "Ã" only before a sign.
   */
  private static boolean isTorn(String text, int at, int length) {
    int last = at + length;
    if (last >= text.length() || " \n".indexOf(text.charAt(last - 1)) < 0) {
      return false;
    }
    char sign = text.charAt(last);
    return text.charAt(at) == 'Ã'
        ? sign > FIRST_AS_ITSELF && sign <= LAST_TRAIL && PUNCTUATION.indexOf(sign) < 0
        : length == 3 && text.charAt(at + 1) == '€';
  }

  /** What the characters from {@code at} on were; null when they are what they seem. */
  private static @Nullable String meant(String text, int at, int length, boolean torn) {
    if (at + length > text.length() || (length == 2 && isWritten(text, at))) {
      return null;
    }
    byte[] bytes = new byte[length];
    bytes[0] = (byte) text.charAt(at);
    for (int i = 1; i < length; i++) {
      int place = torn && i == length - 1 ? at + length : at + i;
      int trail = trail(text.charAt(place));
      if (trail < 0) {
        return null;
      }
      bytes[i] = (byte) trail;
    }
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException isNoCharacter) {
      return null;
    }
  }

  /** "AMANHÃ…", "„Ä“": a capital letter and what may follow it, but behind what was mistaken. */
  private static boolean isWritten(String text, int at) {
    char lead = text.charAt(at);
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    return PUNCTUATION.indexOf(text.charAt(at + 1)) >= 0
        && before != '¬'
        && (Character.isUpperCase(before) || lead == 'Ä' || lead == 'Å');
  }

  /** The byte that Windows-1252 reads as {@code c}, where it may follow another; else -1. */
  private static int trail(char c) {
    if (c >= FIRST_AS_ITSELF && c <= LAST_TRAIL) {
      return c;
    }
    if (c == LOST) {
      return CLOSING_QUOTE;
    }
    int place = WINDOWS.indexOf(c);
    return place >= 0 ? FIRST_TRAIL + place : -1;
  }
}
