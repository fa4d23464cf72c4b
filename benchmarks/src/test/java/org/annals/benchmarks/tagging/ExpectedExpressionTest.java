package org.annals.benchmarks.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.annals.benchmarks.CommandLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpectedExpressionTest {

  private static final List<AnnotatedText> TEXTS =
      List.of(
          new AnnotatedText("a", null, "It opened in May and closed in May.", List.of()),
          new AnnotatedText("b", null, "It lasted from 1950\nto 1953.", List.of()));

  @TempDir private Path folder = Path.of(".");

  private List<ExpectedExpression> read(String lines) throws IOException {
    return ExpectedExpression.read(Files.writeString(folder.resolve("list"), lines), TEXTS);
  }

  private static Annotation found(int start, int end, String value) {
    return new Annotation(start, end, "x", "DATE", value);
  }

  @Test
  void theKthOccurrenceCountsAndATildeIsALineBreak() throws IOException {
    List<ExpectedExpression> read = read("0|May@2|2001-05|?\n\n1|1950~to 1953|1950/1953 195\n");
    assertEquals(new ExpectedExpression(0, 31, 34, List.of("2001-05"), true), read.get(0));
    assertEquals(
        new ExpectedExpression(1, 15, 27, List.of("1950/1953", "195"), false), read.get(1));
  }

  @Test
  void wordsThatTheDocumentDoesNotHaveAreRefused() {
    assertThrows(CommandLine.UsageException.class, () -> read("0|June|2001-06"));
    assertThrows(CommandLine.UsageException.class, () -> read("0|May@3|2001-05"));
    assertThrows(CommandLine.UsageException.class, () -> read("2|May|2001-05"));
    assertThrows(CommandLine.UsageException.class, () -> read("0|May"));
  }

  @Test
  void bothEndsOfARangeTogetherAreRight() throws IOException {
    ExpectedExpression range = read("1|1950~to 1953|1950/1953").get(0);
    assertEquals(true, range.rightIn(List.of(found(15, 19, "1950"), found(23, 27, "1953"))));
    assertEquals(false, range.rightIn(List.of(found(15, 19, "1950"))));
    assertEquals(true, range.exactIn(List.of(found(15, 27, "195"))));
  }
}
