package org.annals.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it publishes leaves a whole release, and a lock that is free. */
final class KilledRunTest {

  private static final int KILLS = 6;
  private static final int RELEASES_BEFORE_A_KILL = 3;

  @TempDir private Path root;

  @Test
  void whatAKilledRunLeavesHoldsAndTheNextGoesOn() throws IOException, InterruptedException {
    for (int kill = 0; kill < KILLS; kill++) {
      Process publisher = publisher(kill);
      try (BufferedReader said = publisher.inputReader()) {
        for (int run = 0; run < RELEASES_BEFORE_A_KILL; run++) {
          assertNotNull(said.readLine(), "the run before was killed, this one is refused");
        }
      } finally {
        publisher.destroyForcibly().waitFor();
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      PrintStream print = new PrintStream(out, true, UTF_8);
      assertEquals(
          0,
          new VerifyCommand(print, print).run(List.of(root.toString())),
          () -> out.toString(UTF_8));
    }
  }

  private Process publisher(int kill) throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-Xmx128m",
            "-cp",
            System.getProperty("java.class.path"),
            Publisher.class.getName(),
            root.toString(),
            String.valueOf(kill))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
