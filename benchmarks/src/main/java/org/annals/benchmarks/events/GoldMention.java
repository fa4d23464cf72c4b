package org.annals.benchmarks.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.benchmarks.JsonLines;
import org.annals.model.TextSpan;

/**
 * An annotated mention of a dated event.
 *
 * @param event which event: the same for mentions that corefer
 * @param document whose it is
 * @param sentence number of its sentence
 * @param trigger where its word stands
 * @param word its word
 * @param date when it was
 */
record GoldMention(
    String event, String document, int sentence, TextSpan trigger, String word, GoldDate date) {

  /** The dated mentions of {@code path}, one line an event, in its order. */
  static List<GoldMention> read(Path path, Map<String, NewsDocument> documents) throws IOException {
    List<GoldMention> mentions = new ArrayList<>();
    int number = 0;
    try (JsonLines lines = JsonLines.open(path)) {
      for (Optional<JsonNode> line = lines.next(); line.isPresent(); line = lines.next()) {
        String event = line.get().path("entity").asText() + " " + number++;
        Optional<GoldDate> date = GoldDate.of(line.get().path("date").asText());
        if (date.isPresent()) {
          for (JsonNode mention : line.get().path("mentions")) {
            mentions.add(of(event, mention, date.get(), documents));
          }
        }
      }
    }
    return mentions;
  }

  private static GoldMention of(
      String event, JsonNode mention, GoldDate date, Map<String, NewsDocument> documents) {
    String id = mention.path("doc").asText();
    NewsDocument document = documents.get(id);
    if (document == null) {
      throw new IllegalArgumentException("no document " + id);
    }
    String word = mention.path("word").asText();
    TextSpan sentence = new TextSpan(mention.path("start").asInt(), mention.path("end").asInt());
    return new GoldMention(
        event,
        id,
        mention.path("sentence").asInt(),
        find(document.text(), sentence, word),
        word,
        date);
  }

  /** The line of its document's {@code text} that its word stands in. */
  TextSpan line(String text) {
    int start = text.lastIndexOf('\n', trigger.start()) + 1;
    int stop = text.indexOf('\n', trigger.end());
    return new TextSpan(start, stop < 0 ? text.length() : stop);
  }

  /** The first place of {@code word}, or of the first of its words, in the sentence. */
  private static TextSpan find(String text, TextSpan sentence, String word) {
    String first = word.replaceFirst("_.*", "");
    int at = text.indexOf(first, sentence.start());
    return at < 0 || at + first.length() > sentence.end()
        ? sentence
        : new TextSpan(at, at + first.length());
  }
}
