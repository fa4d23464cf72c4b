package org.annals.benchmarks.tagging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.annals.benchmarks.CommandLine;

/**
 * An expression that a person found in a text, with the values that are right for it.
 *
 * @param document number of the document, from 0
 * @param start first code unit
 * @param end one past the last
 * @param values any of these is right; the first is the one to print
 * @param optional whether a tagger may leave it out
 */
record ExpectedExpression(int document, int start, int end, List<String> values, boolean optional) {

  /** Copies the values. */
  ExpectedExpression {
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new CommandLine.UsageException("an expected expression needs a value");
    }
  }

  /**
   * Reads lines {@code DOCUMENT|WORDS[@K]|VALUE VALUE…[|?]}: the K-th occurrence (from 1) of the
   * words in the document, a tilde for a line break; a question mark where a tagger may leave it
   * out.
   *
   * @throws CommandLine.UsageException when a line names words that the document does not have
   */
  static List<ExpectedExpression> read(Path file, List<AnnotatedText> texts) throws IOException {
    List<ExpectedExpression> expected = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        expected.add(of(line, texts));
      }
    }
    return expected;
  }

  private static ExpectedExpression of(String line, List<AnnotatedText> texts) {
    List<String> fields = List.of(line.strip().split("\\|", -1));
    if (fields.size() < 3) {
      throw new CommandLine.UsageException("not DOCUMENT|WORDS|VALUES: " + line);
    }
    int document = Integer.parseInt(fields.get(0));
    if (document >= texts.size()) {
      throw new CommandLine.UsageException("no document " + document + ": " + line);
    }
    int at = fields.get(1).lastIndexOf('@');
    String words = at < 0 ? fields.get(1) : fields.get(1).substring(0, at);
    int occurrence = at < 0 ? 1 : Integer.parseInt(fields.get(1).substring(at + 1));
    words = words.replace('~', '\n');
    int start = find(texts.get(document).text(), words, occurrence);
    if (start < 0) {
      throw new CommandLine.UsageException("the document does not have it: " + line);
    }
    return new ExpectedExpression(
        document,
        start,
        start + words.length(),
        List.of(fields.get(2).split(" ")),
        fields.size() > 3 && fields.get(3).equals("?"));
  }

  private static int find(String text, String words, int occurrence) {
    int start = -1;
    for (int met = 0; met < occurrence; met++) {
      start = text.indexOf(words, start + 1);
      if (start < 0) {
        return -1;
      }
    }
    return start;
  }

  /** Whether {@code found} shares a character with it. */
  boolean overlaps(Annotation found) {
    return found.start() < end && start < found.end();
  }

  /** Whether one of {@code found}, or the two ends of a range together, has a right value. */
  boolean rightIn(List<Annotation> found) {
    String together = String.join("/", found.stream().map(Annotation::value).toList());
    return values.contains(together)
        || found.stream().anyMatch(answer -> values.stream().anyMatch(answer::hasValue));
  }

  /** Whether one of {@code found} covers just these characters. */
  boolean exactIn(List<Annotation> found) {
    return found.stream().anyMatch(answer -> answer.start() == start && answer.end() == end);
  }
}
