package org.annals.benchmarks.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhraseValuesTest {

  private static final LocalDate WEDNESDAY = LocalDate.of(2001, 5, 9);

  @TempDir private Path folder = Path.of(".");

  private static Phrase phrase(
      String sentence, String words, String type, String timex, Phrase.Reading... readings) {
    int start = sentence.indexOf(words);
    return new Phrase(
        "f/0/0",
        sentence,
        WEDNESDAY,
        start,
        start + words.length(),
        type,
        timex,
        "",
        List.of(readings));
  }

  private static Phrase.Reading day(String day) {
    return new Phrase.Reading(day, null);
  }

  private static Phrase.Reading range(String start, String end) {
    return new Phrase.Reading(start, end);
  }

  @Test
  void tenseChoosesTheDayAheadOrTheDayBehind() {
    assertEquals(
        Set.of("2001-05-11"),
        PhraseValues.of(
            phrase(
                "They'll sail on Friday",
                "Friday",
                "date",
                "XXXX-WXX-5",
                day("2001-05-04"),
                day("2001-05-11"))));
    assertEquals(
        Set.of("2001-05-04"),
        PhraseValues.of(
            phrase(
                "They went on Friday",
                "Friday",
                "date",
                "XXXX-WXX-5",
                day("2001-05-04"),
                day("2001-05-11"))));
  }

  @Test
  void withoutTenseEitherDayIsRight() {
    assertEquals(
        Set.of("2001-05-04", "2001-05-11"),
        PhraseValues.of(
            phrase(
                "A dance on Friday",
                "Friday",
                "date",
                "XXXX-WXX-5",
                day("2001-05-04"),
                day("2001-05-11"))));
  }

  @Test
  void aWeekdaySaidOnThatDayMayBeThatDay() {
    Set<String> values =
        PhraseValues.of(
            phrase("They went Wednesday", "Wednesday", "date", "XXXX-WXX-3", day("2001-05-02")));
    assertTrue(values.contains("2001-05-09"), values.toString());
  }

  @Test
  void offsetsKeepTheirUnit() {
    assertEquals(
        Set.of("2001-W17"),
        PhraseValues.of(
            phrase(
                "They went two weeks ago",
                "two weeks ago",
                "date",
                "2001-04-25",
                day("2001-04-25"))));
    assertEquals(
        Set.of("2001-02"),
        PhraseValues.of(
            phrase(
                "They went three months ago",
                "three months ago",
                "date",
                "2001-02-09",
                day("2001-02-09"))));
  }

  @Test
  void anOffsetFromANamedDayMayBeADay() {
    assertEquals(
        Set.of("2001-W21", "2001-05-24"),
        PhraseValues.of(
            phrase(
                "It opens two weeks from tomorrow",
                "two weeks from tomorrow",
                "date",
                "2001-05-24",
                day("2001-05-24"))));
  }

  @Test
  void aRangeThatIsAUnitIsThatUnit() {
    assertEquals(
        Set.of("2001-Q3"),
        PhraseValues.of(
            phrase(
                "in the third quarter",
                "third quarter",
                "daterange",
                "(2001-07-01,2001-10-01,P3M)",
                range("2001-07-01", "2001-10-01"))));
    assertEquals(
        Set.of("197"),
        PhraseValues.of(
            phrase(
                "in the 1970s",
                "the 1970s",
                "daterange",
                "(1970-01-01,1980-01-01,P10Y)",
                range("1970-01-01", "1980-01-01"))));
  }

  @Test
  void theEndsOfARangeAreAsFineAsTheyWereSaid() {
    Set<String> values =
        PhraseValues.of(
            phrase(
                "from 1950 to 1953",
                "from 1950 to 1953",
                "daterange",
                "(1950-01-01,1953-01-01,P3Y)",
                range("1950-01-01", "1953-01-01")));
    assertTrue(values.contains("1950/1953"), values.toString());
    assertTrue(!values.contains("195"), values.toString());
  }

  @Test
  void aBareDecadeLiesBehind() {
    assertEquals(
        Set.of("194"),
        PhraseValues.of(
            phrase(
                "in the '40s",
                "the '40s",
                "daterange",
                "(XX40-01-01,XX50-01-01,P10Y)",
                range("1940-01-01", "1950-01-01"),
                range("2040-01-01", "2050-01-01"))));
  }

  @Test
  void lengthsMayBeWrittenInAFinerUnit() {
    assertEquals(Set.of("P20Y", "P2DE"), PhraseValues.duration("P20Y"));
    assertEquals(Set.of("P1.5Y", "P18M", "P1Y6M"), PhraseValues.duration("P1.5Y"));
    assertEquals(Set.of("PT1.5H", "PT90M", "PT1H30M"), PhraseValues.duration("PT1.5H"));
  }

  @Test
  void aClockTimeMayStandWithItsDayOrAlone() {
    assertEquals(
        Set.of("2001-05-09T15:00", "T15:00", "2001-05-09T15"),
        PhraseValues.of(phrase("at 3 pm", "3 pm", "time", "T15", day("15:00:00"))));
  }

  @Test
  void whatNewsDoesNotPrintHasAReasonToBeLeftOut() {
    assertEquals(
        Optional.of("a name of the calendar without its capital"),
        PhraseScope.reasonAgainst(
            phrase("see you friday", "friday", "date", "x", day("2001-05-11"))));
    assertEquals(
        Optional.of("a range of clock times"),
        PhraseScope.reasonAgainst(
            phrase("from 3 to 4 pm", "from 3 to 4 pm", "timerange", "(T15,T16,PT1H)")));
    assertEquals(
        Optional.empty(),
        PhraseScope.reasonAgainst(
            phrase("They went on Friday", "Friday", "date", "x", day("2001-05-04"))));
  }

  @Test
  void bothKindsOfFilesAreRead() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("Kinds.json"),
            """
            [{"Input":"on 3 May 2001","Context":{"ReferenceDateTime":"2001-05-09T00:00:00"},
              "Results":[{"Text":"3 May 2001","Type":"date","Start":3,"Length":10,
                "Value":{"Timex":"2001-05-03","FutureResolution":{"date":"2001-05-03"},
                         "PastResolution":{"date":"2001-05-03"}}}]},
             {"Input":"in 2001","Results":[{"Text":"2001","Start":3,"End":6,
                "TypeName":"datetimeV2.daterange","Resolution":{"values":[{"timex":"2001",
                "type":"daterange","start":"2001-01-01","end":"2002-01-01"}]}}]}]
            """);
    List<Phrase> phrases = PhraseFile.read(file, LocalDate.of(2016, 11, 7));
    assertEquals(List.of("3 May 2001", "2001"), phrases.stream().map(Phrase::words).toList());
    assertEquals(List.of("date", "daterange"), phrases.stream().map(Phrase::type).toList());
    assertEquals(
        List.of(Set.of("2001-05-03"), Set.of("2001")),
        phrases.stream().map(PhraseValues::of).toList());
    assertEquals(LocalDate.of(2016, 11, 7), phrases.get(1).reference());
  }
}
