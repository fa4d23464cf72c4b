package org.annals.pipeline.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutputLockTest {

  @TempDir private Path root;

  @Test
  void aSecondRunInTheSameProcessIsRefused() throws IOException, RefusedException {
    OutputFolder folder = new OutputFolder(root);
    try (OutputLock first = OutputLock.take(folder, "first")) {
      assertThrows(
          RefusedException.class, () -> OutputLock.take(folder, "second"), first::toString);
    }
    try (OutputLock third = OutputLock.take(folder, "third")) {
      assertEquals("third\n", Files.readString(folder.lock()), third::toString);
    }
  }

  @Test
  void aRunBesideAnotherProcessIsRefusedUntilThatIsKilled()
      throws IOException, RefusedException, InterruptedException {
    OutputFolder folder = new OutputFolder(root);
    Process other = holder();
    try (BufferedReader said = other.inputReader()) {
      assertTrue(said.readLine().startsWith("held"));

      RefusedException refused =
          assertThrows(RefusedException.class, () -> OutputLock.take(folder, "second"));
      assertTrue(refused.line().contains("process in test"), refused.line());
    } finally {
      other.destroyForcibly().waitFor();
    }
    try (OutputLock heir = OutputLock.take(folder, "heir")) {
      assertEquals("heir\n", Files.readString(folder.lock()), heir::toString);
    }
  }

  @Test
  void aRefusedRunLeavesTheHoldersName() throws IOException, RefusedException {
    OutputFolder folder = new OutputFolder(root);
    try (OutputLock first = OutputLock.take(folder, "first")) {
      assertThrows(RefusedException.class, () -> OutputLock.take(folder, "second"));
      assertEquals("first\n", Files.readString(folder.lock()), first::toString);
    }
    assertEquals("", Files.readString(folder.lock()));
  }

  private Process holder() throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-Xmx64m",
            "-cp",
            System.getProperty("java.class.path"),
            LockHolder.class.getName(),
            root.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
