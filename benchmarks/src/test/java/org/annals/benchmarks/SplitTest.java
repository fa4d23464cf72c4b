package org.annals.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class SplitTest {

  @Test
  void everyThirdIsHeldAndNoneIsInBoth() {
    List<String> all = List.of("a", "b", "c", "d", "e", "f", "g");
    assertEquals(List.of("c", "f"), Split.named("held").of(all));
    assertEquals(List.of("a", "b", "d", "e", "g"), Split.named("dev").of(all));
    assertEquals(all, Split.named("all").of(all));
  }

  @Test
  void anotherNameIsRefused() {
    assertThrows(CommandLine.UsageException.class, () -> Split.named("test"));
  }
}
