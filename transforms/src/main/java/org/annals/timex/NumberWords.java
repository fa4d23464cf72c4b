package org.annals.timex;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads numbers, ordinals and years in digits and words from the tokens of one text. */
final class NumberWords {

  /** What kind of number a pattern asks for. */
  enum Kind {
    /** "25", "twenty-five", "a", "2 1/2", "a couple of", "two hundred and ten". */
    NUMBER,
    /** "first", "21st", "twenty-first". */
    NTH,
    /** "1953", "nineteen fifty-three", "two thousand". */
    YEARS;

    static @Nullable Kind named(String name) {
      return switch (name) {
        case "NUMBER" -> NUMBER;
        case "NTH" -> NTH;
        case "YEARS" -> YEARS;
        default -> null;
      };
    }

    /** The lexemes such a number can start with. */
    BitSet starts(Lexicon lexicon) {
      BitSet all = new BitSet();
      sorts().forEach(sort -> all.or(lexicon.of(sort)));
      if (this == NUMBER) {
        ARTICLES.forEach(word -> all.set(lexicon.idOf(word)));
      }
      return all;
    }

    private EnumSet<Sort> sorts() {
      return switch (this) {
        case NUMBER ->
            EnumSet.of(
                Sort.DAYNUM,
                Sort.SMALL,
                Sort.BIG,
                Sort.YEAR,
                Sort.DECIMAL,
                Sort.FRACTION,
                Sort.NUM,
                Sort.TENS);
        case NTH -> EnumSet.of(Sort.ORDINAL, Sort.DAYTH, Sort.NTH, Sort.TENS);
        case YEARS -> EnumSet.of(Sort.YEAR, Sort.NUM);
      };
    }
  }

  /** Words that are numbers only together with what follows them. */
  private static final List<String> ARTICLES =
      List.of("a", "an", "half", "hundred", "thousand", "couple", "dozen");

  private final Tokens tokens;
  private double value;

  NumberWords(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Value of what {@link #read} read last. */
  double value() {
    return value;
  }

  /** The token behind the number that starts at {@code i}, or −1 when none does. */
  int read(Kind kind, int i) {
    return switch (kind) {
      case NUMBER -> number(i);
      case NTH -> ordinal(i);
      case YEARS -> year(i);
    };
  }

  private int number(int i) {
    Lexeme first = tokens.lexeme(i);
    if (first.is(Sort.DECIMAL)) {
      return decimal(i);
    }
    if (first.is(Sort.FRACTION)) {
      value = fraction(i);
      return i + 1;
    }
    if (first.is(Sort.DAYNUM)
        || first.is(Sort.SMALL)
        || first.is(Sort.BIG)
        || first.is(Sort.YEAR)) {
      return digits(i);
    }
    int end = article(i, first);
    return end >= 0 ? end : words(i);
  }

  private int digits(int i) {
    value = tokens.number(i);
    int next = tokens.is(i + 1, "-") ? i + 2 : i + 1;
    if (tokens.is(next, Sort.FRACTION)) {
      value += fraction(next);
      return next + 1;
    }
    return half(scaled(i + 1));
  }

  /** "two million" and the like behind digits. */
  private int scaled(int i) {
    if (tokens.is(i, "hundred")) {
      value *= 100;
      return i + 1;
    }
    if (tokens.is(i, "thousand")) {
      value *= 1000;
      return i + 1;
    }
    if (tokens.is(i, "million")) {
      value *= 1e6;
      return i + 1;
    }
    return i;
  }

  /** "a", "an", "half a", "a couple of", "a dozen", "a hundred". */
  private int article(int i, Lexeme first) {
    String word = first.word();
    int at = i;
    if (word.equals("a") || word.equals("an")) {
      at++;
      value = 1;
    }
    if (tokens.is(at, "half")) {
      value = 0.5;
      at++;
      return tokens.is(at, "a") || tokens.is(at, "an") ? at + 1 : at;
    }
    if (tokens.is(at, "couple")) {
      value = 2;
      return tokens.is(at + 1, "of") ? at + 2 : at + 1;
    }
    if (tokens.is(at, "dozen")) {
      value = 12;
      return at + 1;
    }
    if (tokens.is(at, "hundred") || tokens.is(at, "thousand")) {
      value = 1;
      return half(tail(scaled(at)));
    }
    return at > i ? at : -1;
  }

  private int words(int i) {
    int at = small(i);
    if (at < 0) {
      return -1;
    }
    int scaled = scaled(at);
    return half(scaled == at ? at : tail(scaled));
  }

  /** What follows a hundred or thousand: "and ten". */
  private int tail(int i) {
    double head = value;
    int from = tokens.is(i, "and") ? i + 1 : i;
    int end = small(from);
    if (end < 0) {
      value = head;
      return i;
    }
    double rest = value;
    int scaled = scaled(end);
    value = head + (scaled == end ? rest : value);
    return scaled;
  }

  /** One to ninety-nine in words. */
  private int small(int i) {
    if (tokens.is(i, Sort.TENS)) {
      value = tokens.lexeme(i).number();
      int next = tokens.is(i + 1, "-") ? i + 2 : i + 1;
      int ones = tokens.is(next, Sort.NUM) ? tokens.lexeme(next).number() : 0;
      if (ones >= 1 && ones <= 9) {
        value += ones;
        return next + 1;
      }
      return i + 1;
    }
    if (tokens.is(i, Sort.NUM)) {
      value = tokens.lexeme(i).number();
      return i + 1;
    }
    return -1;
  }

  /** "and a half" behind a number. */
  private int half(int i) {
    if (tokens.is(i, "and") || tokens.is(i, "-")) {
      int at = tokens.is(i + 1, "-") ? i + 2 : i + 1;
      at = tokens.is(at, "a") ? at + 1 : at;
      at = tokens.is(at, "-") ? at + 1 : at;
      if (at > i + 1 - 1 && tokens.is(at, "half")) {
        value += 0.5;
        return at + 1;
      }
    }
    return i;
  }

  private int decimal(int i) {
    String digits = tokens.string(i);
    if (digits.length() > 8 || digits.indexOf('.') != digits.lastIndexOf('.')) {
      return -1;
    }
    value = Double.parseDouble(digits);
    return i + 1;
  }

  private double fraction(int i) {
    String digits = tokens.string(i);
    return (digits.charAt(0) - '0') / (double) (digits.charAt(2) - '0');
  }

  private int ordinal(int i) {
    Lexeme first = tokens.lexeme(i);
    if (first.is(Sort.DAYTH) || first.is(Sort.NTH) || first.is(Sort.ORDINAL)) {
      value = tokens.number(i);
      return i + 1;
    }
    if (!first.is(Sort.TENS)) {
      return -1;
    }
    int next = tokens.is(i + 1, "-") ? i + 2 : i + 1;
    int ones = tokens.is(next, Sort.ORDINAL) ? tokens.lexeme(next).number() : 0;
    if (ones < 1 || ones > 9) {
      return -1;
    }
    value = first.number() + ones;
    return next + 1;
  }

  private int year(int i) {
    if (tokens.is(i, Sort.YEAR)) {
      value = tokens.number(i);
      return i + 1;
    }
    boolean word = tokens.is(i, Sort.NUM) || tokens.is(i, Sort.TENS);
    int head = word ? tokens.lexeme(i).number() : 0;
    if (head == 2 && tokens.is(i + 1, "thousand")) {
      value = 2000;
      return tail(i + 2);
    }
    if (head < 11 || head > 20) {
      return -1;
    }
    int next = tokens.is(i + 1, "-") ? i + 2 : i + 1;
    int end = small(next);
    if (end < 0 || value < 10) {
      return -1;
    }
    value += head * 100;
    return end;
  }
}
