package org.annals.benchmarks.timelines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.annals.analysis.ArticleAnalyzer;
import org.annals.analysis.ReadingResolver;
import org.annals.merging.EventMerger;
import org.annals.model.EventMention;
import org.annals.model.MergedEvent;
import org.annals.model.Published;
import org.annals.model.Reading;
import org.annals.resolution.TimexResolver;
import org.annals.stories.BandEntry;
import org.annals.stories.Duplicates;
import org.annals.stories.NearCopies;
import org.annals.stories.StoryCard;
import org.annals.stories.StoryTable;
import org.annals.timex.Tagging;

/**
 * What the main job makes of a corpus, stage by stage as it does, in memory.
 *
 * @param articles what each article says of days
 * @param events the chronology
 */
record EntityChronology(List<ArticleDays> articles, List<MergedEvent> events) {

  /**
   * The days of an article.
   *
   * @param published its own; none when unknown
   * @param mentioned those that its expressions name to the day
   */
  record ArticleDays(List<LocalDate> published, Set<LocalDate> mentioned) {

    ArticleDays {
      published = List.copyOf(published);
      mentioned = Set.copyOf(mentioned);
    }
  }

  EntityChronology {
    articles = List.copyOf(articles);
    events = List.copyOf(events);
  }

  static EntityChronology of(EntityCorpus corpus) {
    ArticleAnalyzer analyzer = new ArticleAnalyzer();
    List<Reading> readings =
        corpus.articles().stream()
            .filter(article -> ArticleAnalyzer.unreadable(article).isEmpty())
            .map(analyzer::analyze)
            .toList();
    StoryTable stories = stories(readings);
    ReadingResolver resolver = new ReadingResolver(true);
    List<ArticleDays> articles = new ArrayList<>();
    List<EventMention> mentions = new ArrayList<>();
    for (Reading reading : readings) {
      StoryCard card = StoryCard.of(reading);
      if (stories.repeated(card).isEmpty()) {
        Published published = stories.published(card);
        articles.add(days(reading, published));
        mentions.addAll(resolver.resolve(reading, published, stories.copyOf(card)).mentions());
      }
    }
    return new EntityChronology(articles, new EventMerger().merge(mentions));
  }

  private static StoryTable stories(List<Reading> readings) {
    List<StoryCard> cards = readings.stream().map(StoryCard::of).toList();
    List<BandEntry> bands = BandEntry.shared(cards);
    return StoryTable.of(Duplicates.find(cards), NearCopies.find(bands));
  }

  private static ArticleDays days(Reading reading, Published published) {
    Set<LocalDate> mentioned = new TreeSet<>();
    new TimexResolver()
        .resolve(new Tagging(reading.timexes(), reading.narrative(), reading.headings()), published)
        .forEach(time -> DayRanking.day(time.span()).ifPresent(mentioned::add));
    LocalDate own = published.date();
    return new ArticleDays(own == null ? List.of() : List.of(own), mentioned);
  }
}
