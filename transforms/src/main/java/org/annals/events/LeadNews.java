package org.annals.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.model.Region;
import org.annals.model.TextSpan;
import org.annals.text.SayingVerbs;
import org.annals.text.VerbForm;
import org.annals.text.Verbs;
import org.annals.text.actions.Actions;
import org.jspecify.annotations.Nullable;

/**
 * The undated news of headline and lead: clauses that tell what happened as something new. A
 * headline tells it in the present or with a bare participle, a lead in the past or the present
 * perfect.
 */
final class LeadNews {

  private static final Set<String> OTHER_TIMES =
      Set.of(
          "once",
          "formerly",
          "previously",
          "originally",
          "historically",
          "long",
          "always",
          "never",
          "often",
          "ever",
          "usually",
          "recently",
          "already");

  private final ParsedSentence sentence;
  private final Region.Kind region;

  LeadNews(ParsedSentence sentence, Region.Kind region) {
    this.sentence = sentence;
    this.region = region;
  }

  /**
   * The clauses of the sentence that are news without a time; {@code dated} are those that have
   * one.
   */
  List<Dated> clauses(List<TextSpan> dated) {
    List<Dated> news = new ArrayList<>();
    for (Clause clause : sentence.clauses()) {
      if (isNews(clause, dated)) {
        news.add(new Dated(sentence, clause, -1, null));
      }
    }
    return news;
  }

  /**
   * The news of a sentence that dates something else: "two men who were held on Monday have been
   * charged". The present perfect alone tells what is new beside what was before; none where a main
   * clause is dated, or who says so.
   */
  List<Dated> besides(List<TextSpan> dated) {
    boolean told =
        sentence.clauses().stream()
            .filter(c -> sentence.isMain(c) || c.is(Clause.Kind.ATTRIBUTION))
            .anyMatch(c -> isStated(c, dated));
    return told
        ? List.of()
        : clauses(dated).stream()
            .filter(d -> isPresentPerfect(d.clause().verb()) && !isSince(d.clause()))
            .toList();
  }

  /** "Has grown since the war ended in May": from then on, and no news. */
  private boolean isSince(Clause clause) {
    return sentence.clauses().stream()
        .anyMatch(c -> c.marker().equals("since") && (c.parent() == clause.id()));
  }

  private static boolean isPresentPerfect(@Nullable VerbGroup verb) {
    return verb != null && verb.perfect() && !verb.past();
  }

  private boolean isStated(Clause clause, List<TextSpan> dated) {
    VerbGroup verb = clause.verb();
    return verb != null && dated.contains(sentence.spanOf(verb.head(), verb.head() + 1));
  }

  private boolean isNews(Clause clause, List<TextSpan> dated) {
    VerbGroup verb = clause.verb();
    if (verb == null || States.noNews(verb.lemma()) || !isTold(clause, verb)) {
      return false;
    }
    boolean timed =
        sentence.clauses().stream()
            .filter(c -> c.id() == clause.id() || isBareTime(c, clause))
            .flatMap(c -> c.chunks().stream())
            .anyMatch(
                k ->
                    sentence.chunks().get(k).timex() != null
                        && !new Reach(sentence).limits(k)
                        && !new SourceTimes(sentence).holds(k));
    return !timed
        && !isStated(clause, dated)
        && !saysOtherTime(clause)
        && !isOfAWar(clause)
        && !isBeforeSomething(clause);
  }

  private boolean isTold(Clause clause, VerbGroup verb) {
    if (!verb.modal().isEmpty()
        || verb.negated()
        || verb.progressive()
        || verb.mood() == VerbGroup.Mood.INFINITIVE) {
      return false;
    }
    return switch (clause.kind()) {
      case MAIN, COORDINATE -> sentence.isMain(clause) && isNewsTense(verb);
      case CONTENT ->
          sentence.isMain(sentence.clauses().get(clause.parent()))
              && isPast(verb)
              && SayingVerbs.isReport(lemma(clause.parent()));
      case PARTICIPIAL -> isResult(clause, verb);
      default -> false;
    };
  }

  private String lemma(int clause) {
    return Optional.ofNullable(sentence.clauses().get(clause).verb())
        .map(VerbGroup::lemma)
        .orElse("");
  }

  /** "…, killing two": a gerund behind a comma that goes on with the main clause. */
  private boolean isResult(Clause clause, VerbGroup verb) {
    int before = clause.verbChunk() - 1;
    boolean behindComma = before >= 0 && sentence.chunks().get(before).is(Kind.COMMA);
    boolean gerund = verb.mood() == VerbGroup.Mood.GERUND && !SayingVerbs.isSaying(verb.lemma());
    boolean parentTold =
        clause.parent() >= 0
            && sentence.isMain(sentence.clauses().get(clause.parent()))
            && sentence.clauses().get(clause.parent()).verb() != null;
    return behindComma
        && gerund
        && parentTold
        && before > sentence.clauses().get(clause.parent()).verbChunk()
        && isTold(sentence.clauses().get(clause.parent()));
  }

  private boolean isTold(Clause clause) {
    VerbGroup verb = clause.verb();
    return verb != null && isTold(clause, verb);
  }

  private boolean isNewsTense(VerbGroup verb) {
    return region == Region.Kind.HEADLINE ? verb.maybeFinite() : isPast(verb);
  }

  /** Simple past or present perfect; the past perfect tells what was before. */
  private boolean isPast(VerbGroup verb) {
    if (!verb.maybeFinite() || (verb.past() && verb.perfect())) {
      return false;
    }
    VerbForm first =
        Verbs.read(sentence.words().get(verb.from()).lower())
            .map(Verbs.Reading::form)
            .orElse(VerbForm.BASE);
    boolean present = first == VerbForm.BASE || first == VerbForm.THIRD;
    return verb.past() || verb.perfect() || !present;
  }

  /** "During the … War": history, however it is told. */
  private boolean isOfAWar(Clause clause) {
    return sentence.clauses().stream()
        .filter(c -> c.id() == clause.id() || isOfItsSubject(c, clause))
        .flatMap(c -> c.chunks().stream())
        .filter(k -> k > 0 && sentence.chunks().get(k).is(Kind.NOUN))
        .filter(k -> sentence.head(k - 1).equals("during"))
        .anyMatch(
            k ->
                Actions.isEvent(sentence.head(k))
                    && Actions.ofNoun(sentence.head(k)).equals("fight"));
  }

  /** "Its ability to feed itself during the war saved the town". */
  private static boolean isOfItsSubject(Clause inner, Clause clause) {
    return inner.parent() == clause.id()
        && (inner.is(Clause.Kind.INFINITIVE) || inner.is(Clause.Kind.PARTICIPIAL))
        && inner.verbChunk() < clause.verbChunk();
  }

  /**
   * "The night before the match she fell and broke a leg", "in the final weeks of the siege": some
   * other time, which no calendar tells.
   */
  private boolean isBeforeSomething(Clause clause) {
    FramedTimes frames = new FramedTimes(sentence);
    return sentence.clauses().stream()
        .filter(c -> c.id() == clause.id() || (c.id() < clause.id() && isJoined(c, clause)))
        .flatMap(c -> c.chunks().stream())
        .anyMatch(frames::isBeforeSomething);
  }

  /** "After 2001": a clause without a verb. */
  private static boolean isBareTime(Clause inner, Clause clause) {
    return inner.verb() == null && inner.is(Clause.Kind.ADVERBIAL) && inner.parent() == clause.id();
  }

  private static boolean isJoined(Clause first, Clause clause) {
    return clause.is(Clause.Kind.COORDINATE) && first.subject() == clause.subject();
  }

  private boolean saysOtherTime(Clause clause) {
    for (int chunk : clause.chunks()) {
      for (int i = sentence.chunks().get(chunk).from();
          i < sentence.chunks().get(chunk).to();
          i++) {
        boolean noun = sentence.chunks().get(chunk).is(Kind.NOUN);
        if (!noun && OTHER_TIMES.contains(sentence.words().get(i).lower())) {
          return true;
        }
      }
    }
    return false;
  }
}
