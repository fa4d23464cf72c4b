package org.annals.benchmarks.dating;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annals.benchmarks.CommandLine;

/** How many files of a folder get the day that {@code expected.json} says. */
public final class DatingAccuracy {

  private static final String HELP =
      """
      usage: benchmarks/run dating-accuracy FOLDER [--split=dev|held|all] [--misses=20]

      FOLDER has expected.json: [{"file","date"}, ...], files relative to it. Only the files themselves are read: no
      address, no file time. An answer is right when its best day is the expected one, else wrong; no answer is neither.
      --split=held is a third of the files by a hash of their names, dev the others.
      """;

  private DatingAccuracy() {}

  /** See {@code --help}. */
  public static void main(String[] args) throws Exception {
    CommandLine.run(
        args,
        new CommandLine.Accepts(HELP, 1, 1, Set.of("split", "misses")),
        DatingAccuracy::score);
  }

  private static void score(CommandLine line, PrintStream out) throws IOException {
    Path folder = line.paths().get(0);
    String split = line.option("split", "all");
    DatingTask task = new DatingTask();
    List<Dated> all = new ArrayList<>();
    for (JsonNode row : new ObjectMapper().readTree(folder.resolve("expected.json").toFile())) {
      String file = row.path("file").asText();
      if (Dated.in(split, file)) {
        byte[] bytes = Files.readAllBytes(folder.resolve(file));
        all.add(
            new Dated(file, LocalDate.parse(row.path("date").asText()), task.date(file, bytes)));
      }
    }
    DatingReport.printDays(split, all, line.number("misses", 20), out);
    out.println(task.speed());
  }
}
