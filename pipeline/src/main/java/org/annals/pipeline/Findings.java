package org.annals.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.annals.beam.ReadRecords;
import org.annals.merging.ToldCell;
import org.annals.model.EventMention;
import org.annals.model.MergedEvent;
import org.annals.model.PublishedArticle;
import org.annals.model.Unresolved;
import org.annals.pipeline.ledger.FilePlan;
import org.annals.pipeline.ledger.KeptCells;
import org.annals.pipeline.ledger.KeptEvents;
import org.annals.pipeline.ledger.KeyedCard;
import org.annals.pipeline.ledger.Ledger;
import org.annals.pipeline.ledger.Settled;
import org.annals.pipeline.progress.ProgressLine;
import org.annals.pipeline.release.TextStore;
import org.annals.stories.StoryCard;
import org.apache.beam.sdk.options.PipelineOptions;

/** Finds what a run's articles tell: by the whole graph, or by the {@link ShortWay}. */
final class Findings {

  private final PipelineOptions options;
  private final BuildSettings settings;
  private final RunClock clock;
  private final PrintStream err;

  Findings(PipelineOptions options, BuildSettings settings, RunClock clock, PrintStream err) {
    this.options = options;
    this.settings = settings;
    this.clock = clock;
    this.err = err;
  }

  /**
   * What the files of {@code plan} tell; what was made of them is left in {@code work} for the
   * ledger.
   *
   * @throws CommandException when the graph fails
   * @throws IOException when the disk does
   */
  WorkFolder.Found find(
      Ledger ledger, Ledger.Plan plan, GraphSettings graph, WorkFolder work, TextStore texts)
      throws CommandException, IOException {
    Optional<ShortWay> way =
        graph.isForOneMachine()
            ? ShortWay.of(ledger, plan, settings.reportedLead())
            : Optional.empty();
    if (way.isPresent() && texts.keepsAll(way.get().texts())) {
      List<FilePlan> opened = way.get().opened();
      boolean damaged = !opened.isEmpty() && run(opened, true, graph) > 0;
      Optional<WorkFolder.Found> found = way.get().settle(work);
      tell(damaged || ledger.settled().areDamaged() || found.isEmpty());
      if (found.isPresent()) {
        return found.get();
      }
    }
    boolean damaged = run(plan.files(), false, graph) > 0;
    tell(way.isEmpty() && (damaged || ledger.settled().areDamaged()));
    WorkFolder.Found found = work.read(graph.isForOneMachine());
    return graph.isForOneMachine() ? left(found, ledger, work) : found;
  }

  private void tell(boolean damaged) {
    if (damaged) {
      err.println("annals: the ledger was damaged in places: what is lost of it is made again");
    }
  }

  /** Runs the graph, or only the part that reads; answers with the number of damaged files. */
  private long run(List<FilePlan> files, boolean readsOnly, GraphSettings graph)
      throws CommandException {
    ProgressLine progress = new ProgressLine(err, settings.progress(), files.size());
    return GraphRun.run(
        options,
        pipeline -> {
          if (readsOnly) {
            ChronologyPipeline.read(pipeline, files, graph);
          } else {
            ChronologyPipeline.build(pipeline, files, graph);
          }
        },
        progress,
        clock);
  }

  /** {@code found}, once what the graph made of it is left for the next run. */
  private WorkFolder.Found left(WorkFolder.Found found, Ledger ledger, WorkFolder work)
      throws IOException {
    Map<String, KeyedCard> cards = new TreeMap<>();
    for (KeyedCard each : ReadRecords.of(KeyedCard.class, work.path())) {
      if (!each.waits()) {
        cards.put(each.key(), each);
      }
    }
    Function<StoryCard, Settled> settled = settled(found);
    ledger
        .settled()
        .leave(
            cards.keySet(),
            key -> settled.apply(Objects.requireNonNull(cards.get(key)).card()),
            settings.reportedLead(),
            work.path());
    try (KeptCells cells = ledger.cells(work.path())) {
      ReadRecords.each(ToldCell.class, work.path(), cells::keep);
    }
    try (KeptEvents events = ledger.events(work.path())) {
      for (MergedEvent event : found.events()) {
        events.keep(event);
      }
      return found.with(events);
    }
  }

  /** What was made of an article, by its card: put together when it is asked for. */
  private static Function<StoryCard, Settled> settled(WorkFolder.Found found) {
    Map<String, PublishedArticle> articles = new HashMap<>();
    found.articles().forEach(article -> articles.put(article.id(), article));
    Map<String, List<EventMention>> mentions =
        found.events().stream()
            .flatMap(event -> event.mentions().stream())
            .collect(Collectors.groupingBy(EventMention::articleId));
    Map<String, List<Unresolved>> unresolved =
        found.unresolved().stream().collect(Collectors.groupingBy(Unresolved::article));
    return card -> {
      PublishedArticle article = articles.get(card.id());
      return article == null || !article.uri().equals(card.uri())
          ? Settled.duplicate(card)
          : Settled.of(
              card,
              article,
              mentions.getOrDefault(card.id(), List.of()).stream().sorted().toList(),
              unresolved.getOrDefault(card.id(), List.of()));
    };
  }
}
