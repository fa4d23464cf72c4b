package org.annals.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.model.Region.Kind;
import org.annals.model.TextSpan;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Writes an element's text block by block, a blank line between two, and notes what the tags say of
 * each.
 */
final class HtmlBlocks implements NodeVisitor {

  private static final int NOWHERE = -1;
  private static final Pattern EMPTY_LINES = Pattern.compile("\\n\\s*\\n");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private final PageText page;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder pending = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final PageNames furniture;
  private int skippedDepth = NOWHERE;

  private HtmlBlocks(PageText page, PageNames furniture) {
    this.page = page;
    this.furniture = furniture;
  }

  /** The blocks of {@code main}, after {@code headline} unless they hold it themselves. */
  static HtmlBlocks of(
      PageText page, PageNames furniture, @Nullable String headline, Element main) {
    HtmlBlocks blocks = new HtmlBlocks(page, furniture);
    if (headline != null && !headline.isBlank()) {
      blocks.pending.append(headline.strip());
      blocks.flush(Kind.HEADLINE);
    }
    NodeTraversor.traverse(blocks, main);
    blocks.flush(null);
    return blocks;
  }

  String text() {
    return text.toString();
  }

  List<Block> list() {
    return blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (skippedDepth != NOWHERE) {
      return;
    }
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      if (depth > 0 && furniture.holds(element)) {
        skippedDepth = depth;
      } else if (element.normalName().equals("br")) {
        pending.append('\n');
      } else if (element.isBlock()) {
        flush(kindOf(element.parent()));
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (skippedDepth != NOWHERE) {
      skippedDepth = depth == skippedDepth ? NOWHERE : skippedDepth;
    } else if (node instanceof Element element && element.isBlock()) {
      flush(kindOf(element));
    }
  }

  /** White space of the source is one space; a line break is only where the page breaks a line. */
  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = Character.isWhitespace(c);
      int last = pending.length() - 1;
      if (!blank) {
        pending.append(c);
      } else if (last >= 0 && !Character.isWhitespace(pending.charAt(last))) {
        pending.append(' ');
      }
    }
  }

  private void flush(@Nullable Kind kind) {
    String[] paragraphs = EMPTY_LINES.split(pending, -1);
    pending.setLength(0);
    for (String paragraph : paragraphs) {
      add(paragraph, kind);
    }
  }

  private void add(String paragraph, @Nullable Kind kind) {
    List<Line> lines = Line.of(paragraph);
    if (lines.isEmpty()) {
      return;
    }
    int first = lines.get(0).span().start();
    int last = lines.get(lines.size() - 1).span().end();
    String words = paragraph.substring(first, last);
    if (!blocks.isEmpty() && blocks.get(0).text().equals(words)) {
      return;
    }
    text.append(text.isEmpty() ? "" : "\n\n");
    TextSpan span = new TextSpan(text.length(), text.length() + words.length());
    text.append(words);
    blocks.add(new Block(span, words, kind == null ? page.mark(lines.get(0)) : Mark.NONE, kind));
  }

  private static @Nullable Kind kindOf(@Nullable Element element) {
    if (element == null) {
      return null;
    }
    String name = element.normalName();
    return name.equals("figcaption") ? Kind.CAPTION : HEADINGS.contains(name) ? Kind.HEADING : null;
  }
}
