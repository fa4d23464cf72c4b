package org.annals.benchmarks.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.benchmarks.JsonLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsCorpusTest {

  private static final String PADDING = "The river rose and nobody slept that night. ".repeat(6);

  @TempDir private Path folder = Path.of(".");

  private JsonLines source(String name, String... records) throws IOException {
    return JsonLines.open(Files.writeString(folder.resolve(name), String.join("\n", records)));
  }

  private static String record(String id, String dayField, String text) {
    return "{\"id\":\"%s\",%s,\"text\":\"%s\"}".formatted(id, dayField, text + PADDING);
  }

  private static List<NewsCorpus.Item> drain(NewsCorpus corpus) throws IOException {
    List<NewsCorpus.Item> items = new ArrayList<>();
    for (Optional<NewsCorpus.Item> item = corpus.next(); item.isPresent(); item = corpus.next()) {
      items.add(item.get());
    }
    return items;
  }

  @Test
  void sourcesTakeTurnsAndEitherNameOfTheDayIsRead() throws IOException {
    NewsCorpus corpus =
        new NewsCorpus(
            List.of(
                source(
                    "a",
                    record("a1", "\"published\":\"2001-05-03T10:00\"", "One. "),
                    record("a2", "\"dct\":\"2001-05-04\"", "Two. ")),
                source("b", record("b1", "\"dct\":\"2001-05-05\"", "Three. "))));
    assertEquals(
        List.of("a1 2001-05-03", "b1 2001-05-05", "a2 2001-05-04"),
        drain(corpus).stream().map(item -> item.id() + " " + item.day()).toList());
  }

  @Test
  void aCopyUnderOtherPunctuationIsPassedOver() throws IOException {
    NewsCorpus corpus =
        new NewsCorpus(
            List.of(
                source(
                    "a",
                    record("a1", "\"dct\":\"2001-05-03\"", "So, he left. "),
                    record("a2", "\"dct\":\"2001-05-09\"", "So he LEFT! "))));
    assertEquals(1, drain(corpus).size());
    assertEquals(1, corpus.copies());
  }

  @Test
  void anArticleWithoutADayIsPassedOver() throws IOException {
    NewsCorpus corpus = new NewsCorpus(List.of(source("a", record("a1", "\"dct\":null", "One. "))));
    assertEquals(List.of(), drain(corpus));
    assertEquals(1, corpus.unusable());
  }

  @Test
  void tokensAreJoinedAsANewspaperPrintsThem() {
    String tokens = "In the mid - 1990s , they did n't ( yet ) pay $ 4 at 10 : 30 , he 's said .";
    assertEquals(true, Detokenizer.tokenized(tokens));
    assertEquals(
        "In the mid-1990s, they didn't (yet) pay $4 at 10:30, he's said.",
        Detokenizer.join(tokens));
    assertEquals(false, Detokenizer.tokenized("In May, they left, he said."));
  }
}
