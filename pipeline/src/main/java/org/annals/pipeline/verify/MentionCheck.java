package org.annals.pipeline.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import org.annals.publishing.Quotes;

/** A mention says what its article says at its offsets. */
final class MentionCheck {

  private final TextShelf texts;
  private final Findings findings;
  private Quotes quotes = Quotes.FULL;

  MentionCheck(TextShelf texts, Findings findings) {
    this.texts = texts;
    this.findings = findings;
  }

  /** Quotes are published like this from here on. */
  void quotes(Quotes published) {
    quotes = published;
  }

  void check(JsonNode mention, String kind, String where) throws IOException {
    DateCheck.check(mention.path("date"), kind, where, findings);
    basis(mention, where);
    String article = mention.path("article").asText();
    if (!texts.knows(article)) {
      findings.fail(where, "no article " + article);
      return;
    }
    Optional<String> text = texts.find(article);
    if (text.isPresent()) {
      offsets(mention, text.get(), where);
    }
  }

  private void basis(JsonNode mention, String where) {
    boolean reported = mention.path("date").path("basis").asText().equals("reported");
    findings.require(
        reported == mention.path("timex").isNull(), where, "reported, and only then, has no timex");
  }

  private void offsets(JsonNode mention, String text, String where) {
    Stretch sentence = Stretch.of(mention);
    if (!findings.require(
        sentence.isIn(text), where, "quote at " + sentence + " lies outside the text")) {
      return;
    }
    findings.require(
        quotes.of(sentence.of(text)).equals(mention.path("quote").asText()),
        where,
        "quote at " + sentence + " is not what the text says there");
    inside(mention.path("clause"), "clause", sentence, where);
    words(mention.path("trigger"), "trigger", text, where);
    inside(mention.path("trigger"), "trigger", sentence, where);
    if (mention.path("timex").isObject()) {
      words(mention.path("timex"), "timex", text, where);
      if (mention.path("date").path("basis").asText().equals("stated")) {
        inside(mention.path("timex"), "timex", sentence, where);
      }
    }
  }

  private void words(JsonNode part, String what, String text, String where) {
    Stretch.of(part).requireText(part.path("text").asText(), text, where, what, findings);
  }

  private void inside(JsonNode part, String what, Stretch sentence, String where) {
    Stretch at = Stretch.of(part);
    findings.require(
        at.start() < at.end() && sentence.contains(at),
        where,
        what + " at " + at + " lies outside the sentence at " + sentence);
  }
}
