package org.annals.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AnnalsTest {

  private final CommandRun annals = new CommandRun();

  @Test
  void helpGoesToStandardOutputAndIsNoFailure() {
    assertEquals(0, annals.run("--help"));
    assertTrue(annals.out().startsWith("annals: news articles in"), annals.out());
    assertEquals("", annals.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "tag", "date", "verify", "explain", "view", "rollback"})
  void everyCommandHasItsHelp(String command) {
    assertEquals(0, annals.run(command, "--help"));
    assertTrue(annals.out().startsWith("annals " + command), annals.out());
    assertEquals("", annals.err());
  }

  @Test
  void anUnknownCommandIsWrongUsageAndSaysSoOnStandardError() {
    assertEquals(2, annals.run("chronicle"));
    assertEquals("", annals.out());
    assertTrue(annals.err().contains("no command 'chronicle'"), annals.err());
  }
}
