package org.annals.merging;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.annals.model.EventMention;

/**
 * The names of the places where clusters look for each other beyond their own groups, and who looks
 * there: a coarse mention for finer clusters, an anniversary on its day of the year, a report in
 * its sentence.
 */
final class Looking {

  private Looking() {}

  /** Whether {@link #places} gives any for a cluster of {@code mention} alone. */
  static boolean looks(EventMention mention) {
    return Level.MONTH.finerThan(HomeCell.of(mention.span()).level())
        || mention.candidate().report()
        || Cues.namesAnniversary(Cues.clause(mention));
  }

  /** Where the only mention of {@code single} looks. */
  static Stream<String> places(Cluster single) {
    Stream<String> places = Stream.empty();
    if (Level.MONTH.finerThan(single.home().level())) {
      places =
          single.terms().stream()
              .flatMap(
                  term ->
                      Stream.of(
                          finer(single.home(), single.sort(), term),
                          alike(single.sort().action(), term)));
    }
    if (single.anniversary()) {
      places = Stream.concat(places, daysOfYear(single));
    }
    if (single.sort().report()) {
      places = Stream.concat(places, single.tellings().stream().map(Looking::sentence));
    }
    return places;
  }

  /** Where a mention of {@code cell} finds finer clusters to join. */
  static String finer(HomeCell cell, Sort sort, String term) {
    return "finer|" + cell + "|" + sort + "|" + term;
  }

  /** Where a mention wider than a year finds whatever tells of the same. */
  static String alike(String action, String term) {
    return "alike|" + action + "|" + term;
  }

  /** Where an anniversary finds its event: one place a word; none unless the day is known. */
  static Stream<String> daysOfYear(Cluster cluster) {
    if (cluster.home().level() != Level.DAY) {
      return Stream.empty();
    }
    LocalDate day = LocalDate.ofEpochDay(cluster.home().index());
    String prefix = "day|" + day.getMonthValue() + "-" + day.getDayOfMonth() + "|";
    return cluster.words().stream().map(word -> prefix + word);
  }

  /** Where a report finds what it reports. */
  static String sentence(Telling telling) {
    return "sentence|" + telling.sentenceKey();
  }
}
