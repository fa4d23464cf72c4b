package org.annals.timex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * All rules, compiled, by the level they stand on and the lexemes they can start with. At a place
 * the longest match wins; of two as long one that is no time, then the lower level, then the
 * earlier row.
 */
final class RuleBook {

  /** From so many rules on it pays to look at the second word. */
  private static final int MANY = 8;

  private final WordTable words;
  private final CompiledRule[][][] starting;

  RuleBook(Map<Level, List<Rule>> rules) {
    Lexicon lexicon = new Lexicon();
    rules
        .values()
        .forEach(list -> list.forEach(rule -> PatternCompiler.learn(lexicon, rule.pattern())));
    words = lexicon.freeze();
    starting = new CompiledRule[Level.values().length][][];
    Map<Level, BitSet> starts = new EnumMap<>(Level.class);
    for (Level level : Level.values()) {
      index(lexicon, level, rules.getOrDefault(level, List.of()), starts);
    }
  }

  private void index(Lexicon lexicon, Level level, List<Rule> rules, Map<Level, BitSet> lower) {
    List<List<CompiledRule>> rows = new ArrayList<>();
    for (int id = 0; id < words.size(); id++) {
      rows.add(new ArrayList<>());
    }
    BitSet all = new BitSet();
    for (Rule rule : rules) {
      Node pattern = PatternCompiler.compile(lexicon, rule.pattern());
      BitSet first = new BitSet();
      pattern.first(first, inner -> starts(lower, inner));
      first.stream().forEach(id -> rows.get(id).add(new CompiledRule(rule, pattern, null)));
      all.or(first);
    }
    if (level.depth() > 0) {
      all.or(starts(lower, Level.values()[level.depth() - 1]));
    }
    lower.put(level, all);
    CompiledRule[][] compiled = new CompiledRule[words.size()][];
    for (int id = 0; id < words.size(); id++) {
      compiled[id] = narrowed(id, rows.get(id), lower);
    }
    starting[level.depth()] = compiled;
  }

  /** Where many rules start with one word ("the"), the next one tells which can be meant. */
  private static CompiledRule[] narrowed(int id, List<CompiledRule> row, Map<Level, BitSet> lower) {
    CompiledRule[] all = row.toArray(CompiledRule[]::new);
    for (int i = 0; i < all.length && all.length >= MANY; i++) {
      BitSet seconds = new BitSet();
      if (all[i].pattern().second(id, seconds, inner -> starts(lower, inner))) {
        all[i] = new CompiledRule(all[i].rule(), all[i].pattern(), seconds);
      }
    }
    return all;
  }

  private static BitSet starts(Map<Level, BitSet> known, Level level) {
    BitSet starts = known.get(level);
    if (starts == null) {
      throw new IllegalArgumentException("a rule holds its own level: " + level);
    }
    return starts;
  }

  /** The rules of a level that can start with a lexeme, in the order of the rows. */
  CompiledRule[] startingWith(Level level, int lexeme) {
    return starting[level.depth()][lexeme];
  }

  WordTable words() {
    return words;
  }
}
