package org.annals.identity;

import static org.annals.merging.Told.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.annals.merging.EventMerger;
import org.annals.model.EventMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionMarksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge was opened at 9.   | the BRIDGE was opened, at 9",
        "\u201cThe bridge\u201d was opened      | The bridge was  opened.",
        "Ward \u2167 was opened             | ward\u2014\u2167 \u2026 was opened!",
        "\ud83c\udf89 The \ud835\udc00 bridge was opened   | The \ud835\udc00 bridge \ud83c\udf89"
            + " was opened",
      })
  void caseAndMarksTellNoSentencesApart(String one, String other) {
    assertEquals(mark(one), mark(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge was opened at 9. | The bridge was opened at 10.",
        "Ward \u2167 was opened           | Ward \u2166 was opened",
        "The cafe was opened         | The caf\u00e9 was opened",
        "It was re-opened            | It was reopened",
      })
  void lettersAndNumbersDo(String one, String other) {
    assertNotEquals(mark(one).moved(), mark(other).moved());
  }

  private static MentionMark mark(String quote) {
    EventMention mention = told("a", "open").on("2001-05-04").quote(quote).now();
    return MentionMarks.of(new EventMerger().merge(List.of(mention)), new ImprintMaker())
        .get(0)
        .marks()
        .get(0);
  }
}
