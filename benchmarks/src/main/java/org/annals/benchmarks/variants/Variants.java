package org.annals.benchmarks.variants;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.benchmarks.CommandLine;
import org.annals.benchmarks.variants.Survival.Fate;
import org.annals.model.Published;

/**
 * Tells the articles of a folder otherwise and shows which days of publication, and how many dates
 * of events, survive as they should.
 */
public final class Variants {

  private static final List<String> USUAL =
      List.of(
          "same",
          "days:-3",
          "days:100",
          "weeks:10",
          "weeks:-260",
          "years:1",
          "years:2",
          "years:-7",
          "years:-28",
          "names",
          "unstamped",
          "furniture",
          "spun",
          "years:-7/names",
          "days:45/names/unstamped/furniture");

  private static final String HELP =
      """
      usage: benchmarks/run variants FOLDER [--variants=a,b] [--misses] [--write=FOLDER]

      FOLDER holds articles (txt, md, html, json; others are left out). Each is dated as it is; then variants are made of it,
      and the answers compared with the first one, moved as the variant's dates are. A variant is steps with / between:
      days:N weeks:N years:N names unstamped furniture spun same. A day is right, within the interval, not given, or wrong. Events are kept when the same word tells them on the moved days.
      --misses shows the wrong and the lost days with their evidence; --write keeps the variants. An article that gets no day as it
      is, is left out.
      """;

  private static final int EVIDENCE = 12;

  private Variants() {}

  /** See {@code --help}. */
  public static void main(String[] args) throws Exception {
    CommandLine.run(
        args,
        new CommandLine.Accepts(HELP, 1, 1, Set.of("variants", "misses", "write")),
        Variants::score);
  }

  private static void score(CommandLine line, PrintStream out) throws IOException {
    Path folder = line.paths().get(0);
    List<String> names =
        Arrays.asList(line.option("variants", String.join(",", USUAL)).split(",", -1));
    List<Source> sources = new ArrayList<>();
    for (Path file : files(folder)) {
      dated(folder, file).ifPresent(sources::add);
    }
    out.printf("%d articles with a day%n", sources.size());
    out.println("right within none wrong | events kept others | variant");
    for (String name : names) {
      Variant variant = Variant.of(name);
      List<Survival> all = new ArrayList<>();
      for (Source source : sources) {
        Source told = variant.tell(source);
        write(line, variant, told);
        all.add(survival(variant, source, told));
      }
      print(variant, all, out);
      if (line.flag("misses")) {
        all.stream().filter(Variants::isMiss).forEach(miss -> printMiss(miss, out));
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(
              file ->
                  file.toString().matches(".*\\.(?:txt|md|html|json)")
                      && !file.toString().endsWith(".meta.json")
                      && !name(file).startsWith("README")
                      && !name(file).startsWith("."))
          .sorted()
          .toList();
    }
  }

  private static String name(Path file) {
    return Objects.requireNonNull(file.getFileName()).toString();
  }

  /** The article with its own day; empty when it gets none. */
  private static Optional<Source> dated(Path folder, Path file) throws IOException {
    String uri = folder.relativize(file).toString();
    String text = new String(Files.readAllBytes(file), UTF_8);
    return Chronicle.of(new Source(uri, text, LocalDate.EPOCH))
        .flatMap(chronicle -> Optional.ofNullable(chronicle.published().date()))
        .map(day -> new Source(uri, text, day));
  }

  private static Survival survival(Variant variant, Source source, Source told) {
    Chronicle before = Chronicle.of(source).orElseThrow();
    Chronicle after =
        Chronicle.of(told).orElseGet(() -> new Chronicle(Published.unknown(List.of()), List.of()));
    return Survival.of(source.uri(), variant, told, before, after);
  }

  private static void write(CommandLine line, Variant variant, Source told) throws IOException {
    if (line.flag("write") || line.option("write", "").isEmpty()) {
      return;
    }
    Path file =
        Path.of(line.option("write", ""))
            .resolve(variant.name().replaceAll("[/:]", "_"))
            .resolve(told.uri());
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, told.text());
  }

  private static boolean isMiss(Survival survival) {
    return survival.fate() == Fate.WRONG || survival.fate() == Fate.NONE;
  }

  private static void print(Variant variant, List<Survival> all, PrintStream out) {
    int events = all.stream().mapToInt(Survival::events).sum();
    int kept = all.stream().mapToInt(Survival::kept).sum();
    int others = all.stream().mapToInt(Survival::others).sum();
    out.printf(
        "%5d %6d %4d %5d | %6d %.3f %5d | %s%n",
        count(all, Fate.RIGHT),
        count(all, Fate.WITHIN),
        count(all, Fate.NONE),
        count(all, Fate.WRONG),
        events,
        events == 0 ? 1.0 : (double) kept / events,
        others,
        variant.name());
  }

  private static long count(List<Survival> all, Fate fate) {
    return all.stream().filter(survival -> survival.fate() == fate).count();
  }

  private static void printMiss(Survival miss, PrintStream out) {
    out.printf(
        "  %s: expected %s, got %s (%s..%s, %s)%n",
        miss.file(),
        miss.expected(),
        miss.answer().date(),
        miss.answer().earliest(),
        miss.answer().latest(),
        miss.answer().method().word());
    miss.answer().evidence().stream()
        .limit(EVIDENCE)
        .forEach(e -> out.println("      " + e.text().replaceAll("\\s+", " ") + " | " + e.says()));
  }
}
