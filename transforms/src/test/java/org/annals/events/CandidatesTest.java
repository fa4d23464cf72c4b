package org.annals.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.annals.model.EventCandidate;
import org.annals.model.TextSpan;
import org.annals.text.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The specification of extraction: what a sentence tells, when, and under which title. */
class CandidatesTest {

  static Stream<List<String>> rows() {
    return Stream.of(
            "candidates.tsv",
            "clauses.tsv",
            "sentences.tsv",
            "titles.tsv",
            "subjects.tsv",
            "longer.tsv",
            "reworded.tsv",
            "times.tsv")
        .flatMap(name -> Table.rows(CandidatesTest.class, name).stream())
        .map(
            row ->
                Arrays.stream(row.get(0).split("\\|"))
                    .map(String::trim)
                    .filter(s -> !s.isEmpty())
                    .toList());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void sentenceTellsTheseEvents(List<String> row) {
    String text = row.get(0);

    assertEquals(
        String.join("\n", row.subList(1, row.size())),
        String.join("\n", Extracted.from(text).stream().map(c -> told(text, c)).toList()));
  }

  private static String told(String text, EventCandidate candidate) {
    TextSpan timex = candidate.timex();
    String time = timex == null ? "" : timex.in(text);
    return candidate.trigger().text()
        + " ["
        + time
        + "] "
        + candidate.status().word()
        + ": "
        + candidate.title();
  }
}
