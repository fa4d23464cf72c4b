package org.annals.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.annals.events.clauses.ParsedSentence;
import org.annals.model.Article;
import org.annals.model.Basis;
import org.annals.model.EventCandidate;
import org.annals.model.TextSpan;
import org.annals.model.Timex;
import org.annals.model.TimexType;
import org.annals.timex.Tagging;

/**
 * Finds what an article tells of, clause by clause: what a time expression dates, what inherits
 * such a date on an explicit cue, and the undated news of headline and lead. Dates nothing yet.
 * Thread-safe; the same article gives the same candidates.
 */
public final class EventExtractor {

  private static final Comparator<EventCandidate> ORDER =
      Comparator.comparing((EventCandidate c) -> c.trigger().span())
          .thenComparing(EventCandidate::timex, Comparator.nullsLast(Comparator.naturalOrder()));

  /**
   * The event candidates of {@code article}, by trigger, then expression; no two have the same
   * pair.
   *
   * @param article as it was read
   * @param tagging the time expressions of its whole text
   */
  public List<EventCandidate> extract(Article article, Tagging tagging) {
    ArticleText text = ArticleText.of(article);
    List<EventCandidate> candidates = new ArrayList<>();
    for (int i = 0; i < text.sentences().size(); i++) {
      TextSpan sentence = text.sentences().get(i);
      List<Timex> timexes =
          ArticleText.within(sentence, tagging.timexes()).stream()
              .filter(t -> !Direction.isGlued(article.text(), t))
              .toList();
      if (timexes.stream().anyMatch(Direction::dates)) {
        stated(text, i, timexes, candidates);
      }
    }
    candidates.sort(ORDER);
    return List.copyOf(candidates);
  }

  private static void stated(
      ArticleText text, int number, List<Timex> timexes, List<EventCandidate> candidates) {
    List<TextSpan> spans =
        timexes.stream()
            .filter(t -> t.type() == TimexType.DATE || t.type() == TimexType.TIME)
            .map(Timex::span)
            .toList();
    ParsedSentence sentence =
        ParsedSentence.parse(text.article().text(), text.sentences().get(number), spans);
    CandidateMaker maker = new CandidateMaker(text, sentence, number);
    Attachment attachment = new Attachment(sentence);
    boolean day = timexes.stream().anyMatch(t -> Direction.dates(t) && !Direction.needsDay(t));
    for (Timex timex : timexes) {
      if (!Direction.dates(timex) || (day && Direction.needsDay(timex))) {
        continue;
      }
      Optional<EventCandidate> candidate =
          attachment.of(timex).flatMap(dated -> maker.make(dated, timex, Basis.STATED));
      candidate.filter(c -> isNew(c, candidates)).ifPresent(candidates::add);
    }
  }

  private static boolean isNew(EventCandidate candidate, List<EventCandidate> candidates) {
    return candidates.stream().noneMatch(c -> ORDER.compare(c, candidate) == 0);
  }
}
