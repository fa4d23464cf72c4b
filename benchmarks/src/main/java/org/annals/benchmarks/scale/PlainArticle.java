package org.annals.benchmarks.scale;

import java.time.LocalDate;
import java.util.List;
import org.annals.benchmarks.reruns.Chance;
import org.annals.benchmarks.reruns.MadeEvent;

/**
 * One of the made articles: about 3,000 characters of plain news. Three in a row lead with the same
 * event, each in words of its own and on a day of its own; each looks back on some events that
 * others lead with. Every 20th is nearly a copy of the one before it, every 100th has the bytes of
 * another; in every 15th one look back gives a wrong day.
 *
 * @param number from 0
 * @param published its day
 * @param text headline, stamp and paragraphs
 * @param tellings the sentences that tell events, in the order of the text
 * @param original number of the article that it repeats; its own when it repeats none
 */
record PlainArticle(
    int number, LocalDate published, String text, List<Telling> tellings, int original) {

  static final int TELLERS = 3;
  private static final int NEAR_COPY = 20;
  private static final int SAME_BYTES = 100;
  private static final int WRONG = 15;
  private static final int LOOKS_BACK = 4;
  private static final int LONGEST_DELAY = 5;
  private static final int LENGTH = 2900;

  /** Copies the list. */
  PlainArticle {
    tellings = List.copyOf(tellings);
  }

  /** The article of that number in a world of {@code seed} with {@code articles} articles. */
  static PlainArticle of(long seed, int number, int articles) {
    if (isSameBytes(number)) {
      PlainArticle same = of(seed, number - 2, articles);
      return new PlainArticle(number, same.published, same.text, same.tellings, number - 2);
    }
    if (number % NEAR_COPY == NEAR_COPY - 1) {
      PlainArticle near = of(seed, number - 1, articles);
      String text = near.text + "\nThe story was first told by the Valley Courier.\n";
      return new PlainArticle(number, near.published, text, near.tellings, number - 1);
    }
    return written(seed, number, events(articles));
  }

  /** How many events so many articles lead with, or look back on. */
  static int events(int articles) {
    return Math.max(1, articles / TELLERS);
  }

  /** Whether another article has its bytes, so that it counts once. */
  static boolean isSameBytes(int number) {
    return number % SAME_BYTES == SAME_BYTES - 1;
  }

  private static PlainArticle written(long seed, int number, int events) {
    Chance chance = new Chance(~seed, number);
    MadeEvent lead = MadeEvent.of(seed, number / TELLERS);
    LocalDate published = lead.day().plusDays(1 + chance.below(LONGEST_DELAY));
    PlainText text = new PlainText(chance, published);
    text.head(lead);
    text.lead(lead);
    for (int back = 0; back < LOOKS_BACK; back++) {
      MadeEvent event = MadeEvent.of(seed, chance.below(events));
      boolean wrong = back == 0 && number % WRONG == WRONG / 2;
      if (event.day().isBefore(lead.day())) {
        text.lookBack(event, wrong);
      }
      text.comments();
    }
    while (text.length() < LENGTH) {
      text.comments();
    }
    return new PlainArticle(number, published, text.toString(), text.tellings(), number);
  }
}
