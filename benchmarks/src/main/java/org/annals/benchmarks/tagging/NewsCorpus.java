package org.annals.benchmarks.tagging;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.benchmarks.JsonLines;
import org.jspecify.annotations.Nullable;

/**
 * Different dated articles, drawn from several sources in turn, so that a corpus shorter than the
 * sources together holds some of each. An article without a text, a day or 200 characters is passed
 * over, as is one whose letters and digits were all met before.
 */
final class NewsCorpus {

  /** One article: its id, its day, its text as a newspaper prints it. */
  record Item(String id, LocalDate day, String text) {}

  private static final int SHORTEST = 200;
  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Deque<JsonLines> sources;
  private final Set<String> met = new HashSet<>();
  private final MessageDigest digest = sha256();
  private int copies;
  private int unusable;
  private int detokenized;

  NewsCorpus(List<JsonLines> sources) {
    this.sources = new ArrayDeque<>(sources);
  }

  /** The next article, or empty when all sources have been read. */
  Optional<Item> next() throws IOException {
    while (!sources.isEmpty()) {
      JsonLines source = sources.removeFirst();
      Optional<JsonNode> record = source.next();
      if (record.isPresent()) {
        sources.addLast(source);
        Item item = usable(record.get());
        if (item != null) {
          return Optional.of(item);
        }
      }
    }
    return Optional.empty();
  }

  /** Articles passed over because their words were met before. */
  int copies() {
    return copies;
  }

  /** Articles passed over because they are too short or have no day. */
  int unusable() {
    return unusable;
  }

  /** Articles whose punctuation had stood apart. */
  int detokenized() {
    return detokenized;
  }

  private @Nullable Item usable(JsonNode record) {
    String day = record.path("published").asText(record.path("dct").asText(""));
    String text = record.path("text").asText("");
    if (text.length() < SHORTEST || day.length() < 10) {
      unusable++;
      return null;
    }
    if (!met.add(words(text))) {
      copies++;
      return null;
    }
    if (Detokenizer.tokenized(text)) {
      detokenized++;
      text = Detokenizer.join(text);
    }
    return new Item(record.path("id").asText(), LocalDate.parse(day.substring(0, 10)), text);
  }

  private String words(String text) {
    String words = NOT_A_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return HexFormat.of().formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
