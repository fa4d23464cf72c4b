package org.annals.beam;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.annals.analysis.ArticleAnalyzer;
import org.annals.analysis.ReadingResolver;
import org.annals.model.Article;
import org.annals.model.EventMention;
import org.annals.model.Reading;
import org.annals.reading.ArticleReader;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestPipelineExtension.class)
final class ResolveTimesTest {

  private static final ArticleReader READER = new ArticleReader();
  private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();
  private static final ReadingResolver RESOLVER = new ReadingResolver(true);

  /** More than one block of them. */
  private static final List<Reading> READINGS =
      IntStream.range(0, 300).mapToObj(ResolveTimesTest::reading).toList();

  @TempDir private Path temp;

  @Test
  void readingsThatWaitInMemoryGetTheirDays() {
    resolves(null);
  }

  @Test
  void readingsThatWaitOnADiskGetTheSame() {
    resolves(temp + "/");
  }

  private static void resolves(@Nullable String aside) {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    PCollection<Reading> readings =
        pipeline.apply(Create.of(READINGS).withCoder(RecordCoder.of(Reading.class)));
    PCollection<EventMention> mentions =
        readings
            .apply(new ResolveTimes(readings.apply("Find", new FindStories(1)), true, aside))
            .get(ResolveTimes.MENTIONS);
    List<EventMention> expected =
        READINGS.stream()
            .flatMap(
                reading -> RESOLVER.resolve(reading, reading.published(), null).mentions().stream())
            .toList();
    assertEquals(READINGS.size(), expected.size());
    PAssert.that(mentions).containsInAnyOrder(expected);
    pipeline.run().waitUntilFinish();
  }

  private static Reading reading(int number) {
    String text =
        "Harbour %d\n\n%d March 2021\n\nMayor %s reopened the bridge of Dun%d on Tuesday.\n"
            .formatted(number, 3 + number % 20, "Holt" + number, number);
    try {
      Article article =
          READER
              .read(
                  "harbour-" + number + ".txt",
                  new ByteArrayInputStream(text.getBytes(UTF_8)),
                  Optional.empty())
              .articles()
              .get(0);
      return ANALYZER.analyze(article);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
