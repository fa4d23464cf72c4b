package org.annals.events;

import java.util.Set;
import org.annals.events.clauses.Chunk;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.model.Meaning;
import org.annals.model.Timex;
import org.annals.text.Tag;
import org.annals.text.Word;

/**
 * Times that say how far back a comparison reaches, and not when anything was: "their first title
 * since 1997", "the worst flood since the war", "without a win since May".
 */
final class Reach {

  private static final Set<String> COUNTING =
      Set.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth", "only", "most", "least", "best", "worst", "without");

  private static final Set<String> OCCASIONS = Set.of("time", "times", "occasion");

  private final ParsedSentence sentence;

  Reach(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** "Her third visit in two weeks": how long it took, where a time so long ahead would be read. */
  boolean lasts(int at, Timex timex) {
    int noun = at - 2;
    boolean in =
        noun >= 0
            && sentence.words().get(chunk(at - 1).from()).lower().equals("in")
            && chunk(noun).is(Kind.NOUN)
            && timex.meaning() instanceof Meaning.Offset offset
            && offset.way() == Meaning.Way.AHEAD;
    return in && compares(noun);
  }

  /** Whether the time at chunk {@code at} stands behind "since" and such a comparison. */
  boolean limits(int at) {
    int since = sentence.words().get(chunk(at).from()).lower().equals("since") ? at : at - 1;
    if (since < 1 || !sentence.words().get(chunk(since).from()).lower().equals("since")) {
      return false;
    }
    boolean told = false;
    for (int k = since - 1; k >= 0 && !ends(k); k--) {
      boolean verb = isFinite(k);
      if (compares(k) && (!told || OCCASIONS.contains(sentence.head(k)))) {
        return true;
      }
      told |= verb;
    }
    return false;
  }

  private Chunk chunk(int k) {
    return sentence.chunks().get(k);
  }

  private boolean ends(int k) {
    Kind kind = chunk(k).kind();
    return kind == Kind.COMMA || kind == Kind.STOP || kind == Kind.QUOTE || kind == Kind.BRACKET;
  }

  /** "(More than) at any time since May". */
  private boolean isAnyTime(int k) {
    return OCCASIONS.contains(sentence.head(k))
        && sentence.words().get(chunk(k).from()).lower().equals("any");
  }

  /** Past such a verb, what is compared is no more the verb's object. */
  private boolean isFinite(int k) {
    VerbGroup verb = sentence.clauseOf(k).verb();
    return chunk(k).is(Kind.VERB) && verb != null && verb.maybeFinite();
  }

  private boolean compares(int k) {
    if (isAnyTime(k)) {
      return true;
    }
    for (int i = chunk(k).from(); i < chunk(k).to(); i++) {
      Word word = sentence.words().get(i);
      String lower = word.lower();
      boolean superlative = lower.length() > 5 && lower.endsWith("est") && word.is(Tag.ADJ);
      if (superlative || (COUNTING.contains(lower) && !chunk(k).is(Kind.TIME))) {
        return true;
      }
    }
    return false;
  }
}
