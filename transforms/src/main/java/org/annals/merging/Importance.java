package org.annals.merging;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.annals.model.EventMention;

/**
 * How much an event matters, from what is told of it alone: no other event and no statistic of the
 * corpus counts. Whole points, brought to 0 to 1 by {@code points / (points + 300)}.
 */
final class Importance {

  private static final int HALF = 300;
  private static final int DECIMALS = 10_000;
  private static final int LATER_DAYS = 365;

  private static final int SOURCE = 50;
  private static final int LATER_SOURCE = 60;
  private static final int ACTOR = 15;
  private static final int PLACE = 10;
  private static final int PROMINENCE = 80;
  private static final int MOST_ACTORS = 3;

  private Importance() {}

  /** From 0 to 1, exclusive, in steps of 0.0001. */
  static double of(Collection<EventMention> mentions) {
    int points =
        SOURCE * stories(mentions.stream())
            + LATER_SOURCE * stories(mentions.stream().filter(Importance::lookedBack))
            + ACTOR * Math.min(MOST_ACTORS, Spellings.actors(mentions).size())
            + (Spellings.places(mentions).isEmpty() ? 0 : PLACE)
            + prominence(mentions);
    return (double) Math.round((double) DECIMALS * points / (points + HALF)) / DECIMALS;
  }

  private static int stories(Stream<EventMention> mentions) {
    return Math.toIntExact(mentions.map(EventMention::story).distinct().count());
  }

  /** Whoever tells it more than a year after thinks it matters still. */
  private static boolean lookedBack(EventMention mention) {
    LocalDate published = mention.published();
    LocalDate last = mention.span().latest();
    return published != null && last != null && last.plusDays(LATER_DAYS).isBefore(published);
  }

  private static int prominence(Collection<EventMention> mentions) {
    List<Double> most =
        mentions.stream().map(mention -> mention.candidate().prominence()).sorted().toList();
    return Math.toIntExact(Math.round(PROMINENCE * most.get(most.size() - 1)));
  }
}
