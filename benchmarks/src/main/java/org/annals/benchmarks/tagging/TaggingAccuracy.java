package org.annals.benchmarks.tagging;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.annals.benchmarks.CommandLine;
import org.annals.benchmarks.Split;

/** Scores a tagger's expressions against a corpus's, as TempEval-3 did. */
public final class TaggingAccuracy {

  private static final String HELP =
      """
      usage: benchmarks/run tagging-accuracy GOLD.jsonl [SYSTEM.jsonl] [--split=dev|held|all]
                 [--misses=40] [--context=6] [--json]

      GOLD.jsonl has {"id","dct","text","timexes":[{"start","end","text","type","value"}]} lines,
      SYSTEM.jsonl has {"id","timexes"} lines for the same documents; without it our own tagger is asked.

      Expressions are matched one to one: each of the corpus takes, in the order of the text, the first
      overlapping one that is still free. Of these matches are counted: all (relaxed), those that cover
      the same characters (strict), those of the same type, those of the same value. Each figure is an F1
      in percent, 2 n / (gold + found). Values agree when they are the same characters, but 199X and 199
      are one decade, 19XX and 19 one century. Where the corpus has two expressions for a range that was
      found as one ("1915-17"), a second row counts its two ends instead. --split=held is every third document, dev the others.
      """;

  private TaggingAccuracy() {}

  /** See {@code --help}. */
  public static void main(String[] args) throws Exception {
    CommandLine.run(
        args,
        new CommandLine.Accepts(HELP, 1, 2, Set.of("split", "misses", "context", "json")),
        TaggingAccuracy::score);
  }

  private static void score(CommandLine line, PrintStream out) throws IOException {
    Path corpus = line.paths().get(0);
    Split split = Split.named(line.option("split", "all"));
    List<AnnotatedText> documents = split.of(AnnotatedText.read(corpus));
    Answers answers = Answers.of(line, 1);
    Accuracy accuracy = new Accuracy(line.number("context", 6));
    for (AnnotatedText document : documents) {
      accuracy.add(document, answers.of(document));
    }
    String title = corpus.getFileName() + ", " + split.word();
    if (line.flag("json")) {
      out.println(AccuracyReport.json(title, accuracy));
    } else {
      AccuracyReport.print(title, accuracy, line.number("misses", 40), out);
    }
  }
}
