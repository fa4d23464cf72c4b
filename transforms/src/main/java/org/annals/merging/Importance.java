package org.annals.merging;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.stream.Stream;
import org.annals.model.EventMention;
import org.annals.model.EventStatus;

/**
 * How much an event matters, from what is told of it and of its actors' day: nothing of another
 * time and no statistic of the corpus counts. Whole points, brought to 0 to 1 by {@code points /
 * (points + 700)}. What is told of the day counts for the event that leads there alone, so that the
 * most important events of a corpus are of as many affairs.
 */
final class Importance {

  private static final int HALF = 700;
  private static final int DECIMALS = 10_000;

  /** Points for each doubling of a number. */
  private static final int STORIES = 25;

  private static final int MONTHS = 50;
  private static final int DEEDS = 175;
  private static final int LED = 75;

  private static final int CENTRAL = 35;
  private static final int PROMINENCE = 150;
  private static final int SAYING = -80;
  private static final int REPORT = -60;
  private static final int NOT_YET = -25;

  private Importance() {}

  /**
   * Points of an event of so many {@code sources} for how it is told, whatever affairs it is part
   * of.
   */
  static int points(Collection<EventMention> mentions, int sources) {
    return doublings(STORIES, sources)
        + doublings(MONTHS, months(mentions))
        + mentions.stream().mapToInt(Importance::weight).max().orElseThrow();
  }

  /**
   * From 0 to 1, exclusive, in steps of 0.0001, of an event that is part of {@code affair}.
   *
   * @param told its {@link #points}
   */
  static double of(int told, int sources, Affair affair) {
    int points =
        told
            + (affair.led()
                ? doublings(LED, sources)
                : doublings(DEEDS, Math.max(sources, affair.stories())));
    return (double) Math.round((double) DECIMALS * points / (points + HALF)) / DECIMALS;
  }

  /**
   * Points by which events of one day are compared: of {@code stories}, each as if of a month of
   * its own, and of the weight of the weightiest mention.
   */
  static int alone(int stories, int weight) {
    return doublings(STORIES + MONTHS, stories) + weight;
  }

  /** Points for how one mention is told: of whom, how near the headline, and whether as a deed. */
  static int weight(EventMention mention) {
    return (isCentral(mention) ? CENTRAL : 0) + prominence(mention) + manner(mention);
  }

  /** Twice as many count as much more as two count more than one; the same on every machine. */
  private static int doublings(int points, int number) {
    return Math.toIntExact(Math.round(points * StrictMath.log(1.0 + number) / StrictMath.log(2)));
  }

  /** What is told again long after still matters: the months in which anybody told it. */
  private static int months(Collection<EventMention> mentions) {
    return Math.max(
        1,
        count(
            mentions.stream()
                .map(EventMention::published)
                .filter(Objects::nonNull)
                .map(YearMonth::from)));
  }

  /** Whether one of its actors is what the article is about. */
  private static boolean isCentral(EventMention mention) {
    for (String actor : mention.candidate().actors()) {
      for (String word : Names.actorWords(actor)) {
        if (Collections.binarySearch(mention.keywords(), word) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** How near the headline it stands. */
  private static int prominence(EventMention mention) {
    return Math.toIntExact(Math.round(PROMINENCE * mention.candidate().prominence()));
  }

  /** Words matter less than deeds, and plans less than what has come of them. */
  private static int manner(EventMention mention) {
    return (mention.candidate().report() ? REPORT : 0)
        + (mention.candidate().action().equals("say") ? SAYING : 0)
        + (isReal(mention) ? 0 : NOT_YET);
  }

  private static boolean isReal(EventMention mention) {
    EventStatus status = mention.candidate().status();
    return status == EventStatus.HAPPENED || status == EventStatus.ONGOING;
  }

  private static int count(Stream<?> items) {
    return Math.toIntExact(items.distinct().count());
  }
}
