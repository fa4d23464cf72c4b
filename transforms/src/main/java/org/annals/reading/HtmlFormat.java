package org.annals.reading;

import java.util.ArrayList;
import java.util.List;
import org.annals.model.MetadataField;
import org.annals.model.Region;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An HTML page: its main text as blocks, and what its head and marks state. Scripts are never run
 * and nothing is fetched.
 */
final class HtmlFormat implements ArticleFormat {

  private final PageText page;

  HtmlFormat(PageText page) {
    this.page = page;
  }

  @Override
  public Parsed parse(Source source) throws UnreadableException {
    PageElements elements = PageElements.of(Jsoup.parse(source.markup()));
    Facts facts = HtmlFacts.of(elements);
    String headline = headline(elements, facts);
    StoryPlace place = StoryPlace.of(page, elements, headline);
    List<MetadataField> metadata = HtmlDates.of(elements, place.main());
    if (place.isBare() && metadata.isEmpty()) {
      throw new UnreadableException(
          "empty", "a page without text or date; its scripts are never run");
    }
    return Parsed.of(draft("", source.sha256(), place.blocks(), facts, metadata));
  }

  /** An article whose text field holds markup. */
  Draft fragment(
      @Nullable String record,
      String sha256,
      String markup,
      Facts facts,
      List<MetadataField> dates) {
    Element body = Jsoup.parse(markup).body();
    return draft(
        record,
        sha256,
        HtmlBlocks.of(page, new PageNames(HtmlFurniture::is), facts.title(), body),
        facts,
        dates);
  }

  private Draft draft(
      @Nullable String record,
      String sha256,
      HtmlBlocks blocks,
      Facts facts,
      List<MetadataField> metadata) {
    List<Region> regions = blocks.list().isEmpty() ? List.of() : page.regions(blocks.list());
    return new Draft(record, sha256, blocks.text(), regions, facts, new ArrayList<>(metadata));
  }

  /** The first heading of the page when it is in its title too, else the title itself. */
  private static @Nullable String headline(PageElements elements, Facts facts) {
    String title = facts.title();
    for (Element heading : elements.tagged("h1")) {
      String words = heading.text().strip();
      if (!words.isEmpty() && (title == null || title.contains(words))) {
        return words;
      }
    }
    return title;
  }
}
