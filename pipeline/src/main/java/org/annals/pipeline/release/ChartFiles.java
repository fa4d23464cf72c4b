package org.annals.pipeline.release;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.annals.publishing.ChartEvent;
import org.annals.publishing.ChartFile;
import org.annals.publishing.ChartWriter;
import org.annals.publishing.Chronology;

/**
 * The files for charts and tables, in one pass over the events: each is made ready once, and none
 * stays in memory.
 *
 * @param chronology what they draw
 */
record ChartFiles(Chronology chronology) implements ReleasePart {

  @Override
  public void writeTo(NewFiles files) throws IOException {
    List<OutputStream> streams = new ArrayList<>();
    try {
      List<ChartWriter> charts = new ArrayList<>();
      for (ChartFile chart : ChartFile.values()) {
        OutputStream stream = files.create(chart.file());
        streams.add(stream);
        charts.add(chart.open(stream));
      }
      for (ChartEvent event : chronology.chartEvents()) {
        for (ChartWriter chart : charts) {
          chart.add(event);
        }
      }
      for (ChartWriter chart : charts) {
        chart.close();
      }
    } finally {
      for (OutputStream stream : streams) {
        stream.close();
      }
    }
  }
}
