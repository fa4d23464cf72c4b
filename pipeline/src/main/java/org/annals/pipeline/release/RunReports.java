package org.annals.pipeline.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.annals.publishing.ReportJson;
import org.annals.publishing.RunReport;

/** The reports of runs that published nothing: the newest hundred, by the name of their run. */
public final class RunReports {

  private static final int MOST = 100;

  private final Path folder;

  /** Keeps them in {@link OutputFolder#runs}. */
  public RunReports(OutputFolder output) {
    this.folder = output.runs();
  }

  /** Writes {@code report}, in one step, and removes what is too old. */
  public void keep(RunReport report) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(report.runId() + ".json");
    Path partial = Partial.of(file);
    try (OutputStream out = Files.newOutputStream(partial)) {
      ReportJson.write(report, out);
    }
    Disk.rename(partial, file);
    List<Path> reports = Disk.list(folder);
    for (Path old : reports.subList(0, Math.max(0, reports.size() - MOST))) {
      Files.delete(old);
    }
  }
}
