package org.annals.benchmarks.timelines;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.annals.benchmarks.CommandLine;
import org.annals.benchmarks.Split;
import org.annals.model.MergedEvent;

/** How many of the days that people chose for a timeline the most important events fall on. */
public final class TimelineDates {

  private static final String HELP =
      """
      usage: benchmarks/run timeline-dates FOLDER [--entities=NAME,NAME] [--split=dev|held|all] [--sample=1] [--top=0]

      FOLDER has NAME.articles.jsonl ({"id","published","text"} lines) and NAME.timelines.json ([{"dates"}]) for each entity.
      Date F1 for as many days as the reference has, of days ranked by how many articles appeared on them, by how
      many articles mention them, and by our most important events. --sample=N takes every Nth article, --top=N prints
      the N most important events of each entity. Every third entity is held.
      """;

  private TimelineDates() {}

  /** See {@code --help}. */
  public static void main(String[] args) throws Exception {
    CommandLine.run(
        args,
        new CommandLine.Accepts(HELP, 1, 1, Set.of("entities", "split", "sample", "top")),
        TimelineDates::score);
  }

  /**
   * Date F1 by ranking.
   *
   * @param published by articles that appeared
   * @param mentioned by articles that mention
   * @param events by our events
   */
  private record Scores(double published, double mentioned, double events) {

    static Scores of(EntityCorpus corpus, EntityChronology chronology) {
      List<EntityChronology.ArticleDays> articles = chronology.articles();
      return new Scores(
          DayRanking.byArticles(articles, EntityChronology.ArticleDays::published)
              .f1(corpus.references()),
          DayRanking.byArticles(articles, EntityChronology.ArticleDays::mentioned)
              .f1(corpus.references()),
          DayRanking.byEvents(chronology.events()).f1(corpus.references()));
    }

    static Scores mean(List<Scores> all) {
      return new Scores(
          all.stream().mapToDouble(Scores::published).average().orElse(0),
          all.stream().mapToDouble(Scores::mentioned).average().orElse(0),
          all.stream().mapToDouble(Scores::events).average().orElse(0));
    }
  }

  private static void score(CommandLine line, PrintStream out) throws IOException {
    out.println(
        "                          articles  days  published  mentioned  events  ours/published");
    List<Scores> all = new ArrayList<>();
    for (String name : names(line)) {
      EntityCorpus corpus =
          EntityCorpus.read(line.paths().get(0), name, Math.max(1, line.number("sample", 1)));
      EntityChronology chronology = EntityChronology.of(corpus);
      Scores scores = Scores.of(corpus, chronology);
      all.add(scores);
      int days = corpus.references().stream().mapToInt(Set::size).sum();
      print(name, corpus.articles().size() + "  " + days, scores, out);
      printTop(chronology, line.number("top", 0), out);
    }
    print("mean of " + all.size(), "", Scores.mean(all), out);
  }

  private static List<String> names(CommandLine line) throws IOException {
    List<String> part =
        Split.named(line.option("split", "all")).of(EntityCorpus.names(line.paths().get(0)));
    String wanted = line.option("entities", "");
    return wanted.isEmpty() ? part : List.of(wanted.split(",", -1));
  }

  private static void print(String name, String sizes, Scores scores, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%-24s %10s %10.3f %10.3f %7.3f %15.2f%n",
        name,
        sizes,
        scores.published(),
        scores.mentioned(),
        scores.events(),
        scores.published() == 0 ? 0 : scores.events() / scores.published());
  }

  private static void printTop(EntityChronology chronology, int top, PrintStream out) {
    chronology.events().stream()
        .sorted(Comparator.comparingDouble(MergedEvent::importance).reversed())
        .limit(top)
        .sorted()
        .forEach(
            event ->
                out.printf(
                    Locale.ROOT,
                    "    %s..%s  %.2f  %3d  %s%n",
                    event.span().earliest(),
                    event.span().latest(),
                    event.importance(),
                    event.sources(),
                    event.title()));
  }
}
