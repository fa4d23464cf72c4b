package org.annals.events;

import java.util.Optional;
import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;

/** What came out, where "it" says no more than that something did: "it emerged that …". */
final class Emerged {

  private static final Set<String> EMERGING =
      Set.of("emerge", "transpire", "turn", "appear", "happen", "prove", "become", "be");

  /** How what stands before came out. */
  private static final Set<String> TOLD =
      Set.of("report", "announce", "confirm", "reveal", "disclose", "claim", "allege", "say");

  private final ParsedSentence sentence;
  private final Sayings sayings;

  Emerged(ParsedSentence sentence, Sayings sayings) {
    this.sentence = sentence;
    this.sayings = sayings;
  }

  /** The clause that tells it; empty where "it" means something, or nothing came out. */
  Optional<Clause> of(Clause clause) {
    boolean it = clause.subject() >= 0 && sentence.head(clause.subject()).equals("it");
    if (!it || clause.verb() == null) {
      return Optional.empty();
    }
    if (isBehind(clause)) {
      return Optional.of(sentence.clauses().get(0));
    }
    Clause content = sayings.content(clause);
    boolean that =
        content.is(Clause.Kind.CONTENT)
            && content.marker().equals("that")
            && !Sayings.isSpeech(clause)
            && comesOut(clause.verb());
    return that ? Optional.of(content) : Optional.empty();
  }

  /** "It emerged", "it was found": not "it denied", which somebody did. */
  private static boolean comesOut(VerbGroup verb) {
    return EMERGING.contains(verb.lemma())
        || (verb.passive() && !StatusWords.DENYING.contains(verb.lemma()));
  }

  /** "Acme broke the law, it emerged on Monday." */
  private boolean isBehind(Clause clause) {
    VerbGroup verb = clause.verb();
    boolean out =
        verb != null
            && (Set.of("emerge", "transpire").contains(verb.lemma())
                || (verb.passive() && TOLD.contains(verb.lemma())));
    int next = Asked.pastTime(sentence, clause.verbChunk() + 1);
    return out
        && clause.id() > 0
        && sentence.is(clause.subject() - 1, Kind.COMMA)
        && (next >= sentence.chunks().size() || sentence.is(next, Kind.STOP));
  }
}
