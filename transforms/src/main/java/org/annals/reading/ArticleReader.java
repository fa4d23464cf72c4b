package org.annals.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.model.Article;
import org.annals.model.Digests;
import org.annals.model.MetadataField;
import org.annals.model.Region;
import org.annals.model.Rejection;
import org.annals.text.ParaphraseDetector;

/**
 * Reads a file: its bytes to the articles in it, each with its text, the parts of the text, its
 * credits and the dates that its carrier states. Thread-safe; the same bytes and uri give the same
 * result. Never reaches for anything outside the bytes.
 */
public final class ArticleReader {

  static final String STAGE = "reading";
  static final int HASH_LENGTH = 12;

  private final ReadLimits limits;
  private final Formats formats;

  /** A reader with the default limits. */
  public ArticleReader() {
    this(ReadLimits.DEFAULT);
  }

  /** A reader that rejects what exceeds {@code limits}. */
  public ArticleReader(ReadLimits limits) {
    this.limits = limits;
    this.formats = new Formats(limits);
  }

  /**
   * Reads one file.
   *
   * @param uri path relative to its input root; its ending names the format
   * @param bytes the file's content
   * @param sidecar content of {@code NAME.meta.json} beside it, when there is one
   * @return every record of the file, as an article or as a rejection; a file that is none is one
   *     rejection: {@code empty}, {@code binary}, {@code charset}, {@code too-large}, {@code
   *     unsupported}, {@code malformed}, {@code sidecar}, {@code retracted}
   */
  public ReadResult read(String uri, byte[] bytes, Optional<byte[]> sidecar) {
    try {
      return read(uri, new ByteArrayInputStream(bytes), sidecar);
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
  }

  /** What it rejects. */
  public ReadLimits limits() {
    return limits;
  }

  /** Whether a file called {@code uri} may be longer than a file that is read as a whole. */
  public static boolean readsLineByLine(String uri) {
    return Formats.isLines(uri);
  }

  /**
   * Reads one file that need not fit in memory, as {@link #read(String, byte[], Optional)} does.
   *
   * @param content the file's content, read as far as it is needed
   * @throws IOException when {@code content} cannot be read
   */
  public ReadResult read(String uri, InputStream content, Optional<byte[]> sidecar)
      throws IOException {
    try {
      Sidecar stated = Sidecar.read(sidecar);
      if (stated.retracted()) {
        throw new UnreadableException("retracted", "the .meta.json beside it says so");
      }
      return articles(uri, formats.parse(uri, content), stated);
    } catch (UnreadableException unreadable) {
      Rejection rejection = new Rejection(uri, STAGE, unreadable.reason(), unreadable.detail());
      return new ReadResult(List.of(), List.of(rejection));
    }
  }

  private ReadResult articles(String uri, Parsed parsed, Sidecar sidecar) {
    List<Article> articles = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>(parsed.rejections());
    List<String> uris = uris(uri, parsed.drafts());
    for (int i = 0; i < uris.size(); i++) {
      Draft draft = parsed.drafts().get(i);
      if (draft.regions().isEmpty()) {
        rejections.add(new Rejection(uris.get(i), STAGE, "empty", "no text in it"));
      } else if (draft.text().length() > limits.maxTextLength()) {
        String detail =
            draft.text().length() + " characters, the limit is " + limits.maxTextLength();
        rejections.add(new Rejection(uris.get(i), STAGE, "too-large", detail));
      } else {
        articles.add(article(uris.get(i), draft, sidecar));
      }
    }
    return new ReadResult(articles, rejections);
  }

  /**
   * Names that repeat within a file get their content's hash, so that every record keeps a name of
   * its own in any order.
   */
  private static List<String> uris(String uri, List<Draft> drafts) {
    Map<String, Long> uses =
        drafts.stream().collect(groupingBy(draft -> String.valueOf(draft.record()), counting()));
    List<String> uris = new ArrayList<>();
    for (Draft draft : drafts) {
      String hash = draft.sha256().substring(0, HASH_LENGTH);
      String record = draft.record();
      if (record == null) {
        uris.add(uri + "#" + hash);
      } else if (record.isEmpty()) {
        uris.add(uri);
      } else {
        uris.add(uri + "#" + record + (uses.getOrDefault(record, 1L) > 1 ? "~" + hash : ""));
      }
    }
    return uris;
  }

  private static Article article(String uri, Draft draft, Sidecar sidecar) {
    String text = draft.text();
    Facts told = Credits.of(text, draft.regions());
    Facts facts = sidecar.facts().or(draft.facts()).or(told);
    List<MetadataField> metadata = new ArrayList<>(sidecar.dates());
    metadata.addAll(draft.metadata());
    return new Article(
        "a-" + Digests.sha256(uri.getBytes(UTF_8)).substring(0, HASH_LENGTH),
        uri,
        facts.url(),
        draft.sha256(),
        Titles.of(uri, facts, text, draft.regions()),
        facts.publisher(),
        facts.origin(),
        facts.author(),
        Languages.of(story(text, draft.regions()), facts.language()),
        ParaphraseDetector.isParaphrased(text) ? List.of(Article.PARAPHRASED) : List.of(),
        text,
        draft.regions(),
        metadata);
  }

  /** The story's own words: a menu in another language says nothing of the article's. */
  private static String story(String text, List<Region> regions) {
    StringBuilder story = new StringBuilder();
    for (Region region : regions) {
      if (region.kind().tellsEvents()) {
        story.append(text, region.span().start(), region.span().end()).append('\n');
      }
    }
    return story.toString();
  }
}
