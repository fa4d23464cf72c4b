package org.annals.pipeline;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Whatever shows a page to a person at this machine.
 *
 * @param system name of the operating system, as Java tells it
 * @param environment variables of the process
 */
record Desktop(String system, Map<String, String> environment) {

  private static final long PATIENCE_SECONDS = 5;

  /** Copies the variables. */
  Desktop {
    environment = Map.copyOf(environment);
  }

  /** The one this process runs at. */
  static Desktop real() {
    return new Desktop(System.getProperty("os.name", ""), System.getenv());
  }

  /**
   * Opens {@code page} with what the person has chosen for pages.
   *
   * @return false when there is no screen, no opener, or the opener gave up
   * @throws IOException if the opener cannot be started
   */
  boolean open(Path page) throws IOException {
    Optional<Path> opener = opener();
    if (opener.isEmpty()) {
      return false;
    }
    Process process =
        new ProcessBuilder(opener.get().toString(), page.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      boolean stays = !process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return stays || process.exitValue() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private Optional<Path> opener() {
    if (system.toLowerCase(Locale.ROOT).startsWith("mac")) {
      return program("open");
    }
    boolean hasScreen =
        Stream.of("DISPLAY", "WAYLAND_DISPLAY")
            .anyMatch(name -> !environment.getOrDefault(name, "").isBlank());
    return hasScreen ? program("xdg-open") : Optional.empty();
  }

  private Optional<Path> program(String name) {
    return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
