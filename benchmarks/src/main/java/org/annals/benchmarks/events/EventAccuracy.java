package org.annals.benchmarks.events;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.annals.benchmarks.CommandLine;
import org.annals.benchmarks.events.Chronology.Level;

/** Scores the extractor's dated mentions and the merger's events against annotated timelines. */
public final class EventAccuracy {

  private static final String HELP =
      """
      usage: benchmarks/run event-accuracy DOCS.jsonl GOLD.jsonl [--misses=10]

      DOCS.jsonl has {"id","dct","text"} lines, a sentence a line of the text; GOLD.jsonl has
      {"entity","date","mentions":[{"doc","sentence","start","end","word"}]} lines, an event a line,
      start and end of the sentence. Each text is read as a plain file whose day is given; all are
      merged together. Events whose date has no year are left out.

      A gold mention counts as there when a mention of ours stands around its word (the first place
      of the word in its sentence): in the same sentence, in a clause that holds it, or with a trigger
      on it: a row each. It is right when one of those has the gold's date: all its days lie within
      the gold day, month or year; reported news, which has two days, needs one there. A coarser date
      than the gold's is wrong. "of gold" is right / all dated gold mentions, "of told" right / those
      that are there with any date.

      A pair is two mentions of one gold event. Each goes to our mention with its trigger there, else
      to the first whose clause holds it; the pair is merged when both belong to one event of ours
      (or are the same mention). Each denominator has a row: all pairs, which the gold dates by its
      timeline; those of different words, as two timelines may hold the same two; those whose text
      gives the day beside both words, in the same sentence; those that we tell, with any date;
      those whose days have the gold's among them, coarse or fine; and those that we date right.

      --misses=N prints so many of each class that are not right by sentence, and of the pairs.
      """;

  private EventAccuracy() {}

  /** See {@code --help}. */
  public static void main(String[] args) throws Exception {
    CommandLine.run(
        args, new CommandLine.Accepts(HELP, 2, 2, Set.of("misses")), EventAccuracy::score);
  }

  private static void score(CommandLine line, PrintStream out) throws IOException {
    Map<String, NewsDocument> documents = NewsDocument.read(line.paths().get(0));
    List<GoldMention> gold = GoldMention.read(line.paths().get(1), documents);
    Chronology chronology = Chronology.of(documents.values());
    out.println(documents.size() + " articles, " + gold.size() + " dated gold mentions");
    out.println("there by     right  told   of gold  of told");
    for (Level level : Level.values()) {
      printLevel(level, gold, chronology, out);
    }
    List<CoreferentPair> pairs = CoreferentPair.of(gold, chronology);
    printPairs(pairs, chronology, out);
    new MissReport(documents, chronology, line.number("misses", 10), out).print(gold, pairs);
  }

  private static void printLevel(
      Level level, List<GoldMention> gold, Chronology chronology, PrintStream out) {
    long right = gold.stream().filter(g -> isRight(g, level, chronology)).count();
    long told = gold.stream().filter(g -> !chronology.at(g, level).isEmpty()).count();
    out.printf(
        Locale.ROOT,
        "%-10s %7d %5d %9.2f %8.2f%n",
        level.name().toLowerCase(Locale.ROOT),
        right,
        told,
        share(right, gold.size()),
        share(right, told));
  }

  /** Whether a mention at {@code level} has the gold's date. */
  static boolean isRight(GoldMention gold, Level level, Chronology chronology) {
    return chronology.at(gold, level).stream().anyMatch(gold.date()::isThatOf);
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : part / (double) whole;
  }

  private static void printPairs(
      List<CoreferentPair> pairs, Chronology chronology, PrintStream out) {
    out.println("coreferent pairs              merged    of  share");
    printPairs("dated by the gold", pairs, out);
    printPairs("of different words", CoreferentPair.different(pairs), out);
    printPairs(
        "the text dates both beside",
        pairs.stream().filter(p -> p.saidBeside(chronology)).toList(),
        out);
    printPairs("we tell both", pairs.stream().filter(CoreferentPair::told).toList(), out);
    printPairs("we tell both, days fit", pairs.stream().filter(CoreferentPair::fits).toList(), out);
    printPairs("we date both right", pairs.stream().filter(CoreferentPair::right).toList(), out);
  }

  private static void printPairs(String name, List<CoreferentPair> pairs, PrintStream out) {
    long merged = pairs.stream().filter(CoreferentPair::merged).count();
    out.printf(
        Locale.ROOT,
        "%-28s %7d %5d %6.2f%n",
        name,
        merged,
        pairs.size(),
        share(merged, pairs.size()));
  }
}
