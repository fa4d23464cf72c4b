package org.annals.beam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.annals.model.Article;
import org.annals.model.Published;
import org.annals.model.Published.Method;
import org.annals.model.Reading;
import org.annals.stories.BandEntry;
import org.annals.stories.Duplicates;
import org.annals.stories.NearCopies;
import org.annals.stories.StoryCard;
import org.annals.stories.StorySketcher;
import org.annals.stories.StoryTable;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Contextful;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.Requirements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(TestPipelineExtension.class)
class FindStoriesTest {

  private static final List<Reading> READINGS =
      List.of(
          reading("a.txt", "one", 0),
          reading("b.txt", "two", 8),
          reading("c.txt", "one", 0),
          reading("d.txt", "four", 500),
          reading("e.txt", "five", 508));

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void anyNumberOfBucketsFindsTheSame(int buckets) {
    StoryTable expected = expected();
    assertEquals(1, expected.duplicates().size());
    assertEquals(2, expected.copies().size());
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    PCollectionView<StoryTable> found =
        pipeline
            .apply("Readings", Create.of(READINGS).withCoder(RecordCoder.of(Reading.class)))
            .apply(String.format(Locale.ROOT, "FindWith%d", buckets), new FindStories(buckets));
    Contextful.Fn<Integer, StoryTable> table = (one, context) -> context.sideInput(found);
    PCollection<StoryTable> tables =
        pipeline
            .apply("One", Create.of(1))
            .apply(
                MapElements.into(TypeDescriptor.of(StoryTable.class))
                    .via(Contextful.fn(table, Requirements.requiresSideInputs(found))))
            .setCoder(RecordCoder.of(StoryTable.class));
    PAssert.that(tables).containsInAnyOrder(expected);
    pipeline.run().waitUntilFinish();
  }

  private static StoryTable expected() {
    List<StoryCard> cards = READINGS.stream().map(StoryCard::of).toList();
    List<BandEntry> entries = BandEntry.shared(cards);
    return StoryTable.of(Duplicates.find(cards), NearCopies.find(entries));
  }

  /** Of a story whose sketch begins at {@code first}: two share what their numbers share. */
  private static Reading reading(String uri, String bytes, long first) {
    return new Reading(
        new Article(
            "a-" + uri,
            uri,
            null,
            bytes,
            uri,
            null,
            null,
            null,
            "en",
            List.of(),
            "The bridge reopened.",
            List.of(),
            List.of()),
        Published.on(LocalDate.of(2021, 3, 2), Method.BYLINE, 0.9, List.of()),
        false,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        LongStream.range(0, StorySketcher.SIZE)
            .map(i -> Math.max(i, first % 500) + first / 500 * 1000)
            .boxed()
            .toList(),
        List.of());
  }
}
