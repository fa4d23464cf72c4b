package org.annals.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.annals.pipeline.release.OutputFolder;
import org.annals.pipeline.release.OutputLock;
import org.annals.pipeline.release.RefusedException;
import org.annals.pipeline.release.Rollback;

/** {@code rollback DIR}: publishes the release before the present one again. */
public final class RollbackCommand {

  private final PrintStream out;
  private final PrintStream err;

  /** What was done goes to {@code out}, why not to {@code err}. */
  public RollbackCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Rolls the one folder back that {@code args} names.
   *
   * @return 0 when it was, 2 when the arguments cannot be used
   * @throws RefusedException when another run is writing or no release before is kept
   * @throws IOException if the disk fails
   */
  public int run(List<String> args) throws IOException, RefusedException {
    if (args.size() != 1 || !Files.isDirectory(Path.of(args.get(0)))) {
      err.println("rollback wants the folder of a chronology: annals rollback DIR");
      return ExitCode.WRONG_USAGE.number();
    }
    OutputFolder folder = new OutputFolder(Path.of(args.get(0)));
    String owner = "rollback, process " + ProcessHandle.current().pid();
    try (OutputLock lock = OutputLock.take(folder, owner)) {
      String run = new Rollback(folder).run(lock);
      out.println(folder.root() + ": run " + run + " is published again");
      return ExitCode.DONE.number();
    }
  }
}
