package org.annals.events;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.model.Tense;
import org.annals.model.Timex;
import org.annals.text.SayingVerbs;
import org.jspecify.annotations.Nullable;

/** Finds the clause whose verb an expression dates. */
final class VerbAttachment {

  /** Verbs whose infinitive did happen when they did: "managed to escape". */
  private static final Set<String> IMPLICATIVE =
      Set.of(
          "manage",
          "help",
          "begin",
          "start",
          "continue",
          "come",
          "go",
          "force",
          "cause",
          "get",
          "happen",
          "allow",
          "lead",
          "compel",
          "choose",
          "dare",
          "use",
          "seem",
          "appear",
          "prove");

  /** Verbs that are deeds by themselves, whatever comes of them: "agreed to leave". */
  private static final Set<String> DECIDING =
      Set.of(
          "agree",
          "promise",
          "vow",
          "pledge",
          "decide",
          "vote",
          "propose",
          "offer",
          "order",
          "ask",
          "urge",
          "invite",
          "threaten",
          "commit");

  /** Verbs by which what their gerund tells goes on no more, or never was. */
  private static final Set<String> STOPPING =
      Set.of("stop", "cease", "quit", "finish", "avoid", "suspend", "resume");

  /** What is done to somebody so that he speaks. */
  private static final Set<String> ASKING = Set.of("ask", "question", "quiz", "press", "challenge");

  /** What somebody does while he says or promises something. */
  private static final Set<String> SPEAKING =
      Set.of("speak", "talk", "write", "testify", "reply", "answer", "address");

  private static final Set<String> COMPARING = Set.of("compare", "liken", "equate");

  private static final Set<String> PUBLISHING =
      Set.of("publish", "release", "broadcast", "air", "print", "issue", "post", "record", "date");

  /** In what somebody says something to many. */
  private static final Set<String> MEDIA =
      Set.of(
          "interview",
          "statement",
          "letter",
          "report",
          "article",
          "speech",
          "message",
          "video",
          "column",
          "essay",
          "memo",
          "tweet",
          "post",
          "paper",
          "study",
          "book",
          "recording");

  private final ParsedSentence sentence;
  private final TimesActedOn acted;

  VerbAttachment(ParsedSentence sentence) {
    this.sentence = sentence;
    this.acted = new TimesActedOn(sentence);
  }

  /** Whether the verb is a deed by itself, whatever comes of it: "agreed to leave". */
  static boolean isDeciding(String lemma) {
    return DECIDING.contains(lemma);
  }

  /** What it dates; empty when its clause has no verb that tells an event. */
  Optional<Dated> of(int at, Clause clause, Timex timex) {
    Clause chosen =
        nextAfterAnd(lastTime(cleft(new FrontedTimes(sentence).of(clause, at), at), at), at);
    if (chosen.is(Clause.Kind.INFINITIVE)) {
      chosen = ofInfinitive(chosen, timex);
    }
    if (startsFrom(chosen, at) && isOfObject(chosen)) {
      return Optional.empty();
    }
    if (startsFrom(chosen, at)
        || isStopped(chosen, timex)
        || new Undone(sentence).tells(chosen)
        || isSubjectAbove(chosen)
        || isAsked(chosen)
        || isSpeaking(chosen)
        || isOfMedium(chosen)) {
      chosen = sentence.clauses().get(chosen.parent());
    }
    chosen = spentOn(besideVerb(chosen, at), at);
    VerbGroup verb = chosen.verb();
    if (verb == null
        || acted.isSpent(at, chosen, verb)
        || acted.isDeadline(at, chosen, verb)
        || acted.isMovedTo(at, chosen, verb)
        || acted.isAllowedTill(at, chosen, verb)
        || acted.isSet(at, chosen, verb)
        || acted.isYear(at, chosen, verb, timex)
        || acted.isOfCharge(at, chosen, verb)
        || acted.isDemanded(at, chosen, verb, timex)
        || COMPARING.contains(verb.lemma())
        || acted.isItsSubject(at, chosen)) {
      return Optional.empty();
    }
    return Optional.of(new Dated(sentence, chosen, -1, timex.span()));
  }

  /** "…, starting next month": a preposition in all but form. */
  private static boolean startsFrom(Clause clause, int at) {
    VerbGroup verb = clause.verb();
    if (verb == null || verb.mood() != VerbGroup.Mood.GERUND || clause.parent() < 0) {
      return false;
    }
    return at - clause.verbChunk() <= 2 && Set.of("start", "begin").contains(verb.lemma());
  }

  /**
   * "Declared a week of mourning beginning on Tuesday": when that begins, and not when it was told.
   */
  private boolean isOfObject(Clause clause) {
    VerbGroup above = sentence.clauses().get(clause.parent()).verb();
    return above != null
        && above.past()
        && above.maybeFinite()
        && is(clause.verbChunk() - 1, Kind.NOUN)
        && clause.verbChunk() - 1 > sentence.clauses().get(clause.parent()).verbChunk();
  }

  /**
   * "Stopped flying on Monday": the stopping; what somebody "denies doing in 2011" was then, since
   * a denial is news.
   */
  private boolean isStopped(Clause clause, Timex timex) {
    VerbGroup verb = clause.verb();
    VerbGroup above = sentence.verbAbove(clause);
    return verb != null
        && above != null
        && verb.mood() == VerbGroup.Mood.GERUND
        && clause.verbChunk() == sentence.clauses().get(clause.parent()).verbChunk() + 1
        && STOPPING.contains(above.lemma())
        && !(above.lemma().equals("deny") && Direction.isOver(timex));
  }

  /** "Rebuilding the quay in 2011 cost millions": a gerund that is the subject. */
  private boolean isSubjectAbove(Clause clause) {
    return clause.is(Clause.Kind.PARTICIPIAL)
        && clause.parent() >= 0
        && sentence.clauses().get(clause.parent()).subject() == clause.verbChunk();
  }

  /** "Asked on Monday whether …, she said": when she said it. */
  private boolean isAsked(Clause clause) {
    VerbGroup verb = clause.verb();
    VerbGroup above = sentence.verbAbove(clause);
    return verb != null
        && above != null
        && clause.is(Clause.Kind.PARTICIPIAL)
        && clause.verbChunk() == 0
        && verb.mood() == VerbGroup.Mood.AMBIGUOUS
        && ASKING.contains(verb.lemma())
        && SayingVerbs.isSaying(above.lemma());
  }

  /**
   * "For crimes committed in the war, yesterday denied it": the verb that it stands right before.
   */
  private Clause besideVerb(Clause clause, int at) {
    int verb = is(at + 1, Kind.ADVERB) ? at + 2 : at + 1;
    VerbGroup own = clause.verb();
    boolean gerund =
        clause.is(Clause.Kind.PARTICIPIAL)
            && is(at - 1, Kind.NOUN)
            && own != null
            && own.mood() == VerbGroup.Mood.GERUND;
    if (!(is(at - 1, Kind.COMMA) || gerund) || !is(verb, Kind.VERB) || clause.verbChunk() > at) {
      return clause;
    }
    return sentence.clauses().stream()
        .filter(c -> c.verbChunk() == verb && c.subject() >= 0)
        .filter(c -> isNoGerund(c.verb()))
        .findFirst()
        .orElse(clause);
  }

  private static boolean isNoGerund(@Nullable VerbGroup verb) {
    return verb != null && verb.mood() != VerbGroup.Mood.GERUND;
  }

  /** "Spent Sunday night pumping water": what the time was spent on. */
  private Clause spentOn(Clause clause, int at) {
    VerbGroup verb = clause.verb();
    if (verb == null || !acted.isSpent(at, clause, verb)) {
      return clause;
    }
    return sentence.clauses().stream()
        .filter(c -> c.parent() == clause.id() && c.is(Clause.Kind.PARTICIPIAL))
        .filter(c -> c.verb() != null && c.verb().mood() == VerbGroup.Mood.GERUND)
        .findFirst()
        .orElse(clause);
  }

  /** "Speaking on Monday, she promised …": when she promised it. */
  private boolean isSpeaking(Clause clause) {
    VerbGroup verb = clause.verb();
    VerbGroup above = sentence.verbAbove(clause);
    return verb != null
        && above != null
        && clause.is(Clause.Kind.PARTICIPIAL)
        && (clause.verbChunk() == 0 || isSetOff(clause))
        && verb.mood() == VerbGroup.Mood.GERUND
        && SPEAKING.contains(verb.lemma())
        && above.maybeFinite()
        && above.past();
  }

  /** Between the subject of the clause above and its verb. */
  private boolean isSetOff(Clause clause) {
    Clause above = sentence.clauses().get(clause.parent());
    return is(clause.verbChunk() - 1, Kind.COMMA)
        && clause.subject() == above.subject()
        && clause.verbChunk() < above.verbChunk();
  }

  /** "In an interview published on Sunday, she accused …": when she is read to have done it. */
  private boolean isOfMedium(Clause clause) {
    VerbGroup verb = clause.verb();
    VerbGroup above = sentence.verbAbove(clause);
    return verb != null
        && above != null
        && clause.is(Clause.Kind.PARTICIPIAL)
        && clause.verbChunk() == clause.subject() + 1
        && (isFrame(clause) || saysItself(clause, above))
        && PUBLISHING.contains(verb.lemma())
        && MEDIA.contains(sentence.head(clause.subject()))
        && above.maybeFinite()
        && above.past();
  }

  /** "In a report published on Tuesday", at the sentence's beginning or behind who said it. */
  private boolean isFrame(Clause clause) {
    VerbGroup above = sentence.verbAbove(clause);
    return is(clause.subject() - 1, Kind.PREPOSITION)
        && (clause.subject() == 1 || (above != null && SayingVerbs.isSaying(above.lemma())));
  }

  /** "A report published on Monday found that …". */
  private boolean saysItself(Clause clause, VerbGroup above) {
    return sentence.clauses().get(clause.parent()).subject() == clause.subject()
        && (SayingVerbs.takesContent(above.lemma()) || above.lemma().equals("find"));
  }

  /** "It was in April that Russia confirmed …": the clause behind "that". */
  private Clause cleft(Clause clause, int at) {
    boolean it =
        clause.subject() >= 0
            && sentence.head(clause.subject()).equals("it")
            && clause.verb() != null
            && clause.verb().isCopula();
    if (!it) {
      return clause;
    }
    return sentence.clauses().stream()
        .filter(c -> c.parent() == clause.id() && c.verb() != null && c.id() > clause.id())
        .filter(c -> !c.chunks().isEmpty() && c.chunks().get(0) > at)
        .findFirst()
        .orElse(clause);
  }

  /** "The last time the two met was in May": the clause about the time. */
  private Clause lastTime(Clause clause, int at) {
    VerbGroup verb = clause.verb();
    if (verb == null || !verb.isCopula() || clause.subject() < 0 || at < clause.verbChunk()) {
      return clause;
    }
    boolean time = Set.of("time", "occasion").contains(sentence.head(clause.subject()));
    List<Clause> told =
        sentence.clauses().stream()
            .filter(
                c ->
                    c.verb() != null && c.id() != clause.id() && c.verbChunk() < clause.verbChunk())
            .toList();
    return time && !told.isEmpty() ? told.get(told.size() - 1) : clause;
  }

  /** "…, and some months later the two met": the clause behind "and". */
  private Clause nextAfterAnd(Clause clause, int at) {
    int joint = is(at - 1, Kind.PREPOSITION) ? at - 2 : at - 1;
    // "Faces a vote next year and yesterday a rival emerged", "on Monday and by Friday held the
    // city": no list of times.
    boolean subject = is(at + 1, Kind.NOUN) && opensClause(at + 1);
    boolean verb = joint < at - 1 && is(at + 1, Kind.VERB);
    boolean list = is(joint - 1, Kind.TIME) && !subject && !verb;
    if (!is(joint, Kind.CONJUNCTION) || list || at < clause.verbChunk()) {
      return clause;
    }
    return sentence.clauses().stream()
        .filter(c -> c.verbChunk() > at && c.verb() != null && c.verb().maybeFinite())
        .min(
            Comparator.comparing((Clause c) -> !ClausesAround.isBeside(c))
                .thenComparingInt(Clause::verbChunk))
        .orElse(clause);
  }

  private boolean opensClause(int noun) {
    return sentence.clauses().stream()
        .anyMatch(c -> c.subject() == noun && c.verb() != null && c.verb().maybeFinite());
  }

  /** The infinitive itself when it is planned or did happen, else the verb whose purpose it is. */
  private Clause ofInfinitive(Clause infinitive, Timex timex) {
    Clause governor = infinitive;
    while (governor.is(Clause.Kind.INFINITIVE) && governor.parent() >= 0) {
      governor = sentence.clauses().get(governor.parent());
    }
    @Nullable VerbGroup verb = governor.verb();
    if (verb == null) {
      return infinitive;
    }
    if (isTo(sentence.chunks().get(infinitive.verbChunk()).from()) && isOnlyTo(infinitive)) {
      return infinitive;
    }
    if (verb.modal().equals("will") && is(infinitive.verbChunk() - 1, Kind.NOUN)) {
      // "Will debate a bill to reform the tax next week": the bill's purpose.
      return governor;
    }
    VerbGroup inner = infinitive.verb();
    if (inner != null && inner.from() == inner.head() && !isTo(inner.head() - 1)) {
      // "Helped turn opinion": no "to", so that both are one.
      return governor;
    }
    if (verb.past()
        && DECIDING.contains(verb.lemma())
        && Direction.of(timex.meaning()) == Direction.PAST) {
      return governor;
    }
    if (verb.passive() && verb.lemma().equals("choose")) {
      return governor;
    }
    if (isToBeDone(infinitive) && timex.tense() != Tense.PAST) {
      return infinitive;
    }
    if (is(infinitive.verbChunk() - 1, Kind.NOUN)
        && PredicateWords.ENDEAVOURS.contains(sentence.head(infinitive.verbChunk() - 1))) {
      // "Began its attempt to jail him": the beginning.
      return governor;
    }
    boolean own =
        Plans.isPlan(verb.lemma())
            || IMPLICATIVE.contains(verb.lemma())
            || isObliged(verb)
            || isDue(infinitive)
            || Direction.of(timex.meaning()) == Direction.FUTURE
            || (inner != null && inner.perfect())
            || verb.isCopula();
    return own ? infinitive : governor;
  }

  /** "The match, due to be played on Sunday, was called off": the playing. */
  private boolean isDue(Clause infinitive) {
    int before = infinitive.verbChunk() - 1;
    return is(before, Kind.ADJECTIVE) && Plans.isAhead(sentence.head(before));
  }

  /** "Called for a vote to be held in May", "announced a rite to be held on 3 May": the holding. */
  private boolean isToBeDone(Clause infinitive) {
    VerbGroup inner = infinitive.verb();
    return inner != null
        && inner.passive()
        && is(infinitive.verbChunk() - 1, Kind.NOUN)
        && infinitive.subject() == infinitive.verbChunk() - 1;
  }

  /** "Had to close": who had to, did. */
  private static boolean isObliged(VerbGroup verb) {
    return verb.lemma().equals("have") && verb.past() && !verb.negated();
  }

  /** "Was bought, only to be sold again": what came of it. */
  private boolean isOnlyTo(Clause infinitive) {
    int only = sentence.chunks().get(infinitive.verbChunk()).from() - 1;
    return only > 0
        && sentence.words().get(only).lower().equals("only")
        && is(infinitive.verbChunk() - 2, Kind.COMMA);
  }

  private boolean isTo(int word) {
    return word >= 0 && sentence.words().get(word).lower().equals("to");
  }

  private boolean is(int k, Kind kind) {
    return sentence.is(k, kind);
  }
}
