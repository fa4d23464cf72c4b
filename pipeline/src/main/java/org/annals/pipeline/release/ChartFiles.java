package org.annals.pipeline.release;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.annals.pipeline.release.ReleasePart.NewFiles;
import org.annals.publishing.ChartEvent;
import org.annals.publishing.ChartFile;
import org.annals.publishing.ChartWriter;

/** The files for charts and tables, side by side, so that none of their events stays in memory. */
final class ChartFiles implements Closeable {

  private final List<OutputStream> streams = new ArrayList<>();
  private final List<ChartWriter> charts = new ArrayList<>();

  /** Begins them. */
  ChartFiles(NewFiles files) throws IOException {
    try {
      for (ChartFile chart : ChartFile.values()) {
        OutputStream stream = files.create(chart.file());
        streams.add(stream);
        charts.add(chart.open(stream));
      }
    } catch (IOException full) {
      closeStreams();
      throw full;
    }
  }

  /** Adds the next event. */
  void add(ChartEvent event) throws IOException {
    for (ChartWriter chart : charts) {
      chart.add(event);
    }
  }

  /** Ends them. */
  @Override
  public void close() throws IOException {
    try {
      for (ChartWriter chart : charts) {
        chart.close();
      }
    } finally {
      closeStreams();
    }
  }

  private void closeStreams() throws IOException {
    for (OutputStream stream : streams) {
      stream.close();
    }
  }
}
