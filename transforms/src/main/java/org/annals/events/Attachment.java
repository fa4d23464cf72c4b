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
import org.annals.text.names.Roles;

/**
 * Finds what a time expression dates: the clause it stands in, or the event noun it stands beside.
 * The tense of the clause has the last word: "has become close since the invasion last year" cannot
 * have become so last year.
 */
final class Attachment {

  /** "In Monday's attack two died": the verb tells more than the noun that frames it. */
  private static final Set<String> FRAMES = Set.of("in", "at", "during");

  private static final Set<String> SUPERLATIVES = Set.of("most", "least", "best", "worst");

  private static final Set<String> TENURE = Set.of("until", "till", "since", "from");

  /** Prepositions that no time follows but before its noun. */
  private static final Set<String> GOVERNING = Set.of("over", "for", "of", "about", "despite");

  /** What went on until a time has its end as an event of its own. */
  private static final Set<String> ENDING =
      Set.of("last", "continue", "remain", "run", "stay", "go", "drag", "keep", "rule", "govern");

  private static final Pattern ORDINAL =
      Pattern.compile(
          "\\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh"
              + "|twelfth");

  private final ParsedSentence sentence;
  private final Comparisons comparisons;

  Attachment(ParsedSentence sentence) {
    this.sentence = sentence;
    this.comparisons = new Comparisons(sentence);
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
    if (opened || new Reach(sentence).limits(at)) {
      return toldOf(at).map(clause -> new Dated(sentence, clause, -1, timex.span()));
    }
    if (comparisons.isCompared(at, timex)
        || isBound(at, timex)
        || isScope(at, timex)
        || isTenure(at)
        || isTillThen(at)
        || isOfDescription(at)
        || comparisons.isOfPeriod(at)
        || isOfForecast(at)
        || isFormerPlan(at)
        || isGivenUp(at)
        || isReachOfDenial(at)
        || isOfItsEnd(at)
        || isOfGerund(at)
        || isOfFrame(at)
        || isActedOn(at, timex)
        || isGoal(at)
        || isCited(at)
        || isLifetime(at, timex)
        || isAnyOne(at, timex)
        || describes(at)) {
      return Optional.empty();
    }
    Clause clause = clauseFor(at);
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

  /** "The worst flood since 1988, when a dam broke": what is told of the time itself. */
  private Optional<Clause> toldOf(int at) {
    int when = is(at + 1, Kind.COMMA) ? at + 2 : at + 1;
    return sentence.clauses().stream()
        .filter(c -> c.marker().equals("when") && c.chunks().contains(when))
        .filter(c -> c.verb() != null && c.subject() > when)
        .findFirst();
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

  /** "A lawyer since 1987, she joined …": what somebody was, set before the name or pronoun. */
  private boolean describes(int at) {
    Clause clause = sentence.clauseOf(at);
    int first = clause.chunks().get(0);
    // "Two days after the storm, on 5 June, they …": a time of its own.
    boolean setOff = is(is(at - 1, Kind.PREPOSITION) ? at - 2 : at - 1, Kind.COMMA);
    return clause.subject() > at
        && !setOff
        && is(at + 1, Kind.COMMA)
        && clause.subject() == at + 2
        && first < at
        && is(first, Kind.NOUN)
        && !PredicateWords.UNITS.contains(sentence.head(first));
  }

  /** "Omar Diallo, the town's mayor until 2015": how long somebody was what he was. */
  private boolean isTenure(int at) {
    return at > 2
        && TENURE.contains(lower(at - 1))
        && (is(at - 2, Kind.NOUN) || is(at - 2, Kind.ADJECTIVE))
        && is(at - 3, Kind.COMMA)
        && (Roles.isRole(sentence.head(at - 2)) || isHow(at));
  }

  /**
   * "The club, bottom of the table at Christmas, …", "the strike, the third this year, …": the time
   * of what is set off behind the subject without a verb.
   */
  private boolean isOfDescription(int at) {
    Clause clause = sentence.clauseOf(at);
    if (!is(at + 1, Kind.COMMA) || clause.verbChunk() < at || clause.subject() < 0) {
      return false;
    }
    int comma = at - 1;
    while (comma > clause.subject() && !is(comma, Kind.COMMA)) {
      if (is(comma, Kind.VERB) || isEvent(comma)) {
        return false;
      }
      comma--;
    }
    boolean described = is(comma + 1, Kind.NOUN) || is(comma + 1, Kind.ADJECTIVE);
    return described && comma == clause.subject() + 1;
  }

  /** "The volcano, dormant since 1883, …": what it was like, in one word between commas. */
  private boolean isHow(int at) {
    return is(at + 1, Kind.COMMA)
        && sentence.clauseOf(at).verbChunk() > at
        && chunk(at - 2).to() - chunk(at - 2).from() == 1
        && !sentence.words().get(chunk(at - 2).head()).token().isCapitalised();
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

  /** "The vote, originally due on Monday, was put off": when it was to be. */
  private boolean isFormerPlan(int at) {
    int plan = is(at - 1, Kind.PREPOSITION) ? at - 2 : at - 1;
    int first = is(plan - 1, Kind.ADVERB) ? plan - 2 : plan - 1;
    return is(at + 1, Kind.COMMA)
        && is(first, Kind.COMMA)
        && (is(plan, Kind.ADJECTIVE) || is(plan, Kind.VERB))
        && Set.of("due", "set", "scheduled", "planned", "slated", "expected")
            .contains(sentence.head(plan));
  }

  /**
   * "Elections due in September were brought forward", "called off a strike planned for Friday":
   * when they were to be.
   */
  private boolean isGivenUp(int at) {
    int plan = is(at - 1, Kind.PREPOSITION) ? at - 2 : at - 1;
    Clause own = sentence.clauseOf(at);
    Clause clause =
        own.is(Clause.Kind.PARTICIPIAL) && own.parent() >= 0 && own.verbChunk() == plan
            ? sentence.clauses().get(own.parent())
            : own;
    VerbGroup verb = clause.verb();
    boolean object = clause.id() != own.id() && own.subject() > clause.verbChunk();
    return plan >= 0
        && verb != null
        && (clause.verbChunk() > at || object)
        && (verb.past() || verb.perfect())
        && TimesActedOn.isChange(verb.lemma())
        && Set.of("due", "set", "scheduled", "planned", "slated")
            .contains(sentence.words().get(chunk(plan).to() - 1).lower());
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
    Clause clause = sentence.clauseOf(at);
    while (clause.verb() == null && clause.parent() >= 0) {
      clause = sentence.clauses().get(clause.parent());
    }
    return clause;
  }
}
