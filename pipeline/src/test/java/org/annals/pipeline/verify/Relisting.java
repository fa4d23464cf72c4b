package org.annals.pipeline.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.annals.pipeline.release.Sha256;
import org.annals.publishing.Manifest;
import org.annals.publishing.ManifestJson;

/** A manifest that lists a file as it is now, after a test changed it. */
final class Relisting {

  private Relisting() {}

  static Manifest manifest(Path release) throws IOException {
    try (InputStream in = Files.newInputStream(release.resolve("manifest.json"))) {
      return ManifestJson.read(in);
    }
  }

  static void of(Path release, String name) throws IOException {
    Manifest manifest = manifest(release);
    Path file = release.resolve(name);
    List<Manifest.FileEntry> files = new ArrayList<>(manifest.files());
    files.removeIf(entry -> entry.path().equals(name));
    files.add(new Manifest.FileEntry(name, Sha256.of(file), Files.size(file)));
    try (OutputStream to = Files.newOutputStream(release.resolve("manifest.json"))) {
      ManifestJson.write(manifest.with(files), to);
    }
  }
}
