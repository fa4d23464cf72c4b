package org.annals.pipeline.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.annals.publishing.ChartEvent;
import org.annals.publishing.ChartFile;
import org.annals.publishing.ChartWriter;

/**
 * Files for charts and tables that the engine writes again from {@code timeline.json}, and compares
 * byte by byte. Only the very build that wrote them can do that.
 */
final class ChartsAgain implements DerivedCheck.Charts {

  private record Again(String file, ComparingStream compared, ChartWriter writer) {}

  private final Findings findings;
  private final List<Again> again = new ArrayList<>();

  ChartsAgain(Path release, Findings findings) throws IOException {
    this.findings = findings;
    for (ChartFile chart : ChartFile.values()) {
      Path file = release.resolve(chart.file());
      if (findings.require(Files.isRegularFile(file), chart.file(), "missing")) {
        ComparingStream compared = new ComparingStream(file);
        again.add(new Again(chart.file(), compared, chart.open(compared)));
      }
    }
  }

  @Override
  public void event(ChartEvent event) throws IOException {
    for (Again each : again) {
      each.writer().add(event);
    }
  }

  @Override
  public void finish() throws IOException {
    for (Again each : again) {
      each.writer().close();
      long difference = each.compared().difference();
      findings.require(
          difference < 0,
          each.file(),
          "does not say what timeline.json says, from byte " + difference + " on");
    }
  }

  @Override
  public void close() throws IOException {
    for (Again each : again) {
      each.compared().close();
    }
  }
}
