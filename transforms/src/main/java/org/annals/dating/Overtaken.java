package org.annals.dating;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
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

  private static final Pattern YEAR = Pattern.compile("(?:1[6-9]|20)\\d\\d\\b");

  /** The days, later ones last, that the text tells as past. */
  private final List<LocalDate> past;

  Overtaken(CueText text) {
    this.past =
        text.timexes().stream()
            .filter(timex -> isPast(timex, text))
            .flatMap(timex -> ToldDates.of(timex).stream())
            .map(ToldDates::first)
            .distinct()
            .sorted()
            .toList();
  }

  /** Whether {@link #why} may have an answer for one of {@code candidates}. */
  static boolean mayBe(List<Candidate> candidates, Article article) {
    OptionalInt first =
        candidates.stream()
            .filter(candidate -> candidate.end() > candidate.start())
            .mapToInt(candidate -> candidate.day().getYear())
            .min();
    return first.isPresent() && namesYearAfter(first.getAsInt(), article.text());
  }

  /** Cheaper than all else, and most articles name no year that lies after their day. */
  private static boolean namesYearAfter(int year, String text) {
    Matcher found = YEAR.matcher(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '1' || c == '2')
          && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
          && found.region(i, text.length()).lookingAt()
          && Integer.parseInt(found.group()) > year) {
        return true;
      }
    }
    return false;
  }

  /** Why {@code candidate} cannot be the day; empty when it can. */
  Optional<String> why(Candidate candidate) {
    LocalDate late = candidate.day().plusYears(YEARS);
    int place = Collections.binarySearch(past, late.plusDays(1));
    int told = place < 0 ? -place - 1 : place;
    boolean within = candidate.end() > candidate.start();
    return !within || past.size() - told < ENOUGH
        ? Optional.empty()
        : Optional.of("no day of publication, for the text tells as past " + past.get(told));
  }

  private static boolean isPast(Timex timex, CueText text) {
    return timex.tense() == Tense.PAST
        && text.sentenceAt(timex.start()) >= 0
        && !ToldBounds.isAhead(text, timex);
  }
}
