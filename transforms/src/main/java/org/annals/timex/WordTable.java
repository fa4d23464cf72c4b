package org.annals.timex;

import java.util.List;

/** Finds the lexeme of a word in a stretch of characters without making a string of it. */
final class WordTable {

  private static final int SIZE = 1 << 13;

  private final int[] slots = new int[SIZE];
  private final int[] hashes = new int[SIZE];
  private final Lexeme[] lexemes;
  private final boolean[] triggers;
  private final int bc;
  private final int bce;

  WordTable(List<Lexeme> all) {
    lexemes = all.toArray(Lexeme[]::new);
    triggers = new boolean[lexemes.length];
    bc = idOf(all, "bc");
    bce = idOf(all, "bce");
    for (Lexeme lexeme : lexemes) {
      triggers[lexeme.id()] = lexeme.sorts().stream().anyMatch(Sort::trigger);
      if (lexeme.id() >= Shape.values().length) {
        add(lexeme);
      }
    }
  }

  private static int idOf(List<Lexeme> all, String word) {
    return all.stream()
        .filter(lexeme -> lexeme.word().equals(word))
        .mapToInt(Lexeme::id)
        .findFirst()
        .orElse(-1);
  }

  private void add(Lexeme lexeme) {
    int hash = 0;
    for (int i = 0; i < lexeme.word().length(); i++) {
      hash = mix(hash, lexeme.word().charAt(i));
    }
    int slot = slot(hash);
    while (slots[slot] != 0) {
      slot = (slot + 1) & (SIZE - 1);
    }
    slots[slot] = lexeme.id();
    hashes[slot] = hash;
  }

  /** One step of the hash of a word, letter by letter in lower case. */
  static int mix(int hash, int letter) {
    return hash * 31 + letter;
  }

  private static int slot(int hash) {
    return (hash ^ (hash >>> 13)) & (SIZE - 1);
  }

  /** The lexeme of the word of this hash, or {@link Lexicon#UNKNOWN}; dots within are skipped. */
  int find(char[] text, int start, int end, int hash) {
    for (int slot = slot(hash); slots[slot] != 0; slot = (slot + 1) & (SIZE - 1)) {
      if (hashes[slot] == hash && same(lexemes[slots[slot]].word(), text, start, end)) {
        return slots[slot];
      }
    }
    return Lexicon.UNKNOWN;
  }

  private static boolean same(String word, char[] text, int start, int end) {
    int at = 0;
    for (int i = start; i < end; i++) {
      if (text[i] == '.') {
        continue;
      }
      if (at == word.length() || word.charAt(at) != (text[i] | 0x20)) {
        return false;
      }
      at++;
    }
    return at == word.length();
  }

  Lexeme lexeme(int id) {
    return lexemes[id];
  }

  /** Whether it is "BC" or "BCE". */
  boolean isEra(int id) {
    return id == bc || id == bce;
  }

  boolean isTrigger(int id) {
    return triggers[id];
  }

  int size() {
    return lexemes.length;
  }
}
