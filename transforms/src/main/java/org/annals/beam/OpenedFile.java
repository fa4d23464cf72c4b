package org.annals.beam;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.List;
import java.util.Optional;
import org.annals.model.Digests;
import org.annals.model.Rejection;
import org.annals.reading.ArticleReader;
import org.annals.reading.ReadLimits;
import org.annals.reading.ReadResult;
import org.apache.beam.sdk.io.FileSystems;
import org.jspecify.annotations.Nullable;

/**
 * An input file once its bytes were asked for.
 *
 * @param content what its bytes and those of its sidecar are, by their hashes; null when they could
 *     not be read
 * @param result the articles in it
 */
public record OpenedFile(@Nullable String content, ReadResult result) {

  /** What is longer is no sidecar, and read so far, no JSON either. */
  private static final int LONGEST_SIDECAR = 1_000_000;

  /** Opens {@code file} and reads its articles; what cannot be read is a rejection. */
  public static OpenedFile read(InputFile file, ArticleReader reader) {
    if (tooLarge(file, reader.limits())) {
      String detail = file.bytes() + " bytes, the limit is " + reader.limits().maxFileBytes();
      return new OpenedFile(size(file), rejected(file, "too-large", detail));
    }
    try (InputStream bytes = open(file.resource())) {
      Optional<byte[]> sidecar = sidecar(file);
      HashedBytes hashed = new HashedBytes(bytes);
      ReadResult result = reader.read(file.uri(), hashed, sidecar);
      return new OpenedFile(content(hashed, sidecar), result);
    } catch (IOException failure) {
      // The message names a path of this machine, which would differ from one folder to the next.
      String detail = "opening it failed: " + failure.getClass().getSimpleName();
      return new OpenedFile(null, rejected(file, "unreadable", detail));
    }
  }

  /**
   * The {@link #content} that {@code file} has now, for a reader with {@code limits}; empty when it
   * cannot be read.
   */
  public static Optional<String> contentOf(InputFile file, ReadLimits limits) {
    if (tooLarge(file, limits)) {
      return Optional.of(size(file));
    }
    try (InputStream bytes = open(file.resource())) {
      return Optional.of(content(new HashedBytes(bytes), sidecar(file)));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static boolean tooLarge(InputFile file, ReadLimits limits) {
    return file.bytes() > limits.maxFileBytes() && !ArticleReader.readsLineByLine(file.uri());
  }

  /** All that counts of a file which is too large to be read. */
  private static String size(InputFile file) {
    return file.bytes() + " bytes";
  }

  private static Optional<byte[]> sidecar(InputFile file) throws IOException {
    if (file.sidecar() == null) {
      return Optional.empty();
    }
    try (InputStream bytes = open(file.sidecar())) {
      return Optional.of(bytes.readNBytes(LONGEST_SIDECAR));
    }
  }

  private static String content(HashedBytes bytes, Optional<byte[]> sidecar) throws IOException {
    return bytes.hashToEnd() + sidecar.map(beside -> "+" + Digests.sha256(beside)).orElse("");
  }

  private static ReadResult rejected(InputFile file, String reason, String detail) {
    return new ReadResult(List.of(), List.of(new Rejection(file.uri(), "reading", reason, detail)));
  }

  private static InputStream open(String resource) throws IOException {
    return Channels.newInputStream(FileSystems.open(FileSystems.matchNewResource(resource, false)));
  }
}
