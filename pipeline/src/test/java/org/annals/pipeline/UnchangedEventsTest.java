package org.annals.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.model.Event;
import org.annals.model.PublishedArticle;
import org.annals.pipeline.release.EarlierEvents;
import org.annals.publishing.Quotes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is looked for in the release before. */
class UnchangedEventsTest {

  private static final byte[] BYTES = {1};
  private static final EarlierEvents ALL = (event, quotes) -> BYTES;

  private final List<PublishedArticle> articles = Sample.chronology(Quotes.FULL).articles();
  private final Event event = Sample.chronology(Quotes.FULL).events().get(0);
  private final Map<String, String> before = new HashMap<>();

  UnchangedEventsTest() {
    articles.forEach(article -> before.put(article.uri(), article.sha256()));
  }

  @Test
  void whatEarlierRunsChangedLastIsUnchanged() throws IOException {
    assertArrayEquals(BYTES, find("run-2"));
  }

  @Test
  void whatThisRunChangedIsNot() throws IOException {
    assertNull(find("run-1"));
  }

  @Test
  void norIsWhatAnEditedArticleTells() throws IOException {
    before.replaceAll((uri, sha256) -> "0".repeat(64));
    assertNull(find("run-2"));
  }

  @Test
  void norIsWhatANewArticleTells() throws IOException {
    before.clear();
    assertNull(find("run-2"));
  }

  private byte @Nullable [] find(String run) throws IOException {
    return UnchangedEvents.of(run, before, articles, ALL).find(event, Quotes.FULL);
  }
}
