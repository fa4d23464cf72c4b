package org.annals.events;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.model.EventStatus;
import org.annals.model.Tense;
import org.annals.model.Timex;
import org.annals.text.SayingVerbs;
import org.annals.text.Tag;
import org.annals.text.VerbForm;
import org.annals.text.Verbs;
import org.annals.text.actions.Actions;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a clause and those above it whether what it tells took place; empty for what is no
 * event at all.
 */
final class StatusReader {

  private final ParsedSentence sentence;
  private final PresentTimes presents;

  StatusReader(ParsedSentence sentence) {
    this.sentence = sentence;
    this.presents = new PresentTimes(sentence);
  }

  /** The status of what {@code dated} tells; {@code timex} is what dates it, null for none. */
  Optional<EventStatus> of(Dated dated, @Nullable Timex timex) {
    if (isHypothetical(dated.clause())) {
      return Optional.empty();
    }
    return dated.isNoun() ? ofNoun(dated, timex) : ofVerb(dated.clause(), timex);
  }

  private boolean isHypothetical(Clause clause) {
    if (new Fiction(sentence).holds(clause)) {
      return true;
    }
    Clause c = clause;
    while (true) {
      if (StatusWords.CONDITIONS.contains(c.marker())) {
        return true;
      }
      if (c.parent() < 0) {
        return false;
      }
      Clause above = sentence.clauses().get(c.parent());
      if (c.is(Clause.Kind.CONTENT) && isDoubted(above)) {
        return true;
      }
      c = above;
    }
  }

  /** "It is not clear that …", "nobody said that …". */
  private boolean isDoubted(Clause above) {
    VerbGroup verb = above.verb();
    if (verb == null) {
      // "Police doubt that": a verb that was taken for a noun.
      int noun = above.chunks().isEmpty() ? -1 : above.chunks().get(0);
      return sentence.is(noun, Kind.NOUN) && sentence.head(noun).equals("doubt");
    }
    int next = above.verbChunk() + 1;
    boolean doubtful =
        next < sentence.chunks().size() && StatusWords.DOUBTFUL.contains(sentence.head(next));
    return verb.negated() || verb.lemma().equals("doubt") || (verb.isCopula() && doubtful);
  }

  private Optional<EventStatus> ofNoun(Dated dated, @Nullable Timex timex) {
    if (hasWord(dated.noun(), StatusWords.NONE)) {
      return Optional.empty();
    }
    if (hasWord(dated.noun(), StatusWords.ALLEGED_ADJECTIVES)) {
      return Optional.of(EventStatus.ALLEGED);
    }
    Direction direction = timex == null ? Direction.OPEN : Direction.of(timex.meaning());
    VerbGroup verb = dated.clause().verb();
    boolean ahead =
        verb != null
            && (verb.modal().equals("will")
                || verb.modal().equals("'ll")
                || isPlanned(dated.clause()));
    if (direction == Direction.FUTURE
        || (ahead && direction != Direction.PAST && isArgument(dated))) {
      return Optional.of(EventStatus.PLANNED);
    }
    if (verb != null && StatusWords.ALLEGING.contains(verb.lemma())) {
      return Optional.of(EventStatus.ALLEGED);
    }
    return Optional.of(EventStatus.HAPPENED);
  }

  /** Subject or object of the clause's verb, so that its tense is the noun's. */
  private boolean isArgument(Dated dated) {
    int noun = dated.noun();
    return noun == dated.clause().subject() || noun == dated.clause().verbChunk() + 1;
  }

  private boolean hasWord(int chunk, Set<String> words) {
    for (int i = sentence.chunks().get(chunk).from(); i < sentence.chunks().get(chunk).to(); i++) {
      if (words.contains(sentence.words().get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private Optional<EventStatus> ofVerb(Clause clause, @Nullable Timex timex) {
    VerbGroup verb = clause.verb();
    if (verb == null
        || isNaming(clause, verb)
        || StatusWords.OPEN_MODALS.contains(verb.modal())
        || isUnfulfilled(verb)
        || verb.negated()
        || isNobody(clause.subject())
        || isUndone(clause, verb)
        || isNoLonger(verb)
        || new Unreal(sentence).tells(clause)
        || isAsSaid(clause, verb)
        || isProVerb(clause, verb)
        || isOfDenied(clause)
        || new Undone(sentence).tells(clause)
        || new Governed(sentence).isOpen(clause)
        || isNothing(clause, verb)
        || (States.isMind(verb.lemma()) && verb.maybeFinite() && !verb.passive())
        || isAlmost(clause)
        || (isPresent(verb) && !verb.isCopula() && States.isState(verb.lemma()))
        || presents.lies(verb, timex)
        || (timex == null
            && isPresent(verb)
            && Plans.isPlan(verb.lemma())
            && !VerbAttachment.isDeciding(verb.lemma()))) {
      return Optional.empty();
    }
    EventStatus governed = new Governed(sentence).status(clause);
    if (governed != null) {
      return Optional.of(governed);
    }
    if (Set.of("will", "'ll", "wo", "shall").contains(verb.modal())) {
      return Optional.of(EventStatus.PLANNED);
    }
    if (says(clause, StatusWords.ALLEGED_ADVERBS)
        || (StatusWords.ALLEGING.contains(verb.lemma())
            && !verb.lemma().equals("charge")
            && verb.passive()
            && verb.modal().isEmpty())) {
      return Optional.of(EventStatus.ALLEGED);
    }
    if (isAhead(clause, verb, timex)) {
      return Optional.of(EventStatus.PLANNED);
    }
    if (isHabit(clause, verb) && (timex == null || !Direction.isOver(timex))) {
      return Optional.of(EventStatus.RECURRING);
    }
    if (timex != null && (isSoSince(clause, verb, timex) || isSoUntil(clause, verb, timex))) {
      return Optional.of(EventStatus.ONGOING);
    }
    if (verb.isCopula() && presents.isDue(clause, verb, timex)) {
      return Optional.of(EventStatus.PLANNED);
    }
    if (verb.isCopula() && !becomesNews(clause, verb)) {
      return Optional.empty();
    }
    return Optional.of(isGoingOn(verb) ? EventStatus.ONGOING : EventStatus.HAPPENED);
  }

  /** "Would have burnt down": it did not. */
  private static boolean isUnfulfilled(VerbGroup verb) {
    return verb.perfect() && (verb.modal().equals("would") || verb.modal().equals("'d"));
  }

  /** "No longer work". */
  private boolean isNoLonger(VerbGroup verb) {
    for (int i = Math.max(1, verb.from() - 1); i <= verb.head(); i++) {
      if (sentence.words().get(i).lower().equals("longer")
          && sentence.words().get(i - 1).lower().equals("no")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Was to have ended", "had been due to end", "had hoped to end", "was about to end": it did not,
   * or nobody says.
   */
  private boolean isUndone(Clause clause, VerbGroup verb) {
    VerbGroup above = sentence.verbAbove(clause);
    if (!clause.is(Clause.Kind.INFINITIVE) || above == null || !above.past()) {
      return false;
    }
    boolean lapsed =
        above.perfect()
            && (above.isCopula()
                || StatusWords.HOPING.contains(above.lemma())
                || (above.passive() && StatusWords.AWAITING.contains(above.lemma())));
    return lapsed || (above.isCopula() && (verb.perfect() || isReady(clause.verbChunk() - 1)));
  }

  private boolean isReady(int chunk) {
    return chunk >= 0
        && (sentence.head(chunk).equals("about") || sentence.head(chunk).equals("ready"));
  }

  /** "As she had asked in her will": words that another clause refers to. */
  private boolean isAsSaid(Clause clause, VerbGroup verb) {
    int next = clause.verbChunk() + 1;
    boolean object = sentence.is(next, Kind.NOUN);
    if (clause.is(Clause.Kind.ADVERBIAL)
        && clause.marker().equals("as")
        && !clause.chunks().contains(clause.subject())
        && verb.from() == verb.head()
        && VerbText.isPassive(clause, verb)) {
      // "As agreed in May".
      return true;
    }
    return clause.is(Clause.Kind.ADVERBIAL)
        && clause.marker().equals("as")
        && verb.perfect()
        && !object
        && (SayingVerbs.isSaying(verb.lemma()) || Plans.isPlan(verb.lemma()));
  }

  /** "Did not expect to hear": neither heard nor to be heard. */
  private boolean isOfDenied(Clause clause) {
    VerbGroup above = sentence.verbAbove(clause);
    return clause.is(Clause.Kind.INFINITIVE) && above != null && above.negated();
  }

  /** "As it did in 2000": the verb of another clause. */
  private boolean isProVerb(Clause clause, VerbGroup verb) {
    int next = clause.verbChunk() + 1;
    int first = sentence.chunks().get(clause.verbChunk()).from();
    boolean so =
        first > 0
            && Set.of("so", "nor", "neither").contains(sentence.words().get(first - 1).lower());
    boolean object = sentence.is(next, Kind.NOUN) && !so;
    return verb.lemma().equals("do") && verb.maybeFinite() && !verb.passive() && !object;
  }

  /** "Showed no emotion", "made no comment": nothing took place. */
  private boolean isNothing(Clause clause, VerbGroup verb) {
    int next = clause.verbChunk() + 1;
    if (next + 1 < sentence.chunks().size()
        && sentence.head(next).equals("not")
        && sentence.is(next + 1, Kind.NOUN)) {
      // "Have seen not a single winner".
      return true;
    }
    return Set.of("show", "make", "give", "offer", "have", "take", "be").contains(verb.lemma())
        && sentence.is(next, Kind.NOUN)
        && sentence.words().get(sentence.chunks().get(next).from()).lower().equals("no");
  }

  /** "No ship left": nothing took place. */
  private boolean isNobody(int subject) {
    if (subject < 0) {
      return false;
    }
    int from = sentence.chunks().get(subject).from();
    boolean neither = from > 0 && sentence.words().get(from - 1).lower().equals("neither");
    return neither || StatusWords.NOBODY.contains(sentence.words().get(from).lower());
  }

  /** "Is called", not "was called off". */
  private boolean isNaming(Clause clause, VerbGroup verb) {
    boolean passive = verb.passive() || clause.is(Clause.Kind.PARTICIPIAL);
    int next = clause.verbChunk() + 1;
    if (clause.is(Clause.Kind.PARTICIPIAL)
        && StatusWords.INTENDING.contains(verb.lemma())
        && next < sentence.chunks().size()
        && (Set.of("at", "for", "to").contains(sentence.head(next))
            || (sentence.is(next, Kind.VERB)
                && sentence.clauseOf(next).is(Clause.Kind.INFINITIVE)))) {
      return true;
    }
    boolean particle =
        verb.lemma().equals("call")
            && next < sentence.chunks().size()
            && Set.of("off", "up", "out", "in", "for", "to").contains(sentence.head(next));
    return passive && !particle && StatusWords.NAMING.contains(verb.lemma());
  }

  /** "Nearly fell", not "ended at almost midnight". */
  private boolean isAlmost(Clause clause) {
    return clause.chunks().stream()
        .filter(c -> !sentence.is(c, Kind.NOUN))
        .map(c -> sentence.chunks().get(c))
        .flatMapToInt(c -> IntStream.range(c.from(), c.to()))
        .filter(i -> StatusWords.ALMOST.contains(sentence.words().get(i).lower()))
        .anyMatch(i -> isVerb(i + 1));
  }

  private boolean isVerb(int i) {
    return i < sentence.words().size()
        && (sentence.words().get(i).is(Tag.VERB) || sentence.words().get(i).is(Tag.AUX));
  }

  private boolean says(Clause clause, Set<String> words) {
    return clause.chunks().stream()
        .anyMatch(c -> !sentence.chunks().get(c).is(Kind.NOUN) && hasWord(c, words));
  }

  private boolean isAhead(Clause clause, VerbGroup verb, @Nullable Timex timex) {
    boolean will =
        Set.of("will", "'ll", "wo", "shall", "would", "'d").contains(verb.modal())
            && !verb.perfect();
    if (will || isPlanned(clause) || isBegunAhead(clause) || isPlannedFor(clause, verb, timex)) {
      return true;
    }
    if (timex == null || (verb.past() && verb.maybeFinite())) {
      return false;
    }
    boolean future =
        Direction.of(timex.meaning()) == Direction.FUTURE
            || (timex.tense() == Tense.FUTURE && clause.is(Clause.Kind.INFINITIVE));
    return future
        || (isPresent(verb)
            && Direction.of(timex.meaning()) == Direction.OPEN
            && timex.tense() == Tense.FUTURE);
  }

  /** "A fair planned for next week". */
  private boolean isPlannedFor(Clause clause, VerbGroup verb, @Nullable Timex timex) {
    int at = timex == null ? -1 : sentence.chunkOf(timex.span()).orElse(-1);
    return clause.is(Clause.Kind.PARTICIPIAL)
        && Set.of("plan", "schedule", "slate").contains(verb.lemma())
        && at > 0
        && sentence.head(at - 1).equals("for");
  }

  /** "Would begin clearing": as far ahead as its beginning. */
  private boolean isBegunAhead(Clause clause) {
    VerbGroup above = sentence.verbAbove(clause);
    return above != null
        && clause.is(Clause.Kind.PARTICIPIAL)
        && clause.verbChunk() == sentence.clauses().get(clause.parent()).verbChunk() + 1
        && Set.of("will", "'ll", "shall", "would").contains(above.modal());
  }

  /** The infinitive of a plan: "is expected to continue". */
  private boolean isPlanned(Clause clause) {
    if (!clause.is(Clause.Kind.INFINITIVE) || clause.parent() < 0) {
      return false;
    }
    Clause above = sentence.clauses().get(clause.parent());
    while (above.is(Clause.Kind.INFINITIVE)
        && above.parent() >= 0
        && sentence.chunks().get(clause.verbChunk() - 1).is(Kind.CONJUNCTION)) {
      // "Urged them to stay calm and to vote".
      above = sentence.clauses().get(above.parent());
    }
    VerbGroup verb = above.verb();
    if (verb == null) {
      return true;
    }
    if (Plans.isPlan(verb.lemma())) {
      return true;
    }
    int before = clause.verbChunk() - 1;
    boolean due = before >= 0 && Plans.isAhead(sentence.head(before));
    return due || (verb.isCopula() && before == above.verbChunk());
  }

  /** "Has been on strike since Monday", "have been without water since": a state and its start. */
  private boolean isSoSince(Clause clause, VerbGroup verb, Timex timex) {
    int next = clause.verbChunk() + 1;
    int at = sentence.chunkOf(timex.span()).orElse(-1);
    return verb.isCopula()
        && verb.perfect()
        && !verb.past()
        && at > next + 2
        && sentence.head(at - 1).equals("since")
        && sentence.chunks().get(next).is(Kind.PREPOSITION)
        && sentence.chunks().get(next + 1).is(Kind.NOUN);
  }

  /** "Has cancelled all sailings until Sunday": so from now till then. */
  private boolean isSoUntil(Clause clause, VerbGroup verb, Timex timex) {
    int at = sentence.chunkOf(timex.span()).orElse(-1);
    return verb.perfect()
        && !verb.past()
        && verb.modal().isEmpty()
        && at > clause.verbChunk() + 1
        && StatusWords.TILL.contains(sentence.head(at - 1));
  }

  /** Whether a clause with "be" tells an outcome or names an event: most tell how things were. */
  private boolean becomesNews(Clause clause, VerbGroup verb) {
    if (isPresent(verb) || presents.wasDue(clause)) {
      return false;
    }
    for (int k = clause.verbChunk() + 1;
        k < sentence.chunks().size() && clause.chunks().contains(k);
        k++) {
      if (sentence.chunks().get(k).is(Kind.NOUN) && Actions.isEvent(sentence.head(k))) {
        return !sentence.chunks().get(k - 1).is(Kind.PREPOSITION);
      }
      if (hasWord(k, StatusWords.OUTCOMES)) {
        return !isCompared(k);
      }
    }
    return false;
  }

  /** "Three times higher than …": how much, and not that anything rose. */
  private boolean isCompared(int k) {
    return k + 1 < sentence.chunks().size() && sentence.head(k + 1).equals("than");
  }

  private boolean isHabit(Clause clause, VerbGroup verb) {
    return isPresent(verb)
        && (says(clause, StatusWords.HABIT) || StatusWords.OBSERVING.contains(verb.lemma()));
  }

  private boolean isPresent(VerbGroup verb) {
    VerbForm form =
        Verbs.read(sentence.words().get(verb.from()).lower())
            .map(Verbs.Reading::form)
            .orElse(VerbForm.PAST);
    return verb.modal().isEmpty()
        && !verb.perfect()
        && verb.mood() == VerbGroup.Mood.FINITE
        && (form == VerbForm.THIRD || form == VerbForm.BASE);
  }

  private boolean isGoingOn(VerbGroup verb) {
    return verb.progressive() && !verb.past() && verb.modal().isEmpty();
  }
}
