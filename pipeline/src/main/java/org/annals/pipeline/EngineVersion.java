package org.annals.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.ZipFile;
import org.annals.analysis.ArticleAnalyzer;
import org.annals.model.Digests;
import org.annals.text.Hash64;

/** The version of the engine, from the jar it runs from. */
final class EngineVersion {

  private static final String UNPACKED = "development";
  private static final int DIGITS = 12;

  private EngineVersion() {}

  /** The version, or {@code development} when the classes do not come from the jar. */
  static String get() {
    String version = EngineVersion.class.getPackage().getImplementationVersion();
    return version == null ? UNPACKED : version;
  }

  /**
   * The version and a hash of the code: two builds of one version that differ in anything that is
   * run are two engines.
   */
  static String exact() {
    return Exact.VERSION;
  }

  private static final class Exact {

    private static final String VERSION = get() + "+" + code();

    private static String code() {
      TreeSet<String> hashes = new TreeSet<>();
      for (Class<?> part : List.<Class<?>>of(EngineVersion.class, ArticleAnalyzer.class)) {
        hashes.add(hash(placeOf(part)));
      }
      return Digests.sha256(String.join(" ", hashes).getBytes(UTF_8)).substring(0, DIGITS);
    }

    private static Path placeOf(Class<?> part) {
      CodeSource source = Objects.requireNonNull(part.getProtectionDomain().getCodeSource());
      try {
        return Path.of(source.getLocation().toURI());
      } catch (URISyntaxException impossible) {
        throw new IllegalStateException("a place of code that is none", impossible);
      }
    }

    /** A sum over all parts, so that their order is nothing and none of many thousands is kept. */
    private static String hash(Path code) {
      try {
        return Long.toHexString(Files.isDirectory(code) ? folder(code) : jar(code.toFile()));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }

    /** A jar knows the checksums of all that is in it. */
    private static long jar(File jar) throws IOException {
      try (ZipFile open = new ZipFile(jar)) {
        return open.stream().mapToLong(entry -> part(entry.getName(), entry.getCrc())).sum();
      }
    }

    private static long folder(Path folder) throws IOException {
      long sum = 0;
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          CRC32C crc = new CRC32C();
          crc.update(Files.readAllBytes(file));
          sum += part(folder.relativize(file).toString(), crc.getValue());
        }
      }
      return sum;
    }

    private static long part(String name, long checksum) {
      return Hash64.mix(((long) name.hashCode() << Integer.SIZE) ^ checksum);
    }
  }
}
