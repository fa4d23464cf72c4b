package org.annals.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.events.clauses.Chunk;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.model.Meaning;
import org.annals.model.Timex;
import org.annals.model.TimexType;
import org.annals.text.Nouns;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a time expression dates: the clause it stands in, or the event noun it stands beside.
 * The tense of the clause has the last word: "has become close since the invasion last year" cannot
 * have become so last year.
 */
final class Attachment {

  /** Prepositions whose noun is a time of its own, so that the expression behind belongs to it. */
  private static final Set<String> TEMPORAL =
      Set.of(
          "since",
          "after",
          "before",
          "following",
          "until",
          "till",
          "despite",
          "over",
          "about",
          "including",
          "of",
          "amid",
          "from",
          "than",
          "like",
          "as");

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

  /** "In Monday's attack two died": the verb tells more than the noun that frames it. */
  private static final Set<String> FRAMES = Set.of("in", "at", "during");

  /** Verbs that tell no event beside one that a noun names. */
  private static final Set<String> STATES =
      Set.of(
          "have",
          "include",
          "involve",
          "concern",
          "follow",
          "precede",
          "relate",
          "refer",
          "discuss",
          "describe",
          "mention",
          "recall",
          "remember",
          "reflect",
          "regard",
          "know");

  /** Verbs that tell their object's event: "opens fire". */
  private static final Set<String> LIGHT =
      Set.of(
          "open", "make", "take", "hold", "give", "stage", "launch", "win", "lose", "sign",
          "suffer", "commit", "conduct", "begin", "start", "end", "pay");

  private static final Set<String> COMPARING = Set.of("than", "versus", "vs");

  private final ParsedSentence sentence;

  Attachment(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** What {@code timex} dates; empty when nothing that happens stands by it. */
  Optional<Dated> of(Timex timex) {
    Optional<Integer> found = sentence.chunkOf(timex.span());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    int at = found.get();
    if (chunk(at).is(Kind.NOUN)) {
      return modified(at, timex);
    }
    if (isCompared(at) || isBound(at, timex)) {
      return Optional.empty();
    }
    Clause clause = clauseFor(at);
    Optional<Dated> noun = byNoun(at, clause, timex);
    return noun.isPresent() ? noun : byVerb(at, clause, timex);
  }

  private Chunk chunk(int k) {
    return sentence.chunks().get(k);
  }

  private boolean is(int k, Kind kind) {
    return k >= 0 && k < sentence.chunks().size() && chunk(k).is(kind);
  }

  private String lower(int k) {
    return sentence.words().get(chunk(k).from()).lower();
  }

  /** "The 1953 armistice": the noun that it modifies, or the event that this noun is part of. */
  private Optional<Dated> modified(int at, Timex timex) {
    int noun = at;
    while (!isEvent(noun)) {
      if (!is(noun + 1, Kind.PREPOSITION)
          || !lower(noun + 1).equals("of")
          || !is(noun + 2, Kind.NOUN)) {
        return Optional.empty();
      }
      noun += 2;
    }
    Clause clause = sentence.clauseOf(at);
    boolean frame = noun == at && is(at - 1, Kind.PREPOSITION) && FRAMES.contains(lower(at - 1));
    boolean lasting =
        timex.meaning() instanceof Meaning.Range
            || Actions.ofNoun(sentence.head(noun)).equals("fight");
    boolean timed = clause.chunks().stream().anyMatch(k -> is(k, Kind.TIME));
    if (frame && !lasting && !timed && tellsPast(clause)) {
      return Optional.of(new Dated(sentence, clause, -1, timex.span()));
    }
    return Optional.of(new Dated(sentence, clause, noun, timex.span()));
  }

  /** Whether what a clause tells was over when it was told. */
  private static boolean tellsPast(Clause clause) {
    VerbGroup verb = clause.verb();
    return verb != null && verb.maybeFinite() && verb.past() && !verb.perfect() && !verb.isCopula();
  }

  private boolean isEvent(int noun) {
    return is(noun, Kind.NOUN) && Actions.isEvent(sentence.head(noun));
  }

  /**
   * "The Sunday before Easter", "days before the vote in May": a bound of the time, not the time.
   */
  private boolean isBound(int at, Timex timex) {
    if (at == 0 || timex.type() == TimexType.TIME) {
      return false;
    }
    String word = lower(at - 1);
    boolean apart =
        word.equals("before") || (word.equals("to") && at > 1 && lower(at - 2).equals("prior"));
    return apart || (word.equals("after") && is(at - 2, Kind.TIME));
  }

  private boolean isCompared(int at) {
    int before = at - 1;
    return before >= 0
        && (COMPARING.contains(lower(before))
            || (before > 0 && lower(before - 1).equals("compared")));
  }

  /**
   * The clause that the expression at {@code at} belongs to; an aside without a verb lends to the
   * clause around it.
   */
  private Clause clauseFor(int at) {
    Clause clause = sentence.clauseOf(at);
    while (clause.verb() == null && clause.parent() >= 0) {
      clause = sentence.clauses().get(clause.parent());
    }
    return clause;
  }

  // --- nouns

  private Optional<Dated> byNoun(int at, Clause clause, Timex timex) {
    int last = at - 1;
    while ((is(last, Kind.PREPOSITION) && last >= 0)
        || (is(last, Kind.SUBORDINATOR) && TEMPORAL.contains(lower(last)))
        || is(last, Kind.ADVERB)) {
      last--;
    }
    boolean tight = last == at - 1 || last == at - 2 || last == at - 3;
    int noun = tight && is(last, Kind.NOUN) ? eventIn(last) : -1;
    VerbGroup verb = clause.verb();
    if (verb == null) {
      int alone = noun >= 0 ? noun : soleEvent(clause);
      return alone < 0
          ? Optional.empty()
          : Optional.of(new Dated(sentence, clause, alone, timex.span()));
    }
    if (verb.isCopula() && clause.subject() < 0 && at < clause.verbChunk()) {
      int said = clause.verbChunk() + 1;
      return isEvent(said)
          ? Optional.of(new Dated(sentence, clause, said, timex.span()))
          : Optional.empty();
    }
    boolean measured =
        (verb.isCopula() && is(clause.verbChunk() + 1, Kind.ADJECTIVE))
            || (verb.isCopula() && is(clause.verbChunk() + 2, Kind.ADJECTIVE));
    if (noun < 0 || measured || !belongsToNoun(noun, at, clause, verb, timex)) {
      return Optional.empty();
    }
    return Optional.of(new Dated(sentence, clause, noun, timex.span()));
  }

  /**
   * The event noun of the phrase that ends at {@code last}: "the delivery of rockets to the group"
   * is about a delivery.
   */
  private int eventIn(int last) {
    int noun = last;
    while (!isEvent(noun)) {
      boolean joined = is(noun - 1, Kind.PREPOSITION) || is(noun - 1, Kind.CONJUNCTION);
      if (!joined || !is(noun - 2, Kind.NOUN)) {
        return -1;
      }
      noun -= 2;
    }
    int outer = outerEvent(noun);
    return outer >= 0 ? outer : noun;
  }

  /** "The start of the war": the start. */
  private int outerEvent(int noun) {
    boolean partOf =
        is(noun - 1, Kind.PREPOSITION) && lower(noun - 1).equals("of") && isEvent(noun - 2);
    return partOf ? noun - 2 : -1;
  }

  private int soleEvent(Clause clause) {
    return clause.chunks().stream().filter(this::isEvent).findFirst().orElse(-1);
  }

  private boolean belongsToNoun(int noun, int at, Clause clause, VerbGroup verb, Timex timex) {
    if (at < clause.verbChunk()) {
      return isSubject(noun, clause) || (governedBy(noun, TEMPORAL) && !isFronted(noun, clause));
    }
    boolean since = lower(at - 1).equals("since") && !verb.perfect();
    if (isKind(noun, timex)) {
      return false;
    }
    if (since || isOwn(noun, at, timex)) {
      return true;
    }
    boolean object = noun == clause.verbChunk() + 1;
    boolean light = STATES.contains(verb.lemma());
    return governedBy(noun, TEMPORAL)
        || light
        || (!object && !fits(verb, Direction.of(timex.meaning()), timex))
        || (object
            && !fits(verb, Direction.of(timex.meaning()), timex)
            && !LIGHT.contains(verb.lemma()));
  }

  /** "The accident of April 1986": one event's own date, unless it only frames the verb. */
  private boolean isOwn(int noun, int at, Timex timex) {
    return lower(at - 1).equals("of") && !isEra(timex) && !governedBy(noun, FRAMES);
  }

  /** "The longest wars of the 20th century": a kind, not one event. */
  private boolean isKind(int noun, Timex timex) {
    return isEra(timex) && Nouns.isPlural(sentence.head(noun));
  }

  private static boolean isEra(Timex timex) {
    return timex.meaning() instanceof Meaning.Century || timex.meaning() instanceof Meaning.Decade;
  }

  private boolean isSubject(int noun, Clause clause) {
    return clause.subject() >= 0
        && clause.subject() <= noun
        && noun < clause.verbChunk()
        && sentence.clauseOf(noun).id() == clause.id()
        && !is(clause.subject() - 1, Kind.PREPOSITION);
  }

  /** "In the attack on Monday, two died": either would do, and the verb tells more. */
  private boolean isFronted(int noun, Clause clause) {
    return clause.subject() > noun
        && is(noun - 1, Kind.PREPOSITION)
        && Set.of("in", "at", "during").contains(lower(noun - 1));
  }

  private boolean governedBy(int noun, Set<String> words) {
    boolean word = is(noun - 1, Kind.PREPOSITION) || is(noun - 1, Kind.SUBORDINATOR);
    return word && words.contains(lower(noun - 1));
  }

  /** Whether a clause with this verb can lie where the expression points. */
  private static boolean fits(VerbGroup verb, Direction direction, Timex timex) {
    boolean perfect = verb.perfect() && !verb.past() && verb.modal().isEmpty();
    boolean present =
        !verb.past()
            && verb.modal().isEmpty()
            && !verb.perfect()
            && verb.mood() == VerbGroup.Mood.FINITE;
    return switch (direction) {
      case PAST -> !perfect && !present && verb.modal().isEmpty();
      case FUTURE -> !verb.past() || !verb.maybeFinite();
      case PRESENT -> true;
      case OPEN -> !perfect || timex.text().length() == 0;
    };
  }

  // --- verbs

  private Optional<Dated> byVerb(int at, Clause clause, Timex timex) {
    Clause chosen = nextAfterAnd(lastTime(cleft(clause, at), at), at);
    if (chosen.is(Clause.Kind.INFINITIVE)) {
      chosen = ofInfinitive(chosen, timex);
    }
    if (startsFrom(chosen, at)) {
      chosen = sentence.clauses().get(chosen.parent());
    }
    VerbGroup verb = chosen.verb();
    if (verb == null || verb.lemma().equals("compare")) {
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
    boolean list = is(joint - 1, Kind.TIME);
    if (!is(joint, Kind.CONJUNCTION) || list || at < clause.verbChunk()) {
      return clause;
    }
    return sentence.clauses().stream()
        .filter(c -> c.verbChunk() > at && c.verb() != null && c.verb().maybeFinite())
        .findFirst()
        .orElse(clause);
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
    boolean own =
        Plans.isPlan(verb.lemma())
            || IMPLICATIVE.contains(verb.lemma())
            || Direction.of(timex.meaning()) == Direction.FUTURE
            || verb.isCopula();
    return own ? infinitive : governor;
  }
}
