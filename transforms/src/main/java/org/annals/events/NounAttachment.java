package org.annals.events;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.model.Meaning;
import org.annals.model.TextSpan;
import org.annals.model.Timex;
import org.annals.text.Nouns;
import org.annals.text.actions.Actions;

/** Finds the event noun beside an expression that the expression dates rather than the verb. */
final class NounAttachment {

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

  /** Of these, those behind which an event stands that something is as it is since then. */
  private static final Set<String> COUNTING = Set.of("since", "after", "before", "following");

  /** What "from" counts from. */
  private static final Set<String> BOUNDS = Set.of("start", "beginning", "outbreak", "onset");

  /** "In Monday's attack two died": the verb tells more than the noun that frames it. */
  private static final Set<String> FRAMES = Set.of("in", "at", "during");

  /** Verbs that tell no event beside one that a noun names. */
  private static final Set<String> STATES =
      Set.of(
          ("have include involve concern follow precede relate refer discuss describe highlight"
                  + " detail examine recount mention recall remember reflect regard know investigate"
                  + " probe review commemorate mourn")
              .split(" ", -1));

  /** Verbs that tell when or how an event was, or what came of it much later. */
  private static final Set<String> FOLLOWING =
      Set.of(
          "come", "take", "last", "lead", "bring", "occur", "happen", "begin", "start", "end",
          "remain", "make", "show", "help", "change", "become");

  /** What there is of an event: how many, how long, or a kind of it. */
  private static final Set<String> QUANTITIES =
      Set.of(
          ("number series spate string wave dozens hundreds thousands scores handful couple pair"
                  + " range round rash slew host flurry day days week weeks month months hours"
                  + " minute minutes period state act acts kind sort type form threat risk call"
                  + " charge charges count counts tens millions majority rest half part group lot")
              .split(" ", -1));

  /** "Those in Peru in 2009": others than what stands before. */
  private static final Set<String> STANDING_FOR = Set.of("those", "that", "one", "ones");

  private static final Set<String> ANSWERS =
      Set.of(
          "retaliation",
          "response",
          "reaction",
          "protest",
          "revenge",
          "reply",
          "connection",
          "relation",
          "reprisal",
          "punishment",
          "memory");

  /** Of these, what people do on a day as well. */
  private static final Set<String> ABOUT =
      Set.of(
          ("discuss describe detail examine mention recall recount investigate probe review"
                  + " commemorate mourn")
              .split(" ", -1));

  /** Prepositions before what is answered, punished or looked back on. */
  private static final Set<String> ANSWERING = Set.of("for", "over", "about");

  /** What is done long after the event that it is about. */
  private static final Set<String> COMMEMORATING =
      Set.of("mark", "celebrate", "remember", "honour", "honor", "observe");

  /** Verbs that tell their object's event: "opens fire". */
  private static final Set<String> LIGHT =
      Set.of(
          "open", "make", "take", "hold", "give", "stage", "launch", "win", "lose", "sign",
          "suffer", "commit", "conduct", "begin", "start", "end", "pay");

  /** Verbs by which what their object names will be at some time. */
  private static final Set<String> CALLING =
      Set.of(
          "call",
          "schedule",
          "set",
          "plan",
          "arrange",
          "announce",
          "organise",
          "organize",
          "convene",
          "book",
          "propose");

  private final ParsedSentence sentence;

  NounAttachment(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** What it dates; empty when no noun beside it names an event that it could date. */
  Optional<Dated> of(int at, Clause clause, Timex timex) {
    int noun = eventBefore(at);
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
    if (isThere(clause, verb) && isEvent(clause.verbChunk() + 1) && at > clause.verbChunk()) {
      return Optional.of(new Dated(sentence, clause, clause.verbChunk() + 1, timex.span()));
    }
    if (noun < 0
        || isMeasured(noun, clause, verb)
        || !belongsToNoun(noun, at, clause, verb, timex)) {
      return Optional.empty();
    }
    return Optional.of(new Dated(sentence, clause, noun, timex.span()));
  }

  /**
   * "Is on trial for the murder of a guard in May 2010": the event noun right before the expression
   * at {@code at}, where the clause tells nothing that it could date; −1 for none.
   */
  int eventBefore(int at) {
    int last = at - 1;
    while ((is(last, Kind.PREPOSITION) && last >= 0)
        || (is(last, Kind.SUBORDINATOR) && TEMPORAL.contains(lower(last)))
        || is(last, Kind.ADVERB)) {
      last--;
    }
    return last >= at - 3 && is(last, Kind.NOUN) ? eventIn(last) : -1;
  }

  /** "Was weaker in the war of 1944": how something was then; but not "since the war of 1944". */
  private boolean isMeasured(int noun, Clause clause, VerbGroup verb) {
    boolean how =
        is(clause.verbChunk() + 1, Kind.ADJECTIVE) || is(clause.verbChunk() + 2, Kind.ADJECTIVE);
    return verb.isCopula() && how && !governedBy(noun, COUNTING);
  }

  /** "There was a strike at the mill": what was, where more is told of it. */
  private boolean isThere(Clause clause, VerbGroup verb) {
    int noun = clause.verbChunk() + 1;
    boolean more =
        is(noun, Kind.NOUN)
            && (sentence.chunks().get(noun).to() - sentence.chunks().get(noun).from() > 2
                || (is(noun + 1, Kind.PREPOSITION) && is(noun + 2, Kind.NOUN)));
    return more
        && verb.isCopula()
        && clause.subject() >= 0
        && sentence.head(clause.subject()).equals("there");
  }

  /**
   * The event noun of the phrase that ends at {@code last}: "the delivery of rockets to the group"
   * is about a delivery.
   */
  private int eventIn(int last) {
    int noun = last;
    while (!isEvent(noun)) {
      if (STANDING_FOR.contains(sentence.head(noun))) {
        return -1;
      }
      boolean joined = is(noun - 1, Kind.PREPOSITION) || is(noun - 1, Kind.CONJUNCTION);
      boolean doing = joined && lower(noun - 1).equals("by") && sentence.head(noun).endsWith("ing");
      if (!joined || doing || !is(noun - 2, Kind.NOUN)) {
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
    if (isAnswered(noun)) {
      return true;
    }
    if (at < clause.verbChunk()) {
      if (isSubject(noun, clause) && isDayOfDeed(at, clause, verb, timex)) {
        return false;
      }
      return (isSubject(noun, clause) && !isSetOff(noun, clause))
          || (governedBy(noun, TEMPORAL) && !isFronted(noun, clause));
    }
    boolean since = lower(at - 1).equals("since") && !verb.perfect();
    if (isSecondTime(noun, at, clause)) {
      return true;
    }
    if (isKind(noun, timex)
        || isState(noun, clause, verb)
        || isOfVerdict(noun, at, timex)
        || isTillThen(at, verb)) {
      return false;
    }
    if (since
        || isOwn(noun, at, timex)
        || isCalled(noun, at, clause)
        || new PlannedTimes(sentence).isPreparedFor(noun, verb, timex)) {
      return true;
    }
    boolean object = noun == clause.verbChunk() + 1;
    boolean blames =
        verb.mood() == VerbGroup.Mood.GERUND && Set.of("blame", "cite").contains(verb.lemma());
    boolean spoken = ABOUT.contains(verb.lemma()) && Direction.isOfTheseDays(timex);
    boolean marked =
        COMMEMORATING.contains(verb.lemma())
            && Direction.isOver(timex)
            && !Direction.isOfTheseDays(timex);
    boolean light = (STATES.contains(verb.lemma()) && !spoken) || blames || marked;
    if (isAmong(noun, clause) && fits(verb, Direction.of(timex.meaning()), timex)) {
      return false;
    }
    // "Withdrew from the accord in 2018": the verb's own phrase, when it can lie there.
    boolean own =
        governedBy(noun, Set.of("from"))
            && !BOUNDS.contains(sentence.head(noun))
            && fits(verb, Direction.of(timex.meaning()), timex);
    return (governedBy(noun, TEMPORAL) && !own)
        || light
        || (!object && !fits(verb, Direction.of(timex.meaning()), timex))
        || (object
            && !fits(verb, Direction.of(timex.meaning()), timex)
            && !LIGHT.contains(verb.lemma()));
  }

  /** "Was jailed in 2004 for the murder of a guard in 1998": the verb has a year of its own. */
  private boolean isSecondTime(int noun, int at, Clause clause) {
    return governedBy(noun, ANSWERING)
        && IntStream.range(clause.verbChunk() + 1, noun)
            .anyMatch(k -> is(k, Kind.TIME) && k < at && clause.chunks().contains(k));
  }

  /**
   * "The raid on Monday killed two", "their campaign last night suffered a blow": on a day, what a
   * subject did tells more than what it is.
   */
  private boolean isDayOfDeed(int at, Clause clause, VerbGroup verb, Timex timex) {
    int from = is(at - 1, Kind.PREPOSITION) ? at - 1 : at;
    return Direction.isOfTheseDays(timex)
        && from - 1 == clause.subject()
        && at + 1 == clause.verbChunk()
        && verb.maybeFinite()
        && verb.past()
        && !verb.perfect()
        && verb.modal().isEmpty()
        && !verb.isCopula()
        && !STATES.contains(verb.lemma())
        && !FOLLOWING.contains(verb.lemma());
  }

  /** Whether a noun tells how much or how many of what "of" names behind it. */
  static boolean isQuantity(String noun) {
    return QUANTITIES.contains(noun);
  }

  /** "Launched a number of tests this year", "declared a week of mourning on Monday". */
  private boolean isAmong(int noun, Clause clause) {
    return governedBy(noun, Set.of("of"))
        && noun - 2 == clause.verbChunk() + 1
        && is(noun - 2, Kind.NOUN)
        && QUANTITIES.contains(sentence.head(noun - 2));
  }

  /** "In retaliation for the strikes last week": what it answers was then. */
  private boolean isAnswered(int noun) {
    return governedBy(noun, Set.of("for", "to", "against", "of"))
        && is(noun - 2, Kind.NOUN)
        && is(noun - 3, Kind.PREPOSITION)
        && ANSWERS.contains(sentence.head(noun - 2));
  }

  /**
   * "Found guilty of murder on Friday", "cleared of the murder of his wife on Friday": the
   * preposition is the verb's. A year behind a murder that is told more closely may be the
   * murder's.
   */
  private boolean isOfVerdict(int noun, int at, Timex timex) {
    boolean verbs =
        governedBy(noun, Set.of("of")) && (is(noun - 2, Kind.VERB) || is(noun - 2, Kind.ADJECTIVE));
    boolean bare = noun == at - 1 || (noun == at - 2 && is(at - 1, Kind.PREPOSITION));
    return verbs && (bare || Direction.isOfTheseDays(timex));
  }

  /** "Has cancelled all flights until Sunday": how long it is so, whatever is cancelled. */
  private boolean isTillThen(int at, VerbGroup verb) {
    return verb.perfect()
        && !verb.past()
        && verb.modal().isEmpty()
        && StatusWords.TILL.contains(lower(at - 1));
  }

  /** "Have been on strike since Monday": how somebody is, and no strike's own date. */
  private boolean isState(int noun, Clause clause, VerbGroup verb) {
    return verb.isCopula()
        && verb.perfect()
        && noun == clause.verbChunk() + 2
        && is(noun - 1, Kind.PREPOSITION);
  }

  /** "The accident of April 1986": one event's own date, unless it only frames the verb. */
  private boolean isOwn(int noun, int at, Timex timex) {
    return lower(at - 1).equals("of") && !isEra(timex) && !governedBy(noun, FRAMES);
  }

  /** "Called a strike for Friday": an event noun whose clause tells who wants it. */
  static boolean isCalled(ParsedSentence sentence, Dated dated) {
    TextSpan timex = dated.timex();
    int at = timex == null ? -1 : sentence.chunkOf(timex).orElse(-1);
    return dated.isNoun()
        && new NounAttachment(sentence).isCalled(dated.noun(), at, dated.clause());
  }

  private boolean isCalled(int noun, int at, Clause clause) {
    VerbGroup verb = clause.verb();
    return verb != null
        && CALLING.contains(verb.lemma())
        && !verb.passive()
        && noun == clause.verbChunk() + 1
        && at > noun + 1
        && sentence.head(at - 1).equals("for")
        && IntStream.range(noun + 1, at).allMatch(k -> is(k, Kind.PREPOSITION) || is(k, Kind.NOUN));
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

  /** "Lindqvist, in a speech on Monday, said": what frames the verb between it and its subject. */
  private boolean isSetOff(int noun, Clause clause) {
    return IntStream.range(clause.subject(), noun).anyMatch(k -> is(k, Kind.COMMA))
        && governedBy(noun, FRAMES);
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

  private boolean is(int k, Kind kind) {
    return sentence.is(k, kind);
  }

  private String lower(int k) {
    return sentence.words().get(sentence.chunks().get(k).from()).lower();
  }

  private boolean isEvent(int noun) {
    return is(noun, Kind.NOUN) && Actions.isEvent(sentence.head(noun));
  }
}
