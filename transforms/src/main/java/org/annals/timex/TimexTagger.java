package org.annals.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.annals.model.Meaning;
import org.annals.model.Tense;
import org.annals.model.TextSpan;
import org.annals.model.Timex;
import org.annals.model.TimexType;
import org.annals.text.Verbs;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time expressions of an English text and says what each means, before any anchor is
 * known. Immutable and thread-safe; a text leaves nothing behind for the next one. Takes time and
 * memory linear in the length of the text, whatever it holds, and throws nothing.
 *
 * <pre>{@code
 * Tagging tagging = new TimexTagger().tag("It opened last June.", TaggingContext.plain());
 * }</pre>
 */
public final class TimexTagger {

  /** No expression starts more tokens than this before the token that makes it one. */
  /** So many tokens an aside has on either side of its date. */
  private static final int ASIDE = 8;

  private static final int REACH = 12;

  private final RuleBook plain = new RuleBook(Rules.plain());
  private final RuleBook spun = new RuleBook(Rules.spun());

  /** The ids of all rules, those for machine-paraphrased text included; each once, sorted. */
  public static List<String> ruleIds() {
    return Rules.spun().values().stream()
        .flatMap(List::stream)
        .map(Rule::id)
        .filter(id -> !id.startsWith(NotTimeRules.PREFIX))
        .distinct()
        .sorted()
        .toList();
  }

  /** The expressions of {@code text} outside the skipped spans, in text order. */
  public Tagging tag(String text, TaggingContext context) {
    RuleBook rules = context.paraphrased() ? spun : plain;
    Tokens tokens = Tokenizer.tokenize(text, rules.words());
    List<Timex> found = new ArrayList<>();
    Matcher matcher = new Matcher(rules, tokens);
    int trigger = nextTrigger(tokens, 0);
    int i = 0;
    int told = 0;
    boolean pending = false;
    while (trigger < tokens.size()) {
      i = Math.max(i, trigger - REACH);
      @Nullable Found here = matcher.find(Level.REST, i);
      if (here != null) {
        if (here.isTime()) {
          boolean opens = pending || told == 0 || isApart(tokens, told, i);
          Timex timex = timex(tokens, i, here, opens);
          found.add(timex);
          // "Sold in 1997, lost 2m in three months to May": a length opens nothing for others.
          pending = opens && timex.type() == TimexType.DURATION;
          told = here.end();
        }
        i = here.end();
      } else {
        i++;
      }
      int listed = here == null ? -1 : SharedMonthRules.listed(tokens, i);
      if (listed >= 0) {
        trigger = listed;
      } else if (trigger < i) {
        trigger = nextTrigger(tokens, i);
      }
    }
    List<Timex> kept = outside(context.skipped(), found);
    boolean narrative = Narrative.isTold(kept);
    return narrative
        ? new Tagging(OwnDays.marked(text, kept), true, Headings.of(text))
        : new Tagging(
            without(kept, timex -> VagueRules.isOfHistory(timex.rule())), false, List.of());
  }

  private static int nextTrigger(Tokens tokens, int from) {
    int i = from;
    while (i < tokens.size() && !tokens.isTrigger(i)) {
      i++;
    }
    return i;
  }

  /**
   * Whether a sentence begins within these tokens, or an aside ends: "the law, enacted in 1981,
   * expired on Sept. 30".
   */
  private static boolean isApart(Tokens tokens, int from, int to) {
    if (endsAside(tokens, from) || (isInAside(tokens, from) && closesAside(tokens, from, to))) {
      return true;
    }
    for (int i = from; i < to; i++) {
      boolean stop = tokens.is(i, ".") || tokens.is(i, "!") || tokens.is(i, "?");
      if (tokens.is(i, Shape.BREAK) || (stop && !tokens.isLower(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** ", expired". */
  private static boolean endsAside(Tokens tokens, int i) {
    return tokens.is(i, ",")
        && tokens.isLower(i + 1)
        && Verbs.read(tokens.word(i + 1)).filter(verb -> verb.form().maybePast()).isPresent();
  }

  /** "… by two brothers, went": words between the date and the end of its aside. */
  private static boolean closesAside(Tokens tokens, int from, int to) {
    int i = from;
    while (i < Math.min(to, from + ASIDE) && !tokens.is(i, ",")) {
      i++;
    }
    return endsAside(tokens, i);
  }

  /** ", founded in 1921": a participle that a comma sets off, shortly before the end of a date. */
  private static boolean isInAside(Tokens tokens, int end) {
    for (int i = end - 2; i > Math.max(0, end - ASIDE); i--) {
      if (tokens.is(i, ",")) {
        return Verbs.read(tokens.word(i + 1))
            .filter(verb -> verb.form().maybeParticiple())
            .isPresent();
      }
    }
    return false;
  }

  private static Timex timex(Tokens tokens, int i, Found found, boolean opening) {
    int start = tokens.start(i);
    int end = tokens.end(found.end() - 1);
    Meaning meaning = Refiner.refined(tokens, i, found);
    Tense tense = Direction.of(tokens, i, found);
    // "In 1951; nine years later he left": no apposition, as behind a comma.
    boolean clause = tokens.first(i - 1) == ';' && isCount(meaning);
    return new Timex(
        start,
        end,
        tokens.text().substring(start, end),
        meaning.type(),
        meaning,
        tense,
        Direction.isLookedBack(tokens, i, found),
        opening || clause,
        false,
        found.rule());
  }

  private static boolean isCount(Meaning meaning) {
    return meaning instanceof Meaning.Modified modified
        ? isCount(modified.meaning())
        : meaning instanceof Meaning.Offset offset && offset.from() == Meaning.From.MENTION;
  }

  private static List<Timex> outside(List<TextSpan> skipped, List<Timex> found) {
    return skipped.isEmpty()
        ? found
        : without(found, timex -> skipped.stream().anyMatch(span -> span.overlaps(timex.span())));
  }

  /** The others; what a dropped one opened, the next one opens. */
  private static List<Timex> without(List<Timex> found, Predicate<Timex> dropped) {
    List<Timex> kept = new ArrayList<>(found.size());
    boolean opened = false;
    for (Timex timex : found) {
      if (dropped.test(timex)) {
        opened = opened || timex.opening();
      } else {
        kept.add(opened ? timex.asOpening() : timex);
        opened = false;
      }
    }
    return kept;
  }
}
