package org.annals.benchmarks.tagging;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.benchmarks.CommandLine;

/** Holds what a tagger found in some texts against a list of expressions that a person made. */
public final class SeedExpressions {

  private static final String HELP =
      """
      usage: benchmarks/run seed-expressions TEXTS.jsonl EXPECTED [SYSTEM.jsonl] [--all]

      TEXTS.jsonl has {"id","dct","text"} lines. EXPECTED has a line an expression,
        DOCUMENT|WORDS[@K]|VALUE VALUE...[|?]
      the document by number from 0, the K-th occurrence of the words (a tilde for a line break), the
      values any of which is right, and a question mark where a tagger may leave it out. Prints what is
      wrong, with --all every expression, then the expressions found that the list does not have, and counts.
      Without SYSTEM.jsonl, what a tagger made of the texts, our own is asked.
      """;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private int needed;
  private int found;
  private int right;
  private int exact;

  private SeedExpressions() {}

  /** See {@code --help}. */
  public static void main(String[] args) throws Exception {
    CommandLine.run(
        args,
        new CommandLine.Accepts(HELP, 2, 3, Set.of("all")),
        (line, out) -> new SeedExpressions().measure(line, out));
  }

  private void measure(CommandLine line, PrintStream out) throws IOException {
    List<Path> paths = line.paths();
    List<AnnotatedText> texts = AnnotatedText.read(paths.get(0));
    List<ExpectedExpression> expected = ExpectedExpression.read(paths.get(1), texts);
    Answers answers = Answers.of(line, 2);
    Map<Integer, List<Annotation>> answered = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      answered.put(i, new ArrayList<>(answers.of(texts.get(i))));
    }
    for (ExpectedExpression one : expected) {
      List<Annotation> here =
          answered.getOrDefault(one.document(), List.of()).stream().filter(one::overlaps).toList();
      boolean ok = one.rightIn(here);
      count(one, here, ok);
      if (line.flag("all") || (!ok && !one.optional())) {
        out.println(row(one, texts.get(one.document()), here, ok));
      }
    }
    expected.forEach(
        one -> answered.getOrDefault(one.document(), new ArrayList<>()).removeIf(one::overlaps));
    extras(texts, answered, out);
  }

  private void count(ExpectedExpression one, List<Annotation> here, boolean ok) {
    if (!one.optional()) {
      needed++;
      found += here.isEmpty() ? 0 : 1;
      right += ok ? 1 : 0;
      exact += one.exactIn(here) ? 1 : 0;
    }
  }

  private void extras(
      List<AnnotatedText> texts, Map<Integer, List<Annotation>> left, PrintStream out) {
    int extra = 0;
    for (int i = 0; i < texts.size(); i++) {
      for (Annotation at : left.getOrDefault(i, List.of())) {
        out.println(
            "not listed  " + texts.get(i).id() + " [" + blanks(at.text()) + "] " + at.value());
        extra++;
      }
    }
    out.printf(
        Locale.ROOT,
        "%d expressions to find: %d found, %d with a right value, %d with the exact span; %d not listed%n",
        needed,
        found,
        right,
        exact,
        extra);
  }

  private static String row(
      ExpectedExpression one, AnnotatedText text, List<Annotation> here, boolean ok) {
    List<String> answers =
        here.stream().map(at -> "[" + blanks(at.text()) + "] " + at.value()).toList();
    return "%-11s %s [%s]%s = %s, found %s"
        .formatted(
            ok ? "right" : "wrong",
            text.id(),
            blanks(text.text().substring(one.start(), one.end())),
            one.optional() ? " ?" : "",
            String.join(" or ", one.values()),
            answers.isEmpty() ? "nothing" : String.join(" + ", answers));
  }

  private static String blanks(String text) {
    return BLANKS.matcher(text).replaceAll(" ");
  }
}
