package org.annals.events;

import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.model.EventStatus;
import org.annals.text.Nouns;
import org.jspecify.annotations.Nullable;

/** What the clause above makes of what a clause tells: "denied that …", "accused of …ing". */
final class Governed {

  /** "Is said to have fled": what people say, and nobody vouches for. */
  private static final Set<String> REPUTED =
      Set.of("say", "report", "understand", "presume", "suppose", "hold", "feel");

  /** What somebody says who says more than he can show. */
  private static final Set<String> ALLEGING = Set.of("allege", "claim");

  private final ParsedSentence sentence;

  Governed(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** The status that the clause above gives it; null when that one leaves it as it is. */
  @Nullable EventStatus status(Clause clause) {
    if (isToldByAccuser(clause)) {
      return EventStatus.ALLEGED;
    }
    if (clause.parent() < 0
        || clause.is(Clause.Kind.RELATIVE)
        || clause.is(Clause.Kind.COORDINATE)
        || clause.is(Clause.Kind.ADVERBIAL)
        || clause.is(Clause.Kind.ATTRIBUTION)
        || clause.is(Clause.Kind.ASIDE)) {
      return null;
    }
    VerbGroup above = sentence.clauses().get(clause.parent()).verb();
    if (isAllegation(clause) && (above == null || !StatusWords.DENYING.contains(above.lemma()))) {
      return EventStatus.ALLEGED;
    }
    if (above == null
        || (clause.is(Clause.Kind.PARTICIPIAL) && !isComplement(clause))
        || isDue(clause)) {
      return null;
    }
    if (StatusWords.DENYING.contains(above.lemma())) {
      return EventStatus.DENIED;
    }
    if (isFurther(clause)) {
      return status(sentence.clauses().get(clause.parent()));
    }
    boolean alleged =
        StatusWords.ALLEGING.contains(above.lemma())
            || StatusWords.JUDGING.contains(above.lemma())
            || isHeldFor(clause, above)
            || isCharge(clause, above)
            || isReputed(clause, above);
    return alleged ? EventStatus.ALLEGED : null;
  }

  /** "The firm hid its losses, prosecutors allege": who tells the whole sentence. */
  private boolean isToldByAccuser(Clause clause) {
    VerbGroup told = clause.verb();
    return told != null
        && sentence.isMain(clause)
        && sentence.clauses().stream()
            .filter(c -> c.is(Clause.Kind.ATTRIBUTION) && c.id() != clause.id())
            .anyMatch(c -> accuses(c, told));
  }

  private boolean accuses(Clause attribution, VerbGroup told) {
    VerbGroup verb = attribution.verb();
    int speaker = attribution.subject();
    return verb != null
        && (ALLEGING.contains(verb.lemma())
            || (speaker >= 0
                && !told.passive()
                && StatusWords.ACCUSERS.contains(Nouns.singular(sentence.head(speaker)))));
  }

  /** "Denied the report, due to be published on Friday": due all the same. */
  private boolean isDue(Clause clause) {
    return clause.is(Clause.Kind.INFINITIVE)
        && sentence.is(clause.verbChunk() - 1, Kind.ADJECTIVE)
        && Plans.isAhead(sentence.head(clause.verbChunk() - 1));
  }

  /** "Rumours that the king had died". */
  private boolean isAllegation(Clause clause) {
    int noun = clause.chunks().get(0) - 1;
    return clause.is(Clause.Kind.CONTENT)
        && clause.marker().equals("that")
        && sentence.is(noun, Kind.NOUN)
        && StatusWords.ALLEGATIONS.contains(Nouns.singular(sentence.head(noun)));
  }

  private static boolean isHeldFor(Clause clause, VerbGroup above) {
    VerbGroup verb = clause.verb();
    return verb != null
        && verb.mood() == VerbGroup.Mood.GERUND
        && StatusWords.HOLDING.contains(above.lemma());
  }

  /** "Prosecutors say", "the court heard that": what one side of a case says somebody did. */
  private boolean isCharge(Clause clause, VerbGroup above) {
    int subject = sentence.clauses().get(clause.parent()).subject();
    VerbGroup verb = clause.verb();
    if (!clause.is(Clause.Kind.CONTENT) || subject < 0 || verb == null || verb.passive()) {
      return false;
    }
    String speaker = Nouns.singular(sentence.head(subject));
    boolean heard =
        above.lemma().equals("hear") || (above.lemma().equals("tell") && above.passive());
    return heard ? StatusWords.COURTS.contains(speaker) : StatusWords.ACCUSERS.contains(speaker);
  }

  private static boolean isReputed(Clause clause, VerbGroup above) {
    VerbGroup verb = clause.verb();
    return clause.is(Clause.Kind.INFINITIVE)
        && verb != null
        && verb.perfect()
        && above.passive()
        && REPUTED.contains(above.lemma());
  }

  /** "Would neither confirm nor deny that …": left open, so that nothing is told. */
  boolean isOpen(Clause clause) {
    if (!clause.is(Clause.Kind.CONTENT) || clause.parent() < 0) {
      return false;
    }
    Clause above = sentence.clauses().get(clause.parent());
    VerbGroup verb = above.verb();
    int before = verb == null ? -1 : sentence.chunks().get(above.verbChunk()).from() - 1;
    return before >= 0
        && verb != null
        && Set.of("deny", "confirm").contains(verb.lemma())
        && Set.of("nor", "or").contains(sentence.words().get(before).lower());
  }

  /** "Accused of hiding profits and in particular of moving money": another of the same. */
  private boolean isFurther(Clause clause) {
    Clause first = sentence.clauses().get(clause.parent());
    int own = clause.verbChunk() - 1;
    int before = first.verbChunk() - 1;
    return clause.is(Clause.Kind.PARTICIPIAL)
        && first.is(Clause.Kind.PARTICIPIAL)
        && sentence.is(own, Kind.PREPOSITION)
        && sentence.is(before, Kind.PREPOSITION)
        && sentence.head(own).equals(sentence.head(before));
  }

  /**
   * A gerund that says what the verb above is about: "accused of sending", "denied sending", or the
   * second of two: "of robbing and killing".
   */
  private boolean isComplement(Clause clause) {
    int before = clause.verbChunk() - 1;
    if (sentence.is(before, Kind.CONJUNCTION)) {
      return sentence.clauses().stream()
          .filter(c -> c.is(Clause.Kind.PARTICIPIAL) && c.parent() == clause.parent())
          .anyMatch(c -> c.verbChunk() < before && isComplement(c));
    }
    return sentence.is(before, Kind.PREPOSITION) || sentence.is(before, Kind.VERB);
  }
}
