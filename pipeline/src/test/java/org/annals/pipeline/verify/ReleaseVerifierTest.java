package org.annals.pipeline.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.annals.pipeline.Sample;
import org.annals.pipeline.release.OutputFolder;
import org.annals.pipeline.release.Provenance;
import org.annals.pipeline.release.RefusedException;
import org.annals.pipeline.release.TextStore;
import org.annals.publishing.Quotes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReleaseVerifierTest {

  @TempDir private Path root;
  private OutputFolder folder;

  @BeforeEach
  void publish() throws IOException, RefusedException {
    folder = new OutputFolder(root);
    Sample.publish(folder, "run-1", Quotes.FULL);
  }

  @ParameterizedTest
  @EnumSource(Quotes.class)
  void aReleaseHoldsHoweverMuchItQuotes(Quotes quotes) throws IOException, RefusedException {
    OutputFolder other = new OutputFolder(root.resolve("other"));
    Sample.publish(other, "run-1", quotes);

    assertEquals(
        List.of(),
        new ReleaseVerifier(Sample.BUILD)
            .failures(other.release("run-1"), new TextStore(other.texts()), Provenance.unknown()));
  }

  /** A slip in a value that leaves the file well-formed, and what the verifier must say of it. */
  @ParameterizedTest(name = "{0} → {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "'\"quote\":\"Masons built' | '\"quote\":\"Masons burnt' | quote at",
        "'\"start\":66,' | '\"start\":65,' | is not what the text says",
        "'\"end\":104,' | '\"end\":99999,' | lies outside the text",
        "'\"text\":\"built\"' | '\"text\":\"razed\"' | trigger at",
        "'\"text\":\"autumn 1950\"' | '\"text\":\"autumn 1951\"' | timex at",
        "'\"edtf\":\"1950-23\"' | '\"edtf\":\"1950-22\"' | edtf 1950-22 where the bounds say"
            + " 1950-23",
        "'\"edtf\":\"1950-23\"' | '\"edtf\":\"autumn\"' | regex pattern",
        "'\"latest\":\"1950-11-30\"' | '\"latest\":\"1950-08-30\"' | before it begins",
        "'\"latest\":\"1950-11-30\"' | '\"latest\":\"1950-11-31\"' | date",
        "'\"id\":\"e-0b0117\",\"title\"' | '\"id\":\"e-0b1d9e\",\"title\"' | a second event of this"
            + " id",
        "'\"id\":\"e-0b0117\",\"title\"' | '\"id\":\"E!\",\"title\"' | regex pattern",
        "'\"id\":\"e-0b0117\",\"relation\"' | '\"id\":\"e-0\",\"relation\"' | related to no other"
            + " event: e-0",
        "'\"id\":\"a-22\"' | '\"id\":\"a-99\"' | no article a-22",
        "'\"uri\":\"harbour.txt\"' | '\"uri\":\"zoo.txt\"' | by uri",
        "'\"copyOf\":null' | '\"copyOf\":\"a-404\"' | copy of no article: a-404",
        "'\"sources\":2' | '\"sources\":3' | more sources than articles",
        "'\"importance\":0.500' | '\"importance\":1.500' | maximum",
        "'\"status\":\"happened\"' | '\"status\":\"hapened\"' | enumeration",
        "'\"replaces\":[]' | '\"replaced\":[]' | replaced",
        "'\"replaces\":[]' | '\"replaces\":[\"e-2\",\"e-1\"]' | replaces not in order",
        "'\"schemaVersion\":1' | '\"schemaVersion\":2' | constant",
        "'\"from\":\"1945-01-01\",' | '' | from",
        "'\"basis\":\"stated\"},\"status\"' | '\"basis\":\"reported\"},\"status\"' | has no timex",
        "'\"date\":\"2023-07-27\",\"earliest\"' | '\"date\":\"2023-07-28\",\"earliest\"' | outside",
        "'\"says\":\"the stamp' | '\"says\":7,\"x\":\"' | says",
        "'\"text\":\"July\"' | '\"text\":\"Juli\"' | evidence at",
        "'\"events\":[' | '\"events\":[null,' | events[0]",
        "'\"articles\":[' | '\"articles\":{},\"more\":[' | more",
      })
  void everySlipIsFound(String right, String wrong, String says) throws IOException {
    replace("timeline.json", right, wrong);

    assertFound(says);
  }

  /** A file that derives from the chronology, a slip in it, and what the verifier must say. */
  @ParameterizedTest(name = "{0}: {1} → {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "vis.json | '\"start\":\"1950-09-01\"' | '\"start\":\"1950-09-02\"' | 'vis.json: does not"
            + " say'",
        "vis.json | '\"type\":\"point\"' | '\"type\":\"dot\"' | 'vis.json items[2]: '",
        "vis.json | '\"groups\":[' | '\"gruops\":[' | 'vis.json: '",
        "echarts.json | ',\"season\",' | ',\"seasom\",' | 'echarts.json dataset.source[0]: '",
        "vega.json | '\"days\":91' | '\"days\":92' | 'vega.json: does not say'",
        "vega.json | '\"lane\":0}]' | '\"lane\":-1}]' | 'vega.json data.values[2]: '",
        "timelinejs.json | '\"month\":11' | '\"month\":13' | 'timelinejs.json events[0]: '",
        "timelinejs.json | '3 events' | '4 events' | 'timelinejs.json: does not say'",
        "timeline.csv | 'Masons build' | 'Masons burn' | 'timeline.csv: does not say'",
        "timeline.ndjson | 'Masons build' | 'Masons burn' | 'timeline.ndjson line 1: is not event"
            + " e-0b0117'",
      })
  void everySlipOfADerivedFileIsFound(String file, String right, String wrong, String says)
      throws IOException {
    replace(file, right, wrong);

    assertFound(says);
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeline.ndjson", "timeline.csv", "vis.json"})
  void aDerivedFileThatIsCutOrMissingIsFound(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(file(name));
    Files.write(file(name), Arrays.copyOf(bytes, bytes.length - 10));
    assertFound(name);
    Files.delete(file(name));
    assertFound(name + ": missing");
  }

  @Test
  void aLineTooManyIsFound() throws IOException {
    Path file = file("timeline.ndjson");
    Files.writeString(file, Files.readString(file) + "{}\n");

    assertFound("timeline.ndjson: has more than 3 lines");
  }

  @Test
  void eventsOutOfOrderAreFound() throws IOException {
    replace("timeline.json", "\"earliest\":\"1950-09-01\"", "\"earliest\":\"2024-09-01\"");
    replace("timeline.json", "\"latest\":\"1950-11-30\"", "\"latest\":\"2024-11-30\"");
    replace("timeline.json", "\"edtf\":\"1950-23\"", "\"edtf\":\"2024-23\"");

    assertFound("not in order of date and mention");
  }

  @Test
  void aFileThatIsCutIsFoundInWords() throws IOException {
    Path file = file("timeline.json");
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

    assertFound("bytes instead of");
    assertFound("timeline.json: not JSON");
  }

  @Test
  void aByteThatFlippedIsFound() throws IOException {
    Path file = file("unresolved.jsonl");
    Files.writeString(file, Files.readString(file).replace("a stamp", "a stomp"));

    assertFound("unresolved.jsonl: its content is not what was published");
  }

  @Test
  void aMissingFileIsFound() throws IOException {
    Files.delete(file("rejected.jsonl"));

    assertFound("rejected.jsonl: missing");
  }

  @Test
  void aFileThatNobodyListedIsFound() throws IOException {
    Files.writeString(file("extra.json"), "{}");

    assertFound("extra.json: not listed in the manifest");
  }

  @Test
  void aLineThatIsNoRejectionIsFound() throws IOException {
    replace("rejected.jsonl", "\"stage\"", "\"stags\"");

    assertFound("rejected.jsonl line 1");
  }

  @Test
  void anEventThatTheMemoryLacksIsFound() throws IOException {
    replace("identity.ndjson", Sample.OPENING, "e-other");

    assertFound("event " + Sample.OPENING + ": not in identity.ndjson");
  }

  @ParameterizedTest(name = "{0} → {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "'\"firstSeen\":\"run-1\"' | '\"firstSeen\":\"run-0\"' | has other runs for it:"
            + " run-0/run-1",
        "'\"successor\":\"e-0b1d9e\"' | '\"successor\":\"e-no\"' | e-0ld leads to no living event",
        "'\"retired\":\"e-90ne\"' | '\"retired\":\"e-0bad\"' | e-0bad is retired and living",
        "'\"id\":\"e-0bad\"' | '\"id\":\"e-0b0117\"' | knows e-0b0117 twice",
      })
  void everySlipOfTheMemoryIsFound(String right, String wrong, String says) throws IOException {
    replace("identity.ndjson", right, wrong);

    assertFound(says);
  }

  @Test
  void aTextThatWasAlteredIsFound() throws IOException {
    Path text = someText();
    Files.writeString(text, Files.readString(text).replace("opened", "closed"));

    assertFound("its kept text was altered");
  }

  @Test
  void aTextThatIsGoneIsFound() throws IOException {
    Files.delete(someText());

    assertFound("its text is not kept");
  }

  @Test
  void everyFindingIsOneLine() throws IOException {
    replace("timeline.json", "\"importance\":0.500", "\"a\\u2028b\\nc\":0.500");

    List<String> failures = failures();
    assertFalse(failures.isEmpty());
    assertTrue(failures.stream().allMatch(line -> line.lines().count() == 1), failures::toString);
  }

  private void assertFound(String says) throws IOException {
    List<String> failures = failures();
    assertTrue(failures.stream().anyMatch(line -> line.contains(says)), failures::toString);
  }

  private List<String> failures() {
    return new ReleaseVerifier(Sample.BUILD)
        .failures(folder.release("run-1"), new TextStore(folder.texts()), Provenance.unknown());
  }

  /** Changes the first place that says {@code right}, and the manifest's checksum with it. */
  private void replace(String name, String right, String wrong) throws IOException {
    Path file = file(name);
    String before = Files.readString(file);
    int at = before.indexOf(right);
    assertTrue(at >= 0, () -> name + " does not say " + right);
    Files.writeString(
        file,
        before.substring(0, at)
            + (wrong == null ? "" : wrong)
            + before.substring(at + right.length()));
    Relisting.of(folder.release("run-1"), name);
  }

  private Path file(String name) {
    return folder.release("run-1").resolve(name);
  }

  private Path someText() throws IOException {
    String hash = Sample.chronology(Quotes.FULL).articles().get(0).textSha256();
    return new TextStore(folder.texts()).file(hash);
  }
}
