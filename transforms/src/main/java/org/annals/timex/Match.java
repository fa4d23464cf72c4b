package org.annals.timex;

import java.util.Arrays;
import java.util.OptionalInt;
import org.annals.model.Amount;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.jspecify.annotations.Nullable;

/** One match of one rule: what each lettered element of the pattern matched. */
final class Match {

  private static final int LETTERS = 26;
  private static final int UNSET = -1;

  private final Tokens tokens;
  private final Matcher matcher;
  private final int[] start = new int[LETTERS];
  private final int[] end = new int[LETTERS];
  private final double[] numbers = new double[LETTERS];
  private final @Nullable Meaning[] meanings = new Meaning[LETTERS];
  private int from;
  private int to;

  Match(Matcher matcher, Tokens tokens) {
    this.matcher = matcher;
    this.tokens = tokens;
    Arrays.fill(start, UNSET);
  }

  static int slot(char letter) {
    return letter - 'a';
  }

  /** Tries a pattern at token {@code i}; what was matched can then be asked for. */
  boolean run(Node pattern, int i) {
    Arrays.fill(start, UNSET);
    from = i;
    return pattern.match(this, i);
  }

  void endsAt(int i) {
    to = i;
  }

  void set(int slot, int i, int behind) {
    start[slot] = i;
    end[slot] = behind;
    numbers[slot] = tokens.number(i);
  }

  void setNumber(int slot, int i, int behind, double value) {
    if (slot != Node.NO_SLOT) {
      set(slot, i, behind);
      numbers[slot] = value;
    }
  }

  void setMeaning(int slot, int i, Found found) {
    if (slot != Node.NO_SLOT) {
      set(slot, i, found.end());
      meanings[slot] = found.meaning();
    }
  }

  void unset(int slot) {
    if (slot != Node.NO_SLOT) {
      start[slot] = UNSET;
    }
  }

  @Nullable Found find(Level level, int i) {
    return matcher.find(level, i);
  }

  NumberWords numberWords() {
    return matcher.numberWords();
  }

  /** All tokens of the text. */
  Tokens tokens() {
    return tokens;
  }

  /** Its first token. */
  int from() {
    return from;
  }

  /** The token behind it. */
  int to() {
    return to;
  }

  /** Whether the element is there. */
  boolean has(char letter) {
    return start[slot(letter)] != UNSET;
  }

  /** The first token of an element. */
  int at(char letter) {
    return start[slot(letter)];
  }

  /** The token behind an element. */
  int behind(char letter) {
    return end[slot(letter)];
  }

  /** Value of a number element. */
  double number(char letter) {
    return numbers[slot(letter)];
  }

  /** Value of a number element that is whole. */
  int whole(char letter) {
    return (int) numbers[slot(letter)];
  }

  /** Value of a number element, empty when it is missing. */
  OptionalInt optional(char letter) {
    return has(letter) ? OptionalInt.of(whole(letter)) : OptionalInt.empty();
  }

  /** Digits of an element of one token. */
  int digits(char letter) {
    return tokens.number(at(letter));
  }

  /** The lexeme of an element of one token. */
  Lexeme lexeme(char letter) {
    return tokens.lexeme(at(letter));
  }

  /** Code of a weekday, month, season, part of the day. */
  int code(char letter) {
    return lexeme(letter).code();
  }

  /** Unit of a unit element. */
  Granularity unit(char letter) {
    Granularity unit = lexeme(letter).unit();
    if (unit == null) {
      throw new IllegalStateException("no unit: " + lexeme(letter).word());
    }
    return unit;
  }

  /** Amount of a number element; vague when it is missing or more than can be counted. */
  Amount amount(char letter) {
    return has(letter) ? new Amount(number(letter)) : Amount.VAGUE;
  }

  /** Meaning of an inner expression. */
  Meaning meaning(char letter) {
    Meaning meaning = meanings[slot(letter)];
    if (meaning == null) {
      throw new IllegalStateException("no meaning at " + letter);
    }
    return meaning;
  }

  /** Whether an element is there and is this word. */
  boolean is(char letter, String word) {
    return has(letter) && tokens.is(at(letter), word);
  }

  /** Whether the token before the match is this word. */
  boolean after(String word) {
    return tokens.is(from - 1, word);
  }

  /** "Last-week's": whether a hyphen joins a word to the match; a dash with a blank does not. */
  boolean beforeHyphen() {
    return tokens.first(to) == '-' && tokens.start(to) == tokens.end(to - 1);
  }

  /** Whether the token behind the match is this word. */
  boolean before(String word) {
    return tokens.is(to, word);
  }
}
