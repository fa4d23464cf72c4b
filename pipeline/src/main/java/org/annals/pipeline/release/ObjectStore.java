package org.annals.pipeline.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.util.MimeTypes;

/**
 * Objects below one address, on any file system Beam knows. An object is there whole or not at all;
 * there are no links, no renaming in one step, and no lock.
 *
 * @param root its address, ending in a slash
 */
record ObjectStore(String root) {

  private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*://.*");

  ObjectStore {
    root = root.endsWith("/") ? root : root + "/";
  }

  /** Whether {@code address} is none of the local disk. */
  static boolean isAddress(String address) {
    return SCHEME.matcher(address).matches();
  }

  /** The object's bytes; empty when there is none. */
  Optional<byte[]> find(String name) throws IOException {
    // Opening what is not there fails in other ways from store to store; looking for it does not.
    if (FileSystems.match(root + name, EmptyMatchTreatment.ALLOW).metadata().isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = Channels.newInputStream(FileSystems.open(resource(name)))) {
      return Optional.of(in.readAllBytes());
    }
  }

  /** Copies an object to the disk. */
  void fetch(String name, Path file) throws IOException {
    Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    try (InputStream in = Channels.newInputStream(FileSystems.open(resource(name)));
        OutputStream out = Files.newOutputStream(file)) {
      in.transferTo(out);
    }
  }

  /** Copies a file of the disk to an object. */
  void put(String name, Path file) throws IOException {
    try (OutputStream out = create(name)) {
      Files.copy(file, out);
    }
  }

  /** Writes an object, in place of what was there. */
  void put(String name, byte[] bytes) throws IOException {
    try (OutputStream out = create(name)) {
      out.write(bytes);
    }
  }

  /** The names below {@code prefix}, which ends in a slash. */
  List<String> names(String prefix) throws IOException {
    return FileSystems.match(root + prefix + "**", EmptyMatchTreatment.ALLOW).metadata().stream()
        .map(Metadata::resourceId)
        .map(ResourceId::toString)
        .filter(found -> found.startsWith(root))
        .map(found -> found.substring(root.length()))
        .sorted()
        .toList();
  }

  void delete(List<String> names) throws IOException {
    FileSystems.delete(
        names.stream().map(this::resource).toList(), StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  private OutputStream create(String name) throws IOException {
    return Channels.newOutputStream(FileSystems.create(resource(name), MimeTypes.BINARY));
  }

  private ResourceId resource(String name) {
    return FileSystems.matchNewResource(root + name, false);
  }
}
