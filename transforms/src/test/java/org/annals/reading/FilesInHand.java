package org.annals.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.annals.model.Article;
import org.annals.model.MetadataField;
import org.annals.model.Region;
import org.annals.model.Rejection;

/** Reads files that a test holds in its hand. */
final class FilesInHand {

  private static final ArticleReader READER = new ArticleReader();

  private FilesInHand() {}

  static ReadResult read(String uri, String content) {
    return read(uri, content.getBytes(UTF_8));
  }

  static ReadResult read(String uri, byte[] content) {
    return READER.read(uri, content, Optional.empty());
  }

  /** The only article of a file that is nothing else. */
  static Article only(String uri, String content) {
    return only(uri, content.getBytes(UTF_8));
  }

  /** The only article of a file that is nothing else. */
  static Article only(String uri, byte[] content) {
    ReadResult result = read(uri, content);
    assertEquals(List.of(), result.rejections());
    assertEquals(1, result.articles().size());
    return result.articles().get(0);
  }

  /** The only rejection of a file that is nothing else. */
  static Rejection rejected(String uri, String content) {
    return rejected(uri, content.getBytes(UTF_8));
  }

  /** The only rejection of a file that is nothing else. */
  static Rejection rejected(String uri, byte[] content) {
    ReadResult result = read(uri, content);
    assertEquals(List.of(), result.articles());
    assertEquals(1, result.rejections().size());
    return result.rejections().get(0);
  }

  /** Sources and values of an article's metadata, in order. */
  static List<String> stated(Article article) {
    return article.metadata().stream().map(FilesInHand::stated).toList();
  }

  private static String stated(MetadataField field) {
    return field.source() + " = " + field.value();
  }

  /** What may tell of events, paragraph by paragraph. */
  static String story(Article article) {
    return article.regions().stream()
        .filter(region -> region.kind().tellsEvents())
        .map(Region::span)
        .map(span -> span.in(article.text()))
        .collect(Collectors.joining("\n"));
  }

  static byte[] zipped(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(content);
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
    return out.toByteArray();
  }
}
