package org.annals.merging;

import java.time.LocalDate;
import java.util.stream.LongStream;
import org.annals.model.EventMention;
import org.annals.text.Hash64;

/**
 * The names of the places where clusters look for each other beyond their own groups, and who looks
 * there: a coarse mention for finer clusters, an anniversary on its day of the year, a report in
 * its sentence.
 */
final class Looking {

  private static final String SENTENCE = "sentence|";
  private static final long SENTENCES = Hash64.begin(SENTENCE);

  private Looking() {}

  /** Whether {@link #places} gives any for a cluster of {@code mention} alone. */
  static boolean looks(EventMention mention) {
    return Level.MONTH.finerThan(HomeCell.of(mention.span()).level())
        || mention.candidate().report()
        || Cues.namesAnniversary(Cues.clause(mention));
  }

  /** Where the only mention of {@code single} looks. */
  static LongStream places(Cluster single) {
    LongStream.Builder places = LongStream.builder();
    if (Level.MONTH.finerThan(single.home().level())) {
      long finer = finer(single.home(), single.sort(), single.family());
      long alike = alike(single.family());
      for (String term : Terms.of(single.content())) {
        places.add(Hash64.of(finer, term)).add(Hash64.of(alike, term));
      }
    }
    if (single.anniversary() && hasDayOfYear(single)) {
      long day = Hash64.begin(dayOfYear(single));
      single.content().words().forEach(word -> places.add(Hash64.of(day, word)));
    }
    if (single.sort().report()) {
      single.tellings().forEach(telling -> places.add(sentence(telling)));
    }
    return places.build();
  }

  /** Where a mention of {@code cell} finds finer clusters to join: the beginning, then a term. */
  static long finer(HomeCell cell, Sort sort, String family) {
    return Hash64.begin("finer|" + cell + "|" + sort + " " + family + "|");
  }

  /** Where a mention wider than a year finds what tells of the same: the beginning, then a term. */
  static long alike(String action) {
    return Hash64.begin("alike|" + action + "|");
  }

  /** Whether the day is known, so that an anniversary may find its event. */
  static boolean hasDayOfYear(Cluster cluster) {
    return cluster.home().level() == Level.DAY;
  }

  /** Where an anniversary finds its event: the beginning, then a word of it. */
  static String dayOfYear(Cluster cluster) {
    LocalDate day = LocalDate.ofEpochDay(cluster.home().index());
    return "day|" + day.getMonthValue() + "-" + day.getDayOfMonth() + "|";
  }

  /** Where a report finds what it reports. */
  static long sentence(Telling telling) {
    return Hash64.of(SENTENCES, telling.sentenceKey());
  }

  /** The group that is found there. */
  static String sentenceGroup(Telling telling) {
    return SENTENCE + telling.sentenceKey();
  }
}
