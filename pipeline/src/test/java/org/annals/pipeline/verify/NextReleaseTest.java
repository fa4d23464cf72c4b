package org.annals.pipeline.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.annals.pipeline.Sample;
import org.annals.pipeline.release.OutputFolder;
import org.annals.pipeline.release.Provenance;
import org.annals.pipeline.release.RefusedException;
import org.annals.pipeline.release.TextStore;
import org.annals.publishing.Manifest;
import org.annals.publishing.Quotes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A release beside the one before it, of which what it says again need not be checked again. */
final class NextReleaseTest {

  @TempDir private Path root;
  private OutputFolder folder;
  private Path before;
  private Path now;

  NextReleaseTest() {
    folder = new OutputFolder(Path.of(""));
    before = Path.of("");
    now = Path.of("");
  }

  /** Two releases that say the same. */
  @BeforeEach
  void publish() throws IOException, RefusedException {
    folder = new OutputFolder(root);
    Sample.publish(folder, "run-1", Quotes.FULL);
    before = folder.release("run-1");
    now = root.resolve("next");
    try (Stream<Path> files = Files.walk(before)) {
      for (Path file : files.toList()) {
        Files.copy(file, now.resolve(before.relativize(file)));
      }
    }
  }

  @Test
  void whatWasCheckedBeforeHolds() throws IOException {
    assertEquals(List.of(), failures());
  }

  /** What a fault of a writer leaves: a file with the checksum that it was written with. */
  @ParameterizedTest(name = "{0}: {1} → {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "timeline.json | '\"quote\":\"Masons built' | '\"quote\":\"Masons burnt' | quote at",
        "timeline.json | '\"edtf\":\"1950-23\"' | '\"edtf\":\"autumn\"' | regex pattern",
        "timeline.json | '\"replaces\":[]' | '\"replaces\":[],\"replaces\":[]' | Duplicate",
        "timeline.json | '\"text\":\"July\"' | '\"text\":\"Juli\"' | evidence at",
        "timeline.json | '\"earliest\":\"1950-09-01\"' | '\"earliest\":\"2024-09-01\"' | 'before it"
            + " begins'",
        "timeline.ndjson | 'Masons build' | 'Masons burn' | 'timeline.ndjson line 1: is not event'",
        "timeline.csv | 'Masons build' | 'Masons burn' | 'timeline.csv: does not say'",
        "vis.json | '\"type\":\"point\"' | '\"type\":\"dot\"' | 'vis.json: does not say'",
        "vega.json | '\"lane\":0}]' | '\"lane\":-1}]' | 'vega.json: does not say'",
        "timelinejs.json | '\"month\":11' | '\"month\":13' | 'timelinejs.json events[0]: '",
        "identity.ndjson | '\"firstSeen\":\"run-1\"' | '\"firstSeen\":\"run-0\"' | 'has other"
            + " runs'",
        "places.txt | full | none | 'places.txt: tells of other quotes than full'",
        "places.txt | 'e-0b0117 ' | 'e-0b0118 ' | 'is not what timeline.json has: e-0b0117'",
      })
  void aFaultOfAWriterIsFound(String file, String right, String wrong, String says)
      throws IOException {
    replace(now, file, right, wrong);
    Relisting.of(now, file);

    assertFound(says);
  }

  @Test
  void anEventThatStandsTwiceIsFound() throws IOException {
    replace(now, "timeline.json", "\"events\":[", "\"events\":[" + secondEvent() + ",");
    Relisting.of(now, "timeline.json");

    assertFound("a second event of this id");
    assertFound("another event or mention has its key");
  }

  /** The same fault in both: the one before was not published like that. */
  @Test
  void aReleaseThatWasDamagedSinceVouchesForNothing() throws IOException {
    String right = "\"quote\":\"Masons built";
    String wrong = "\"quote\":\"Masons burnt";
    replace(before, "timeline.json", right, wrong);
    replace(now, "timeline.json", right, wrong);
    Relisting.of(now, "timeline.json");

    assertFound("quote at");
  }

  /** Nobody knows any more what was checked, so that all is checked again. */
  @Test
  void aReleaseWhosePlacesWereDamagedVouchesForNothing() throws IOException {
    replace(before, "places.txt", "e-0b0117 ", "e-0b0118 ");
    replace(now, "timeline.json", "\"quote\":\"Masons built", "\"quote\":\"Masons burnt");
    Relisting.of(now, "timeline.json");

    assertFound("quote at");
  }

  @Test
  void aTextThatIsGoneIsFound() throws IOException {
    Files.delete(
        new TextStore(folder.texts())
            .file(Sample.chronology(Quotes.FULL).articles().get(0).textSha256()));

    assertFound("its text is not kept");
  }

  @Test
  void aFileThatTheDiskChangedIsFound() throws IOException {
    Map<String, Long> sums = sums();
    replace(now, "unresolved.jsonl", "a stamp", "a stomp");

    List<String> failures = failures(new Provenance(sums, before));

    assertEquals(List.of("unresolved.jsonl: its content is not what was published"), failures);
  }

  /** Code that draws charts changes; a release of before stays as good as it was. */
  @ParameterizedTest(name = "{0}: {1} → {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "vis.json | '\"content\":\"Masons build piers\"' | '\"content\":\"Masons build…\"' | ''",
        "vis.json | '\"start\":\"1950-09-01\"' | '\"start\":\"1950-09-02\"' | 'vis.json: draws"
            + " event e-0b0117 from 1950-09-02 on'",
        "echarts.json | '\"Masons build piers\"' | '\"Masons burn\"' | 'echarts.json: has another"
            + " title for event e-0b0117'",
        "vega.json | '\"days\":91' | '\"days\":92' | ''",
        "vega.json | 'e-0b0117' | 'e-0b0118' | 'vega.json: draws no event of timeline.json:"
            + " e-0b0118'",
        "timelinejs.json | '\"month\":9' | '\"month\":8' | 'timelinejs.json: draws event e-0b0117"
            + " from 1950-08-01 on'",
        "timeline.csv | 'Masons build piers' | 'Masons build' | ''",
        "timeline.csv | '1950-09-01' | '1950-09-02' | 'timeline.csv: draws event e-0b0117 from"
            + " 1950-09-02 on'",
      })
  void filesForChartsOfAnotherBuildAreHeldAgainstTheChronology(
      String file, String right, String wrong, String says) throws IOException {
    replace(now, file, right, wrong);
    Relisting.of(now, file);

    List<String> failures =
        new ReleaseVerifier("another")
            .failures(now, new TextStore(folder.texts()), Provenance.unknown());

    assertEquals(says == null || says.isEmpty() ? List.of() : List.of(says), failures);
  }

  private void assertFound(String says) throws IOException {
    List<String> failures = failures();
    assertTrue(failures.stream().anyMatch(line -> line.contains(says)), failures::toString);
  }

  private List<String> failures() throws IOException {
    return failures(new Provenance(sums(), before));
  }

  private List<String> failures(Provenance provenance) {
    return new ReleaseVerifier(Sample.BUILD)
        .failures(now, new TextStore(folder.texts()), provenance);
  }

  private Map<String, Long> sums() throws IOException {
    Map<String, Long> sums = new HashMap<>();
    for (Manifest.FileEntry entry : Relisting.manifest(now).files()) {
      CRC32C sum = new CRC32C();
      sum.update(Files.readAllBytes(now.resolve(entry.path())));
      sums.put(entry.path(), sum.getValue());
    }
    return sums;
  }

  private String secondEvent() throws IOException {
    return Files.readAllLines(now.resolve("timeline.ndjson")).get(1);
  }

  private static void replace(Path release, String name, String right, String wrong)
      throws IOException {
    Path file = release.resolve(name);
    String text = Files.readString(file);
    assertTrue(text.contains(right), () -> name + " does not say " + right);
    int at = text.indexOf(right);
    Files.writeString(file, text.substring(0, at) + wrong + text.substring(at + right.length()));
  }
}
