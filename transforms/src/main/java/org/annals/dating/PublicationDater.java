package org.annals.dating;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.annals.model.Article;
import org.annals.model.Published;
import org.annals.timex.Tagging;

/**
 * Dates an article: weighs what is stated for it, by the user, its metadata, a stamp, a dateline or
 * its address, and where nothing is stated, infers the day from what the text says of time. Never
 * looks at a clock or a file's time. Thread-safe and deterministic.
 */
public final class PublicationDater {

  private final TextInference inference = new TextInference();

  /**
   * The publication date of {@code article} by its own evidence alone.
   *
   * @param tagging the time expressions of its text
   * @return a day; or an interval with its best day; or unknown when the evidence does not bound
   *     the day. Every candidate and cue that was weighed is told with its fate.
   */
  public Published date(Article article, Tagging tagging) {
    return date(article, () -> tagging);
  }

  /**
   * The same for a caller that has not tagged the text: it is tagged only where nothing is stated,
   * or where the text may contradict what is.
   *
   * @param tagging asked at most once
   */
  public Published date(Article article, Supplier<Tagging> tagging) {
    Ballot stated = StatedEvidence.ballot(article);
    if (!Overtaken.mayBe(stated.candidates(), article)) {
      return date(article, stated, tagging);
    }
    Tagging told = tagging.get();
    return date(article, withoutOvertaken(stated, article, told), () -> told);
  }

  private Published date(Article article, Ballot stated, Supplier<Tagging> tagging) {
    Optional<LocalDate> winner = stated.winner();
    return winner.isPresent()
        ? stated.answer(winner.get())
        : inference.date(article, tagging.get(), stated.tooWeak());
  }

  private static Ballot withoutOvertaken(Ballot ballot, Article article, Tagging tagging) {
    return ballot.without(new Overtaken(new CueText(article, tagging))::why);
  }
}
