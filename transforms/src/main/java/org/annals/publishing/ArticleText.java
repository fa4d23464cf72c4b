package org.annals.publishing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import org.annals.model.OnDemandList;
import org.annals.model.PublishedArticle;

/**
 * Articles as {@code timeline.json} has them. Each stands in several files, and is made ready once
 * when memory holds them all; those of an {@link OnDemandList} are made ready each time.
 */
public final class ArticleText {

  private final boolean fits;
  private final IdentityHashMap<PublishedArticle, byte[]> ready = new IdentityHashMap<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CanonicalJson json = TimelineJson.elements(bytes);

  /** Those of {@code articles}, or of a part of them. */
  public ArticleText(List<PublishedArticle> articles) {
    fits = !OnDemandList.is(articles);
  }

  /**
   * The bytes of {@code article}, which nobody changes.
   *
   * @throws IOException never, as they stay in memory
   */
  byte[] of(PublishedArticle article) throws IOException {
    byte[] known = ready.get(article);
    if (known != null) {
      return known;
    }
    bytes.reset();
    TimelineJson.article(article, json);
    json.flush();
    byte[] made = bytes.toByteArray();
    if (fits) {
      ready.put(article, made);
    }
    return made;
  }
}
