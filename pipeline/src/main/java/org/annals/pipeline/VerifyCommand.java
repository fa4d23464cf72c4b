package org.annals.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.pipeline.release.OutputFolder;
import org.annals.pipeline.release.Provenance;
import org.annals.pipeline.release.PublicLinks;
import org.annals.pipeline.release.TextStore;
import org.annals.pipeline.verify.ReleaseVerifier;

/** {@code verify DIR}: says whether a published folder holds what it says. */
public final class VerifyCommand {

  private final PrintStream out;
  private final PrintStream err;

  /** Findings go to {@code out}, word of wrong usage to {@code err}. */
  public VerifyCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Checks the one folder that {@code args} names.
   *
   * @return 0 when all holds, 1 when something does not, 2 when the arguments cannot be used
   * @throws IOException if the disk fails
   */
  public int run(List<String> args) throws IOException {
    if (args.size() != 1 || !Files.isDirectory(Path.of(args.get(0)))) {
      err.println("verify wants the folder of a chronology: annals verify DIR");
      return ExitCode.WRONG_USAGE.number();
    }
    OutputFolder folder = new OutputFolder(Path.of(args.get(0)));
    Optional<String> run = folder.currentRun();
    if (run.isEmpty()) {
      out.println("FAIL " + folder.root() + ": holds no release; publish one by annals build");
      return ExitCode.FAILED.number();
    }
    return verify(folder, run.get());
  }

  private int verify(OutputFolder folder, String run) throws IOException {
    Path release = folder.release(run);
    List<String> failures =
        new ArrayList<>(
            new ReleaseVerifier(EngineVersion.exact())
                .failures(release, new TextStore(folder.texts()), Provenance.unknown()));
    for (String name : new PublicLinks(folder).broken(run)) {
      failures.add(name + ": does not lead into the present release; run a build again");
    }
    failures.forEach(failure -> out.println("FAIL " + failure));
    String what = folder.root() + ", run " + run + ": ";
    if (!failures.isEmpty()) {
      out.println(what + failures.size() + (failures.size() == 1 ? " failure" : " failures"));
      return ExitCode.FAILED.number();
    }
    SourceNotes.of(release).forEach(note -> out.println("note " + note));
    out.println(what + "all holds");
    return ExitCode.DONE.number();
  }
}
