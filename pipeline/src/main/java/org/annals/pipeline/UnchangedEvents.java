package org.annals.pipeline;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.annals.model.Event;
import org.annals.model.PublishedArticle;
import org.annals.pipeline.release.EarlierEvents;
import org.annals.publishing.Quotes;
import org.jspecify.annotations.Nullable;

/**
 * Which events have the bytes that they had in the release before: those that did not change, told
 * by articles that did not change.
 *
 * @param run the run that makes the next release
 * @param changed ids of the articles that are not, byte by byte, those of the release before
 * @param earlier the events of that, which the same build of the engine wrote
 */
record UnchangedEvents(String run, Set<String> changed, EarlierEvents earlier)
    implements EarlierEvents {

  /**
   * Those of {@code earlier}.
   *
   * @param before uri and hash of each article of the release before
   * @param articles those of the next
   */
  static UnchangedEvents of(
      String run,
      Map<String, String> before,
      Iterable<PublishedArticle> articles,
      EarlierEvents earlier) {
    Set<String> changed = new HashSet<>();
    for (PublishedArticle article : articles) {
      if (!article.sha256().equals(before.get(article.uri()))) {
        changed.add(article.id());
      }
    }
    return new UnchangedEvents(run, changed, earlier);
  }

  @Override
  public byte @Nullable [] find(Event event, Quotes quotes) throws IOException {
    return event.lastChanged().equals(run) || isToldByChanged(event)
        ? null
        : earlier.find(event, quotes);
  }

  @Override
  public void close() throws IOException {
    earlier.close();
  }

  private boolean isToldByChanged(Event event) {
    return event.told().mentions().stream()
        .anyMatch(mention -> changed.contains(mention.articleId()));
  }
}
