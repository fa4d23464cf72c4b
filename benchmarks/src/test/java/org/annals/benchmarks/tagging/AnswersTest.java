package org.annals.benchmarks.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.annals.benchmarks.CommandLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersTest {

  private static final AnnotatedText OPENING =
      new AnnotatedText(
          "opening", LocalDate.of(2001, 5, 9), "The bridge opened on 3 May 2001.", List.of());

  @TempDir private Path folder = Path.of(".");

  @Test
  void withoutAFileOurOwnTaggerAnswers() throws IOException {
    Answers answers = Answers.of(new CommandLine(List.of(), Map.of()), 0);
    assertEquals(
        List.of(new Annotation(21, 31, "3 May 2001", "DATE", "2001-05-03")), answers.of(OPENING));
  }

  @Test
  void aFileAnswersForItsDocumentsAndForNoOther() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("found.jsonl"),
            """
            {"id":"opening","timexes":[{"start":4,"end":10,"text":"bridge","type":"DATE","value":null}]}
            """);
    Answers answers = Answers.of(new CommandLine(List.of(file), Map.of()), 0);
    assertEquals(List.of(new Annotation(4, 10, "bridge", "DATE", "")), answers.of(OPENING));
    AnnotatedText other = new AnnotatedText("other", null, "x", List.of());
    assertThrows(CommandLine.UsageException.class, () -> answers.of(other));
  }

  @Test
  void brokenLinesAreNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("broken.jsonl"), "{\"id\":\"a\"}\n\n{\"id\n");
    IOException broken = assertThrows(IOException.class, () -> AnnotatedText.readFound(file));
    assertEquals(file + ":3", String.valueOf(broken.getMessage()).split(": ", 2)[0]);
  }
}
