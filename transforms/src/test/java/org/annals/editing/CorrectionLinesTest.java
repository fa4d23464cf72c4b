package org.annals.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.annals.model.Precision;
import org.annals.model.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionLinesTest {

  @Test
  void aLineMaySaySeveralThingsOfAnEvent() {
    assertEquals(
        List.of(
            new Correction.Title(3, new Target("e-1", null), "The bridge opens"),
            new Correction.Date(
                3,
                new Target("e-1", null),
                new TimeSpan(LocalDate.of(1961, 8, 1), LocalDate.of(1961, 8, 31), Precision.MONTH)),
            new Correction.Hide(4, new Target(null, "the ferry sank"))),
        CorrectionLines.read(
            """
            # the desk, in May

            {"event": "e-1", "title": "The bridge opens", "date": "1961-08", "note": "see page 4"}
            {"quote": "the ferry sank", "hide": true}
            """));
  }

  @ParameterizedTest
  @CsvSource({
    "1961-08-13, 1961-08-13, 1961-08-13, DAY",
    "1961, 1961-01-01, 1961-12-31, YEAR",
    "196X, 1960-01-01, 1969-12-31, DECADE",
    "1961-08/1962, 1961-08-01, 1962-12-31, RANGE"
  })
  void datesComeInFourForms(String written, LocalDate first, LocalDate last, Precision precision) {
    assertEquals(new TimeSpan(first, last, precision), WrittenSpan.of(written).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"event\":\"e-1\",\"titel\":\"x\"} | line 2: no field is called 'titel'",
        "{\"event\":\"e-1\"} | line 2: it corrects nothing",
        "{\"title\":\"x\"} | line 2: one of 'event' and 'quote' names the event",
        "{\"event\":\"17\",\"hide\":true} | line 2: '17' is no id of an event",
        "{\"event\":\"e-1\",\"hide\":\"yes\"} | line 2: 'hide' is true or false",
        "{\"event\":\"e-1\",\"date\":\"13.8.1961\"} | line 2: '13.8.1961' is no date",
        "{\"event\":\"e-1\",\"date\":\"1962/1961\"} | line 2: '1962/1961' is no date",
        "{\"event\":\"e-1\",\"title\":7} | line 2: 'title' is a text",
        "{\"merge\":[\"e-1\"]} | line 2: 'merge' lists two events or more",
        "{\"merge\":[\"e-1\",\"e-2\"],\"hide\":true} | line 2: 'merge' stands alone",
        "{\"event\":\"e-9\",\"title\":\"twice\"} | line 2: 'title' of e-9 is said in line 1",
        "{\"event\":\"e-1\",\"hide\":true | line 2: it is no JSON",
        "[] | line 2: it is no JSON object",
      })
  void whatCannotBeUsedIsRefusedWithItsLine(String line, String why) {
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> CorrectionLines.read("{\"event\":\"e-9\",\"title\":\"once\"}\n" + line))
            .getMessage();
    assertTrue(message != null && message.startsWith(why), message);
  }
}
