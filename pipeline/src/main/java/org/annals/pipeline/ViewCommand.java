package org.annals.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code view DIR}: opens the viewer of a chronology, or says where it lies. */
public final class ViewCommand {

  private static final String PAGE = "index.html";

  private final PrintStream out;
  private final PrintStream err;
  private final Desktop desktop;

  /** The page's path goes to {@code out}, what else to do to {@code err}. */
  ViewCommand(PrintStream out, PrintStream err, Desktop desktop) {
    this.out = out;
    this.err = err;
    this.desktop = desktop;
  }

  /**
   * Shows the page of the one folder that {@code args} names.
   *
   * @return 0 when it was opened or its path printed, 1 when there is no page, 2 when the arguments
   *     cannot be used
   * @throws IOException if the opener cannot be started
   */
  public int run(List<String> args) throws IOException {
    if (args.size() != 1 || !Files.isDirectory(Path.of(args.get(0)))) {
      err.println("view wants the folder of a chronology: annals view DIR");
      return ExitCode.WRONG_USAGE.number();
    }
    Path page = Path.of(args.get(0), PAGE).toAbsolutePath().normalize();
    if (!Files.isReadable(page)) {
      err.println(page + " is not there: publish it by annals build --input=PATH --output=DIR");
      return ExitCode.FAILED.number();
    }
    out.println(page);
    if (!desktop.open(page)) {
      err.println("no desktop to open it on: copy this one file to where a browser is");
    }
    return ExitCode.DONE.number();
  }
}
