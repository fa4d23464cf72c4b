package org.annals.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annals.model.Digests;
import org.annals.model.Rejection;

/** RSS 0.9 to 2.0 and Atom: every item is an article, under its own id where it has one. */
final class Feed implements XmlVocabulary {

  private static final Set<String> ITEMS = Set.of("item", "entry");

  private final FieldDrafts drafts;

  Feed(FieldDrafts drafts) {
    this.drafts = drafts;
  }

  @Override
  public Parsed parse(Source source, XmlElement root) throws UnreadableException {
    XmlElement channel = root.child("channel");
    Facts feed = FeedItem.feedFacts(channel == null ? root : channel);
    List<Draft> found = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>();
    for (XmlElement element : root.outermost(ITEMS)) {
      FeedItem item = new FeedItem(element);
      String sha256 = Digests.sha256(element.element().outerHtml().getBytes(UTF_8));
      Facts facts = item.facts().or(feed);
      Draft draft = drafts.of(item.id(), sha256, facts, item.body(), item.dates());
      if (draft == null) {
        rejections.add(FieldDrafts.empty(source.uri(), item.id(), sha256));
      } else {
        found.add(draft);
      }
    }
    if (found.isEmpty() && rejections.isEmpty()) {
      throw new UnreadableException("empty", "a feed without items");
    }
    return new Parsed(found, rejections);
  }
}
