package org.annals.events;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.model.Basis;
import org.annals.model.EventCandidate;
import org.annals.model.EventReference;
import org.annals.model.EventStatus;
import org.annals.model.TextSpan;
import org.annals.model.Timex;
import org.annals.resolution.EventOffsets;
import org.annals.text.actions.Actions;

/**
 * Finds what an expression counts from: "two years after the war", "a day after Lindqvist
 * resigned", "some months later". What the article itself dates comes first; what it only names is
 * left for others to date.
 */
final class CountedFrom {

  private static final Set<String> SIDES = Set.of("after", "before");

  /** "For months after the vote": how long, and not when. */
  private static final Set<String> LASTING = Set.of("for", "within");

  /** Blanks and marks between two sentences of a paragraph. */
  private static final int NEXT = 3;

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final ParsedSentence sentence;
  private final ActorFinder actors;
  private final RetoldNouns nouns;
  private final List<EventCandidate> candidates;

  /** For one sentence; {@code candidates} are those of the whole article. */
  CountedFrom(
      ParsedSentence sentence,
      ActorFinder actors,
      RetoldNouns nouns,
      List<EventCandidate> candidates) {
    this.sentence = sentence;
    this.actors = actors;
    this.nouns = nouns;
    this.candidates = candidates;
  }

  /** What {@code timex} counts from; empty when nobody could tell. */
  Optional<EventReference> of(Timex timex) {
    if (EventOffsets.isLater(timex.meaning())) {
      return before(timex);
    }
    int at = sentence.chunkOf(timex.span()).orElse(-1);
    int target = at + 2;
    if (at < 0 || target >= sentence.chunks().size() || !SIDES.contains(sentence.head(at + 1))) {
      return Optional.empty();
    }
    if (at > 0 && (LASTING.contains(sentence.head(at - 1)) || isAside(at))) {
      return Optional.empty();
    }
    return clauseAt(at + 1)
        .map(clause -> ofClause(timex, clause))
        .orElseGet(() -> ofNoun(timex, target))
        .filter(reference -> reference.told() != null || !reference.names().isEmpty());
  }

  /** "On 3 May, two days after the vote": no more than says the same once more. */
  private boolean isAside(int at) {
    int before = sentence.chunks().get(at - 1).is(Kind.COMMA) ? at - 2 : at - 1;
    return before >= 0
        && (sentence.chunks().get(before).is(Kind.TIME)
            || sentence.chunks().get(before).timex() != null);
  }

  /** The clause that "after" opens. */
  private Optional<Clause> clauseAt(int marker) {
    return sentence.clauses().stream()
        .filter(c -> c.is(Clause.Kind.ADVERBIAL) && c.verb() != null)
        .filter(c -> !c.chunks().isEmpty() && c.chunks().get(0) == marker)
        .findFirst();
  }

  private Optional<EventReference> ofNoun(Timex timex, int noun) {
    boolean event =
        sentence.chunks().get(noun).is(Kind.NOUN) && Actions.isEvent(sentence.head(noun));
    if (!event) {
      return Optional.empty();
    }
    Dated dated = new Dated(sentence, sentence.clauseOf(noun), noun, null);
    TextSpan told = nouns.told(noun).map(EventCandidate::timex).orElse(null);
    return Optional.of(
        new EventReference(
            timex.span(),
            phrase(noun),
            new ActionReader(sentence).of(dated, sentence.head(noun)),
            actors.actors(dated),
            told,
            false));
  }

  private String phrase(int noun) {
    int last = noun;
    while (last + 2 < sentence.chunks().size()
        && sentence.chunks().get(last + 1).is(Kind.PREPOSITION)
        && sentence.chunks().get(last + 2).is(Kind.NOUN)) {
      last += 2;
    }
    return words(sentence.chunks().get(noun).from(), sentence.chunks().get(last).to());
  }

  private String words(int from, int to) {
    return SPACES
        .matcher(sentence.spanOf(from, to).in(sentence.text()))
        .replaceAll(" ")
        .replaceFirst("[.,;:]$", "");
  }

  private Optional<EventReference> ofClause(Timex timex, Clause clause) {
    VerbGroup verb = clause.verb();
    if (verb == null) {
      return Optional.empty();
    }
    Dated dated = new Dated(sentence, clause, -1, null);
    List<String> names = actors.actors(dated);
    List<EventCandidate> same = dating(verb, names);
    boolean one = same.stream().map(EventCandidate::timex).distinct().count() == 1;
    int first = sentence.chunks().get(clause.chunks().get(0)).from() + 1;
    int last = clause.chunks().get(clause.chunks().size() - 1);
    return Optional.of(
        new EventReference(
            timex.span(),
            words(Math.min(first, verb.head()), sentence.chunks().get(last).to()),
            new ActionReader(sentence).of(dated, verb.lemma()),
            names,
            one ? same.get(0).timex() : null,
            false));
  }

  /** The clause's own telling where it has a time, else others of the same verb and actor. */
  private List<EventCandidate> dating(VerbGroup verb, List<String> names) {
    TextSpan trigger = sentence.spanOf(verb.head(), verb.head() + 1);
    List<EventCandidate> own = dated().filter(c -> c.trigger().span().equals(trigger)).toList();
    return own.isEmpty()
        ? dated()
            .filter(c -> c.trigger().lemma().equals(verb.lemma()))
            .filter(c -> c.actors().stream().limit(1).anyMatch(names::contains))
            .toList()
        : own;
  }

  private Stream<EventCandidate> dated() {
    return candidates.stream()
        .filter(c -> c.basis() == Basis.STATED && c.status() == EventStatus.HAPPENED)
        .filter(c -> !c.report());
  }

  /**
   * What was told last before {@code timex}, in the same sentence, or in the one before where it
   * opens this one.
   */
  private Optional<EventReference> before(Timex timex) {
    return dated()
        .filter(c -> sentence.span().contains(c.trigger().span()) || isRightBefore(c, timex))
        .filter(c -> c.trigger().end() <= timex.start())
        .filter(c -> !Objects.equals(c.timex(), timex.span()))
        .reduce((first, second) -> second)
        .map(c -> reference(timex, c, false));
  }

  /** "She went to Lima in 2003. Some months later, her rival resigned." */
  private boolean isRightBefore(EventCandidate candidate, Timex timex) {
    int end = candidate.sentence().end();
    int start = sentence.span().start();
    return timex.start() == start
        && end <= start
        && start - end <= NEXT
        && sentence.text().substring(end, start).chars().noneMatch(Character::isLetterOrDigit);
  }

  private static EventReference reference(Timex timex, EventCandidate event, boolean inverse) {
    return new EventReference(
        timex.span(), event.title(), event.action(), event.actors(), event.timex(), inverse);
  }

  /**
   * What is dated by how long before another it was.
   *
   * @param dated its clause or noun
   * @param reference what it is counted back from
   */
  record Earlier(Dated dated, EventReference reference) {}

  /** "Rescued on Saturday, five days after a tunnel collapsed": the collapse; empty for none. */
  Optional<Earlier> earlier(Timex timex) {
    int at = sentence.chunkOf(timex.span()).orElse(-1);
    int target = at + 2;
    if (at < 1
        || target >= sentence.chunks().size()
        || !sentence.head(at + 1).equals("after")
        || LASTING.contains(sentence.head(at - 1))
        || EventOffsets.isLater(timex.meaning())) {
      return Optional.empty();
    }
    return tellingOf(sentence.clauseOf(at), timex)
        .flatMap(
            later ->
                untold(at + 1, target, timex)
                    .map(dated -> new Earlier(dated, reference(timex, later, true))));
  }

  /** What {@code clause} tells with a time of its own. */
  private Optional<EventCandidate> tellingOf(Clause clause, Timex other) {
    VerbGroup verb = clause.verb();
    if (verb == null) {
      return Optional.empty();
    }
    TextSpan trigger = sentence.spanOf(verb.head(), verb.head() + 1);
    return dated()
        .filter(c -> c.trigger().span().equals(trigger) && c.timex() != null)
        .filter(c -> !Objects.equals(c.timex(), other.span()))
        .findFirst();
  }

  /** The clause or the noun behind "after", where nothing else dates it. */
  private Optional<Dated> untold(int marker, int noun, Timex timex) {
    Optional<Clause> clause = clauseAt(marker);
    if (clause.isPresent()) {
      VerbGroup verb = Objects.requireNonNull(clause.get().verb());
      Dated dated = new Dated(sentence, clause.get(), -1, timex.span());
      boolean told = !dating(verb, actors.actors(dated)).isEmpty();
      boolean over = verb.past() || verb.mood() == VerbGroup.Mood.GERUND;
      return told || !over ? Optional.empty() : Optional.of(dated);
    }
    boolean event =
        sentence.chunks().get(noun).is(Kind.NOUN)
            && Actions.isEvent(sentence.head(noun))
            && nouns.told(noun).isEmpty();
    return event
        ? Optional.of(new Dated(sentence, sentence.clauseOf(noun), noun, timex.span()))
        : Optional.empty();
  }
}
