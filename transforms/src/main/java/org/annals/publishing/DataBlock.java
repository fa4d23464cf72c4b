package org.annals.publishing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/**
 * Data within a page: a script element that no browser runs, with JSON as it is, or packed by gzip
 * and written in base64.
 *
 * @param packed whether it is packed
 */
record DataBlock(boolean packed) {

  /** Writes the JSON of one block. */
  @FunctionalInterface
  interface Content {
    void writeTo(CanonicalJson json) throws IOException;
  }

  /** Writes the element {@code id}; equal content gives equal bytes. */
  void write(String id, Content content, OutputStream out) throws IOException {
    String type = packed ? "application/gzip" : "application/json";
    text("<script type=\"" + type + "\" id=\"" + id + "\">", out);
    if (packed) {
      try (OutputStream base64 = Base64.getEncoder().wrap(new Unclosed(out));
          OutputStream gzip = new Packed(base64)) {
        json(content, gzip);
      }
    } else {
      json(content, out);
    }
    text("</script>\n", out);
  }

  private static void json(Content content, OutputStream out) throws IOException {
    try (CanonicalJson json = CanonicalJson.script(out)) {
      content.writeTo(json);
    }
  }

  private static void text(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(US_ASCII));
  }

  /** Packed for a third of the work of the usual level, which would save a fifth of the bytes. */
  private static final class Packed extends GZIPOutputStream {

    private static final int LEVEL = 3;

    Packed(OutputStream out) throws IOException {
      super(out);
      def.setLevel(LEVEL);
    }
  }

  /** The page goes on after a block has ended. */
  private static final class Unclosed extends FilterOutputStream {

    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
