package org.annals.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annals.model.Digests;
import org.annals.model.Rejection;

/**
 * NewsML-G2 (IPTC): a news item is an article; a message of several gives each under its {@code
 * guid}. Packages, and items whose content lies elsewhere, hold no text of their own.
 */
final class NewsMl implements XmlVocabulary {

  private static final Set<String> ITEMS = Set.of("newsitem");

  private final FieldDrafts drafts;

  NewsMl(FieldDrafts drafts) {
    this.drafts = drafts;
  }

  @Override
  public Parsed parse(Source source, XmlElement root) throws UnreadableException {
    List<Draft> found = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>();
    boolean single = root.name().equals("newsitem");
    for (XmlElement element : root.outermost(ITEMS)) {
      NewsItem item = new NewsItem(element);
      String sha256 =
          single ? source.sha256() : Digests.sha256(element.element().outerHtml().getBytes(UTF_8));
      String id = single ? "" : element.attribute("guid");
      Draft draft = drafts.of(id, sha256, item.facts(), item.body(), item.dates());
      if (item.isWithdrawn()) {
        rejections.add(
            FieldDrafts.rejection(source.uri(), id, sha256, "retracted", "its pubStatus says so"));
      } else if (draft == null || item.body() == null) {
        rejections.add(FieldDrafts.empty(source.uri(), id, sha256));
      } else {
        found.add(draft);
      }
    }
    if (found.isEmpty() && rejections.isEmpty()) {
      throw new UnreadableException("empty", "no news item in it");
    }
    return new Parsed(found, rejections);
  }
}
