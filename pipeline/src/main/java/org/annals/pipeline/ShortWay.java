package org.annals.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.annals.analysis.ReadingResolver;
import org.annals.beam.WaitingReading;
import org.annals.events.DatedMentions;
import org.annals.events.NamedEvent;
import org.annals.events.NamedEvents;
import org.annals.events.Wanted;
import org.annals.merging.EventMerger;
import org.annals.model.Duplicate;
import org.annals.model.EventCandidate;
import org.annals.model.EventMention;
import org.annals.model.MergedEvent;
import org.annals.model.Published;
import org.annals.model.PublishedArticle;
import org.annals.model.Reading;
import org.annals.model.Rejection;
import org.annals.model.Unresolved;
import org.annals.pipeline.ledger.FilePlan;
import org.annals.pipeline.ledger.FreshReadings;
import org.annals.pipeline.ledger.KeptCells;
import org.annals.pipeline.ledger.KeptEvents;
import org.annals.pipeline.ledger.Ledger;
import org.annals.pipeline.ledger.Settled;
import org.annals.stories.StoryCard;
import org.annals.stories.StoryTable;
import org.jspecify.annotations.Nullable;

/**
 * What a run does when the last one settled most of its articles: the graph reads the new ones, and
 * all that comes after is done here with the same functions, for what does not change need not be
 * moved between workers. What was kept is only ever what these functions would give again, so the
 * long way finds the same.
 */
final class ShortWay {

  private final Ledger ledger;
  private final Map<String, Settled> settled;
  private final List<FilePlan> kept;
  private final List<FilePlan> opened;
  private final boolean reportedLead;

  private ShortWay(
      Ledger ledger,
      Map<String, Settled> settled,
      List<FilePlan> kept,
      List<FilePlan> opened,
      boolean reportedLead) {
    this.ledger = ledger;
    this.settled = settled;
    this.kept = kept;
    this.opened = opened;
    this.reportedLead = reportedLead;
  }

  /**
   * The short way of a run; empty when too little was settled before.
   *
   * @param reportedLead whether headline and lead may tell undated news
   */
  static Optional<ShortWay> of(Ledger ledger, Ledger.Plan plan, boolean reportedLead) {
    Map<String, Settled> settled = ledger.settled().of(plan.files(), reportedLead);
    List<FilePlan> kept = new ArrayList<>();
    List<FilePlan> opened = new ArrayList<>();
    long articles = 0;
    for (FilePlan file : plan.files()) {
      boolean there =
          file.isKept()
              && file.articles().stream()
                  .allMatch(key -> settled.containsKey(key) || ledger.reading(key).isPresent());
      (there ? kept : opened).add(file);
      articles += file.articles().size();
    }
    return settled.isEmpty() || 2L * settled.size() < articles
        ? Optional.empty()
        : Optional.of(new ShortWay(ledger, settled, kept, opened, reportedLead));
  }

  /** The files that the graph has to read. */
  List<FilePlan> opened() {
    return opened;
  }

  /** Hashes of the texts that the kept articles need. */
  List<String> texts() {
    return settled.values().stream()
        .map(Settled::article)
        .filter(Objects::nonNull)
        .map(PublishedArticle::textSha256)
        .toList();
  }

  /**
   * What all articles tell, those of {@link #opened} included, which the graph has read; empty when
   * a reading that is needed turns out to be damaged.
   *
   * @throws IOException when the disk fails
   */
  Optional<WorkFolder.Found> settle(WorkFolder work) throws IOException {
    try {
      Told told = settleAll(work);
      // Cards and sketches are not needed any more, and merging needs the memory.
      settled.clear();
      try (KeptCells cells = ledger.cells(work.path());
          KeptEvents events = ledger.events(work.path())) {
        return Optional.of(told.merged(cells, events));
      }
    } catch (DamagedException unusable) {
      return Optional.empty();
    } catch (UncheckedIOException full) {
      throw full.getCause();
    }
  }

  /** A reading is not there any more. */
  private static final class DamagedException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /** What all articles tell, each list in its natural order but the mentions. */
  private record Told(
      List<PublishedArticle> articles,
      List<Duplicate> duplicates,
      List<Rejection> rejections,
      List<Unresolved> unresolved,
      List<EventMention> mentions) {

    WorkFolder.Found merged(KeptCells cells, KeptEvents events) {
      List<MergedEvent> merged = new EventMerger(cells, events).merge(mentions);
      return new WorkFolder.Found(articles, duplicates, rejections, unresolved, merged, events);
    }
  }

  private Told settleAll(WorkFolder work) throws IOException, DamagedException {
    FreshReadings fresh = FreshReadings.of(work.path());
    Map<String, StoryCard> cards = new TreeMap<>();
    for (FilePlan file : kept) {
      for (String key : file.articles()) {
        cards.put(key, card(key, fresh));
      }
    }
    for (String key : fresh.articles()) {
      cards.put(key, card(key, fresh));
    }
    StoryTable stories = StoryTable.among(List.copyOf(cards.values()));
    ReadingResolver resolver = new ReadingResolver(reportedLead);
    Map<String, Settled> now = new TreeMap<>();
    Map<String, WaitingReading> waiting = new TreeMap<>();
    for (Map.Entry<String, StoryCard> each : cards.entrySet()) {
      String key = each.getKey();
      now.put(key, settle(key, each.getValue(), stories, resolver, fresh, waiting));
    }
    List<String> lasting = now.keySet().stream().filter(key -> !waiting.containsKey(key)).toList();
    ledger
        .settled()
        .leave(lasting, key -> Objects.requireNonNull(now.get(key)), reportedLead, work.path());
    return told(now, named(now, waiting, resolver), stories, work.rejections());
  }

  /** What the waiting articles tell that others date, in the order of the articles. */
  private static List<DatedMentions> named(
      Map<String, Settled> articles,
      Map<String, WaitingReading> waiting,
      ReadingResolver resolver) {
    if (waiting.isEmpty()) {
      return List.of();
    }
    Wanted wanted = Wanted.union(waiting.values().stream().map(WaitingReading::wanted));
    NamedEvents named =
        new NamedEvents(
            articles.values().stream()
                .flatMap(each -> each.told().mentions().stream())
                .flatMap(NamedEvent::of)
                .filter(wanted::wants)
                .toList());
    return waiting.values().stream()
        .map(w -> resolver.resolveNamed(w.reading(), w.published(), w.copyOf(), named))
        .toList();
  }

  private StoryCard card(String key, FreshReadings fresh) throws DamagedException {
    Settled before = settled.get(key);
    return before == null ? StoryCard.of(reading(key, fresh)) : before.card();
  }

  private Settled settle(
      String key,
      StoryCard card,
      StoryTable stories,
      ReadingResolver resolver,
      FreshReadings fresh,
      Map<String, WaitingReading> waiting)
      throws DamagedException {
    if (stories.repeated(card).isPresent()) {
      return Settled.duplicate(card);
    }
    Published published = stories.published(card);
    String copyOf = stories.copyOf(card);
    Settled before = settled.get(key);
    if (before != null && isOf(before.article(), published, copyOf)) {
      return before;
    }
    Reading reading = reading(key, fresh);
    DatedMentions told = resolver.resolve(reading, published, copyOf);
    List<EventCandidate> open = NamedEvent.waiting(reading);
    if (!open.isEmpty()) {
      waiting.put(key, new WaitingReading(reading.with(open), published, copyOf));
    }
    return Settled.of(
        card,
        PublishedArticle.of(reading.article(), published, copyOf),
        told.mentions(),
        told.unresolved());
  }

  private static boolean isOf(
      @Nullable PublishedArticle article, Published published, @Nullable String copyOf) {
    return article != null
        && article.published().equals(published)
        && Objects.equals(article.copyOf(), copyOf);
  }

  private Reading reading(String key, FreshReadings fresh) throws DamagedException {
    return fresh.reading(key).or(() -> ledger.reading(key)).orElseThrow(DamagedException::new);
  }

  private Told told(
      Map<String, Settled> articles,
      List<DatedMentions> named,
      StoryTable stories,
      List<Rejection> rejected) {
    List<PublishedArticle> published = new ArrayList<>();
    List<Duplicate> duplicates = new ArrayList<>();
    List<Unresolved> unresolved = new ArrayList<>();
    List<EventMention> mentions = new ArrayList<>();
    // In the order of mentions, so that those who sort them by cells find them sorted.
    for (Settled each : byId(articles.values())) {
      Optional.ofNullable(each.article()).ifPresent(published::add);
      stories.repeated(each.card()).ifPresent(duplicates::add);
      unresolved.addAll(each.unresolved());
      mentions.addAll(each.told().mentions());
    }
    for (DatedMentions each : named) {
      unresolved.addAll(each.unresolved());
      mentions.addAll(each.mentions());
    }
    List<Rejection> rejections = new ArrayList<>(rejected);
    kept.forEach(file -> rejections.addAll(file.rejections()));
    return new Told(
        published.stream().sorted().distinct().toList(),
        duplicates.stream().sorted().distinct().toList(),
        rejections.stream().sorted().distinct().toList(),
        unresolved.stream().sorted().distinct().toList(),
        mentions);
  }

  private static List<Settled> byId(Collection<Settled> articles) {
    List<Settled> sorted = new ArrayList<>(articles);
    sorted.sort(Comparator.comparing(each -> each.card().id()));
    return sorted;
  }
}
