package org.annals.pipeline.reasons;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.identity.KnownEvent;
import org.annals.identity.PartHashes;
import org.annals.model.Digests;
import org.annals.model.Event;
import org.annals.model.EventMention;
import org.annals.model.Published;
import org.annals.model.PublishedArticle;
import org.annals.text.Hash64;
import org.jspecify.annotations.Nullable;

/**
 * Digests of all that events are compared by: their id, what is published of them, and the articles
 * that tell them. Whatever is compared and not published was read from one of these articles, so
 * that the same build of the engine reads it again from the same one.
 */
public final class EventDigests {

  private final Map<String, PartHashes> contents = new HashMap<>();

  /** Of each article a hash; there may be millions. */
  private final Map<String, Long> articles = new HashMap<>();

  /**
   * Of the events of a release.
   *
   * @param published its articles
   * @param living what it remembers of its events
   */
  public EventDigests(List<PublishedArticle> published, List<KnownEvent> living) {
    living.forEach(event -> contents.put(event.id(), event.content()));
    for (PublishedArticle article : published) {
      articles.put(article.id(), hash(article));
    }
  }

  /** Of all that one build of the engine makes an article of. */
  private static long hash(PublishedArticle article) {
    Published published = article.published();
    long hash = Hash64.of(Hash64.begin(article.uri()), article.sha256());
    hash = Hash64.next(hash, Hash64.of(Hash64.begin(article.textSha256()), article.title()));
    hash = Hash64.next(hash, Hash64.of(String.valueOf(article.copyOf())));
    hash = Hash64.next(hash, Hash64.of(published.method().name()));
    hash = Hash64.next(hash, number(published.date()));
    hash = Hash64.next(hash, number(published.earliest()));
    return Hash64.next(hash, number(published.latest()));
  }

  private static long number(@Nullable LocalDate day) {
    return day == null ? Long.MAX_VALUE : day.toEpochDay();
  }

  /** The digest of {@code event}. */
  byte[] of(Event event) {
    MessageDigest all = Digests.fresh();
    byte[] id = event.id().getBytes(UTF_8);
    all.update((byte) id.length);
    all.update(id);
    contents.getOrDefault(event.id(), PartHashes.NONE).addTo(all);
    ByteBuffer tellers = ByteBuffer.allocate(event.told().mentions().size() * Long.BYTES);
    for (EventMention mention : event.told().mentions()) {
      tellers.putLong(articles.getOrDefault(mention.articleId(), 0L));
    }
    return all.digest(tellers.array());
  }
}
