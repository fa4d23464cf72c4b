package org.annals.events;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.annals.events.clauses.Chunk;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.events.clauses.VerbGroup;
import org.annals.model.Article;
import org.annals.model.EventCandidate;
import org.annals.model.TextSpan;
import org.annals.text.Tag;
import org.annals.text.Word;
import org.annals.timex.Tagging;

/**
 * Reads what is told at triggers that somebody else found, an annotator for instance, as the
 * extractor reads it at those that it finds itself, without their times.
 */
public final class GivenTriggers {

  private GivenTriggers() {}

  /**
   * A candidate for each of {@code triggers}, in their order; its trigger is the first word of the
   * span that can be one. Empty for a trigger outside all sentences that may tell of events, in a
   * dateline for instance.
   */
  public static List<Optional<EventCandidate>> candidates(
      Article article, List<TextSpan> triggers, Tagging tagging) {
    ArticleText text = ArticleText.of(article, tagging.timexes());
    List<ParsedSentence> parsed =
        IntStream.range(0, text.sentences().size()).mapToObj(text::parsed).toList();
    return triggers.stream()
        .map(
            trigger ->
                IntStream.range(0, parsed.size())
                    .filter(i -> text.sentences().get(i).overlaps(trigger))
                    .mapToObj(i -> given(text, parsed.get(i), i, trigger))
                    .findFirst())
        .toList();
  }

  private static EventCandidate given(
      ArticleText text, ParsedSentence sentence, int number, TextSpan trigger) {
    int word = wordAt(sentence, trigger);
    return new CandidateMaker(text, sentence, number).given(dated(sentence, word), word);
  }

  /** The first word of the trigger that is a noun or a verb; else its first word. */
  private static int wordAt(ParsedSentence sentence, TextSpan trigger) {
    int first = -1;
    for (int i = 0; i < sentence.words().size(); i++) {
      Word word = sentence.words().get(i);
      if (new TextSpan(word.start(), word.end()).overlaps(trigger)) {
        if (word.tag().isNominal() || word.is(Tag.VERB)) {
          return i;
        }
        first = first < 0 ? i : first;
      }
    }
    return Math.max(first, 0);
  }

  private static Dated dated(ParsedSentence sentence, int word) {
    for (Clause clause : sentence.clauses()) {
      VerbGroup verb = clause.verb();
      if (verb != null && verb.head() == word) {
        return new Dated(sentence, clause, -1, null);
      }
    }
    for (int i = 0; i < sentence.chunks().size(); i++) {
      Chunk chunk = sentence.chunks().get(i);
      if (chunk.from() <= word && word < chunk.to()) {
        return new Dated(sentence, sentence.clauseOf(i), i, null);
      }
    }
    throw new IllegalArgumentException("no chunk holds word " + word);
  }
}
