package org.annals.benchmarks.tagging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.annals.benchmarks.CommandLine;

/** What a tagger finds in a document. */
@FunctionalInterface
interface Answers {

  /** The expressions found in {@code document}, in the order of the text. */
  List<Annotation> of(AnnotatedText document);

  /**
   * What the tagger wrote to the path of {@code line} at {@code index}; without such a path, what
   * our own finds.
   */
  static Answers of(CommandLine line, int index) throws IOException {
    return index < line.paths().size() ? from(line.paths().get(index)) : new AnnalsTagger();
  }

  /** What a tagger wrote to {@code file}; asking for a document that it lacks is wrong usage. */
  static Answers from(Path file) throws IOException {
    Map<String, List<Annotation>> found = AnnotatedText.readFound(file);
    return document -> {
      List<Annotation> answers = found.get(document.id());
      if (answers == null) {
        throw new CommandLine.UsageException(file + " has no document " + document.id());
      }
      return answers;
    };
  }
}
