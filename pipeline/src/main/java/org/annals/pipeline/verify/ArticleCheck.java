package org.annals.pipeline.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.model.KeptText;

/** Articles stand by uri, their texts are kept, and their evidence is found in them. */
final class ArticleCheck {

  private final TextShelf texts;
  private final Findings findings;
  private final Map<String, String> copies = new HashMap<>();
  private final Set<String> known = new HashSet<>();
  private String lastUri = "";

  ArticleCheck(TextShelf texts, Findings findings) {
    this.texts = texts;
    this.findings = findings;
  }

  /**
   * Checks the next article.
   *
   * @param isKnown whether it was checked before like this, so that only its place among the others
   *     is looked at, and whether its text is still there
   */
  void check(JsonNode article, boolean isKnown) throws IOException {
    String id = article.path("id").asText();
    String uri = article.path("uri").asText();
    String where = "article " + id + " (" + uri + ")";
    findings.require(uri.compareTo(lastUri) > 0, where, "not after " + lastUri + " by uri");
    lastUri = uri;
    findings.require(!texts.knows(id), where, "a second article of this id");
    String sha256 = article.path("textSha256").asText();
    texts.add(id, sha256);
    if (article.path("copyOf").isTextual()) {
      copies.put(id, article.path("copyOf").asText());
    }
    if (isKnown) {
      known.add(id);
      findings.require(texts.isKept(id), where, "its text is not kept");
      return;
    }
    published(article.path("published"), where);
    Optional<String> text = texts.find(id);
    if (text.isEmpty()) {
      findings.fail(where, "its text is not kept");
    } else if (findings.require(
        KeptText.sha256(text.get()).equals(sha256), where, "its kept text was altered")) {
      evidence(article.path("published").path("evidence"), text.get(), where);
    }
  }

  /** Whether all that tell {@code mentions} were checked before as they are. */
  boolean areKnown(JsonNode mentions) {
    for (JsonNode mention : mentions) {
      if (!known.contains(mention.path("article").asText())) {
        return false;
      }
    }
    return true;
  }

  /** To be called when all articles are known. */
  void checkCopies() {
    copies.forEach(
        (id, of) ->
            findings.require(
                texts.knows(of) && !of.equals(id), "article " + id, "copy of no article: " + of));
  }

  private void published(JsonNode published, String where) {
    String date = published.path("date").asText("");
    String earliest = published.path("earliest").asText("");
    String latest = published.path("latest").asText("");
    boolean known = published.path("date").isTextual();
    if (known) {
      findings.require(
          !earliest.isEmpty() && earliest.compareTo(date) <= 0 && date.compareTo(latest) <= 0,
          where,
          "published on " + date + ", outside " + earliest + ".." + latest);
    }
    findings.require(
        known != published.path("method").asText().equals("unknown"),
        where,
        "published by method " + published.path("method").asText() + " on " + date);
  }

  private void evidence(JsonNode evidence, String text, String where) {
    for (JsonNode one : evidence) {
      Stretch at = Stretch.of(one);
      if (!at.isEmpty()) {
        at.requireText(one.path("text").asText(), text, where, "evidence", findings);
      }
    }
  }
}
