package org.annals.events;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.model.TextSpan;
import org.annals.text.actions.Actions;

/** What a sentence tells that a chronology puts under a date. */
final class EntryNews {

  private final ParsedSentence sentence;
  private final TextSpan date;
  private final List<TextSpan> times;

  /**
   * What a sentence tells.
   *
   * @param date of its entry
   * @param times the expressions of the sentence that date something themselves
   */
  EntryNews(ParsedSentence sentence, TextSpan date, List<TextSpan> times) {
    this.sentence = sentence;
    this.date = date;
    this.times = times;
  }

  /**
   * Its main clauses that have no time of their own; of a sentence without any verb its first noun,
   * when that names an event.
   *
   * @param dated trigger words that have a date
   */
  List<Dated> told(List<TextSpan> dated) {
    List<Clause> clauses = sentence.clauses().stream().filter(this::isTold).toList();
    if (clauses.isEmpty()) {
      return named().stream().toList();
    }
    return clauses.stream()
        .filter(clause -> !hasTime(clause))
        .map(clause -> new Dated(sentence, clause, -1, date))
        .filter(d -> !dated.contains(sentence.spanOf(d.trigger(), d.trigger() + 1)))
        .toList();
  }

  private boolean isTold(Clause clause) {
    VerbGroup verb = clause.verb();
    return verb != null && verb.maybeFinite() && sentence.isMain(clause);
  }

  private boolean hasTime(Clause clause) {
    return clause.chunks().stream()
        .map(k -> sentence.chunks().get(k).timex())
        .anyMatch(timex -> timex != null && times.contains(timex));
  }

  private Optional<Dated> named() {
    return IntStream.range(0, sentence.chunks().size())
        .filter(k -> sentence.chunks().get(k).is(Kind.NOUN))
        .boxed()
        .findFirst()
        .filter(k -> Actions.isEvent(sentence.head(k)))
        .map(k -> new Dated(sentence, sentence.clauseOf(k), k, date));
  }
}
