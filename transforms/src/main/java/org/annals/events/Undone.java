package org.annals.events;

import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.text.Nouns;

/**
 * Forms in -ing that tell what was not done, by the clause above: "kept the crowd from storming the
 * hall", "ruled out closing the school", "left without signing".
 */
final class Undone {

  /** Verbs by which something is not done, with "from". */
  private static final Set<String> PREVENTING =
      Set.of(
          "keep",
          "prevent",
          "stop",
          "bar",
          "ban",
          "block",
          "discourage",
          "deter",
          "restrain",
          "hinder",
          "dissuade",
          "prohibit",
          "disqualify",
          "refrain",
          "abstain",
          "exclude",
          "shield",
          "protect",
          "spare",
          "save",
          "suspend");

  /** Verbs that leave open whether what they are about was done, or say that it was not. */
  private static final Set<String> OPEN =
      Set.of(
          "consider",
          "contemplate",
          "mull",
          "discuss",
          "debate",
          "propose",
          "suggest",
          "recommend",
          "advocate",
          "favour",
          "favor",
          "envisage",
          "imagine",
          "fear",
          "dread",
          "risk",
          "oppose",
          "resist",
          "forbid",
          "ban",
          "prohibit",
          "postpone",
          "delay",
          "defer",
          "miss",
          "escape");

  private static final Set<String> NOT = Set.of("without", "against");

  /** Verbs and nouns of thoughts, with "of". */
  private static final Set<String> THOUGHTS =
      Set.of(
          ("dream think talk speak warn despair fear hope risk chance threat prospect idea"
                  + " possibility intention danger way aim goal thought odds likelihood")
              .split(" ", -1));

  private final ParsedSentence sentence;

  Undone(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** Whether the clause tells such a deed, the first or, behind "and", a further one. */
  boolean tells(Clause clause) {
    VerbGroup verb = clause.verb();
    VerbGroup above = sentence.verbAbove(clause);
    if (verb == null || above == null || verb.mood() != VerbGroup.Mood.GERUND) {
      return false;
    }
    return switch (clause.kind()) {
      case ADVERBIAL -> NOT.contains(clause.marker());
      case PARTICIPIAL ->
          isNot(clause)
              || isThoughtOf(clause, above)
              || (PREVENTING.contains(above.lemma()) && isBehindFrom(clause))
              || isOpen(clause, above);
      default -> false;
    };
  }

  /** "Warned against drinking". */
  private boolean isNot(Clause clause) {
    int before = clause.verbChunk() - 1;
    return sentence.is(before, Kind.PREPOSITION) && NOT.contains(sentence.head(before));
  }

  /** "Dreamed of winning", "fears of losing". */
  private boolean isThoughtOf(Clause clause, VerbGroup above) {
    int of = clause.verbChunk() - 1;
    return sentence.is(of, Kind.PREPOSITION)
        && sentence.head(of).equals("of")
        && (sentence.is(of - 1, Kind.NOUN)
            ? THOUGHTS.contains(Nouns.singular(sentence.head(of - 1)))
            : THOUGHTS.contains(above.lemma()));
  }

  /** "Considered selling", "ruled out closing": right behind the verb. */
  private boolean isOpen(Clause clause, VerbGroup above) {
    int verb = sentence.clauses().get(clause.parent()).verbChunk();
    int gerund = clause.verbChunk();
    boolean out = gerund == verb + 2 && sentence.head(verb + 1).equals("out");
    return (gerund == verb + 1 && OPEN.contains(above.lemma()))
        || (out && above.lemma().equals("rule"));
  }

  private boolean isBehindFrom(Clause clause) {
    int before = clause.verbChunk() - 1;
    if (!sentence.is(before, Kind.CONJUNCTION)) {
      return isFrom(before);
    }
    // "From trading and shipping": the first may pass for a noun.
    return (sentence.head(before - 1).endsWith("ing") && isFrom(before - 2))
        || sentence.clauses().stream()
            .filter(c -> c.is(Clause.Kind.PARTICIPIAL) && c.parent() == clause.parent())
            .anyMatch(c -> c.verbChunk() < before && isBehindFrom(c));
  }

  private boolean isFrom(int chunk) {
    return sentence.is(chunk, Kind.PREPOSITION) && sentence.head(chunk).equals("from");
  }
}
