package org.annals.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ChartsTest {

  private static final ChartEvent BRIDGE =
      event("e-1", "Bridge opened", "2023-07-26", "2023-07-26");
  private static final ChartEvent WORKS = event("e-2", "Piers built", "1950-09-01", "1950-11-30");
  private static final ChartEvent SINCE = event("e-3", "Toll due", "2020-05-05", null);
  private static final ChartEvent UNTIL = event("e-4", "Ferry ran", null, "1949-12-31");

  private static final String HOSTILE =
      "</script><img src=x onerror='a(\"b\")'> & \u202Egnp\u2028.";

  @Test
  void visGetsTheDayAfterTheLastAndGroupsByStatus() throws IOException {
    assertEquals(
        """
        {
         "items":[
          {"id":"e-2","content":"Piers built","title":"autumn 1950: Piers built",\
        "start":"1950-09-01","end":"1950-12-01","type":"range","group":"happened",\
        "className":"instant season","importance":0.500},
          {"id":"e-1","content":"Bridge opened","title":"autumn 1950: Bridge opened",\
        "start":"2023-07-26","type":"point","group":"happened",\
        "className":"instant season","importance":0.500}],
         "groups":[{"id":"happened","content":"happened"}]}
        """,
        written(ChartFile.VIS, WORKS, BRIDGE));
  }

  @Test
  void anOpenEndIsDrawnAtTheDayThatIsKnown() throws IOException {
    JsonNode rows = json(ChartFile.VEGA, SINCE, UNTIL).at("/data/values");

    assertEquals("2020-05-05 2020-05-06 1 end", bar(rows.get(0)));
    assertEquals("1949-12-31 1950-01-01 1 start", bar(rows.get(1)));
    JsonNode vis = json(ChartFile.VIS, SINCE, UNTIL).at("/items");
    assertEquals("instant season open-end", vis.at("/0/className").asText());
    assertEquals("1949-12-31", vis.at("/1/start").asText());
  }

  @Test
  void noTwoBarsOfALaneOverlap() throws IOException {
    ChartEvent year = event("e-5", "Year", "1950-01-01", "1950-12-31");
    ChartEvent spring = event("e-6", "Spring", "1950-03-01", "1950-05-31");
    ChartEvent summer = event("e-7", "Summer", "1950-06-01", "1950-08-31");
    ChartEvent later = event("e-8", "Later", "1951-01-01", "1951-01-01");

    JsonNode rows =
        json(ChartFile.ECHARTS, year, spring, summer, later, UNTIL).at("/dataset/source");

    List<Integer> lanes = new ArrayList<>();
    rows.forEach(row -> lanes.add(row.get(2).asInt()));
    assertEquals(List.of(0, 1, 1, 0, 2), lanes, "the open start comes last and lies above");
  }

  @Test
  void timelineJsGetsBothDaysInFullAndTheSentence() throws IOException {
    assertEquals(
        """
        {
         "title":{"text":{"headline":"Chronology","text":"2 events"}},
         "events":[
          {"unique_id":"e-2","start_date":{"year":1950,"month":9,"day":1},\
        "end_date":{"year":1950,"month":11,"day":30},"display_date":"autumn 1950",\
        "text":{"headline":"Piers built","text":"<p>It was so.</p><p>News &amp; more</p>"}},
          {"unique_id":"e-1","start_date":{"year":2023,"month":7,"day":26},\
        "display_date":"autumn 1950",\
        "text":{"headline":"Bridge opened","text":"<p>It was so.</p><p>News &amp; more</p>"}}]}
        """,
        written(ChartFile.TIMELINEJS, WORKS, BRIDGE));
  }

  @Test
  void timelineJsTakesTheMostImportantAndSaysSo() throws IOException {
    List<ChartEvent> events = new ArrayList<>();
    for (int i = 0; i < 1234; i++) {
      events.add(rated("e-" + i, i % 7 == 0 ? 0.9 : 0.1 + i % 3 * 0.1));
    }

    JsonNode json = json(ChartFile.TIMELINEJS, events.toArray(new ChartEvent[0]));

    assertEquals("The 300 most important of 1,234 events", json.at("/title/text/text").asText());
    List<String> ids = new ArrayList<>();
    json.get("events").forEach(slide -> ids.add(slide.get("unique_id").asText()));
    assertEquals(300, ids.size());
    assertEquals(List.of("e-0", "e-2", "e-5"), ids.subList(0, 3), "in order, not by importance");
    assertTrue(ids.contains("e-1232"), "the last of the most important");
  }

  @ParameterizedTest
  @EnumSource(ChartFile.class)
  void nothingHappenedIsAWholeFileToo(ChartFile chart) throws IOException {
    String written = written(chart);

    if (chart == ChartFile.CSV) {
      assertTrue(written.startsWith("id,title,"), written);
    } else {
      assertTrue(new ObjectMapper().readTree(written).isObject(), written);
    }
  }

  @Test
  void wordsOfArticlesAreInert() throws IOException {
    ChartEvent evil = titled(HOSTILE);

    String vis = json(ChartFile.VIS, evil).at("/items/0/content").asText();
    assertEquals(
        "&lt;/script&gt;&lt;img src=x onerror=&#39;a(&quot;b&quot;)&#39;&gt; &amp; gnp .", vis);
    assertEquals(vis, json(ChartFile.TIMELINEJS, evil).at("/events/0/text/headline").asText());
    assertEquals(
        "</script><img src=x onerror='a(\"b\")'> & gnp .",
        json(ChartFile.VEGA, evil).at("/data/values/0/title").asText());
  }

  @Test
  void aTitleIsNeitherEndlessNorEmpty() throws IOException {
    String endless =
        json(ChartFile.VEGA, titled("𝄞".repeat(10_000))).at("/data/values/0/title").asText();
    assertEquals("𝄞".repeat(99) + "…", endless);
    assertEquals("(untitled)", json(ChartFile.VIS, titled(" \n")).at("/items/0/content").asText());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "plain words; plain words",
        "=1+1; '=1+1",
        "+49 30; '+49 30",
        "-5 degrees; '-5 degrees",
        "@SUM(A1); '@SUM(A1)",
        "~  =1+1~; ~'  =1+1~",
        "＝1; '＝1",
        "~\t=1~; ~'\t=1~",
        "a=b; a=b",
        "~a,b~; ~\"a,b\"~",
        "say \"hi\"; ~\"say \"\"hi\"\"\"~",
        "~two\nlines~; ~\"two\nlines\"~",
        "~a\u0000b~; a b",
      },
      delimiter = ';')
  void aFieldOfTheTableIsSafe(String title, String field) throws IOException {
    String row = written(ChartFile.CSV, titled(title));

    assertTrue(row.contains("\r\ne-9," + field + ",2023-07-26,"), row);
  }

  @Test
  void aRowOfTheTableEndsAsTheStandardSays() throws IOException {
    assertEquals(
        "id,title,earliest,latest,date,edtf,precision,basis,kind,status,importance,sources,"
            + "actors,places,topics,quote,articles\r\n"
            + "e-3,Toll due,2020-05-05,,autumn 1950,1950-23,season,stated,instant,happened,0.500,1,"
            + "Ada; Bo,,toll,It was so.,a.txt; b.txt\r\n",
        written(ChartFile.CSV, SINCE));
  }

  @Test
  void anEventNeedsADay() {
    assertThrows(IllegalArgumentException.class, () -> event("e-0", "Never", null, null));
  }

  private static String bar(JsonNode row) {
    return "%s %s %s %s"
        .formatted(
            row.get("start").asText(),
            row.get("end").asText(),
            row.get("days").asText(),
            row.get("open").asText());
  }

  private static JsonNode json(ChartFile chart, ChartEvent... events) throws IOException {
    return new ObjectMapper().readTree(written(chart, events));
  }

  private static String written(ChartFile chart, ChartEvent... events) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    chart.write(List.of(events), out);
    return out.toString(UTF_8);
  }

  private static ChartEvent titled(String title) {
    return event("e-9", title, "2023-07-26", "2023-07-26", 0.5);
  }

  private static ChartEvent rated(String id, double importance) {
    return event(id, "Rated", "2023-07-26", "2023-07-26", importance);
  }

  private static ChartEvent event(
      String id, String title, @Nullable String earliest, @Nullable String latest) {
    return event(id, title, earliest, latest, 0.5);
  }

  private static ChartEvent event(
      String id,
      String title,
      @Nullable String earliest,
      @Nullable String latest,
      double importance) {
    return new ChartEvent(
        id,
        title,
        "instant",
        "happened",
        earliest == null ? null : LocalDate.parse(earliest),
        latest == null ? null : LocalDate.parse(latest),
        "1950-23",
        "season",
        "autumn 1950",
        "stated",
        List.of("Ada", "Bo"),
        List.of(),
        List.of("toll"),
        CanonicalJson.places(importance),
        1,
        "It was so.",
        "News & more",
        List.of("a.txt", "b.txt"));
  }
}
