package org.annals.benchmarks.tagging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a specification file of Recognizers-Text; its parser files and its model files differ. */
final class PhraseFile {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String OWN_PREFIX = "datetimeV2.";

  private PhraseFile() {}

  /** The phrases of {@code file}; cases without a reference day are read on {@code otherwise}. */
  static List<Phrase> read(Path file, LocalDate otherwise) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    if (text.startsWith(BYTE_ORDER_MARK)) {
      text = text.substring(1);
    }
    String name = String.valueOf(file.getFileName()).replace(".json", "");
    List<Phrase> phrases = new ArrayList<>();
    int number = 0;
    for (JsonNode one : new ObjectMapper().readTree(text)) {
      String day = one.path("Context").path("ReferenceDateTime").asText("");
      LocalDate reference = day.isEmpty() ? otherwise : LocalDate.parse(day.substring(0, 10));
      int part = 0;
      for (JsonNode result : one.path("Results")) {
        String id = name + "/" + number + "/" + part++;
        phrases.add(phrase(id, one.path("Input").asText(), reference, result));
      }
      number++;
    }
    return phrases;
  }

  private static Phrase phrase(String id, String sentence, LocalDate reference, JsonNode result) {
    int start = result.path("Start").asInt();
    int end =
        result.has("End") ? result.path("End").asInt() + 1 : start + result.path("Length").asInt();
    JsonNode values = values(result);
    JsonNode first = values.path(0);
    return new Phrase(
        id,
        sentence,
        reference,
        Math.min(start, sentence.length()),
        Math.min(end, sentence.length()),
        type(result),
        first.path("timex").asText(result.path("Value").path("Timex").asText("")),
        first.path("Mod").asText(result.path("Value").path("Mod").asText("")),
        values.isMissingNode() ? pair(result.path("Value")) : list(values));
  }

  private static String type(JsonNode result) {
    String type =
        result
            .path("TypeName")
            .asText(result.path("Typename").asText(result.path("Type").asText()));
    return type.startsWith(OWN_PREFIX) ? type.substring(OWN_PREFIX.length()) : type;
  }

  private static JsonNode values(JsonNode result) {
    JsonNode resolution = result.path("Resolution").path("values");
    return resolution.isMissingNode() ? result.path("Value").path("values") : resolution;
  }

  private static List<Phrase.Reading> list(JsonNode values) {
    List<Phrase.Reading> readings = new ArrayList<>();
    for (JsonNode value : values) {
      readings.add(
          new Phrase.Reading(text(value, "start", "value", "end"), text(value, "end", "end", "")));
    }
    return readings;
  }

  private static List<Phrase.Reading> pair(JsonNode value) {
    return List.of(one(value.path("PastResolution")), one(value.path("FutureResolution")));
  }

  private static Phrase.Reading one(JsonNode resolution) {
    return new Phrase.Reading(
        text(resolution, "startDate", "date", "endDate"), text(resolution, "endDate", "", ""));
  }

  /** The first of three fields that is there. */
  private static @Nullable String text(JsonNode node, String first, String second, String third) {
    for (String name : List.of(first, second, third)) {
      if (node.hasNonNull(name)) {
        return node.path(name).asText();
      }
    }
    return null;
  }
}
