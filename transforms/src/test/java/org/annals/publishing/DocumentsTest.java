package org.annals.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DocumentsTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void aManifestListsItsFilesByPath() throws IOException {
    Manifest manifest =
        new Manifest(
            "1.2.3",
            "1.2.3+abc",
            "run-2",
            Instant.parse("2024-02-29T12:34:56.789Z"),
            "run-1",
            List.of(new Manifest.Count("events", 7), new Manifest.Count("articles", 2)),
            List.of(
                new Manifest.FileEntry("timeline.json", "ff", 10),
                new Manifest.FileEntry("report.json", "00", 20)));

    ManifestJson.write(manifest, out);

    assertEquals(
        """
        {
         "schemaVersion":1,
         "engineVersion":"1.2.3",
         "engineBuild":"1.2.3+abc",
         "runId":"run-2",
         "generatedAt":"2024-02-29T12:34:56Z",
         "previousRun":"run-1",
         "counts":{"events":7,"articles":2},
         "files":[
          {"path":"report.json","sha256":"00","bytes":20},
          {"path":"timeline.json","sha256":"ff","bytes":10}]}
        """,
        out.toString(UTF_8));
  }

  @Test
  void aReportAccountsForEveryRecord() throws IOException {
    RunReport report =
        new RunReport(
            "run-2",
            RunReport.Outcome.PUBLISHED,
            List.of("news"),
            new RunReport.Records(5, 4, 3, 2, 1),
            new RunReport.Articles(1, 2, 0),
            9,
            new RunReport.EventChanges(5, 4, 3, 2, 1),
            8,
            6,
            new RunReport.Overrides(2, List.of(new RunReport.Idle(3, "gone"))),
            List.of(new RunReport.Stage("read", 1.23456)));

    ReportJson.write(report, out);

    assertEquals(
        """
        {
         "schemaVersion":1,
         "runId":"run-2",
         "outcome":"published",
         "inputs":[
          "news"],
         "records":{"read":15,"new":5,"changed":4,"unchanged":3,"duplicate":2,"rejected":1},
         "articles":{"nearCopies":1,"withoutEvents":2,"removed":0},
         "events":9,
         "changes":{"added":5,"changed":4,"merged":3,"split":2,"removed":1},
         "unresolved":8,
         "outsideRange":6,
         "overrides":{"applied":2,"idle":[{"line":3,"why":"gone"}]},
         "seconds":{"read":1.235}}
        """,
        out.toString(UTF_8));
  }
}
