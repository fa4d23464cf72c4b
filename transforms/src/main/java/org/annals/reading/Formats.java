package org.annals.reading;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;

/**
 * Which format a file has: by its name's ending, and by its first bytes where the name says
 * nothing.
 */
final class Formats {

  private static final Set<String> NOT_TEXT =
      Set.of(
          "pdf", "doc", "docx", "odt", "rtf", "xls", "xlsx", "ppt", "pptx", "zip", "rar", "7z",
          "tar", "bz2", "xz", "zst", "png", "jpg", "jpeg", "gif", "webp", "svg", "ico", "tif",
          "tiff", "bmp", "mp3", "mp4", "m4a", "wav", "avi", "mov", "mkv", "webm", "exe", "dll",
          "so", "jar", "class", "js", "css", "woff", "woff2", "ttf", "parquet", "avro", "sqlite",
          "db", "csv", "tsv", "epub", "warc");

  /** Files of a record a line, which may be longer than can be held. */
  private static final Set<String> LINES = Set.of("jsonl", "ndjson");

  private static final int SNIFFED = 1024;

  private final ReadLimits limits;
  private final PageText page = new PageText();
  private final HtmlFormat html = new HtmlFormat(page);
  private final PlainFormat plain = new PlainFormat(page);
  private final FieldDrafts drafts = new FieldDrafts(page, html);
  private final XmlFormat xml = new XmlFormat(html, drafts);
  private final JsonLines lines;
  private final Map<String, ArticleFormat> byEnding = byEnding();

  Formats(ReadLimits limits) {
    this.limits = limits;
    this.lines = new JsonLines(drafts, limits);
  }

  private Map<String, ArticleFormat> byEnding() {
    JsonFormat json = new JsonFormat(drafts);
    MailFormat mail = new MailFormat(drafts);
    return Map.ofEntries(
        Map.entry("txt", plain),
        Map.entry("text", plain),
        Map.entry("md", plain),
        Map.entry("markdown", plain),
        Map.entry("html", html),
        Map.entry("htm", html),
        Map.entry("xhtml", html),
        Map.entry("xml", xml),
        Map.entry("rss", xml),
        Map.entry("atom", xml),
        Map.entry("rdf", xml),
        Map.entry("eml", mail),
        Map.entry("json", json),
        Map.entry("jsonl", json),
        // In UTF-16 no byte ends a line.
        Map.entry("ndjson", json));
  }

  /** Whether a file holds a record a line. */
  static boolean isLines(String uri) {
    return LINES.contains(ending(uri));
  }

  /**
   * The records of a file, decompressed when it is gzipped, whatever its name.
   *
   * @throws IOException when {@code content} itself cannot be read
   */
  Parsed parse(String uri, InputStream content) throws UnreadableException, IOException {
    String ending = ending(uri);
    if (NOT_TEXT.contains(ending)) {
      throw new UnreadableException("unsupported", "." + ending + " files are not read");
    }
    try (BufferedInputStream bytes = Unzipped.of(content, limits.maxUnpackRatio())) {
      if (Unzipped.isZipped(bytes)) {
        throw new UnreadableException("unsupported", "a gzip within a gzip is not opened");
      }
      if (LINES.contains(ending) && !TextDecoder.isWide(Unzipped.head(bytes, SNIFFED))) {
        return lines.parse(uri, bytes);
      }
      Source source = whole(uri, bytes);
      ArticleFormat format = byEnding.get(ending);
      Parsed parsed = (format == null ? sniffed(source) : format).parse(source);
      parsed.requireAtMost(limits.maxRecords());
      return parsed;
    } catch (ZipException | EOFException broken) {
      throw new UnreadableException("malformed", "broken gzip: " + broken.getMessage());
    }
  }

  /** A bomb is stopped at the limit, before it is held whole. */
  private Source whole(String uri, InputStream bytes) throws UnreadableException, IOException {
    byte[] content = bytes.readNBytes(limits.maxFileBytes() + 1);
    if (content.length > limits.maxFileBytes()) {
      throw new UnreadableException("too-large", "more than " + limits.maxFileBytes() + " bytes");
    }
    if (isBlank(content)) {
      throw new UnreadableException("empty", content.length + " bytes, nothing to read");
    }
    return new Source(uri, content, limits.maxTags());
  }

  private ArticleFormat sniffed(Source source) throws UnreadableException {
    String text = source.markup();
    String head =
        text.substring(0, Math.min(text.length(), SNIFFED)).stripLeading().toLowerCase(Locale.ROOT);
    if (XmlFormat.isBegunBy(head) && !head.contains("<html")) {
      return xml;
    }
    return head.startsWith("<!doctype html") || head.contains("<html") ? html : plain;
  }

  private static String ending(String uri) {
    String name = uri.substring(uri.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    String bare = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return bare.contains(".") ? bare.substring(bare.lastIndexOf('.') + 1) : "";
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t' && b != 0) {
        return false;
      }
    }
    return true;
  }
}
