package org.annals.timex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.model.Granularity;
import org.jspecify.annotations.Nullable;

/**
 * All words that a pattern can name, by number. Compiling patterns adds their literal words; then
 * {@link #freeze} makes the table that the tokenizer looks words up in.
 */
final class Lexicon {

  private final List<Lexeme> lexemes = new ArrayList<>();
  private final Map<String, Integer> byWord = new HashMap<>();

  /** Number of the lexeme that stands for every word not known. */
  static final int UNKNOWN = 0;

  Lexicon() {
    for (Shape shape : Shape.values()) {
      put(shape.key(), shape.sorts(), 0, 0, null);
    }
    Vocabulary.fill(this);
  }

  /** Adds a meaning to a word; a word may have several of different sorts. */
  void put(String word, EnumSet<Sort> sorts, int number, int code, @Nullable Granularity unit) {
    Integer known = byWord.get(word);
    if (known == null) {
      byWord.put(word, lexemes.size());
      lexemes.add(new Lexeme(lexemes.size(), word, sorts, number, code, unit));
      return;
    }
    Lexeme old = lexemes.get(known);
    EnumSet<Sort> all = EnumSet.copyOf(sorts);
    all.addAll(old.sorts());
    lexemes.set(
        known,
        new Lexeme(
            known,
            word,
            all,
            number == 0 ? old.number() : number,
            code == 0 ? old.code() : code,
            unit == null ? old.unit() : unit));
  }

  /** Number of a literal word, added when new. */
  int idOf(String word) {
    Integer known = byWord.get(word);
    if (known != null) {
      return known;
    }
    put(word, EnumSet.noneOf(Sort.class), 0, 0, null);
    return lexemes.size() - 1;
  }

  /** The lexemes of a sort. */
  BitSet of(Sort sort) {
    BitSet set = new BitSet();
    lexemes.stream().filter(lexeme -> lexeme.is(sort)).forEach(lexeme -> set.set(lexeme.id()));
    return set;
  }

  List<Lexeme> all() {
    return List.copyOf(lexemes);
  }

  /** The finished table. */
  WordTable freeze() {
    return new WordTable(all());
  }
}
