package org.annals.publishing;

import java.io.IOException;
import java.io.OutputStream;

/** The files for chart front ends and spreadsheets, each derived from {@code timeline.json}. */
public enum ChartFile {
  TIMELINEJS("timelinejs.json"),
  VIS("vis.json"),
  ECHARTS("echarts.json"),
  VEGA("vega.json"),
  CSV("timeline.csv");

  private final String file;

  ChartFile(String file) {
    this.file = file;
  }

  /** Its path, relative to the release. */
  public String file() {
    return file;
  }

  /** Begins the file on {@code out}. */
  public ChartWriter open(OutputStream out) throws IOException {
    return switch (this) {
      case TIMELINEJS -> new TimelineJsChart(out);
      case VIS -> new VisChart(out);
      case ECHARTS -> new EChartsChart(out);
      case VEGA -> new VegaChart(out);
      case CSV -> new CsvTable(out);
    };
  }

  /**
   * Writes the whole file.
   *
   * @throws IOException if {@code out} cannot be written to
   */
  public void write(Iterable<ChartEvent> events, OutputStream out) throws IOException {
    try (ChartWriter writer = open(out)) {
      for (ChartEvent event : events) {
        writer.add(event);
      }
    }
  }
}
