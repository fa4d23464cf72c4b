package org.annals.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.annals.model.Basis;
import org.annals.model.Changes;
import org.annals.model.Event;
import org.annals.model.EventKind;
import org.annals.model.EventMention;
import org.annals.model.EventStatus;
import org.annals.model.MergedEvent;
import org.annals.model.Precision;
import org.annals.model.PublishedArticle;
import org.annals.model.Rejection;
import org.annals.model.Relation;
import org.annals.model.TimeSpan;
import org.annals.model.Unresolved;
import org.annals.pipeline.reasons.EventDigests;
import org.annals.pipeline.reasons.ReasonLines;
import org.annals.pipeline.release.Draft;
import org.annals.pipeline.release.EarlierEvents;
import org.annals.pipeline.release.OutputFolder;
import org.annals.pipeline.release.RefusedException;
import org.annals.pipeline.release.ReleaseFile;
import org.annals.pipeline.release.ReleaseFiles;
import org.annals.pipeline.release.ReleaseWriter;
import org.annals.pipeline.release.TextStore;
import org.annals.pipeline.verify.ReleaseVerifier;
import org.annals.publishing.ChangesJson;
import org.annals.publishing.Chronology;
import org.annals.publishing.Manifest;
import org.annals.publishing.Quotes;
import org.annals.publishing.RunReport;

/** A tiny handmade chronology: three articles, one of them hostile, and three events. */
public final class Sample {

  /** Id of the event with two sources. */
  public static final String OPENING = "e-0b1d9e";

  /** Id of the event that {@link #OPENING} follows. */
  public static final String BUILDING = "e-0b0117";

  /** Markup, a script, quotes, a right-to-left override, a line separator, a pair of surrogates. */
  public static final String HOSTILE =
      "</script><b onclick=\"x('y')\">\u202Egnp.\u2028{\\\"a\":1}]]> & 𝄞";

  private static final SampleText HARBOUR =
      SampleText.of(
          "a-11",
          "harbour.txt",
          "Harbour bridge opens",
          LocalDate.of(2023, 7, 27),
          "July 27, 2023\r\n\r\nThe mayor opened the harbour bridge on Wednesday. "
              + "Masons built its piers in autumn 1950.\r\n");

  private static final SampleText LIND =
      SampleText.of(
          "a-22",
          "news/lind.txt",
          "Lind opens bridge",
          LocalDate.of(2023, 8, 1),
          "1 August 2023\nAda Lind opened the bridge of the harbour on 26 July.\n");

  private static final SampleText EVIL =
      SampleText.of(
          "a-33",
          "news/" + HOSTILE.replace('/', '-') + ".txt",
          HOSTILE,
          LocalDate.of(2023, 8, 2),
          "2 August 2023\n" + HOSTILE + " opened in early 2020.\n");

  /** The engine that publishes it. */
  public static final String BUILD = "1.0+sample";

  private Sample() {}

  /** The chronology, with quotes as asked for. */
  public static Chronology chronology(Quotes quotes) {
    TimeSpan day = TimeSpan.day(LocalDate.of(2023, 7, 26));
    Event opening =
        event(
            OPENING,
            "Mayor opens harbour bridge",
            EventKind.INSTANT,
            day,
            List.of(
                HARBOUR.mention(
                    "The mayor opened the harbour bridge on Wednesday.",
                    "opened",
                    "Wednesday",
                    "2023-07-26",
                    day,
                    EventKind.INSTANT),
                LIND.mention(
                    "Ada Lind opened the bridge of the harbour on 26 July.",
                    "opened",
                    "26 July",
                    "2023-07-26",
                    day,
                    EventKind.INSTANT)),
            List.of(new Event.Related(BUILDING, Relation.FOLLOWS)));
    return new Chronology(
        LocalDate.of(1945, 1, 1),
        LocalDate.of(2025, 12, 31),
        quotes,
        List.of(EVIL.listed(), LIND.listed(), HARBOUR.listed()),
        List.of(opening, hostile(), building()));
  }

  /** Publishes the chronology as the release of {@code runId}, checked. */
  public static void publish(OutputFolder folder, String runId, Quotes quotes)
      throws IOException, RefusedException {
    Chronology chronology = chronology(quotes);
    publish(folder, runId, List.of(HARBOUR, LIND, EVIL), chronology, identity(chronology));
  }

  /** Publishes {@code chronology}, told by {@code articles}, as the release of {@code runId}. */
  static void publish(
      OutputFolder folder,
      String runId,
      List<SampleText> articles,
      Chronology chronology,
      byte[] identity)
      throws IOException, RefusedException {
    TextStore texts = new TextStore(folder.texts());
    for (SampleText text : articles) {
      texts.take(text.article().text());
    }
    texts.settle();
    new ReleaseWriter(folder, 10, new ReleaseVerifier(BUILD), step -> {})
        .publish(
            new Draft(
                runId,
                "1.0",
                BUILD,
                Instant.parse("2024-05-06T07:08:09Z"),
                List.of(new Manifest.Count("events", chronology.events().size())),
                ReleaseFiles.of(
                    chronology,
                    EarlierEvents.NONE,
                    rejected(),
                    unresolved().stream().sorted().toList(),
                    List.of(),
                    report(runId),
                    changes(runId),
                    ReleaseFile.of("identity.ndjson", identity),
                    reasons(chronology)),
                chronology.articles().stream().map(PublishedArticle::textSha256).toList()));
  }

  private static Event building() {
    TimeSpan autumn =
        new TimeSpan(LocalDate.of(1950, 9, 1), LocalDate.of(1950, 11, 30), Precision.SEASON);
    return event(
        BUILDING,
        "Masons build piers",
        EventKind.PERIOD,
        autumn,
        List.of(
            HARBOUR.mention(
                "Masons built its piers in autumn 1950.",
                "built",
                "autumn 1950",
                "1950-FA",
                autumn,
                EventKind.PERIOD)),
        List.of());
  }

  private static Event hostile() {
    TimeSpan early =
        new TimeSpan(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 4, 30), Precision.FUZZY);
    return event(
        "e-0bad",
        HOSTILE,
        EventKind.INSTANT,
        early,
        List.of(
            EVIL.mention(
                HOSTILE + " opened in early 2020.",
                "opened",
                "early 2020",
                "2020",
                early,
                EventKind.INSTANT)),
        List.of());
  }

  static Event event(
      String id,
      String title,
      EventKind kind,
      TimeSpan span,
      List<EventMention> mentions,
      List<Event.Related> related) {
    MergedEvent told =
        new MergedEvent(
            title,
            kind,
            EventStatus.HAPPENED,
            span,
            Basis.STATED,
            List.of("Ada Lind"),
            List.of("Harbour"),
            List.of("bridge"),
            0.25 * mentions.size(),
            mentions.size(),
            mentions,
            List.of());
    return new Event(id, told, related, List.of(), "run-1", "run-1", List.of());
  }

  private static List<Rejection> rejected() {
    return List.of(new Rejection("broken.txt", "reading", "empty", "0 bytes"));
  }

  private static List<Unresolved> unresolved() {
    return List.of(new Unresolved("a-11", 0, 4, "July", "XXXX-07", "no-event", "a stamp"));
  }

  private static RunReport report(String runId) {
    return new RunReport(
        runId,
        RunReport.Outcome.PUBLISHED,
        List.of(),
        new RunReport.Records(3, 0, 0, 0, 1),
        new RunReport.Articles(0, 0, 0),
        3,
        RunReport.EventChanges.NONE,
        1,
        0,
        RunReport.Overrides.NONE,
        List.of(new RunReport.Stage("read", 0.5)));
  }

  private static ReleaseFile reasons(Chronology chronology) {
    EventDigests digests = new EventDigests(chronology.articles(), List.of());
    return new ReleaseFile(
        ReasonLines.FILE,
        out -> ReasonLines.write(chronology.events(), digests, Optional.empty(), out));
  }

  private static ReleaseFile changes(String runId) {
    Changes none = new Changes(List.of(), List.of(), List.of(), List.of(), List.of());
    return new ReleaseFile("changes.json", out -> ChangesJson.write(none, runId, null, out));
  }

  private static byte[] identity(Chronology chronology) {
    StringBuilder lines = living(chronology);
    lines.append("{\"retired\":\"e-0ld\",\"successor\":\"" + OPENING + "\",\"run\":\"run-1\"}\n");
    lines.append("{\"retired\":\"e-90ne\",\"successor\":null,\"run\":\"run-1\"}\n");
    return lines.toString().getBytes(UTF_8);
  }

  /** The lines of {@code identity.ndjson} for the events of {@code chronology}. */
  static StringBuilder living(Chronology chronology) {
    StringBuilder lines = new StringBuilder("{\"identityVersion\":1,\"generation\":1}\n");
    for (Event event : chronology.events()) {
      lines.append(
          "{\"id\":\"%s\",\"firstSeen\":\"run-1\",\"lastChanged\":\"run-1\"}\n"
              .formatted(event.id()));
    }
    return lines;
  }
}
