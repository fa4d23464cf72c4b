package org.annals.timex;

import java.util.Arrays;
import java.util.Locale;

/** The tokens of one text, in parallel arrays: a text of a million characters makes no objects. */
final class Tokens {

  private static final int MANY_ERAS = 3;

  private final String text;
  private final WordTable words;
  private int[] start;
  private int[] end;
  private int[] lexeme;
  private int[] number;
  private int size;
  private int eras;

  Tokens(String text, WordTable words) {
    this.text = text;
    this.words = words;
    int guess = text.length() / 5 + 16;
    start = new int[guess];
    end = new int[guess];
    lexeme = new int[guess];
    number = new int[guess];
  }

  void add(int from, int to, int id, int value) {
    if (size == start.length) {
      int room = size * 2;
      start = Arrays.copyOf(start, room);
      end = Arrays.copyOf(end, room);
      lexeme = Arrays.copyOf(lexeme, room);
      number = Arrays.copyOf(number, room);
    }
    start[size] = from;
    end[size] = to;
    lexeme[size] = id;
    number[size] = value;
    size++;
    eras += words.isEra(id) ? 1 : 0;
  }

  /** Whether the text tells of antiquity: then short numbers can be years. */
  boolean ancient() {
    return eras >= MANY_ERAS;
  }

  int size() {
    return size;
  }

  String text() {
    return text;
  }

  int start(int i) {
    return start[i];
  }

  int end(int i) {
    return end[i];
  }

  /** Number of the token's lexeme; a BREAK before the first token and behind the last. */
  int id(int i) {
    return i >= 0 && i < size ? lexeme[i] : Shape.BREAK.id();
  }

  Lexeme lexeme(int i) {
    return words.lexeme(id(i));
  }

  boolean is(int i, Sort sort) {
    return lexeme(i).is(sort);
  }

  boolean is(int i, Shape shape) {
    return id(i) == shape.id();
  }

  /** Whether token {@code i} is this word, given in lower case. */
  boolean is(int i, String word) {
    Lexeme known = lexeme(i);
    if (known.id() != Lexicon.UNKNOWN) {
      return known.word().equals(word);
    }
    int length = end[i] - start[i];
    return length == word.length() && text.regionMatches(true, start[i], word, 0, length);
  }

  /** Token {@code i} in lower case; the name of its shape where it is no word. */
  String word(int i) {
    Lexeme known = lexeme(i);
    return known.id() == Lexicon.UNKNOWN ? string(i).toLowerCase(Locale.ROOT) : known.word();
  }

  boolean isTrigger(int i) {
    return words.isTrigger(lexeme[i]) || (ancient() && is(i, Sort.SMALL));
  }

  /** Value of a number: digits as told, words as listed. */
  int number(int i) {
    int digits = number[i];
    return digits == 0 ? lexeme(i).number() : digits;
  }

  /** The token's first character, or a blank outside the text. */
  char first(int i) {
    return i >= 0 && i < size && end[i] > start[i] ? text.charAt(start[i]) : ' ';
  }

  boolean capital(int i) {
    return Character.isUpperCase(first(i));
  }

  boolean isLower(int i) {
    return Character.isLowerCase(first(i));
  }

  /** Whether nothing stands between this token and the one before. */
  boolean glued(int i) {
    return i > 0 && i < size && start[i] == end[i - 1];
  }

  /** The token's characters as they stand. */
  String string(int i) {
    return text.substring(start[i], end[i]);
  }
}
