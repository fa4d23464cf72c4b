package org.annals.pipeline.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.annals.pipeline.release.Disk;

/** A process of headless Chromium with a new profile, which asks for nothing by itself. */
final class Chromium implements AutoCloseable {

  private static final String LISTENING = "DevTools listening on ";

  private static final List<String> OPTIONS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
          "--remote-debugging-port=0");

  private final Process process;
  private final Path profile;
  private final URI devTools;

  private Chromium(Process process, Path profile, URI devTools) {
    this.process = process;
    this.profile = profile;
    this.devTools = devTools;
  }

  /**
   * Starts {@code chromium} of the path, or the program that the environment's {@code CHROMIUM}
   * names.
   *
   * @throws IOException if there is none, or it does not start
   */
  static Chromium start() throws IOException {
    String program = System.getenv().getOrDefault("CHROMIUM", "chromium");
    Path profile = Files.createTempDirectory("annals-chromium");
    List<String> command = new ArrayList<>(List.of(program, "--user-data-dir=" + profile));
    command.addAll(OPTIONS);
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException missing) {
      throw new IOException(
          "browser tests need Chromium: install it, or name it in CHROMIUM (" + program + ")",
          missing);
    }
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    StringBuilder all = new StringBuilder();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.startsWith(LISTENING)) {
        drain(said);
        return new Chromium(process, profile, URI.create(line.substring(LISTENING.length())));
      }
      all.append(line).append('\n');
    }
    throw new IOException(program + " did not start:\n" + all);
  }

  /** Where it takes commands. */
  URI devTools() {
    return devTools;
  }

  private static void drain(BufferedReader said) {
    Thread drain =
        new Thread(
            () -> {
              try (said) {
                said.transferTo(Writer.nullWriter());
              } catch (IOException ended) {
                return;
              }
            });
    drain.setDaemon(true);
    drain.start();
  }

  /** Ends it with all its children, which write to the profile until they are gone. */
  @Override
  public void close() throws IOException {
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    all.add(process.toHandle());
    all.forEach(ProcessHandle::destroyForcibly);
    for (ProcessHandle each : all) {
      DevTools.await(each.onExit(), "the end of process " + each.pid());
    }
    Disk.remove(profile);
  }
}
