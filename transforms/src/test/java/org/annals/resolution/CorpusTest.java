package org.annals.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.model.Published;
import org.annals.model.ResolvedTimex;
import org.annals.timex.TaggingContext;
import org.annals.timex.TimexTagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules' specification: tables of texts with the expressions to be found in them. A row reads
 * {@code text | publication day or ? | words = value; words = value}; nothing behind the second bar
 * means that nothing is to be found; {@code \n} in a text is a line break. Tables whose name starts
 * with {@code spun} are of machine-paraphrased text.
 */
final class CorpusTest {

  private static final TimexTagger TAGGER = new TimexTagger();
  private static final TimexResolver RESOLVER = new TimexResolver();
  private static final List<String> TABLES =
      List.of(
          "dates",
          "relative",
          "parts",
          "counts",
          "lengths",
          "days",
          "histories",
          "words",
          "clocks",
          "weeks",
          "repeats",
          "feasts",
          "names",
          "spun");

  /** One row of a table. */
  record Row(String table, String text, String published, String expected) {}

  static Stream<Row> rows() {
    return TABLES.stream().flatMap(CorpusTest::table);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void textSaysWhatItsRowSays(Row row) {
    List<String> found = new ArrayList<>();
    for (ResolvedTimex timex : resolved(row)) {
      String mod = timex.mod() == null ? "" : " " + timex.mod();
      found.add(timex.timex().text() + " = " + timex.value() + mod);
    }
    assertEquals(row.expected(), String.join("; ", found));
  }

  @Test
  void everyRuleHasThreePositiveRows() {
    Map<String, Long> rows =
        rows()
            .flatMap(row -> resolved(row).stream())
            .collect(Collectors.groupingBy(timex -> timex.timex().rule(), Collectors.counting()));

    assertEquals(
        List.of(),
        TimexTagger.ruleIds().stream().filter(id -> rows.getOrDefault(id, 0L) < 3).toList());
  }

  private static List<ResolvedTimex> resolved(Row row) {
    TaggingContext context = new TaggingContext(row.table().startsWith("spun"), List.of());
    return RESOLVER.resolve(TAGGER.tag(row.text(), context), published(row.published()));
  }

  private static Published published(String day) {
    return day.equals("?")
        ? Published.unknown(List.of())
        : Published.on(LocalDate.parse(day), Published.Method.GIVEN, 1, List.of());
  }

  private static Stream<Row> table(String name) {
    try (InputStream in = CorpusTest.class.getResourceAsStream(name + ".txt")) {
      String all =
          new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
      return all
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> row(name, line))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private static Row row(String table, String line) {
    String[] parts = line.split("\\|", -1);
    String text = parts[0].strip().replace("\\n", "\n");
    return new Row(table, text, parts[1].strip(), parts[2].strip());
  }
}
