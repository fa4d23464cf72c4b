package org.annals.dating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.annals.model.Article;
import org.annals.model.Tense;
import org.annals.model.Timex;

/**
 * A day that stands within the text, as a dateline or a stamp does, and that the text leaves
 * behind: who tells as past what came years later did not publish on that day. It opens the story
 * that is told: "Lisbon, 1 November 1755".
 */
final class Overtaken {

  /** Of what is told as past, so much has to lie so far behind the day: one may be a slip. */
  private static final int ENOUGH = 2;

  private static final int YEARS = 1;

  /** Cheaper than all else, and most articles name no year that lies after their day. */
  private static final Pattern YEAR = Pattern.compile("\\b(?:1[6-9]|20)\\d\\d\\b");

  private Overtaken() {}

  /** Whether {@link #why} may have an answer. */
  static boolean mayBe(Candidate candidate, Article article) {
    int year = candidate.day().getYear();
    return candidate.end() > candidate.start()
        && YEAR.matcher(article.text())
            .results()
            .anyMatch(found -> Integer.parseInt(found.group()) > year);
  }

  /** Why {@code candidate} cannot be the day; empty when it can. */
  static Optional<String> why(Candidate candidate, CueText text) {
    if (!mayBe(candidate, text.article())) {
      return Optional.empty();
    }
    LocalDate late = candidate.day().plusYears(YEARS);
    List<LocalDate> told =
        text.timexes().stream()
            .filter(timex -> isPast(timex, text))
            .flatMap(timex -> ToldDates.of(timex).stream())
            .map(ToldDates::first)
            .filter(late::isBefore)
            .distinct()
            .sorted()
            .toList();
    return told.size() < ENOUGH
        ? Optional.empty()
        : Optional.of("no day of publication, for the text tells as past " + told.get(0));
  }

  private static boolean isPast(Timex timex, CueText text) {
    return timex.tense() == Tense.PAST
        && text.sentenceAt(timex.start()) >= 0
        && !ToldBounds.isAhead(text, timex);
  }
}
