package org.annals.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AnnalsTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void helpGoesToStandardOutputAndIsNoFailure() {
    assertEquals(Annals.DONE, run("--help"));
    assertTrue(out.toString(UTF_8).startsWith("usage: annals"));
    assertEquals("", err.toString(UTF_8));
  }

  @Test
  void unknownCommandIsWrongUsageAndSaysSoOnStandardError() {
    assertEquals(Annals.WRONG_USAGE, run("chronicle"));
    assertEquals("", out.toString(UTF_8));
    assertTrue(err.toString(UTF_8).contains("usage: annals"));
  }

  private int run(String... args) {
    return Annals.run(
        List.of(args), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
  }
}
