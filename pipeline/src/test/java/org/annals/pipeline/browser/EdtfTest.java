package org.annals.pipeline.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.annals.calendar.Edtf;
import org.annals.model.EventKind;
import org.annals.model.Precision;
import org.annals.model.TimeSpan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What we write as EDTF, read by edtf.js. That it reads a string at all, and as what, is its word
 * on the standard; its bounds are asked only where the standard leaves no choice: it takes autumn
 * from July, and a year at the end of a set as the first of January.
 */
@Tag("browser")
final class EdtfTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String SCRIPT =
      """
      import edtf from "edtf";
      let text = "";
      for await (const part of process.stdin) text += part;
      const day = (time) => new Date(time).toISOString().slice(0, 10);
      console.log(JSON.stringify(JSON.parse(text).map((string) => {
        try {
          const read = edtf(string);
          const ends = ["Date", "Year", "Decade", "Century"].includes(read.type);
          return [string, read.type, ends ? day(read.min) + " " + day(read.max) : ""];
        } catch (refused) {
          return [string, "refused", String(refused).split("\\n")[0]];
        }
      })));
      """;

  @Test
  void everyFormIsReadAsWhatItIs() throws IOException, InterruptedException {
    String expected =
        """
        2023-07-26 Date 2023-07-26 2023-07-26
        2023-07 Date 2023-07-01 2023-07-31
        1953 Date 1953-01-01 1953-12-31
        195X Date 1950-01-01 1959-12-31
        19XX Date 1900-01-01 1999-12-31
        1950-21 Season
        1950-22 Season
        1950-23 Season
        1950-24 Season
        [2023-07-24..2023-07-30] Set
        2023-07-24/2023-07-30 Interval
        [2023-07..2023-09] Set
        2023-07/2023-09 Interval
        [1990..1993] Set
        1990/1993 Interval
        [2020-05-05..] Set
        2020-05-05/.. Interval
        [..1949] Set
        ../1949 Interval
        """;

    assertEquals(expected, read(written()));
  }

  /** Each precision as an instant and as a period; equal strings once. */
  private static List<String> written() {
    List<TimeSpan> spans = new ArrayList<>();
    spans.add(TimeSpan.day(LocalDate.of(2023, 7, 26)));
    spans.add(span("2023-07-01", "2023-07-31", Precision.MONTH));
    spans.add(span("1953-01-01", "1953-12-31", Precision.YEAR));
    spans.add(span("1950-01-01", "1959-12-31", Precision.DECADE));
    spans.add(span("1900-01-01", "1999-12-31", Precision.CENTURY));
    spans.add(span("1950-03-01", "1950-05-31", Precision.SEASON));
    spans.add(span("1950-06-01", "1950-08-31", Precision.SEASON));
    spans.add(span("1950-09-01", "1950-11-30", Precision.SEASON));
    spans.add(span("1950-12-01", "1951-02-28", Precision.SEASON));
    spans.add(span("2023-07-24", "2023-07-30", Precision.WEEK));
    spans.add(span("2023-07-01", "2023-09-30", Precision.RANGE));
    spans.add(span("1990-01-01", "1993-12-31", Precision.FUZZY));
    spans.add(new TimeSpan(LocalDate.of(2020, 5, 5), null, Precision.RANGE));
    spans.add(new TimeSpan(null, LocalDate.of(1949, 12, 31), Precision.RANGE));
    List<String> written = new ArrayList<>();
    for (TimeSpan span : spans) {
      written.add(Edtf.of(span, EventKind.INSTANT));
      written.add(Edtf.of(span, EventKind.PERIOD));
    }
    return written.stream().distinct().toList();
  }

  private static TimeSpan span(String earliest, String latest, Precision precision) {
    return new TimeSpan(LocalDate.parse(earliest), LocalDate.parse(latest), precision);
  }

  /** A line a string: what edtf.js took it for, and its bounds where they are asked. */
  private static String read(List<String> strings) throws IOException, InterruptedException {
    Process node =
        new ProcessBuilder("node", "--input-type=module", "--eval", SCRIPT)
            .directory(LoopbackSite.LAID_OUT.resolve("examples").toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    ArrayNode asked = JSON.createArrayNode();
    strings.forEach(asked::add);
    try (var in = node.getOutputStream()) {
      in.write(asked.toString().getBytes(UTF_8));
    }
    JsonNode answers = JSON.readTree(node.getInputStream());
    assertEquals(0, node.waitFor());
    StringBuilder lines = new StringBuilder();
    for (JsonNode answer : answers) {
      String line =
          String.format(
              Locale.ROOT,
              "%s %s %s",
              answer.get(0).asText(),
              answer.get(1).asText(),
              answer.get(2).asText());
      lines.append(line.strip()).append('\n');
    }
    return lines.toString();
  }
}
