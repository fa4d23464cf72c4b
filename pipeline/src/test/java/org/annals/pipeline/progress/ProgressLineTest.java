package org.annals.pipeline.progress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(bytes, true, UTF_8);

  @Test
  void aTerminalSeesOneLineThatIsWrittenOver() {
    ProgressLine line = new ProgressLine(err, ProgressLine.Style.LIVE, 100);
    line.at(50, 10);
    line.done();
    assertEquals(
        "\rreading 50 of 100 files, 5/s, 0:10 left\r" + " ".repeat(39) + "\r",
        bytes.toString(UTF_8));
  }

  @Test
  void aLogSeesALineEveryHalfMinute() {
    ProgressLine line = new ProgressLine(err, ProgressLine.Style.PLAIN, 100);
    line.at(10, 29);
    line.at(20, 30);
    line.at(21, 31);
    line.done();
    assertEquals(
        "reading 20 of 100 files, 0/s, 2:00 left" + System.lineSeparator(), bytes.toString(UTF_8));
  }

  @Test
  void whoAsksForNoneSeesNone() {
    ProgressLine line = new ProgressLine(err, ProgressLine.Style.of("none", true), 100);
    line.at(50, 60);
    line.done();
    assertEquals("", bytes.toString(UTF_8));
  }

  @Test
  void autoLooksAtTheTerminal() {
    assertEquals(ProgressLine.Style.LIVE, ProgressLine.Style.of("auto", true));
    assertEquals(ProgressLine.Style.PLAIN, ProgressLine.Style.of("auto", false));
    assertThrows(IllegalArgumentException.class, () -> ProgressLine.Style.of("loud", true));
  }

  @Test
  void whatDoesNotSayHowFarItIsIsSeenToRun() {
    ProgressLine line = new ProgressLine(err, ProgressLine.Style.PLAIN, 100);
    AtomicLong seconds = new AtomicLong(30);
    String done =
        Ticker.during(
            () -> {
              while (bytes.size() == 0) {
                Thread.onSpinWait();
              }
              return "done";
            },
            line,
            seconds::get);
    assertEquals("done", done);
    assertEquals(
        "reading and merging 100 files, 0:30" + System.lineSeparator(), bytes.toString(UTF_8));
  }
}
