package org.annals.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.model.Region;
import org.annals.model.TextSpan;

/**
 * A plain text or Markdown file: its text is the decoded file itself, front matter included, of
 * which only the fields are taken.
 */
final class PlainFormat implements ArticleFormat {

  private final PageText page;

  PlainFormat(PageText page) {
    this.page = page;
  }

  @Override
  public Parsed parse(Source source) throws UnreadableException {
    String text = source.text();
    Optional<FrontMatter> fields = FrontMatter.of(text);
    return Parsed.of(
        new Draft(
            "",
            source.sha256(),
            text,
            regions(text, fields.map(FrontMatter::end).orElse(0)),
            fields.map(FrontMatter::facts).orElse(Facts.NONE),
            fields.map(FrontMatter::dates).orElse(List.of())));
  }

  /** What the parts are of a text that begins at {@code start}; what stands above is furniture. */
  private List<Region> regions(String text, int start) {
    if (start == 0) {
      return page.regions(text);
    }
    List<Region> regions = new ArrayList<>();
    regions.add(new Region(new TextSpan(0, start), Region.Kind.FURNITURE));
    for (Region region : page.regions(text.substring(start))) {
      TextSpan span = region.span();
      regions.add(
          new Region(new TextSpan(start + span.start(), start + span.end()), region.kind()));
    }
    return regions.size() == 1 ? List.of() : regions;
  }
}
