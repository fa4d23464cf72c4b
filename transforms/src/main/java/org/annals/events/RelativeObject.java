package org.annals.events;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.text.Verbs;

/** What a relative clause with a subject of its own acts on: the noun before it. */
final class RelativeObject {

  private static final Set<String> OBJECT_RELATIVES = Set.of("which", "that", "whom", "");

  /** Verbs with two objects. */
  private static final Set<String> GIVING =
      Set.of(
          "sell", "give", "lend", "offer", "send", "award", "pay", "show", "teach", "owe", "hand");

  /** Verbs that say what they make of their object. */
  private static final Set<String> MAKING =
      Set.of("make", "call", "name", "consider", "declare", "elect", "dub", "brand");

  /** What is said of a way, with its noun behind or before. */
  private static final Set<String> CROSSING =
      Set.of("over", "through", "across", "past", "along", "around");

  /** Nouns whose "that" tells what is thought or said. */
  private static final Set<String> THOUGHTS =
      Set.of(
          "assumption",
          "belief",
          "claim",
          "claims",
          "fact",
          "idea",
          "news",
          "hope",
          "hopes",
          "fear",
          "fears",
          "view",
          "announcement",
          "possibility",
          "speculation",
          "allegation",
          "allegations",
          "indication",
          "sign",
          "signs",
          "suggestion",
          "report",
          "reports",
          "risk",
          "warning",
          "warnings",
          "rumours",
          "rumors",
          "evidence",
          "ruling",
          "conclusion");

  private final ParsedSentence sentence;
  private final NounText nouns;

  RelativeObject(ParsedSentence sentence, NounText nouns) {
    this.sentence = sentence;
    this.nouns = nouns;
  }

  private String lastWord(int noun) {
    String words = nouns.verbatim(noun).toLowerCase(Locale.ROOT);
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  /** "The girls, aged ten, that gunmen herded away": nobody can tell here whom they did. */
  boolean isMissing(Clause clause, VerbGroup verb) {
    if (isObjectRelative(clause) && (isGivenTo(clause, verb) || isOfInfinitive(clause, verb))) {
      return true;
    }
    return isObjectRelative(clause)
        && Verbs.needsObject(verb.lemma())
        && !nouns.is(clause.chunks().get(0) - 1, Kind.PREPOSITION)
        && !verb.passive()
        && !nouns.is(clause.verbChunk() + 1, Kind.NOUN)
        && of(clause).isEmpty();
  }

  /** "A school that the village sold him": what was sold stands before, and he is not it. */
  private boolean isGivenTo(Clause clause, VerbGroup verb) {
    return (GIVING.contains(verb.lemma()) || MAKING.contains(verb.lemma()))
        && !verb.passive()
        && nouns.is(clause.verbChunk() + 1, Kind.NOUN);
  }

  /** "A puzzle that she tried to solve": what is solved stands before. */
  private boolean isOfInfinitive(Clause clause, VerbGroup verb) {
    return VerbText.needsInfinitive(verb.lemma()) && nouns.is(clause.verbChunk() + 1, Kind.VERB);
  }

  /** "Over Peru, a state that Chile invaded": what "a" opens says what the name is. */
  private boolean isIndefinite(int noun) {
    String words = nouns.verbatim(noun).toLowerCase(Locale.ROOT);
    return words.startsWith("a ") || words.startsWith("an ");
  }

  private static boolean isObjectRelative(Clause clause) {
    return clause.is(Clause.Kind.RELATIVE)
        && Set.of("which", "that", "whom").contains(clause.marker())
        && clause.subject() >= clause.chunks().get(0);
  }

  /**
   * "Whom he has known for years and married in 1973": of the same subject, and the same object.
   */
  private boolean sharesObject(Clause clause) {
    VerbGroup verb = clause.verb();
    if (!clause.is(Clause.Kind.COORDINATE) || clause.parent() < 0 || verb == null) {
      return false;
    }
    Clause relative = sentence.clauses().get(clause.parent());
    return relative.is(Clause.Kind.RELATIVE)
        && relative.subject() == clause.subject()
        && !verb.passive()
        && !VerbText.needsNothing(verb.lemma())
        && !nouns.is(clause.verbChunk() + 1, Kind.NOUN);
  }

  /** "The war it launched": what a relative clause with a subject of its own acts on. */
  Optional<String> of(Clause clause) {
    if (sharesObject(clause)) {
      return of(sentence.clauses().get(clause.parent()));
    }
    if (!clause.is(Clause.Kind.RELATIVE)
        || !OBJECT_RELATIVES.contains(clause.marker())
        || clause.subject() < clause.chunks().get(0)) {
      return Optional.empty();
    }
    VerbGroup verb = clause.verb();
    if (nouns.is(clause.verbChunk() + 1, Kind.NOUN) || verb == null || verb.passive()) {
      return Optional.empty();
    }
    int antecedent = clause.chunks().get(0) - 1;
    while (antecedent > 0 && !nouns.is(antecedent, Kind.NOUN)) {
      antecedent--;
    }
    boolean apposed =
        nouns.is(antecedent - 1, Kind.COMMA)
            && nouns.is(antecedent - 2, Kind.NOUN)
            && (!nouns.is(antecedent - 3, Kind.PREPOSITION) || isIndefinite(antecedent))
            && nouns.isName(antecedent - 2);
    int named = apposed ? antecedent - 2 : named(antecedent);
    if (clause.marker().equals("that")
        && nouns.is(antecedent, Kind.NOUN)
        && THOUGHTS.contains(lastWord(antecedent))) {
      return Optional.empty();
    }
    return nouns.is(named, Kind.NOUN) && !nouns.is(clause.chunks().get(0) - 1, Kind.PREPOSITION)
        ? Optional.of(nouns.of(named))
        : Optional.empty();
  }

  /**
   * "A square that they marched through on Monday": the prepositions behind the verb whose noun
   * stands before, with blanks; empty for none.
   */
  String stranded(Clause clause) {
    StringBuilder words = new StringBuilder();
    int first = clause.verbChunk() + 1;
    int k = first;
    while ((nouns.is(k, Kind.PREPOSITION)
            || (nouns.is(k, Kind.ADVERB) && CROSSING.contains(nouns.verbatim(k))))
        && !nouns.is(k + 1, Kind.NOUN)
        && !nouns.is(k + 1, Kind.TIME)
        && !nouns.is(k + 1, Kind.VERB)) {
      words.append(nouns.verbatim(k)).append(' ');
      k++;
    }
    boolean ends =
        nouns.is(k, Kind.STOP)
            || nouns.is(k, Kind.COMMA)
            || nouns.is(k, Kind.TIME)
            || nouns.is(k, Kind.VERB)
            || (nouns.is(k, Kind.PREPOSITION) && (nouns.is(k + 1, Kind.TIME) || k > first + 1));
    return ends ? words.toString() : "";
  }

  /**
   * "Volta, the studio behind Red Fish and Blue Fish, which …": the name that all that is about.
   */
  private int named(int noun) {
    int head = noun;
    while (nouns.is(head - 2, Kind.NOUN)
        && (nouns.is(head - 1, Kind.PREPOSITION) || nouns.is(head - 1, Kind.CONJUNCTION))) {
      head -= 2;
    }
    boolean apposed =
        head < noun
            && nouns.is(head - 1, Kind.COMMA)
            && nouns.is(head - 2, Kind.NOUN)
            && !nouns.is(head - 3, Kind.COMMA)
            && !nouns.is(head - 3, Kind.CONJUNCTION)
            && nouns.isName(head - 2);
    return apposed ? head - 2 : noun;
  }
}
