package org.annals.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import org.annals.editing.Editor;
import org.annals.publishing.RunReport;
import org.apache.beam.sdk.io.FileSystems;
import org.jspecify.annotations.Nullable;

/**
 * Editors' corrections, as they were given to a run.
 *
 * @param file where they are, or null when there are none
 * @param lines what it says
 */
record Overrides(@Nullable String file, String lines) {

  /**
   * Reads {@code file}, on any file system.
   *
   * @throws CommandException when it cannot be read, or a line of it cannot be used
   */
  static Overrides read(@Nullable String file) throws CommandException {
    if (file == null) {
      return new Overrides(null, "");
    }
    try (InputStream in =
        Channels.newInputStream(FileSystems.open(FileSystems.matchNewResource(file, false)))) {
      Overrides overrides = new Overrides(file, new String(in.readAllBytes(), UTF_8));
      overrides.editor();
      return overrides;
    } catch (IOException unreadable) {
      throw CommandException.wrongUsage(
          "--overrides=" + file + ": cannot be read (" + unreadable.getMessage() + ")");
    }
  }

  /** An editor who says this. */
  Editor editor() throws CommandException {
    try {
      return Editor.of(lines);
    } catch (IllegalArgumentException unusable) {
      throw CommandException.wrongUsage("--overrides=" + file + ": " + unusable.getMessage());
    }
  }

  /** What {@code editor} did. */
  static RunReport.Overrides report(Editor editor) {
    return new RunReport.Overrides(
        editor.applied(),
        editor.idle().entrySet().stream()
            .map(idle -> new RunReport.Idle(idle.getKey(), idle.getValue()))
            .toList());
  }
}
