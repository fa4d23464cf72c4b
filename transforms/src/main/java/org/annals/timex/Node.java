package org.annals.timex;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A piece of a compiled pattern, together with all that has to follow it. */
sealed interface Node {

  /** Slot of an element that nobody asks for. */
  int NO_SLOT = -1;

  /** Whether this and all that follows match from token {@code i} on. */
  boolean match(Match match, int i);

  /** Adds the lexemes that a match can start with. */
  void first(BitSet starts, Function<Level, BitSet> levels);

  /** Whether a match may be over here. */
  default boolean ends() {
    return false;
  }

  /**
   * Adds the lexemes that can be the second token of a match whose first one is {@code lexeme}.
   * Answers false when any can.
   */
  boolean second(int lexeme, BitSet seconds, Function<Level, BitSet> levels);

  /** The end of a pattern. */
  record Accept() implements Node {
    @Override
    public boolean match(Match match, int i) {
      match.endsAt(i);
      return true;
    }

    @Override
    public void first(BitSet starts, Function<Level, BitSet> levels) {}

    @Override
    public boolean ends() {
      return true;
    }

    @Override
    public boolean second(int lexeme, BitSet seconds, Function<Level, BitSet> levels) {
      return false;
    }
  }

  /** One token of a set of lexemes. */
  record One(BitSet accepted, int slot, Node next) implements Node {
    @Override
    public boolean match(Match match, int i) {
      if (!accepted.get(match.tokens().id(i))) {
        return false;
      }
      if (slot == NO_SLOT) {
        return next.match(match, i + 1);
      }
      match.set(slot, i, i + 1);
      if (next.match(match, i + 1)) {
        return true;
      }
      match.unset(slot);
      return false;
    }

    @Override
    public void first(BitSet starts, Function<Level, BitSet> levels) {
      starts.or(accepted);
    }

    @Override
    public boolean second(int lexeme, BitSet seconds, Function<Level, BitSet> levels) {
      if (!accepted.get(lexeme)) {
        return true;
      }
      next.first(seconds, levels);
      return !next.ends();
    }
  }

  /** A number in digits or words. */
  record Counted(NumberKind kind, BitSet starting, int slot, Node next) implements Node {
    @Override
    public boolean match(Match match, int i) {
      NumberWords words = match.numberWords();
      int end = words.read(kind, i);
      if (end < 0) {
        return false;
      }
      match.setNumber(slot, i, end, words.value());
      if (next.match(match, end)) {
        return true;
      }
      match.unset(slot);
      return false;
    }

    @Override
    public void first(BitSet starts, Function<Level, BitSet> levels) {
      starts.or(starting);
    }

    @Override
    public boolean second(int lexeme, BitSet seconds, Function<Level, BitSet> levels) {
      return !starting.get(lexeme);
    }
  }

  /** An expression of a lower level. */
  record Inner(Level level, int slot, Node next) implements Node {
    @Override
    public boolean match(Match match, int i) {
      @Nullable Found found = match.find(level, i);
      if (found == null) {
        return false;
      }
      match.setMeaning(slot, i, found);
      if (next.match(match, found.end())) {
        return true;
      }
      match.unset(slot);
      return false;
    }

    @Override
    public void first(BitSet starts, Function<Level, BitSet> levels) {
      starts.or(levels.apply(level));
    }

    @Override
    public boolean second(int lexeme, BitSet seconds, Function<Level, BitSet> levels) {
      return !levels.apply(level).get(lexeme);
    }
  }

  /** One of several ways, the first that fits. */
  record Either(List<Node> ways) implements Node {
    @Override
    public boolean match(Match match, int i) {
      for (int way = 0; way < ways.size(); way++) {
        if (ways.get(way).match(match, i)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public void first(BitSet starts, Function<Level, BitSet> levels) {
      ways.forEach(way -> way.first(starts, levels));
    }

    @Override
    public boolean ends() {
      return ways.stream().anyMatch(Node::ends);
    }

    @Override
    public boolean second(int lexeme, BitSet seconds, Function<Level, BitSet> levels) {
      boolean known = true;
      for (Node way : ways) {
        known &= way.second(lexeme, seconds, levels);
      }
      return known;
    }
  }

  /** Fits where the next token is none of a set. */
  record Unless(BitSet refused, Node next) implements Node {
    @Override
    public boolean match(Match match, int i) {
      return !refused.get(match.tokens().id(i)) && next.match(match, i);
    }

    @Override
    public void first(BitSet starts, Function<Level, BitSet> levels) {
      next.first(starts, levels);
    }

    @Override
    public boolean ends() {
      return next.ends();
    }

    @Override
    public boolean second(int lexeme, BitSet seconds, Function<Level, BitSet> levels) {
      return next.second(lexeme, seconds, levels);
    }
  }
}
