package org.annals.beam;

import static org.annals.merging.Told.told;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.annals.merging.EventMerger;
import org.annals.model.EventMention;
import org.annals.model.MergedEvent;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollection;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(TestPipelineExtension.class)
class MergeEventsTest {

  private static final List<EventMention> MENTIONS =
      List.of(
          told("a1", "sign").by("Austria").about("treaty").in("Vienna").on("1955-05-15").now(),
          told("a2", "sign").by("Austria").about("treaty").in("Vienna").on("1955-05").now(),
          told("a3", "sign").by("Austria").about("treaty").on("1955").now(),
          told("a2", "join").by("Austria").about("nations").on("1955-12-14").now(),
          told("a3", "land").by("Apollo 11").in("Moon").on("1969-07-20").now(),
          told("a4", "land").by("Apollo 11").in("Moon").on("1969-07-20").now());

  @TempDir private Path work;

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 16})
  void anyNumberOfBucketsGivesWhatTheMergerGives(int buckets) {
    List<MergedEvent> expected = new EventMerger().merge(MENTIONS);
    assertTrue(expected.size() < MENTIONS.size(), () -> expected.toString());
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    PCollection<MergedEvent> events =
        pipeline
            .apply(Create.of(MENTIONS).withCoder(RecordCoder.of(EventMention.class)))
            .apply(
                String.format(Locale.ROOT, "MergeWith%d", buckets),
                new MergeEvents(buckets, work + "/"));
    PAssert.that(events).containsInAnyOrder(expected);
    pipeline.run().waitUntilFinish();
  }
}
