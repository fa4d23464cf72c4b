package org.annals.benchmarks.reruns;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One article of the made world. Three articles in a row lead with one event, in words and days of
 * their own; each also looks back on events that others lead with. Every twentieth is nearly a copy
 * of the one before it, every hundredth is one byte for byte.
 *
 * @param number from 0
 * @param published its day
 * @param text headline, stamp and paragraphs
 * @param tells numbers of the events it tells
 */
record MadeArticle(int number, LocalDate published, String text, List<Integer> tells) {

  private static final int TELLERS = 3;
  private static final int NEAR_COPY = 20;
  private static final int SAME_BYTES = 100;
  private static final int LOOKS_BACK = 4;
  private static final int LONGEST_DELAY = 5;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);

  private static final List<String> COMMENTS =
      List.of(
          "The decision affects some %d households along the %s road, most of which had expected"
              + " nothing of the kind.",
          "Neighbours of the %2$s mill may object to the plan, whose costs are put at %1$d million"
              + " crowns.",
          "About %d people gathered in %s to watch, among them many children.",
          "Critics say that the %2$s company underestimated the costs by %1$d per cent.",
          "A report of %d pages, which %s residents had asked for, names no one.");

  /** Copies the list. */
  MadeArticle {
    tells = List.copyOf(tells);
  }

  /** The article of that number in a world of {@code seed} with {@code articles} articles. */
  static MadeArticle of(long seed, int number, int articles) {
    if (number % SAME_BYTES == SAME_BYTES - 1) {
      MadeArticle original = of(seed, number - 2, articles);
      return new MadeArticle(number, original.published, original.text, original.tells);
    }
    if (number % NEAR_COPY == NEAR_COPY - 1) {
      MadeArticle original = of(seed, number - 1, articles);
      String text = original.text + "\nThe story was first told by the Valley Courier.\n";
      return new MadeArticle(number, original.published, text, original.tells);
    }
    return written(seed, number, Math.max(1, articles / TELLERS));
  }

  private static MadeArticle written(long seed, int number, int events) {
    Chance chance = new Chance(~seed, number);
    MadeEvent lead = MadeEvent.of(seed, number / TELLERS);
    LocalDate published = lead.day().plusDays(1 + chance.below(LONGEST_DELAY));
    List<Integer> tells = new ArrayList<>();
    tells.add(lead.number());
    StringBuilder text = new StringBuilder();
    text.append("%s %s in %s\n\n".formatted(lead.surname(), lead.did(), lead.where()));
    text.append(STAMP.format(published)).append("\n\n");
    text.append(
        "%s %s in %s on %s. %s\n"
            .formatted(lead.who(), lead.did(), lead.where(), weekday(lead), comment(chance)));
    for (int back = 0; back < LOOKS_BACK; back++) {
      MadeEvent event = MadeEvent.of(seed, chance.below(events));
      if (event.day().isBefore(lead.day())) {
        tells.add(event.number());
        text.append("\n%s %s\n".formatted(lookBack(event, chance), comment(chance)));
      } else {
        text.append("\n%s %s\n".formatted(comment(chance), comment(chance)));
      }
    }
    return new MadeArticle(number, published, text.toString(), tells);
  }

  private static String weekday(MadeEvent event) {
    return event.day().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String lookBack(MadeEvent event, Chance chance) {
    String stamp = STAMP.format(event.day());
    return switch (chance.below(3)) {
      case 0 -> "On %s, %s %s in %s.".formatted(stamp, event.who(), event.did(), event.where());
      case 1 -> "%s %s in %s on %s.".formatted(event.who(), event.did(), event.where(), stamp);
      default ->
          "In %s %d, %s %s in %s."
              .formatted(
                  event.day().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                  event.day().getYear(),
                  event.who(),
                  event.did(),
                  event.where());
    };
  }

  private static String comment(Chance chance) {
    MadeEvent somewhere = MadeEvent.of(chance.below(Integer.MAX_VALUE), chance.below(1000));
    return chance.of(COMMENTS).formatted(3 + chance.below(900), somewhere.where());
  }
}
