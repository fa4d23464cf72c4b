package org.annals.publishing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The JSON Schemas (2020-12) of the published files, by name. They are strict: a field that they do
 * not name is an error, so that a misspelt one is found.
 */
public enum SchemaFile {
  CHANGES("changes", "changes.json", false),
  MANIFEST("manifest", "manifest.json", false),
  REJECTED("rejected", "rejected.jsonl", true),
  REPORT("report", "report.json", false),
  TIMELINE("timeline", "timeline.json", false),
  UNRESOLVED("unresolved", "unresolved.jsonl", true);

  private final String name;
  private final String file;
  private final boolean lines;

  SchemaFile(String name, String file, boolean lines) {
    this.name = name;
    this.file = file;
    this.lines = lines;
  }

  /** Where it is published, relative to the release. */
  public String path() {
    return "schema/" + name + ".schema.json";
  }

  /** The file that it describes, relative to the release. */
  public String file() {
    return file;
  }

  /** Whether it describes each line of the file, not the whole. */
  public boolean ofLines() {
    return lines;
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
