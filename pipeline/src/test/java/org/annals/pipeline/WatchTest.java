package org.annals.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --watch}, in a process of its own that is told to end as a scheduler tells it. */
class WatchTest {

  @TempDir private Path temp;

  @Test
  void everyChangeIsPublishedUntilTheProcessIsToldToEnd() throws Exception {
    Newsroom newsroom = new Newsroom(temp.resolve("in"), 3);
    PublishedFolder out = new PublishedFolder(temp.resolve("out"));
    newsroom.add(2);
    Process process = watch(newsroom, out);
    try (BufferedReader said = process.inputReader()) {
      awaitLine(said, "watching");
      awaitLine(said, "published");
      newsroom.add(1);
      awaitLine(said, "published");
      assertEquals(3, out.json("timeline.json").get("articles").size());
      process.toHandle().destroy();
      awaitLine(said, "stopped watching");
      assertTrue(process.waitFor(1, TimeUnit.MINUTES), "it does not end");
      assertEquals(0, process.exitValue());
    } finally {
      process.destroyForcibly();
    }
    assertEquals(0, new CommandRun().run("verify", out.root().toString()));
  }

  private static void awaitLine(BufferedReader said, String start) throws IOException {
    String line = said.readLine();
    while (line != null && !line.startsWith(start)) {
      line = said.readLine();
    }
    assertTrue(line != null, "it ended before it said: " + start);
  }

  private static Process watch(Newsroom newsroom, PublishedFolder out) throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-Xmx512m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Annals.class.getName(),
            "build",
            "--input=" + newsroom.folder(),
            "--output=" + out.root(),
            "--watch=true",
            "--progress=none")
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
