package org.annals.events;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.events.clauses.Chunk;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Timex;
import org.annals.model.TimexType;
import org.annals.text.Tag;
import org.annals.text.actions.Actions;

/**
 * Finds what a time expression dates: the clause it stands in, or the event noun it stands beside.
 * The tense of the clause has the last word: "has become close since the invasion last year" cannot
 * have become so last year.
 */
final class Attachment {

  /** "In Monday's attack two died": the verb tells more than the noun that frames it. */
  private static final Set<String> FRAMES = Set.of("in", "at", "during");

  /** What is done to an event by those who take part in it. */
  private static final Set<String> TAKING_PART =
      Set.of("open", "begin", "start", "kick", "close", "attend", "win", "lose", "host", "join");

  private static final Set<String> SUPERLATIVES = Set.of("most", "least", "best", "worst");

  /** Prepositions that no time follows but before its noun. */
  private static final Set<String> GOVERNING = Set.of("over", "for", "of", "about", "despite");

  /** What went on until a time has its end as an event of its own. */
  static final Set<String> ENDING =
      Set.of("last", "continue", "remain", "run", "stay", "go", "drag", "keep", "rule", "govern");

  private static final Pattern ORDINAL =
      Pattern.compile(
          "\\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh"
              + "|twelfth");

  private final ParsedSentence sentence;
  private final Comparisons comparisons;
  private final BoundTimes bounds;
  private final ApposedTimes apposed;
  private final PlannedTimes plans;
  private final DescribingTimes descriptions;
  private final FramedTimes frames;

  Attachment(ParsedSentence sentence) {
    this.sentence = sentence;
    this.comparisons = new Comparisons(sentence);
    this.bounds = new BoundTimes(sentence);
    this.apposed = new ApposedTimes(sentence);
    this.plans = new PlannedTimes(sentence);
    this.descriptions = new DescribingTimes(sentence);
    this.frames = new FramedTimes(sentence);
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
    boolean opened = at > 0 && lower(at - 1).equals("since") && toldOf(at).isPresent();
    if (opened || bounds.holds(at, timex) || comparisons.isCompared(at, timex)) {
      return toldOf(at).map(clause -> new Dated(sentence, clause, -1, timex.span()));
    }
    Optional<Clause> then = frames.ofTime(at);
    if (then.isPresent()) {
      return then.map(clause -> new Dated(sentence, clause, -1, timex.span()));
    }
    if (frames.isOfAbsolute(at)
        || frames.isSinceOfPast(at, timex)
        || frames.isOfAll(at)
        || isBound(at, timex)
        || isScope(at, timex)
        || descriptions.isTenure(at)
        || isTillThen(at)
        || descriptions.holds(at)
        || descriptions.isOfThing(at, timex)
        || comparisons.isOfPeriod(at)
        || isOfForecast(at)
        || isOfPart(at)
        || plans.isFormerPlan(at)
        || plans.isGivenUp(at)
        || isReachOfDenial(at)
        || isOfItsEnd(at)
        || isOfGerund(at)
        || isOfFrame(at)
        || isActedOn(at, timex)
        || isGoal(at)
        || isCited(at)
        || descriptions.isOfNoun(at)
        || new SourceTimes(sentence).holds(at)
        || isLifetime(at, timex)
        || isAnyOne(at, timex)
        || descriptions.opens(at)) {
      return Optional.empty();
    }
    Clause clause = clauseFor(at);
    if (descriptions.isInBrackets(at, timex, clause)) {
      return Optional.empty();
    }
    if (descriptions.isSetOff(at) || descriptions.isOfFirst(at, clause)) {
      int event = new NounAttachment(sentence).eventBefore(at);
      return event < 0
          ? Optional.empty()
          : Optional.of(new Dated(sentence, clause, event, timex.span()));
    }
    Optional<Clause> meanwhile = isUncertain(clause) ? toldOf(at) : Optional.empty();
    if (meanwhile.isPresent()) {
      return meanwhile.map(when -> new Dated(sentence, when, -1, timex.span()));
    }
    if (new PageRemarks(sentence).holds(at, clause)) {
      return Optional.empty();
    }
    return new NounAttachment(sentence)
        .of(at, clause, timex)
        .or(() -> new VerbAttachment(sentence).of(at, clause, timex));
  }

  /**
   * "Is on trial for the murder of a guard in May 2010": what stands right before a time that is
   * over and behind the verb, where nothing comes of {@code told}, the clause of both.
   */
  Optional<Dated> beside(Timex timex, Dated told) {
    int at = sentence.chunkOf(timex.span()).orElse(-1);
    int noun = new NounAttachment(sentence).eventBefore(at);
    return told.isNoun() || noun < told.clause().verbChunk() || !Direction.isOver(timex)
        ? Optional.empty()
        : Optional.of(new Dated(sentence, told.clause(), noun, timex.span()));
  }

  /**
   * "The worst flood since 1988, when a dam broke", "less than in 1988, when": of the time itself.
   */
  private Optional<Clause> toldOf(int at) {
    int when = is(at + 1, Kind.COMMA) ? at + 2 : at + 1;
    return sentence.clauses().stream()
        .filter(c -> c.marker().equals("when") && c.chunks().contains(when))
        .filter(c -> c.verb() != null && c.subject() > when)
        .findFirst();
  }

  /** "In May, when it noticed the flaw, it should have stopped": what was not done has no time. */
  private static boolean isUncertain(Clause clause) {
    VerbGroup verb = clause.verb();
    return verb != null && StatusWords.OPEN_MODALS.contains(verb.modal());
  }

  private Chunk chunk(int k) {
    return sentence.chunks().get(k);
  }

  private boolean is(int k, Kind kind) {
    return sentence.is(k, kind);
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
    boolean taken = noun == at && isTakenPartIn(at, clause);
    if (((frame && !lasting) || taken) && !timed && tellsPast(clause)) {
      return Optional.of(new Dated(sentence, clause, -1, timex.span()));
    }
    return Optional.of(new Dated(sentence, clause, noun, timex.span()));
  }

  /** "Opened Monday's talks", "won Sunday's vote": done at the event, and told of who did it. */
  private boolean isTakenPartIn(int at, Clause clause) {
    VerbGroup verb = clause.verb();
    int object = clause.verbChunk() + 1;
    return verb != null
        && TAKING_PART.contains(verb.lemma())
        && !verb.passive()
        && (at == object || (at == object + 1 && lower(object).equals("off")));
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

  /** "The biggest deal of its kind this year": how far a superlative reaches, not when. */
  private boolean isScope(int at, Timex timex) {
    boolean current =
        timex.meaning() instanceof Meaning.UnitAround around
            && around.delta() == 0
            && !around.unit().finerThan(Granularity.WEEK);
    int noun = at - 1;
    while (current && is(noun, Kind.NOUN)) {
      if (isSuperlative(noun) || isCounted(noun)) {
        return true;
      }
      noun = is(noun - 1, Kind.PREPOSITION) ? noun - 2 : -1;
    }
    return false;
  }

  /** "Worked in London until 1944": when it ended, and not when it was. */
  private boolean isTillThen(int at) {
    Clause clause = sentence.clauseOf(at);
    VerbGroup verb = clause.verb();
    return at > 0
        && StatusWords.TILL.contains(lower(at - 1))
        && verb != null
        && verb.past()
        && verb.modal().isEmpty()
        && (verb.perfect() || !verb.passive())
        && !verb.negated()
        && at > clause.verbChunk()
        && !ENDING.contains(verb.lemma());
  }

  /** "Cut its forecast for 2013 in May": what it is about, where another time says when. */
  private boolean isOfForecast(int at) {
    Clause clause = sentence.clauseOf(at);
    return is(at - 1, Kind.PREPOSITION)
        && lower(at - 1).equals("for")
        && is(at - 2, Kind.NOUN)
        && at > clause.verbChunk() + 1
        && clause.chunks().stream().anyMatch(k -> k != at && is(k, Kind.TIME));
  }

  /** "To make 60 this year, including 15 in May": of a part, where the whole has its own time. */
  private boolean isOfPart(int at) {
    boolean part = false;
    int k = at - 1;
    while (k > 0 && !is(k, Kind.VERB) && !(part && is(k, Kind.TIME))) {
      part |= is(k, Kind.PREPOSITION) && lower(k).equals("including");
      k--;
    }
    return part && is(k, Kind.TIME);
  }

  /** "Not since 1977 had they lost": how far back it reaches. */
  private boolean isReachOfDenial(int at) {
    return at == 2 && lower(1).equals("since") && lower(0).equals("not");
  }

  /** "Painted until a stroke in 2009": when it ended, and not when it was. */
  private boolean isOfItsEnd(int at) {
    int noun = at - 2;
    return is(at - 1, Kind.PREPOSITION)
        && is(noun, Kind.NOUN)
        && noun > 0
        && StatusWords.TILL.contains(lower(noun - 1))
        && !isEvent(noun);
  }

  /** "Ada Lindqvist 1921-2012", "(1921-2012)" behind a name: how long somebody lived. */
  private boolean isLifetime(int at, Timex timex) {
    int noun = is(at - 1, Kind.BRACKET) ? at - 2 : at - 1;
    return timex.meaning() instanceof Meaning.Range
        && is(noun, Kind.NOUN)
        && sentence.words().get(chunk(noun).head()).is(Tag.PROPN)
        && timex.text().chars().noneMatch(Character::isLetter);
  }

  /** "Not for one Friday": any, and no certain one. */
  private boolean isAnyOne(int at, Timex timex) {
    int first = chunk(at).from();
    if (!(timex.meaning() instanceof Meaning.Weekday)) {
      return false;
    }
    return lower(at).equals("one")
        || (first > 0 && sentence.words().get(first - 1).lower().equals("one"));
  }

  /** "Remembers the 1970s", "marked the beginning of 1908": what the verb acts on. */
  private boolean isActedOn(int at, Timex timex) {
    Clause clause = sentence.clauseOf(at);
    VerbGroup verb = clause.verb();
    boolean stretch =
        timex.meaning() instanceof Meaning.Decade
            || timex.meaning() instanceof Meaning.Century
            || (timex.text().toLowerCase(Locale.ROOT).matches("the (?:beginning|start|end) of .*")
                && verb != null
                && Set.of("mark", "signal", "herald", "celebrate").contains(verb.lemma()));
    return stretch
        && is(at, Kind.TIME)
        && verb != null
        && at == clause.verbChunk() + 1
        && !verb.passive();
  }

  /** "A launch date of mid-May": what was aimed at. */
  private boolean isGoal(int at) {
    return is(at - 1, Kind.PREPOSITION)
        && lower(at - 1).equals("of")
        && is(at - 2, Kind.NOUN)
        && Set.of("date", "deadline", "target", "timetable", "goal")
            .contains(sentence.head(at - 2));
  }

  /** "(Letters, 14 December)": where something was printed. */
  private boolean isCited(int at) {
    int open = is(at - 1, Kind.COMMA) ? at - 3 : at - 2;
    return is(at + 1, Kind.BRACKET)
        && is(open, Kind.BRACKET)
        && is(open + 1, Kind.NOUN)
        && sentence.words().get(chunk(open + 1).from()).token().isCapitalised();
  }

  /** "Before their appeal in January, lawyers warned": when that was which they warned before. */
  private boolean isOfFrame(int at) {
    int noun = is(at - 1, Kind.PREPOSITION) ? at - 2 : at - 1;
    int before = noun - 1;
    Clause clause = sentence.clauseOf(at);
    return is(noun, Kind.NOUN)
        && !isEvent(noun)
        && before >= 0
        && before <= 1
        && (is(before, Kind.PREPOSITION) || is(before, Kind.SUBORDINATOR))
        && Set.of("before", "after", "following", "since", "despite").contains(lower(before))
        && is(at + 1, Kind.COMMA)
        && chunk(noun).to() - chunk(noun).from() > 1
        && clause.verbChunk() > at;
  }

  /** "Charged over July sinking": the noun's own time, though the noun was taken for a verb. */
  private boolean isOfGerund(int at) {
    return is(at - 1, Kind.PREPOSITION)
        && GOVERNING.contains(lower(at - 1))
        && is(at + 1, Kind.VERB)
        && sentence.head(at + 1).endsWith("ing")
        && Actions.isEvent(sentence.head(at + 1));
  }

  /** "The 19th test this year". */
  private boolean isCounted(int noun) {
    return sentence.words().subList(chunk(noun).from(), chunk(noun).head()).stream()
        .anyMatch(word -> ORDINAL.matcher(word.lower()).matches());
  }

  private boolean isSuperlative(int noun) {
    for (int i = chunk(noun).from(); i < chunk(noun).head(); i++) {
      String word = sentence.words().get(i).lower();
      boolean est =
          word.length() > 5 && word.endsWith("est") && !sentence.words().get(i).is(Tag.NOUN);
      if (est || SUPERLATIVES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The clause that the expression at {@code at} belongs to; an aside without a verb lends to the
   * clause around it.
   */
  private Clause clauseFor(int at) {
    Clause clause = apposed.clauseOf(at);
    while (clause.verb() == null && clause.parent() >= 0) {
      clause = sentence.clauses().get(clause.parent());
    }
    return clause;
  }
}
