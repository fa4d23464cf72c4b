package org.annals.pipeline.verify;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.annals.pipeline.release.TextStore;
import org.jspecify.annotations.Nullable;

/** The kept texts of the articles, by article; those last asked for stay at hand. */
final class TextShelf {

  private static final int AT_HAND = 2000;

  private final TextStore texts;
  private final Map<String, String> hashes = new HashMap<>();
  private @Nullable Set<String> kept;

  private final Map<String, Optional<String>> atHand =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<String>> eldest) {
          return size() > AT_HAND;
        }
      };

  TextShelf(TextStore texts) {
    this.texts = texts;
  }

  /** Notes that the text of {@code article} is kept under {@code sha256}. */
  void add(String article, String sha256) {
    hashes.put(article, sha256);
  }

  boolean knows(String article) {
    return hashes.containsKey(article);
  }

  /**
   * Whether the text of {@code article}, which is known, is kept; what it says is not looked at.
   */
  boolean isKept(String article) throws IOException {
    Set<String> all = kept == null ? texts.hashes() : kept;
    kept = all;
    return all.contains(Objects.requireNonNull(hashes.get(article)));
  }

  /** The text of {@code article}; empty when it is not kept, or the article is unknown. */
  Optional<String> find(String article) throws IOException {
    String sha256 = hashes.get(article);
    if (sha256 == null) {
      return Optional.empty();
    }
    Optional<String> text = atHand.get(sha256);
    if (text == null) {
      text = texts.find(sha256);
      atHand.put(sha256, text);
    }
    return text;
  }
}
