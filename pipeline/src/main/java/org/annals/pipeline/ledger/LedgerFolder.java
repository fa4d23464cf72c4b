package org.annals.pipeline.ledger;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.util.MimeTypes;

/**
 * A folder for the ledger on any file system that Beam knows.
 *
 * @param path of the folder, ending in a slash
 */
record LedgerFolder(String path) {

  private static final String PARTIAL = ".partial";

  LedgerFolder {
    path = path.endsWith("/") ? path : path + "/";
  }

  /**
   * Opens a file to be read from its beginning.
   *
   * @throws FileNotFoundException when there is none, which file systems say in their own ways
   */
  InputStream open(String name) throws IOException {
    if (FileSystems.match(path + name, EmptyMatchTreatment.ALLOW).metadata().isEmpty()) {
      throw new FileNotFoundException(path + name);
    }
    return Channels.newInputStream(channel(name));
  }

  ReadableByteChannel channel(String name) throws IOException {
    return FileSystems.open(resource(name));
  }

  /** Opens a file to write to. */
  OutputStream create(String name) throws IOException {
    return Channels.newOutputStream(FileSystems.create(resource(name), MimeTypes.BINARY));
  }

  /** Opens a file that only {@link #finish} gives its name. */
  OutputStream begin(String name) throws IOException {
    return create(name + PARTIAL);
  }

  /** Gives the closed file its name; what had it before is replaced. */
  void finish(String name) throws IOException {
    FileSystems.rename(
        List.of(resource(name + PARTIAL)),
        List.of(resource(name)),
        StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  /** Names of all files in it. */
  List<String> names() throws IOException {
    return FileSystems.match(path + "*", EmptyMatchTreatment.ALLOW).metadata().stream()
        .map(Metadata::resourceId)
        .map(ResourceId::getFilename)
        .toList();
  }

  void delete(List<String> names) throws IOException {
    FileSystems.delete(
        names.stream().map(this::resource).toList(), StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  private ResourceId resource(String name) {
    return FileSystems.matchNewResource(path, true)
        .resolve(name, StandardResolveOptions.RESOLVE_FILE);
  }
}
