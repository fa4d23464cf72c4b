package org.annals.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.annals.events.clauses.Chunk;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.model.Basis;
import org.annals.model.EventCandidate;
import org.annals.model.EventKind;
import org.annals.model.EventReference;
import org.annals.model.EventStatus;
import org.annals.model.Meaning;
import org.annals.model.Region;
import org.annals.model.TextSpan;
import org.annals.model.Timex;
import org.annals.model.Trigger;
import org.annals.text.Nouns;
import org.annals.text.SayingVerbs;
import org.annals.text.SpunWords;
import org.annals.text.Tag;
import org.annals.text.Verbs;
import org.annals.text.Word;
import org.annals.text.actions.Actions;
import org.annals.text.names.Creeds;
import org.jspecify.annotations.Nullable;

/**
 * Makes a candidate of what was found to be dated: reads its status, names its actors, writes its
 * title.
 */
final class CandidateMaker {

  private static final Set<String> LASTING =
      Set.of("since", "until", "till", "throughout", "between", "from");

  private final ArticleText article;
  private final ParsedSentence sentence;
  private final WhoIsMeant who;
  private final ActorFinder actors;
  private final EventPlaces places;
  private final TitleWriter titles;
  private final Outcomes outcomes;
  private final int number;

  CandidateMaker(ArticleText article, ParsedSentence sentence, int number) {
    this.article = article;
    this.sentence = sentence;
    this.number = number;
    Mentions mentions = new Mentions(sentence, article.names());
    Antecedents antecedents = new Antecedents(article);
    this.who = WhoIsMeant.in(sentence, mentions, antecedents, number);
    this.places = new EventPlaces(sentence, mentions);
    this.actors = new ActorFinder(sentence, mentions, who, places);
    WhoseVote votes = new WhoseVote(sentence, mentions, article::country);
    this.titles = new TitleWriter(sentence, mentions, who, votes, tellsInPresent());
    this.outcomes = new Outcomes(sentence);
  }

  /** Headlines, captions and chronologies tell in the present what has happened. */
  private boolean tellsInPresent() {
    if (article.entryOf(number).isPresent()) {
      return true;
    }
    Region.Kind kind = article.regionOf(sentence.span()).kind();
    return kind == Region.Kind.HEADLINE || kind == Region.Kind.CAPTION;
  }

  /** The subject of a clause by name; empty when it has none. */
  Optional<String> subjectOf(Clause clause) {
    return who.subjects().of(clause);
  }

  /** The candidate; empty when nothing took place, or when no title can name it. */
  Optional<EventCandidate> make(Dated told, @Nullable Timex timex, Basis basis) {
    Dated dated = titles.meant(affirmed(told));
    Optional<EventStatus> status =
        new StatusReader(sentence)
            .of(dated, timex)
            .map(s -> s == EventStatus.RECURRING && tellsInPresent() ? EventStatus.HAPPENED : s);
    if (status.isEmpty()) {
      return Optional.empty();
    }
    boolean over = timex != null && Direction.isOver(timex);
    Optional<String> titled = titles.of(dated, status.get(), over);
    boolean thin = titled.isEmpty() || Wording.isThin(titled.get());
    Optional<Dated> outcome = thin ? outcomes.of(dated, timex) : Optional.empty();
    if (outcome.filter(o -> tellsMore(o, status.get(), over)).isPresent()) {
      return make(outcome.get(), timex, basis);
    }
    return titled
        .or(() -> basis == Basis.STATED ? titles.ofSaying(dated) : Optional.empty())
        .map(title -> article.article().paraphrased() ? SpunWords.plain(title) : title)
        .map(title -> candidate(dated, timex, basis, status.get(), tillThen(dated, title)));
  }

  /** "Ruled the island until 1983": "ruled the island until then", since its time is of the end. */
  private String tillThen(Dated dated, String title) {
    VerbGroup verb = dated.clause().verb();
    int at = dated.timex() == null ? -1 : sentence.chunkOf(dated.timex()).orElse(-1);
    boolean ends =
        !dated.isNoun()
            && verb != null
            && at > dated.clause().verbChunk()
            && StatusWords.TILL.contains(sentence.head(at - 1))
            && Attachment.ENDING.contains(verb.lemma());
    return ends ? title + " until then" : title;
  }

  /** Whether what a noun does can be told in a title. */
  private boolean tellsMore(Dated outcome, EventStatus status, boolean over) {
    return titles.of(outcome, status, over).isPresent();
  }

  /** "Did not return until 1990" tells a return; anything else is as it is told. */
  private Dated affirmed(Dated told) {
    Clause clause = told.clause();
    VerbGroup verb = clause.verb();
    if (verb == null || !isNotUntil(told)) {
      return told;
    }
    Clause done =
        new Clause(
            clause.id(),
            clause.kind(),
            clause.parent(),
            clause.marker(),
            clause.chunks(),
            verb.affirmed(),
            clause.verbChunk(),
            clause.subject());
    return new Dated(sentence, done, -1, told.timex());
  }

  /** "Not until 1990", "did not … until 1990": when it began to be so. */
  private boolean isNotUntil(Dated dated) {
    int at = dated.timex() == null ? -1 : sentence.chunkOf(dated.timex()).orElse(-1);
    if (dated.isNoun() || at < 1 || !StatusWords.TILL.contains(sentence.head(at - 1))) {
      return false;
    }
    VerbGroup verb = sentence.clauses().get(dated.clause().id()).verb();
    boolean fronted = at == 2 && sentence.head(0).equals("not");
    return fronted || (verb != null && verb.negated() && verb.past() && verb.modal().isEmpty());
  }

  /** What the nouns of the sentence tell again, told as what they tell again. */
  List<EventCandidate> retold(Retelling retelling) {
    return new RetoldNouns(sentence, actors, retelling)
        .all().stream().map(r -> again(r.dated(), r.event())).toList();
  }

  /**
   * A clause that is dated by what it counts from.
   *
   * @param candidate the clause
   * @param reference what its time counts from
   */
  record Counted(EventCandidate candidate, EventReference reference) {}

  /**
   * What {@code timex} dates by counting from an event; empty when nothing stands by it, or when
   * nobody could tell from which.
   *
   * @param candidates those of the whole article
   */
  Optional<Counted> counted(Timex timex, List<EventCandidate> candidates) {
    RetoldNouns nouns = new RetoldNouns(sentence, actors, new Retelling(article, candidates));
    CountedFrom counted = new CountedFrom(sentence, actors, nouns, candidates);
    return counted
        .of(timex)
        .flatMap(
            reference ->
                new Attachment(sentence)
                    .of(timex)
                    .flatMap(d -> make(d, timex, Basis.STATED))
                    .map(candidate -> new Counted(candidate, reference)))
        .or(
            () ->
                counted
                    .earlier(timex)
                    .flatMap(
                        earlier ->
                            make(earlier.dated(), timex, Basis.STATED)
                                .map(made -> new Counted(made, earlier.reference()))));
  }

  private EventCandidate again(Dated dated, EventCandidate event) {
    Word word = sentence.words().get(dated.trigger());
    return new EventCandidate(
        sentence.span(),
        clauseSpan(dated),
        new Trigger(word.start(), word.end(), word.text(), Nouns.singular(word.lower())),
        event.timex(),
        event.basis() == Basis.REPORTED ? Basis.REPORTED : Basis.INHERITED,
        event.kind(),
        event.status(),
        false,
        event.actors(),
        event.places(),
        event.topics(),
        event.action(),
        event.title(),
        prominence());
  }

  /** The candidate of a trigger that somebody else found, told without a time. */
  EventCandidate given(Dated dated, int trigger) {
    Word word = sentence.words().get(trigger);
    EventCandidate made =
        candidate(
            dated,
            null,
            Basis.REPORTED,
            new StatusReader(sentence).of(dated, null).orElse(EventStatus.HAPPENED),
            word.text());
    boolean verb = dated.clause().verb() != null && dated.clause().verb().head() == trigger;
    String lemma =
        verb
            ? made.trigger().lemma()
            : Verbs.read(word.lower())
                .filter(reading -> word.is(Tag.VERB))
                .map(Verbs.Reading::lemma)
                .orElseGet(() -> Nouns.singular(word.lower()));
    return new EventCandidate(
        made.sentence(),
        made.clause(),
        new Trigger(word.start(), word.end(), word.text(), lemma),
        null,
        Basis.REPORTED,
        made.kind(),
        made.status(),
        made.report(),
        made.actors(),
        made.places(),
        made.topics(),
        verb ? made.action() : Actions.ofNoun(lemma),
        made.title(),
        made.prominence());
  }

  private EventCandidate candidate(
      Dated dated, @Nullable Timex timex, Basis basis, EventStatus status, String title) {
    Word word = sentence.words().get(dated.trigger());
    Clause clause = dated.clause();
    VerbGroup verb = clause.verb();
    boolean saying =
        !dated.isNoun() && verb != null && SayingVerbs.isReport(verb.lemma()) && !hasObject(clause);
    String lemma = dated.isNoun() || verb == null ? Nouns.singular(word.lower()) : verb.lemma();
    return new EventCandidate(
        sentence.span(),
        clauseSpan(dated),
        new Trigger(
            word.start(),
            word.end(),
            // A headline's words are read in another case than they stand there.
            sentence.text().substring(word.start(), word.end()),
            lemma),
        dated.timex(),
        basis,
        kind(dated, timex, status),
        status,
        saying,
        actors.actors(dated),
        places.of(dated),
        topics(dated),
        new ActionReader(sentence).of(dated, lemma),
        title,
        prominence());
  }

  /** Whether a thing is said rather than words: "declared war". */
  private boolean hasObject(Clause clause) {
    int next = clause.verbChunk() + 1;
    boolean noun = sentence.is(next, Kind.NOUN) && clause.chunks().contains(next);
    return noun && Actions.isEvent(sentence.head(next));
  }

  /**
   * "Tested it twice this year, most recently in May": the comma between what counts several and
   * the one that is told apart; −1 for none.
   */
  private int instance(Clause clause, Dated dated) {
    if (dated.isNoun()) {
      return -1;
    }
    return clause.chunks().stream()
        .filter(k -> sentence.chunks().get(k).is(Kind.COMMA))
        .filter(k -> k + 1 < sentence.chunks().size() && k > clause.verbChunk())
        .filter(k -> saysMostRecently(sentence.chunks().get(k + 1)))
        .findFirst()
        .orElse(-1);
  }

  private boolean saysMostRecently(Chunk chunk) {
    int from = chunk.from();
    return from + 1 < sentence.words().size()
        && sentence.words().get(from).lower().equals("most")
        && sentence.words().get(from + 1).lower().equals("recently");
  }

  private TextSpan clauseSpan(Dated dated) {
    Clause clause = dated.clause();
    List<Integer> chunks = clause.chunks();
    int trigger = dated.isNoun() ? dated.noun() : clause.verbChunk();
    // Marks of a broken encoding can leave a noun in a clause that holds no chunk.
    int first = chunks.stream().reduce(trigger, Math::min);
    int last = chunks.stream().reduce(trigger, Math::max);
    int instance = instance(clause, dated);
    int timed = dated.timex() == null ? -1 : sentence.chunkOf(dated.timex()).orElse(-1);
    if (instance >= 0 && timed >= 0) {
      first = timed > instance ? instance + 1 : first;
      last = timed > instance ? last : instance - 1;
    }
    return sentence.spanOf(sentence.chunks().get(first).from(), sentence.chunks().get(last).to());
  }

  private EventKind kind(Dated dated, @Nullable Timex timex, EventStatus status) {
    boolean range = timex != null && timex.meaning() instanceof Meaning.Range;
    return range || status == EventStatus.ONGOING || lasts(dated)
        ? EventKind.PERIOD
        : EventKind.INSTANT;
  }

  /** "Since 1988, when a slide killed 102": at that time, and not since. */
  private static boolean isWhen(Clause clause, int at) {
    return clause.marker().equals("when") && clause.subject() > at;
  }

  /** "Had been shut since 1962": so until a time past, which nobody tells; it began then. */
  private boolean isOverSince(Clause clause) {
    VerbGroup verb = clause.verb();
    return verb != null
        && verb.perfect()
        && verb.passive()
        && !clause.is(Clause.Kind.CONTENT)
        && sentence.words().get(verb.from()).lower().equals("had");
  }

  private boolean lasts(Dated dated) {
    if (dated.timex() == null || isNotUntil(dated)) {
      return false;
    }
    int at = sentence.chunkOf(dated.timex()).orElse(-1);
    if (at < 0 || isWhen(dated.clause(), at) || isOverSince(dated.clause())) {
      return false;
    }
    boolean marked =
        at > 0
            && !sentence.chunks().get(at).is(Kind.NOUN)
            && LASTING.contains(sentence.head(at - 1));
    boolean inWords =
        LASTING.contains(sentence.words().get(sentence.chunks().get(at).from()).lower());
    return marked || inWords;
  }

  /** "Ada Lindqvist, a member of the Guild, left": who she is, and not what happened. */
  private boolean describesSubject(Dated dated, int chunk) {
    Clause clause = dated.clause();
    int subject = clause.subject();
    return !dated.isNoun()
        && subject >= 0
        && subject + 1 < chunk
        && chunk < clause.verbChunk()
        && sentence.is(subject + 1, Kind.COMMA)
        && sentence.is(clause.verbChunk() - 1, Kind.COMMA)
        && sentence.words().get(sentence.chunks().get(subject).head()).is(Tag.PROPN);
  }

  private List<String> topics(Dated dated) {
    Set<String> topics = new TreeSet<>();
    List<Integer> chunks =
        new ArrayList<>(dated.isNoun() ? places.phrase(dated) : dated.clause().chunks());
    if (dated.isNoun()) {
      who.owners().of(dated.noun()).ifPresent(chunks::add);
    }
    for (int chunk : chunks) {
      if (sentence.chunks().get(chunk).is(Kind.NOUN) && !describesSubject(dated, chunk)) {
        for (int i = sentence.chunks().get(chunk).from();
            i < sentence.chunks().get(chunk).to();
            i++) {
          Word word = sentence.words().get(i);
          boolean says = word.tag().isNominal() || Creeds.isAdjective(word.text());
          if (says && word.token().isWord()) {
            topics.add(word.is(Tag.NOUN) ? Nouns.singular(word.lower()) : word.lower());
          }
        }
      }
    }
    return List.copyOf(topics);
  }

  /**
   * 1 in the headline, 0.9 in the first sentence, half of it ten sentences on, never below 0.1; a
   * caption counts little.
   */
  private double prominence() {
    Region.Kind kind = article.regionOf(sentence.span()).kind();
    if (kind == Region.Kind.HEADLINE) {
      return 1;
    }
    double place = Math.max(0.1, 0.9 * 10 / (10 + number));
    return kind == Region.Kind.CAPTION ? Math.min(0.3, place) : place;
  }
}
