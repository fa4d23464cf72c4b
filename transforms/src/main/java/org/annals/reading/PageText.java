package org.annals.reading;

import java.util.List;
import org.annals.model.Region;

/** Plain text to regions, by rules of shape and general dictionaries; knows no site. */
final class PageText {

  private final FurnitureWords words = FurnitureWords.load();
  private final LineMarks marks = new LineMarks(words);

  /** What the parts of {@code text} are; nothing when it is blank. */
  List<Region> regions(String text) {
    List<Line> lines = Line.of(text);
    if (lines.isEmpty()) {
      return List.of();
    }
    List<Mark> marked = lines.stream().map(marks::of).toList();
    return Layout.regions(Paragraphs.of(text, lines, marked), words);
  }

  /** What the parts are of a text whose format gives its blocks. */
  List<Region> regions(List<Block> blocks) {
    return Layout.regions(blocks, words);
  }

  /** What the shape of one line says. */
  Mark mark(Line line) {
    return marks.of(line);
  }
}
