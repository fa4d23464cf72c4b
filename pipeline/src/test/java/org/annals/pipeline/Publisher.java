package org.annals.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import org.annals.pipeline.release.OutputFolder;
import org.annals.pipeline.release.OutputLock;
import org.annals.pipeline.release.RefusedException;
import org.annals.publishing.Quotes;

/** Publishes release after release, each unlike the one before, until it is killed. */
final class Publisher {

  private Publisher() {}

  public static void main(String[] args) throws IOException, RefusedException {
    OutputFolder folder = new OutputFolder(Path.of(args[0]));
    for (int run = 0; run >= 0; run++) {
      try (OutputLock lock = OutputLock.take(folder, "test")) {
        Quotes quotes = Quotes.values()[run % Quotes.values().length];
        Sample.publish(folder, "run-" + args[1] + "-" + run, quotes);
        System.out.println(run + " " + lock.hashCode());
      }
    }
  }
}
