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
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.annals.analysis.ArticleAnalyzer;
import org.annals.reading.Digests;

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

    private static String hash(Path code) {
      TreeMap<String, Long> parts = new TreeMap<>();
      try {
        if (Files.isDirectory(code)) {
          addFolder(code, parts);
        } else {
          addJar(code.toFile(), parts);
        }
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
      return Digests.sha256(parts.toString().getBytes(UTF_8));
    }

    /** A jar knows the checksums of all that is in it. */
    private static void addJar(File jar, Map<String, Long> parts) throws IOException {
      try (JarFile open = new JarFile(jar)) {
        for (JarEntry entry : (Iterable<JarEntry>) open.stream()::iterator) {
          parts.put(entry.getName(), entry.getCrc());
        }
      }
    }

    private static void addFolder(Path folder, Map<String, Long> parts) throws IOException {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          CRC32C crc = new CRC32C();
          crc.update(Files.readAllBytes(file));
          parts.put(folder.relativize(file).toString(), crc.getValue());
        }
      }
    }
  }
}
