package org.annals.pipeline.explain;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;

/**
 * One mention, in words: its article, its sentence with the date words marked, and their way to a
 * date.
 */
final class Telling {

  private final PrintStream out;

  Telling(PrintStream out) {
    this.out = out;
  }

  void print(int number, JsonNode mention, JsonNode article) {
    out.println();
    out.println(number + ". " + headline(article));
    out.println("   published " + published(article.path("published")));
    String quote = mention.path("quote").asText();
    if (!quote.isEmpty()) {
      out.println("   “" + Plain.of(marked(mention, quote)) + "”");
    }
    out.println(
        "   event word: "
            + Plain.of(mention.path("trigger").path("text").asText())
            + " ("
            + mention.path("status").asText()
            + ")");
    out.println("   date: " + date(mention));
    for (JsonNode step : mention.path("resolution").path("steps")) {
      out.println("     - " + Plain.of(step.asText()));
    }
  }

  private static String headline(JsonNode article) {
    String copy =
        article.path("copyOf").isTextual() ? ", a copy of " + article.path("copyOf").asText() : "";
    return Plain.of(article.path("title").asText())
        + " ("
        + Plain.of(article.path("uri").asText())
        + ", "
        + article.path("id").asText()
        + copy
        + ")";
  }

  private static String published(JsonNode published) {
    String day = published.path("date").asText("on an unknown day");
    String earliest = published.path("earliest").asText("");
    String latest = published.path("latest").asText("");
    String within = earliest.equals(latest) ? "" : ", within " + earliest + ".." + latest;
    JsonNode evidence = published.path("evidence").path(0);
    String says = evidence.isMissingNode() ? "" : ": " + Plain.of(evidence.path("says").asText());
    return day + within + " (" + published.path("method").asText() + says + ")";
  }

  private static String date(JsonNode mention) {
    JsonNode resolution = mention.path("resolution");
    JsonNode timex = mention.path("timex");
    String words = timex.isObject() ? "«" + Plain.of(timex.path("text").asText()) + "» says " : "";
    String anchor =
        resolution.path("anchor").isTextual()
            ? ", counted from "
                + anchor(resolution.path("anchorIs").asText())
                + resolution.path("anchor").asText()
            : "";
    return words
        + mention.path("date").path("display").asText()
        + " ("
        + mention.path("date").path("edtf").asText()
        + ", "
        + mention.path("date").path("basis").asText()
        + "), by rule "
        + resolution.path("rule").asText()
        + anchor;
  }

  private static String anchor(String kind) {
    return switch (kind) {
      case "publication" -> "the publication day ";
      case "mention" -> "the date before it, ";
      case "event" -> "another event, ";
      default -> "";
    };
  }

  /** Marks the date words where they stand in what is published of the sentence. */
  private static String marked(JsonNode mention, String quote) {
    JsonNode timex = mention.path("timex");
    int start = timex.path("start").asInt() - mention.path("start").asInt();
    int end = timex.path("end").asInt() - mention.path("start").asInt();
    if (!timex.isObject() || start < 0 || end > quote.length() || start >= end) {
      return quote;
    }
    return quote.substring(0, start)
        + "«"
        + quote.substring(start, end)
        + "»"
        + quote.substring(end);
  }
}
