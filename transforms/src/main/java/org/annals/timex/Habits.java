package org.annals.timex;

import java.time.DayOfWeek;
import java.util.OptionalInt;
import org.annals.calendar.TimexValue;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Meaning.Recurrence;
import org.jspecify.annotations.Nullable;

/** What is told of any year or week: "sales usually peak in December". */
final class Habits {

  /** The adverb stands so many tokens from the date at most, in the same clause. */
  private static final int FAR = 8;

  private Habits() {}

  /** The meaning of a date that tells no year or week where a habit is told, else null. */
  static @Nullable Meaning of(Tokens tokens, int from, Found found) {
    String value = value(found.meaning());
    return value != null && (isTold(tokens, from - 1, -1) || isTold(tokens, found.end(), 1))
        ? new Recurrence(value, "", "")
        : null;
  }

  private static boolean isTold(Tokens tokens, int start, int step) {
    int i = start;
    for (int n = 0; n < FAR && isOfClause(tokens, i); n++) {
      switch (tokens.word(i)) {
        case "usually", "normally", "typically", "traditionally", "customarily" -> {
          return !isArticle(tokens.word(i - 1));
        }
        default -> i += step;
      }
    }
    return false;
  }

  /** "the usually calm minister" has a habit, and what he did has none. */
  private static boolean isArticle(String word) {
    return switch (word) {
      case "the", "a", "an", "his", "her", "its", "their", "this", "that" -> true;
      default -> false;
    };
  }

  private static boolean isOfClause(Tokens tokens, int i) {
    if (!Character.isLetterOrDigit(tokens.first(i))) {
      return tokens.is(i, "-");
    }
    return switch (tokens.word(i)) {
      case "but", "who", "which", "that", "when", "while", "where", "because" -> false;
      default -> true;
    };
  }

  private static @Nullable String value(Meaning meaning) {
    if (meaning instanceof Meaning.CalendarDate date
        && date.year().isEmpty()
        && date.month().isPresent()) {
      return "XXXX-" + two(date.month()) + (date.day().isPresent() ? "-" + two(date.day()) : "");
    }
    if (meaning instanceof Meaning.YearPart part && part.year().isEmpty()) {
      return "XXXX-" + (part.unit() == Granularity.HALF ? "H" : "Q") + part.number();
    }
    if (meaning instanceof Meaning.SeasonOf season
        && season.year().isEmpty()
        && season.choice() == Meaning.Choice.BARE) {
      return "XXXX-" + season.season().code();
    }
    return meaning instanceof Meaning.Weekday weekday && weekday.choice() == Meaning.Choice.BARE
        ? weekday(weekday.day())
        : null;
  }

  private static String weekday(DayOfWeek day) {
    return TimexValue.weekday(day);
  }

  private static String two(OptionalInt number) {
    return TimexValue.digits(number.orElse(0), 2);
  }
}
