package org.annals.publishing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The JSON Schemas (2020-12) of the published files, by name. They are strict: a field that they do
 * not name is an error, so that a misspelt one is found. A file of {@code years/} has the form of
 * {@link #TIMELINE}.
 */
public enum SchemaFile {
  CHANGES("changes", "changes.json"),
  ECHARTS("echarts", ChartFile.ECHARTS.file()),
  /** Of each line. */
  EVENT("event", "timeline.ndjson"),
  MANIFEST("manifest", "manifest.json"),
  /** Of each line. */
  REJECTED("rejected", "rejected.jsonl"),
  REPORT("report", "report.json"),
  TIMELINE("timeline", "timeline.json"),
  TIMELINEJS("timelinejs", ChartFile.TIMELINEJS.file()),
  /** Of each line. */
  UNRESOLVED("unresolved", "unresolved.jsonl"),
  VEGA("vega", ChartFile.VEGA.file()),
  VIS("vis", ChartFile.VIS.file());

  private final String name;
  private final String file;

  SchemaFile(String name, String file) {
    this.name = name;
    this.file = file;
  }

  /** Where it is published, relative to the release. */
  public String path() {
    return "schema/" + name + ".schema.json";
  }

  /** The file that it describes, relative to the release. */
  public String file() {
    return file;
  }

  /** Its text, in UTF-8. */
  public byte[] bytes() {
    try (InputStream in = SchemaFile.class.getResourceAsStream(path())) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + path());
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
