package org.annals.reading;

import java.util.List;

/** A plain text or Markdown file: its text is the decoded file itself. */
final class PlainFormat implements ArticleFormat {

  private final PageText page;

  PlainFormat(PageText page) {
    this.page = page;
  }

  @Override
  public Parsed parse(Source source) throws UnreadableException {
    String text = source.text();
    return Parsed.of(
        new Draft("", source.sha256(), text, page.regions(text), Facts.NONE, List.of()));
  }
}
