package org.annals.pipeline.progress;

import java.io.PrintStream;
import java.util.Locale;

/**
 * How far a run is: one line that lives on a terminal, a line every half minute in a log.
 *
 * <p>Not thread-safe.
 */
public final class ProgressLine {

  private static final long LOG_EVERY_SECONDS = 30;
  private static final long SECONDS_A_MINUTE = 60;

  private final PrintStream err;
  private final Style style;
  private final long files;
  private long lastLogged;
  private int shown;

  /** How progress is shown. */
  public enum Style {
    LIVE,
    PLAIN,
    NONE;

    /**
     * The style of {@code --progress}: {@code auto} is live on a terminal and plain elsewhere.
     *
     * @throws IllegalArgumentException for any other word
     */
    public static Style of(String word, boolean terminal) {
      return switch (word) {
        case "auto" -> terminal ? LIVE : PLAIN;
        case "plain" -> PLAIN;
        case "none" -> NONE;
        default -> throw new IllegalArgumentException(word);
      };
    }
  }

  /** Progress over {@code files} files, printed to {@code err}. */
  public ProgressLine(PrintStream err, Style style, long files) {
    this.err = err;
    this.style = style;
    this.files = files;
  }

  /** Shows that {@code read} files were read after {@code seconds}. */
  public void at(long read, long seconds) {
    show(line(read, seconds), seconds);
  }

  /** Shows that it still runs after {@code seconds}, which is all that some runners tell. */
  public void runs(long seconds) {
    show("reading and merging " + files + " files, " + clock(seconds), seconds);
  }

  private void show(String line, long seconds) {
    if (style == Style.LIVE) {
      err.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
      err.flush();
      shown = line.length();
    } else if (style == Style.PLAIN && seconds - lastLogged >= LOG_EVERY_SECONDS) {
      err.println(line);
      lastLogged = seconds;
    }
  }

  /** Clears the live line, so that what follows starts at the left. */
  public void done() {
    if (shown > 0) {
      err.print("\r" + " ".repeat(shown) + "\r");
      err.flush();
      shown = 0;
    }
  }

  private String line(long read, long seconds) {
    if (read >= files) {
      return "merging what " + files + " files tell, " + clock(seconds);
    }
    String rate = seconds == 0 ? "" : String.format(Locale.ROOT, ", %d/s", read / seconds);
    String left = read == 0 ? "" : ", " + clock(seconds * (files - read) / read) + " left";
    return "reading " + read + " of " + files + " files" + rate + left;
  }

  private static String clock(long seconds) {
    return String.format(
        Locale.ROOT, "%d:%02d", seconds / SECONDS_A_MINUTE, seconds % SECONDS_A_MINUTE);
  }
}
