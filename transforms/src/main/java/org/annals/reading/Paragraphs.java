package org.annals.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.annals.model.TextSpan;

/**
 * Lines to blocks. A blank line always ends a block; a line that begins in lower case never starts
 * one, and one that ends with an article or a preposition never ends one. In hard-wrapped text
 * without blank lines a paragraph ends where a sentence ends with its line: a break in mid-sentence
 * never splits.
 */
final class Paragraphs {

  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\p{Lu}[\\p{Lu} .,'’-]{2,40}(?:,[\\p{L}. ]{2,30})?(?:\\d{1,2},?\\s?)?(?:\\(\\w[\\w"
              + " ]*\\)\\s?[—–-]|\\s?[—–]).*");

  private static final int MAX_HEADING = 70;

  private final String text;
  private final List<Line> lines;
  private final List<Mark> marks;
  private final Wrapping wrapping;

  private Paragraphs(String text, List<Line> lines, List<Mark> marks) {
    this.text = text;
    this.lines = lines;
    this.marks = marks;
    this.wrapping = Wrapping.of(lines);
  }

  /** The blocks of {@code text}; {@code marks} has one mark for each of {@code lines}. */
  static List<Block> of(String text, List<Line> lines, List<Mark> marks) {
    return new Paragraphs(text, lines, marks).blocks();
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !joins(first, i)) {
        TextSpan span =
            new TextSpan(lines.get(first).span().start(), lines.get(i - 1).span().end());
        blocks.add(new Block(span, span.in(text), marks.get(first), null));
        first = i;
      }
    }
    return blocks;
  }

  private boolean joins(int first, int next) {
    Line before = lines.get(next - 1);
    Line line = lines.get(next);
    if (line.afterBlank() || marks.get(next) != Mark.NONE || marks.get(first).closed()) {
      return false;
    }
    if (isOpenBracket(first, next) || line.startsLowerCase() || before.breaksOff()) {
      return true;
    }
    if (!wrapping.hard() || Captions.ends(before.text()) || wrapping.breaksEarly(before, line)) {
      return false;
    }
    if (wrapping.blankBetween()) {
      return !isHeading(first, next);
    }
    return !before.endsSentence()
        && !isHeading(first, next)
        && !DATELINE.matcher(line.text()).matches();
  }

  /** A credit in brackets runs on until its bracket closes. */
  private boolean isOpenBracket(int first, int next) {
    if (marks.get(first) != Mark.SMALL_PRINT) {
      return false;
    }
    String block =
        text.substring(lines.get(first).span().start(), lines.get(next - 1).span().end());
    char open = block.charAt(0);
    return (open == '(' && block.indexOf(')') < 0) || (open == '[' && block.indexOf(']') < 0);
  }

  private boolean isHeading(int first, int next) {
    Line before = lines.get(next - 1);
    if (first != next - 1 || before.length() > MAX_HEADING || before.endsSentence()) {
      return false;
    }
    boolean fresh = before.afterBlank() || first == 0 || lines.get(first - 1).endsSentence();
    return fresh
        && (Capitals.all(before.text()) || (!wrapping.uneven() && Capitals.title(before.text())));
  }
}
