package org.annals.pipeline.release;

import java.io.IOException;
import java.nio.file.Path;

/** Takes the lock of the folder it is given, says so, and holds it until it is killed. */
final class LockHolder {

  private LockHolder() {}

  public static void main(String[] args) throws IOException, RefusedException {
    try (OutputLock lock = OutputLock.take(new OutputFolder(Path.of(args[0])), "process in test")) {
      System.out.println("held " + lock.hashCode());
      while (System.in.read() >= 0) {
        System.out.flush();
      }
    }
  }
}
