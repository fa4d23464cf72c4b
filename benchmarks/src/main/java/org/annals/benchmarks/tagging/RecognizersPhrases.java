package org.annals.benchmarks.tagging;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.annals.benchmarks.CommandLine;

/** Scores a tagger on the English date phrases of Recognizers-Text that a news text can hold. */
public final class RecognizersPhrases {

  private static final String HELP =
      """
      usage: benchmarks/run recognizers DIR [SYSTEM.jsonl] [--misses=60] [--json] [--excluded]
             benchmarks/run recognizers DIR --texts=TEXTS.jsonl

      DIR holds the English specification files of Recognizers-Text. Read are the parser and the model
      files, which give answers. --texts writes their sentences as {"id","dct","text"} lines for a
      tagger; SYSTEM.jsonl is what it made of them; without it our own is asked. A phrase is right when
      an expression that overlaps it has one of the values that are right; for a range also when both
      its ends are found by themselves. How their answers become such values and what is left out is
      told in docs/BENCHMARKS.md; --excluded lists the latter.
      """;

  private static final List<String> FILES =
      List.of(
          "DateParser",
          "DatePeriodParser",
          "DurationParser",
          "HolidayParser",
          "SetParser",
          "MergedParser",
          "DateTimeModel");

  /** Cases without a reference day are read on the day that most cases have. */
  private static final LocalDate USUAL_DAY = LocalDate.of(2016, 11, 7);

  private final List<PhraseCase> cases = new ArrayList<>();
  private final Map<String, List<Phrase>> excluded = new TreeMap<>();
  private int repeated;

  private RecognizersPhrases(Path folder) throws IOException {
    Set<String> met = new HashSet<>();
    for (String name : FILES) {
      for (Phrase phrase : PhraseFile.read(folder.resolve(name + ".json"), USUAL_DAY)) {
        if (met.add(phrase.sentence() + "\n" + phrase.reference() + "\n" + phrase.start())) {
          add(phrase);
        } else {
          repeated++;
        }
      }
    }
  }

  private void add(Phrase phrase) {
    Optional<String> reason = PhraseScope.reasonAgainst(phrase);
    Set<String> right = reason.isPresent() ? Set.of() : PhraseValues.of(phrase);
    if (reason.isEmpty() && !right.isEmpty()) {
      cases.add(new PhraseCase(phrase, right));
    } else {
      String why = reason.orElse("its answer has no TIMEX3 value");
      excluded.computeIfAbsent(why, none -> new ArrayList<>()).add(phrase);
    }
  }

  /** See {@code --help}. */
  public static void main(String[] args) throws Exception {
    Set<String> options = Set.of("misses", "json", "excluded", "texts");
    CommandLine.run(
        args, new CommandLine.Accepts(HELP, 1, 2, options), RecognizersPhrases::measure);
  }

  private static void measure(CommandLine line, PrintStream out) throws IOException {
    RecognizersPhrases phrases = new RecognizersPhrases(line.paths().get(0));
    String texts = line.option("texts", "");
    if (!texts.isEmpty()) {
      phrases.writeTexts(Path.of(texts));
    } else {
      phrases.report(Answers.of(line, 1), line, out);
    }
  }

  private void writeTexts(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (PhraseCase one : cases) {
        ObjectNode node = json.createObjectNode();
        node.put("id", one.phrase().id()).put("dct", one.phrase().reference().toString());
        writer.write(json.writeValueAsString(node.put("text", one.phrase().sentence())));
        writer.write('\n');
      }
    }
  }

  private void report(Answers answers, CommandLine line, PrintStream out) {
    Map<String, int[]> byType = new LinkedHashMap<>();
    List<String> misses = new ArrayList<>();
    int right = 0;
    for (PhraseCase one : cases) {
      List<Annotation> found = overlapping(one.phrase(), answers);
      boolean hit = one.isRight(found);
      int[] counts = byType.computeIfAbsent(one.phrase().type(), none -> new int[2]);
      counts[0] += hit ? 1 : 0;
      counts[1]++;
      right += hit ? 1 : 0;
      if (!hit) {
        misses.add(one.miss(found));
      }
    }
    if (line.flag("json")) {
      out.println(json(right));
      return;
    }
    print(right, byType, line.flag("excluded"), out);
    misses.stream().limit(line.number("misses", 60)).forEach(out::println);
  }

  private ObjectNode json(int right) {
    int left = excluded.values().stream().mapToInt(List::size).sum();
    ObjectNode root = new ObjectMapper().createObjectNode();
    root.put("phrases", cases.size()).put("right", right);
    root.put("percent", Math.round(10000.0 * right / cases.size()) / 100.0);
    return root.put("leftOut", left).put("repeated", repeated);
  }

  private void print(int right, Map<String, int[]> byType, boolean listed, PrintStream out) {
    row("all", right, cases.size(), out);
    byType.forEach((type, counts) -> row(type, counts[0], counts[1], out));
    int left = excluded.values().stream().mapToInt(List::size).sum();
    out.printf(
        Locale.ROOT,
        "left out: %d; the same phrase in the same sentence again: %d%n",
        left,
        repeated);
    excluded.forEach(
        (reason, phrases) -> {
          out.printf(Locale.ROOT, "%6d %s%n", phrases.size(), reason);
          phrases.stream()
              .filter(phrase -> listed)
              .forEach(
                  phrase -> out.println("         " + phrase.words() + " = " + phrase.timex()));
        });
  }

  private static void row(String name, int right, int of, PrintStream out) {
    out.printf(Locale.ROOT, "%-14s %5d of %5d  %5.1f %%%n", name, right, of, 100.0 * right / of);
  }

  private static List<Annotation> overlapping(Phrase phrase, Answers answers) {
    AnnotatedText document =
        new AnnotatedText(phrase.id(), phrase.reference(), phrase.sentence(), List.of());
    return answers.of(document).stream()
        .filter(found -> found.start() < phrase.end() && phrase.start() < found.end())
        .toList();
  }
}
