package org.annals.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommandLineTest {

  private static final CommandLine.Accepts ACCEPTS =
      new CommandLine.Accepts("usage", 1, 2, Set.of("split", "json"));

  @Test
  void pathsKeepTheirOrderAndOptionsStandAnywhere() {
    CommandLine line = CommandLine.parse(List.of("b", "--split=dev", "a", "--json"), ACCEPTS);
    assertEquals(List.of(Path.of("b"), Path.of("a")), line.paths());
    assertEquals("dev", line.option("split", "all"));
    assertEquals(true, line.flag("json"));
  }

  @Test
  void anUnknownOptionIsRefusedByName() {
    var refused =
        assertThrows(
            CommandLine.UsageException.class,
            () -> CommandLine.parse(List.of("a", "--spilt=dev"), ACCEPTS));
    assertEquals("unknown option: --spilt=dev", refused.getMessage());
  }

  @Test
  void tooFewAndTooManyFilesAreRefused() {
    assertThrows(
        CommandLine.UsageException.class, () -> CommandLine.parse(List.of("--json"), ACCEPTS));
    assertThrows(
        CommandLine.UsageException.class, () -> CommandLine.parse(List.of("a", "b", "c"), ACCEPTS));
  }

  @Test
  void aNumberThatIsNoneIsRefused() {
    CommandLine line = CommandLine.parse(List.of("a", "--split=many"), ACCEPTS);
    assertThrows(CommandLine.UsageException.class, () -> line.number("split", 3));
    assertEquals(3, line.number("json", 3));
  }
}
