package org.annals.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.annals.model.Basis;
import org.annals.model.EventCandidate;
import org.annals.model.TextSpan;
import org.annals.text.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which clauses take over a date, and from where; which go on with undated news. */
class InheritanceTest {

  private static final String PARAGRAPH = " // ";

  static Stream<List<String>> rows() {
    return Table.rows(InheritanceTest.class, "inherited.tsv").stream()
        .map(row -> List.of(row.get(0).split(" \\| ", -1)));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void clausesGoOnWithTheseDates(List<String> row) {
    String text = row.get(0).replace(PARAGRAPH, "\n\n");

    assertEquals(
        row.subList(1, row.size()).stream().map(String::trim).toList(),
        Extracted.inParagraphs(text).stream()
            .filter(candidate -> candidate.basis() != Basis.STATED)
            .map(candidate -> told(text, candidate))
            .toList());
  }

  private static String told(String text, EventCandidate candidate) {
    TextSpan timex = candidate.timex();
    String time = timex == null ? "news" : timex.in(text);
    return "[" + time + "] " + candidate.title();
  }
}
