package org.annals.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as the chronology lists it: all that is known of it but its text, which is kept apart
 * under its {@link #textSha256}.
 *
 * @param id as {@link Article#id}
 * @param uri as {@link Article#uri}
 * @param url as {@link Article#url}
 * @param sha256 as {@link Article#sha256}
 * @param title as {@link Article#title}
 * @param publisher as {@link Article#publisher}
 * @param origin as {@link Article#origin}
 * @param author as {@link Article#author}
 * @param language as {@link Article#language}
 * @param quality as {@link Article#quality}
 * @param published its day, by its own evidence or a story's
 * @param copyOf id of the article whose story this one repeats, or null
 * @param textSha256 hash of the text as it is kept, by {@link KeptText}: not of the record's bytes,
 *     for another engine may extract another text from them
 */
public record PublishedArticle(
    String id,
    String uri,
    @Nullable String url,
    String sha256,
    String title,
    @Nullable String publisher,
    @Nullable String origin,
    @Nullable String author,
    String language,
    List<String> quality,
    Published published,
    @Nullable String copyOf,
    String textSha256)
    implements Comparable<PublishedArticle> {

  /** Copies the list. */
  public PublishedArticle {
    quality = List.copyOf(quality);
  }

  /** What is published of {@code article}. */
  public static PublishedArticle of(Article article, Published published, @Nullable String copyOf) {
    return new PublishedArticle(
        article.id(),
        article.uri(),
        article.url(),
        article.sha256(),
        article.title(),
        article.publisher(),
        article.origin(),
        article.author(),
        article.language(),
        article.quality(),
        published,
        copyOf,
        KeptText.sha256(article.text()));
  }

  @Override
  public int compareTo(PublishedArticle other) {
    return uri.compareTo(other.uri);
  }
}
