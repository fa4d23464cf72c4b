package org.annals.timex;

import org.annals.model.Meaning;
import org.jspecify.annotations.Nullable;

/** Looks for the longest expression at a place of one text. */
final class Matcher {

  private final RuleBook rules;
  private final Tokens tokens;
  private final NumberWords numberWords;
  private final Match[] matches;
  private final Memo[] memos;

  Matcher(RuleBook rules, Tokens tokens) {
    this.rules = rules;
    this.tokens = tokens;
    this.numberWords = new NumberWords(tokens);
    int levels = Level.values().length;
    matches = new Match[levels];
    memos = new Memo[levels];
    for (int level = 0; level < levels; level++) {
      matches[level] = new Match(this, tokens);
      memos[level] = new Memo();
    }
  }

  NumberWords numberWords() {
    return numberWords;
  }

  /** The longest expression of this level or a lower one that starts at token {@code i}. */
  @Nullable Found find(Level level, int i) {
    int row = level.depth();
    Memo memo = memos[row];
    if (memo.knows(i)) {
      return memo.answer(i);
    }
    Found best = row == 0 ? null : find(Level.values()[row - 1], i);
    best = longest(rules.startingWith(level, tokens.id(i)), matches[row], i, best);
    memo.keep(i, best);
    return best;
  }

  private static @Nullable Found longest(
      CompiledRule[] candidates, Match match, int i, @Nullable Found lower) {
    Found best = lower;
    int second = match.tokens().id(i + 1);
    for (CompiledRule candidate : candidates) {
      if (candidate.mayGoOn(second)
          && match.run(candidate.pattern(), i)
          && outdoes(candidate.rule(), match.to(), best)) {
        Meaning meaning = candidate.rule().meaning().of(match);
        if (meaning != null) {
          best = new Found(match.to(), meaning, candidate.rule().id());
        }
      }
    }
    return best;
  }

  /** Whether it is longer; what is no time outdoes also a time that is as long. */
  private static boolean outdoes(Rule rule, int end, @Nullable Found best) {
    return best == null || end > best.end() || (end == best.end() && rule.refuses());
  }
}
