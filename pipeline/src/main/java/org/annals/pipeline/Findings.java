package org.annals.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.annals.beam.ReadRecords;
import org.annals.model.EventMention;
import org.annals.model.PublishedArticle;
import org.annals.model.Unresolved;
import org.annals.pipeline.ledger.FilePlan;
import org.annals.pipeline.ledger.KeyedCard;
import org.annals.pipeline.ledger.Ledger;
import org.annals.pipeline.ledger.Settled;
import org.annals.pipeline.progress.ProgressLine;
import org.annals.pipeline.release.TextStore;
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
    WorkFolder.Found found = work.read();
    if (graph.isForOneMachine()) {
      ledger.settled().leave(settled(found, work), settings.reportedLead(), work.path());
    }
    return found;
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

  /** What the graph made of each article, for the next run. */
  private static Map<String, Settled> settled(WorkFolder.Found found, WorkFolder work)
      throws IOException {
    Map<String, PublishedArticle> articles = new HashMap<>();
    found.articles().forEach(article -> articles.put(article.id(), article));
    Map<String, List<EventMention>> mentions =
        found.events().stream()
            .flatMap(event -> event.mentions().stream())
            .sorted()
            .collect(Collectors.groupingBy(EventMention::articleId));
    Map<String, List<Unresolved>> unresolved =
        found.unresolved().stream().collect(Collectors.groupingBy(Unresolved::article));
    Map<String, Settled> settled = new TreeMap<>();
    for (KeyedCard each : ReadRecords.of(KeyedCard.class, work.path())) {
      PublishedArticle article = articles.get(each.card().id());
      String id = each.card().id();
      if (each.waits()) {
        continue;
      }
      settled.put(
          each.key(),
          article == null || !article.uri().equals(each.card().uri())
              ? Settled.duplicate(each.card())
              : Settled.of(
                  each.card(),
                  article,
                  mentions.getOrDefault(id, List.of()),
                  unresolved.getOrDefault(id, List.of())));
    }
    return settled;
  }
}
