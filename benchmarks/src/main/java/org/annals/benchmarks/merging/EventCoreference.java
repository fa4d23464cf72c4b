package org.annals.benchmarks.merging;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.annals.benchmarks.CommandLine;
import org.annals.benchmarks.Split;
import org.annals.merging.EventMerger;
import org.annals.model.EventMention;
import org.annals.model.MentionKey;
import org.annals.model.MergedEvent;

/** Scores the merger's events against annotated clusters of mentions. */
public final class EventCoreference {

  private static final String HELP =
      """
      usage: benchmarks/run event-coreference GOLD.jsonl [--topics=all|1-24,30] [--split=dev|held|all]

      GOLD.jsonl has {"id","topic","text","sentences":[{"start","end","selected"}],
      "mentions":[{"start","end","sentence","cluster"}]} lines. The mentions of selected sentences are
      given to the merger, all with the same date, without their topics; its events are scored beside
      those of a baseline that puts mentions of the same lemma together. Every third topic is held.
      """;

  private EventCoreference() {}

  /** See {@code --help}. */
  public static void main(String[] args) throws Exception {
    CommandLine.run(
        args,
        new CommandLine.Accepts(HELP, 1, 1, Set.of("topics", "split")),
        EventCoreference::score);
  }

  private static void score(CommandLine line, PrintStream out) throws IOException {
    List<String> gold = new ArrayList<>();
    List<Optional<EventMention>> mentions = new ArrayList<>();
    for (CoreferenceDocument document : documents(line)) {
      document.mentions().forEach(mention -> gold.add(mention.cluster()));
      mentions.addAll(UndatedMentions.of(document));
    }
    long unread = mentions.stream().filter(Optional::isEmpty).count();
    out.println(mentions.size() + " mentions, " + unread + " of them alone: read nowhere");
    out.println("              pairs P    R   F1   MUC    B3  CEAF  CoNLL F1");
    print("same lemma", CoreferenceScore.of(gold, named(mentions, EventCoreference::lemma)), out);
    Map<MentionKey, String> events = events(mentions.stream().flatMap(Optional::stream).toList());
    List<String> merged = named(mentions, mention -> events.getOrDefault(mention.key(), ""));
    print("merger", CoreferenceScore.of(gold, merged), out);
  }

  private static List<CoreferenceDocument> documents(CommandLine line) throws IOException {
    Set<Integer> topics = topics(line.option("topics", "all"));
    List<CoreferenceDocument> all = CoreferenceDocument.read(line.paths().get(0), topics);
    List<Integer> sorted =
        all.stream().map(CoreferenceDocument::topic).sorted().distinct().toList();
    List<Integer> part = Split.named(line.option("split", "all")).of(sorted);
    return all.stream().filter(document -> part.contains(document.topic())).toList();
  }

  private static String lemma(EventMention mention) {
    return mention.candidate().trigger().lemma();
  }

  /** What each is called; those that were read nowhere have names of their own. */
  private static List<String> named(
      List<Optional<EventMention>> mentions, Function<EventMention, String> name) {
    List<String> names = new ArrayList<>();
    for (Optional<EventMention> mention : mentions) {
      names.add(mention.map(name).orElse("unread " + names.size()));
    }
    return names;
  }

  private static Map<MentionKey, String> events(List<EventMention> mentions) {
    Map<MentionKey, String> events = new TreeMap<>();
    for (MergedEvent event : new EventMerger().merge(mentions)) {
      event.mentions().forEach(mention -> events.put(mention.key(), event.key().toString()));
    }
    return events;
  }

  private static void print(String name, CoreferenceScore score, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%-14s %6.1f %4.1f %4.1f %5.1f %5.1f %5.1f %9.1f%n",
        name,
        100 * score.pairs().precision(),
        100 * score.pairs().recall(),
        100 * score.pairs().f1(),
        100 * score.muc().f1(),
        100 * score.bCubed().f1(),
        100 * score.ceaf().f1(),
        100 * score.conll());
  }

  private static Set<Integer> topics(String list) {
    Set<Integer> topics = new TreeSet<>();
    if (list.equals("all")) {
      return topics;
    }
    for (String part : list.split(",", -1)) {
      String[] ends = part.split("-", -1);
      int last = Integer.parseInt(ends[ends.length - 1]);
      for (int topic = Integer.parseInt(ends[0]); topic <= last; topic++) {
        topics.add(topic);
      }
    }
    return topics;
  }
}
